import { generateSecret, generateURI, verify } from 'otplib';

/** The secret that is used up for people who are not there, so that they take as long. */
export const secretOfNobody = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** 160 random bits, base32, as authenticator apps read them. */
export const newSecret = (): string => generateSecret({ length: 20 });

/** What the QR code says: `otpauth://totp/…`, with the service and whose account it is. */
export const uriOf = (secret: string, label: string): string => generateURI({ issuer: 'Waymark', label, secret });

/** The code as typed: spaces between the digits are people's own. */
export const typedCode = (text: string): string => text.replace(/[\s-]+/g, '');

/** Whether it could be a code of an authenticator at all; a recovery code is longer. */
export const looksLikeCode = (text: string): boolean => /^\d{6}$/.test(typedCode(text));

/**
 * The 30-second step that the code belongs to, if it is that of now, right, and later than the last one used: it lives as long as
 * the authenticator shows it, and no longer (OWASP ASVS 6.5.5; docs/adr/0020). Whoever takes it must write it
 * down as used in the same breath: each code is good once (OWASP ASVS 6.5.1).
 */
export async function stepOf(secret: string, code: string, lastStep: number, now: Date): Promise<number | undefined> {
  if (!looksLikeCode(code)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token: typedCode(code), epoch, epochTolerance: 0 });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return result.timeStep > lastStep ? result.timeStep : undefined;
}
