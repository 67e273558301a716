import {
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartRefused } from '../start-refused.js';
import { type Account, mayEnter, nameOf } from './os-account.js';

const WAYS_OUT = 'set EMBEDDED_DB_DIR to a directory you can write to, or DATABASE_URL to a PostgreSQL server';

/**
 * A directory that exists, that we can write to, and that belongs to the account PostgreSQL runs as. It is the one wished
 * for, except when we are root and the account cannot walk down to it: then it is one under /var/tmp.
 */
export function prepareDirectory(wished: string, account: Account, log: (line: string) => void): string {
  const directory = mayEnter(account, wished) ? wished : elsewhere(wished);
  if (directory !== wished)
    log(`The data goes to ${directory}: the account PostgreSQL runs as cannot enter ${dirname(wished)}`);

  make(directory, account);
  refuseIfNotOurs(directory, account);
  handOver(directory, account);
  tryToWrite(directory);
  // The server reports the directory without symbolic links, and is known again by it.
  return realpathSync(directory);
}

function elsewhere(wished: string): string {
  return join('/var/tmp', `waymark${wished.replace(/[^a-zA-Z0-9]+/g, '-')}`);
}

/** Parents are made open to walk through: 0700 would lock the account out of what lies below. */
function make(directory: string, account: Account): void {
  try {
    for (const parent of missingAbove(directory)) {
      mkdirSync(parent, { mode: 0o755 });
      giveTo(account, parent);
    }
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
    if (lstatSync(directory).isDirectory()) return;
  } catch (error) {
    throw new StartRefused(`The database directory ${directory} cannot be made (${reason(error)}): ${WAYS_OUT}.`);
  }
  throw new StartRefused(`The database directory ${directory} is not a directory: ${WAYS_OUT}.`);
}

function missingAbove(directory: string): string[] {
  const parent = dirname(directory);
  return existsSync(parent) ? [] : [...missingAbove(parent), parent];
}

function refuseIfNotOurs(directory: string, account: Account): void {
  const me = process.getuid?.();
  const { uid } = lstatSync(directory);
  const allowed = me === 0 ? [0, account.uid] : [me];
  if (me === undefined || allowed.includes(uid)) return;
  throw new StartRefused(
    me === 0
      ? `The database directory ${directory} belongs to the account ${nameOf(uid)}, and PostgreSQL would run as ${nameOf(account.uid ?? 0)}: set EMBEDDED_DB_OS_USER=${nameOf(uid)}, or EMBEDDED_DB_DIR to another directory.`
      : `The database directory ${directory} belongs to the account ${nameOf(uid)} and you are ${nameOf(me)}: start as ${nameOf(uid)}, or ${WAYS_OUT}.`,
  );
}

function tryToWrite(directory: string): void {
  const probe = join(directory, `probe-${process.pid}`);
  try {
    writeFileSync(probe, '');
    rmSync(probe, { force: true });
  } catch (error) {
    throw new StartRefused(`The database directory ${directory} cannot be written to (${reason(error)}): ${WAYS_OUT}.`);
  }
}

function handOver(directory: string, account: Account): void {
  if (account.uid === undefined || lstatSync(directory).uid === account.uid) return;
  giveTo(account, directory);
  for (const entry of readdirSync(directory, { recursive: true }) as string[]) giveTo(account, join(directory, entry));
}

/** Makes a file or directory the account's own, when that is another than ours. */
export function giveTo(account: Account, path: string): void {
  if (account.uid === undefined) return;
  if (lstatSync(path).isSymbolicLink()) lchownSync(path, account.uid, account.gid ?? account.uid);
  else chownSync(path, account.uid, account.gid ?? account.uid);
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'there can be no directory there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
};

function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
