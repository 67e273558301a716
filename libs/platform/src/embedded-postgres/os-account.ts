import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartRefused } from '../start-refused.js';

/** The operating system account that PostgreSQL runs as. Empty: our own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

interface Entry {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. When we are root it runs as the owner of the directory its data is in, so that the
 * same tree can be used by root today and by its owner tomorrow; else as `postgres`, else as `nobody`.
 * EMBEDDED_DB_OS_USER names another account.
 */
export function accountFor(directory: string): Account {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const named = process.env['EMBEDDED_DB_OS_USER'];
  const { uid, gid } = named ? theNamed(named) : theUsual(directory);
  return { uid, gid };
}

function theNamed(name: string): Entry {
  const account = byName(accounts(), name);
  if (account) return account;
  throw new StartRefused(
    `EMBEDDED_DB_OS_USER names the account "${name}", which this system does not have or which is root.`,
  );
}

function theUsual(directory: string): Entry {
  const known = accounts();
  const account = ownerOf(directory, known) ?? byName(known, 'postgres') ?? byName(known, 'nobody');
  if (account) return account;
  throw new StartRefused(
    'PostgreSQL does not run as root, and this system has neither a "postgres" nor a "nobody" account: name one in EMBEDDED_DB_OS_USER, or set DATABASE_URL.',
  );
}

/** The name of a user id, or the number when it has none. */
export function nameOf(uid: number): string {
  return accounts().find((entry) => entry.uid === uid)?.name ?? `number ${uid}`;
}

/** Whether the account may walk down to a path: it needs the search permission on every directory above it. */
export function mayEnter(account: Account, path: string): boolean {
  if (account.uid === undefined) return true;
  for (let above = dirname(path); ; above = dirname(above)) {
    if (existsSync(above) && !maySearch(account, above)) return false;
    if (above === dirname(above)) return true;
  }
}

function maySearch(account: Account, directory: string): boolean {
  const entry = statSync(directory);
  const { uid, gid, mode } = entry;
  // A file in the way is told of when the directory is made.
  if (!entry.isDirectory()) return true;
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

function ownerOf(directory: string, known: readonly Entry[]): Entry | undefined {
  let nearest = directory;
  while (!existsSync(nearest) && nearest !== dirname(nearest)) nearest = dirname(nearest);
  const { uid } = statSync(nearest);
  return known.find((entry) => entry.uid === uid && uid !== 0);
}

function byName(known: readonly Entry[], name: string): Entry | undefined {
  return known.find((entry) => entry.name === name && entry.uid !== 0);
}

function accounts(): Entry[] {
  try {
    const rows = readFileSync('/etc/passwd', 'utf8').trim().split('\n');
    return rows.map((row) => {
      const [name = '', , uid, gid] = row.split(':');
      return { name, uid: Number(uid), gid: Number(gid) };
    });
  } catch {
    return [];
  }
}
