import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '../start-refused.js';
import type { Binaries } from './binaries.js';
import { giveTo } from './data-directory.js';
import { freePort } from './free-port.js';
import type { Account } from './os-account.js';
import { clearStalePostmaster, namedPostmaster, type Postmaster, serves } from './postmaster.js';
import { runProgram, runProgramNow } from './run-program.js';

/** The one role of the cluster; its password is in a file that only the account can read. */
export const SUPERUSER = 'postgres';

const ATTEMPTS = 6;
const WORTH_ANOTHER_TRY = /still in use|could not bind|Address already in use|lock file|Permission denied.*\.s\.PGSQL/;

/** One PostgreSQL cluster in a directory: its data, its log, and the programs that work on them. */
export class Cluster {
  private readonly data: string;
  private readonly logFile: string;

  constructor(
    private readonly directory: string,
    private readonly binaries: Binaries,
    private readonly account: Account,
  ) {
    this.data = join(directory, 'data');
    this.logFile = join(directory, 'postgres.log');
  }

  get exists(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /** Made beside its final place and then renamed: a half-made cluster is never taken for a whole one. */
  async create(password: string): Promise<void> {
    const fresh = join(this.directory, 'data.new');
    const passwordFile = join(this.directory, 'initdb.password');
    rmSync(fresh, { recursive: true, force: true });
    rmSync(this.data, { recursive: true, force: true });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(this.account, passwordFile);
    try {
      await this.initialise(fresh, passwordFile);
    } finally {
      rmSync(passwordFile, { force: true });
    }
    renameSync(fresh, this.data);
  }

  /** Throws when the data was written by another major version, which the bundled server cannot read. */
  mustMatchTheBinaries(): void {
    const written = readFileSync(join(this.data, 'PG_VERSION'), 'utf8').trim();
    if (written === this.binaries.major) return;
    throw new StartRefused(
      `The data in ${this.data} was written by PostgreSQL ${written} and the bundled server is ${this.binaries.major}: restore a backup into a fresh directory (EMBEDDED_DB_DIR), or set DATABASE_URL to a PostgreSQL ${written} server.`,
    );
  }

  running(): Postmaster | undefined {
    const named = namedPostmaster(this.data);
    return named && serves(named.pid, this.data) ? named : undefined;
  }

  /** Starts the server on the wished port or, when that is busy, on another. Gives the port. */
  async start(wishedPort: number, settings: Readonly<Record<string, string>>): Promise<number> {
    await clearStalePostmaster(this.data);
    for (let attempt = 1; ; attempt++) {
      const port = await freePort(attempt < ATTEMPTS ? wishedPort : 0);
      const failure = await this.tryToStart(options(port, settings));
      if (!failure) return port;
      // Backends of a server that was killed may hold its shared memory for a moment longer.
      if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.test(failure))
        throw new StartRefused(`PostgreSQL did not start (${failure}): the whole story is in ${this.logFile}.`);
      await sleep(300 * attempt);
    }
  }

  /** Ends the server and waits for it. `fast` writes a checkpoint; `immediate` leaves the recovery to the next start. */
  stop(mode: 'fast' | 'immediate'): void {
    const args = ['stop', '-s', '-m', mode, '-w', '-t', '20', '-D', this.data];
    runProgramNow(this.binaries.pgCtl, args, this.account);
  }

  /** Nothing when it started, else what it said last. */
  private async tryToStart(serverOptions: string): Promise<string | undefined> {
    const args = ['start', '-w', '-t', '60', '-s', '-D', this.data, '-l', this.logFile, '-o', serverOptions];
    const { status, output } = await runProgram(this.binaries.pgCtl, args, this.account);
    if (status === 0) return undefined;
    if (status !== null) return lastWords(this.logFile) ?? output;
    // A signal ended pg_ctl, but the server it had already started lives on in a session of its own.
    this.stop('immediate');
    return 'it was interrupted';
  }

  private async initialise(data: string, passwordFile: string): Promise<void> {
    const who = ['-U', SUPERUSER, '-A', 'scram-sha-256', '--pwfile', passwordFile];
    const text = ['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB'];
    const args = ['-D', data, ...who, ...text, '--data-checksums', '--no-instructions'];
    const { status, output } = await runProgram(this.binaries.initdb, args, this.account);
    if (status === 0) return;
    throw new StartRefused(
      output.includes('user does not exist')
        ? 'PostgreSQL needs an account with a name, and the user id this runs as has none: add it to /etc/passwd, or set DATABASE_URL.'
        : `The database could not be created in ${this.directory} (${errorIn(output)}).`,
    );
  }
}

/** Only this machine can connect, by TCP alone; days are reckoned in UTC wherever the server stands. */
function options(port: number, settings: Readonly<Record<string, string>>): string {
  const all = { max_connections: '100', timezone: 'UTC', log_timezone: 'UTC', ...settings };
  const assignments = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  return [`-p ${port}`, '-h 127.0.0.1', '-k ""', ...assignments].join(' ');
}

function errorIn(output: string): string {
  const lines = output.split('\n').filter(Boolean);
  return (lines.find((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? 'it was interrupted').trim();
}

function lastWords(logFile: string): string | undefined {
  try {
    const lines = readFileSync(logFile, 'utf8').split('\n').slice(-12);
    return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR): */, '');
  } catch {
    return undefined;
  }
}
