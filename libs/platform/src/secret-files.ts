import { readFileSync } from 'node:fs';
import { StartRefused } from './start-refused.js';

/** What must not be known to others. Each may come from a file instead, as stores of secrets hand them over: `DATABASE_URL_FILE`. */
export const secretSettings = [
  'DATABASE_URL',
  'WAYMARK_DATABASE_SECRET',
  'WAYMARK_KEYS',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
] as const;

/**
 * Reads the secrets that stand in files (`NAME_FILE`) into the settings, where everything else looks for them. Done once, before
 * anything is started; a secret that is changed is read at the next start.
 *
 * @throws StartRefused when a file cannot be read or is empty, or when a secret is given twice. It never repeats one.
 */
export function takeSecretsFromFiles(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of secretSettings) {
    const path = environment[`${name}_FILE`];
    if (!path) continue;
    const secret = textIn(name, path);
    if (environment[name] && environment[name] !== secret)
      throw new StartRefused(`${name} and ${name}_FILE are both set, and say different things: keep one of them.`);
    environment[name] = secret;
  }
}

function textIn(name: string, path: string): string {
  const text = contentOf(path);
  if (text) return text;
  throw new StartRefused(`${name}_FILE is ${path}, which ${text === undefined ? 'cannot be read' : 'is empty'}.`);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trimEnd();
  } catch {
    return undefined;
  }
}
