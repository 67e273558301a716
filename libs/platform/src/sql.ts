import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Acting, enterAs } from './acting.js';
import { ask, type Question, type RowMode } from './ask.js';
import { logger } from './logger.js';

// Days stay text (they are civil dates), instants stay text until they are shown: no Date is made for a row.
for (const oid of [1082, 1114, 1184]) pg.types.setTypeParser(oid, (text) => text);
const int8 = 20;
pg.types.setTypeParser(int8, Number);

/** What all pools tell PostgreSQL about a session. Days are counted in England; a name with two letters swapped is still found. */
const sessionOptions =
  '-c timezone=Europe/London -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=5s ' +
  '-c pg_trgm.word_similarity_threshold=0.45';

/**
 * Statements are prepared and their shapes fixed, so one plan for each is enough: planning the policies of a table anew costs more
 * than running it. A page of the index costs what any other does: the data is in memory or on a disk that does not turn.
 */
export const servingOptions = `${sessionOptions} -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1`;

/** Nobody waits for the sealer. An import of everybody is one transaction, and one seal. */
const patientOptions = `${servingOptions} -c statement_timeout=120s`;

export interface Statement {
  /** Unique in the product: PostgreSQL keeps the plan under this name. */
  readonly name: string;
  readonly text: string;
}

/**
 * Lean reading for hot paths: prepared, named statements and plain rows, with no entity made of them. The text and every
 * name in it are written by hand; values only ever travel as parameters.
 */
@Injectable()
export class Sql implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  /** Whether statements run as the session of the request. Those of the service itself do not. */
  protected readonly asViewer: boolean = true;

  constructor(connectionString: string, max = 10, options = servingOptions) {
    this.pool = new pg.Pool({ connectionString, max, options, pipeline: true, application_name: 'waymark-read' });
    this.pool.on('error', () => logger.warn('an idle database connection was cut'));
    // Also one that somebody holds: its statements fail and say so; unheard, the event itself would end the process.
    this.pool.on('connect', (client) => client.on('error', () => logger.warn('a database connection was cut')));
  }

  rows<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return this.run<Row>({ name: statement.name, text: statement.text, values }, 'object');
  }

  async one<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /** Rows as arrays, for the widest reads: the driver then builds no object a row. */
  arrays(statement: Statement, values: readonly unknown[] = []): Promise<unknown[][]> {
    return this.run<unknown[]>({ name: statement.name, text: statement.text, values }, 'array');
  }

  /** A statement in a transaction of its own, as whoever is asking now: seen by others at once, whatever becomes of the rest. */
  async apart<Row extends object>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await enterAs(client, Acting.current()?.token);
      const { rows } = await client.query<Row>({ ...statement, values: [...values] });
      await client.query('commit');
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Opens the transaction of the request and asks who asks, at once: see `Acting.opening`. */
  opening<Row extends object>(acting: Acting, question: Statement): Promise<Row | undefined> {
    return acting.opening<Row>(this.pool, question);
  }

  /** As the session of the request, in its one transaction; where nobody asks, alone, and nothing about anybody is seen. */
  protected run<Row>(question: Question, mode: RowMode): Promise<Row[]> {
    const acting = this.asViewer ? Acting.current() : undefined;
    return acting
      ? acting.query(this.pool, (client) => ask<Row>(client, question, mode))
      : ask<Row>(this.pool, question, mode);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** The door’s own connections, for signing in and nothing else: only this role may read how somebody proves who they are, or begin a session. */
@Injectable()
export class DoorSql extends Sql {
  protected override readonly asViewer = false;
}

/** The connections that decide what is delivered to whom live: ids, times and seats, never a word or a name. */
@Injectable()
export class FeedSql extends Sql {
  protected override readonly asViewer = false;
}

/** The audit’s own connections: they read what was written down, seal it, and change nothing. */
@Injectable()
export class SealerSql extends Sql {
  protected override readonly asViewer = false;

  constructor(connectionString: string, max = 2) {
    super(connectionString, max, patientOptions);
  }
}

/**
 * A statement inside a transaction, prepared on its connection: PostgreSQL plans it once and not for every writing, and TypeORM
 * takes no part in it. Those of one wave travel together. Fails as `tx.query` does.
 */
export async function within<Row extends object>(
  tx: EntityManager,
  statement: Statement,
  values: readonly unknown[],
): Promise<Row[]> {
  const connection = (await tx.queryRunner?.connect()) as pg.PoolClient;
  try {
    return await ask<Row>(connection, { name: statement.name, text: statement.text, values });
  } catch (error) {
    throw new QueryFailedError(statement.text, [...values], error as Error);
  }
}
