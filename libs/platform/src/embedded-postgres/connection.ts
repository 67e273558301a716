import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartRefused } from '../start-refused.js';
import { SUPERUSER } from './cluster.js';
import { giveTo } from './data-directory.js';
import type { Account } from './os-account.js';

/** The address of a database of the cluster, password included: never to be logged. */
export function addressOf(password: string, port: number, database: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** The cluster's password, made on the first start. One that is lost cannot be made again: the cluster would not know it. */
export function passwordIn(file: string, clusterExists: boolean, account: Account): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (clusterExists)
    throw new StartRefused(
      `The password of the database is missing (${file}): put it back, or move the directory away to start afresh.`,
    );
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  giveTo(account, file);
  return password;
}

/** Whether a server at this address lets us in before the time is up. */
export async function answers(address: string, withinMs: number): Promise<boolean> {
  for (const end = performance.now() + withinMs; performance.now() < end; await sleep(100)) {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3_000 });
    // A connection that is cut while it is being made says so twice: by rejecting, and by this event.
    client.on('error', () => undefined);
    const connected = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (connected) return true;
  }
  return false;
}

/** Makes a database unless it is there. `maintenance` is the address of a database that always is. */
export async function createDatabase(maintenance: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenance });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
