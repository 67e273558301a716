import { randomBytes } from 'node:crypto';
import { runtimeAddresses } from '@app/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type FreshDatabase, freshDatabase } from './database.js';
import { Given } from './given.js';

/** PostgreSQL's own words for "you may not". */
export const REFUSED = '42501';

/** A migrated database, looked at with the connections of the service itself and no service in between. */
export class Walls {
  private readonly clients: pg.Client[] = [];

  private constructor(
    private readonly database: FreshDatabase,
    readonly owner: DataSource,
    readonly given: Given,
  ) {}

  static async start(): Promise<Walls> {
    const database = await freshDatabase();
    const owner = await new DataSource({ type: 'postgres', url: database.url, installExtensions: false }).initialize();
    const [now] = await owner.query<{ today: string }[]>('select current_date::text as today');
    return new Walls(database, owner, new Given(owner, now?.today ?? ''));
  }

  async stop(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
    await this.owner.destroy();
    await this.database.drop();
  }

  /** A connection as the run-time role. */
  async connect(as: 'run' | 'door' | 'feed' | 'sealer' = 'run'): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: runtimeAddresses(this.database.url)[as] });
    await client.connect();
    this.clients.push(client);
    return client;
  }

  /** The token of a live session of the worker. */
  async session(worker: { id: string }): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.owner.query(
      `insert into session (token_hash, worker_id, expires_at) values (sha256(convert_to($1, 'UTF8')), $2, now() + interval '1 hour')`,
      [token, worker.id],
    );
    return token;
  }

  /** The rows of a statement as the owner, who sees everything. */
  rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.owner.query<Row[]>(text, values);
  }
}

/** Runs work in a transaction that has entered as a session, and undoes it. */
export async function entered<T>(client: pg.Client, token: string, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query(`select app.enter($1)`, [token]);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

/** The code PostgreSQL refuses a statement with; null when it does not. */
export async function refusalOf(client: pg.Client, text: string, values: unknown[] = []): Promise<string | null> {
  await client.query('savepoint tried');
  try {
    await client.query(text, values);
    return null;
  } catch (error) {
    await client.query('rollback to savepoint tried');
    return (error as { code?: string }).code ?? 'no code';
  }
}

/** How many rows a statement gives. */
export async function countOf(client: pg.Client, from: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${from}`);
  return Number(rows[0]?.count);
}
