import type { PostSettings } from './post.settings.js';

const patienceMs = 10_000;
const longestWait = 3_600;

/** Seconds until a letter is tried again that was not taken: half a minute, then twice as long each time, an hour at most. */
export const waitAfterTry = (tries: number): number => Math.min(30 * 2 ** (tries - 1), longestWait);

/**
 * How the mail server is spoken to. The line is encrypted and the server's certificate checked, or nothing is said on it; only to
 * this machine itself it may be plain.
 */
export function transportOf({ host, port, secure, local, account }: PostSettings) {
  return {
    host,
    port,
    secure,
    requireTLS: !local && !secure,
    ignoreTLS: local && !secure,
    tls: { minVersion: 'TLSv1.2' as const, rejectUnauthorized: true },
    ...(account && { auth: account }),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    logger: false as const,
  };
}
