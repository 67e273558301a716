import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from './start-refused.js';

/** PostgreSQL 15 is the oldest that knows all the migrations ask for (views with `security_invoker`, among others). */
const OLDEST_MAJOR = 15;
const PATIENCE_MS = 15_000;

const UNREACHABLE: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'it hung up',
  ENOTFOUND: 'no machine has that name',
  EAI_AGAIN: 'the name could not be looked up',
  EHOSTUNREACH: 'there is no way to that machine',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'it did not answer in time',
};

/**
 * Makes sure that the database DATABASE_URL names can be used, before anything is built on it.
 *
 * @throws StartRefused with one sentence: not an address, no word about encryption to another machine, nobody there, sign-in refused, no such database, or too old a
 * server. The sentence names the machine, the role and the database, and never the password.
 */
export async function mustReach(url: string): Promise<void> {
  const address = parse(url);
  mustSayHowSafe(address);
  for (const end = performance.now() + PATIENCE_MS; ; await sleep(500)) {
    const failure = await tryToConnect(url);
    if (!failure) return;
    // A server that is still starting, or recovering, says so and deserves a moment.
    if (codeOf(failure) !== '57P03' || performance.now() > end) throw sentenceFor(failure, address);
  }
}

async function tryToConnect(url: string): Promise<unknown> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: 'waymark start',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    mustBeRecent(rows[0]?.server_version ?? '0');
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function mustBeRecent(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return;
  throw new StartRefused(
    `The database that DATABASE_URL names is PostgreSQL ${version}, which is too old: it must be ${OLDEST_MAJOR} or newer.`,
  );
}

function parse(url: string): URL {
  try {
    const address = new URL(url);
    if (/^postgres(ql)?:$/.test(address.protocol)) return address;
  } catch {
    // Told below, in the same words.
  }
  throw new StartRefused(
    'DATABASE_URL is not the address of a PostgreSQL database: it should look like postgres://name:password@host:5432/database.',
  );
}

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])?$/;
const answers = ['verify-full', 'verify-ca', 'require', 'disable'];

/**
 * The line to a database on another machine is encrypted and its certificate checked, or somebody says that it need not be:
 * it never falls back to plain by itself (OWASP ASVS 12.3.1, 12.3.2). pg takes `require` and `verify-ca` for `verify-full`.
 */
function mustSayHowSafe(address: URL): void {
  const mode = address.searchParams.get('sslmode') ?? '';
  if (thisMachine.test(address.hostname) || answers.includes(mode)) return;
  throw new StartRefused(
    `The database at ${address.hostname} is on another machine, and DATABASE_URL does not say how the line to it is kept safe: add ?sslmode=verify-full, or ?sslmode=disable where nobody else is on the network between.`,
  );
}

function sentenceFor(failure: unknown, address: URL): StartRefused {
  if (failure instanceof StartRefused) return failure;
  const where = `${address.hostname || 'localhost'}:${address.port || '5432'}`;
  const database = decoded(address.pathname.slice(1));
  const code = codeOf(failure);
  if (code === '28P01' || code === '28000')
    return new StartRefused(
      `The database at ${where} refused the sign-in of "${decoded(address.username)}": check the name and password in DATABASE_URL.`,
    );
  if (code === '3D000')
    return new StartRefused(
      `There is no database "${database}" at ${where}: create it first, or correct DATABASE_URL.`,
    );
  const why = UNREACHABLE[code] ?? messageOf(failure);
  return new StartRefused(
    `The database at ${where} cannot be reached (${why}): check that it runs, and check DATABASE_URL.`,
  );
}

/** A name with several addresses fails with one error for each; they are taken to fail for the same reason. */
function codeOf(failure: unknown): string {
  const { code, errors } = failure as { code?: unknown; errors?: unknown[] };
  return typeof code === 'string' ? code : errors?.length ? codeOf(errors[0]) : '';
}

function messageOf(failure: unknown): string {
  if (failure instanceof Error && /timeout/.test(failure.message)) return 'it did not answer in time';
  return failure instanceof Error && failure.message ? failure.message : 'for no reason that it gave';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
