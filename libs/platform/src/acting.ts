import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type pg from 'pg';
import { ask, type Question } from './ask.js';
import { Unavailable } from './errors.js';
import { logger } from './logger.js';

const isToken = /^[\w-]{43}$/;
const abortedByEarlierFault = '25P02';

type Reading = Promise<pg.PoolClient>;
type How = 'commit' | 'rollback';

/** By what way something came to be asked or done: a page, a live socket, an import, a command at the machine, or the service itself. */
export type Source = 'WEB' | 'SOCKET' | 'IMPORT' | 'COMMAND' | 'SYSTEM';

/** Prepared under its name; see `Statement`. */
interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** What is written with the commit, made when the transaction ends. */
interface Closing {
  readonly pool: pg.Pool;
  readonly statements: () => readonly Question[];
}

/**
 * On whose behalf the statements of a request, an event or a job run. What is read travels in one transaction that has
 * entered as the session (`app.enter`), so that row-level security knows who asks; nothing about a session is left on the
 * connection when the transaction ends. Without a session nothing about a young person is read at all.
 */
export class Acting {
  private static readonly store = new AsyncLocalStorage<Acting>();

  private reading: Reading | undefined;
  private before: (() => Promise<void>)[] = [];
  private closing: Closing[] = [];
  private over = false;

  /** What one request, event or job leaves in the log belongs together: every line carries this. */
  readonly correlationId: string = randomUUID();
  /** The role by which the operation under way is allowed. */
  role: string | undefined;
  /** The names of the answers in the form that was sent, of a change; never what they say. */
  answered: readonly string[] | undefined;
  /** How many lines of what was done it has left. */
  lines = 0;

  private constructor(
    readonly token: string | undefined,
    readonly source: Source,
  ) {}

  static current(): Acting | undefined {
    return Acting.store.getStore();
  }

  /** Runs `work` as the session of the token; its transaction is ended by whoever made it, with `settle`. */
  static begin<T>(token: string | undefined, work: (acting: Acting) => T, source: Source = 'WEB'): T {
    const acting = new Acting(token && isToken.test(token) ? token : undefined, source);
    return Acting.store.run(acting, () => work(acting));
  }

  /** To be done in the reading transaction before it ends and before the answer leaves: what was looked at is written down. */
  static beforeCommit(work: () => Promise<void>): void {
    Acting.current()?.before.push(work);
  }

  /**
   * To be written in the reading transaction as it ends, on the way with the commit. `statements` is asked then; where nothing was
   * read, the pool has a connection for it.
   */
  static withCommit(pool: pg.Pool, statements: () => readonly Question[]): void {
    Acting.current()?.closing.push({ pool, statements });
  }

  /**
   * Opens the reading transaction and asks something in the same breath: the door asks who it is that comes in. `question` is
   * written by hand, is given the token as `$1`, and enters by itself (`app.enter`).
   */
  async opening<Row extends object>(pool: pg.Pool, question: Prepared): Promise<Row | undefined> {
    const { token } = this;
    if (!token) return undefined;
    let answer: Row | undefined;
    const reading = this.enter(pool, async (client) => {
      [answer] = await ask<Row>(client, { ...question, values: [token] });
    });
    this.reading = reading;
    try {
      await reading;
    } catch (error) {
      this.reading = undefined;
      throw error;
    }
    return answer;
  }

  /** A statement in the reading transaction, which the first one opens. Those of one wave travel together: the pool's connections are pipelined. */
  async query<Result>(pool: pg.Pool, statement: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const reading = (this.reading ??= this.enter(pool));
    try {
      const client = await reading;
      inOneBreath(client);
      return await statement(client);
    } catch (error) {
      // Where it was asked from, and not where the answer came in: for the log of the service.
      if (error instanceof Error) Error.captureStackTrace(error);
      await this.giveUp(reading);
      // Another statement of the request broke the transaction they shared: this one did nothing wrong.
      if ((error as { code?: string }).code === abortedByEarlierFault) return this.query(pool, statement);
      throw error;
    }
  }

  /** Ends the reading transaction, if there is one, after what was to be done before. @throws what that throws */
  async settle(): Promise<void> {
    const works = this.before;
    this.before = [];
    try {
      for (const work of works) await work();
    } catch (error) {
      if (this.reading) await this.giveUp(this.reading);
      throw error;
    }
    const last = this.closing;
    this.closing = [];
    if (last[0]) this.reading ??= this.enter(last[0].pool);
    const ended = this.end(
      'commit',
      last.flatMap(({ statements }) => statements()),
    );
    // Nothing was written: whoever waits for the answer need not wait for the end of a transaction that only read.
    if (works.length + last.length > 0 && !(await ended)) throw new Unavailable();
  }

  /** Lets go of the connection when nobody waits for the answer any more. */
  async abandon(): Promise<void> {
    this.over = true;
    this.before = [];
    this.closing = [];
    await this.end('rollback');
  }

  private async end(how: How, last: readonly Question[] = []): Promise<boolean> {
    const { reading } = this;
    if (!reading) return true;
    this.reading = undefined;
    const client = await reading.catch(() => undefined);
    return client ? finish(client, how, last) : how === 'rollback';
  }

  /** A transaction with a fault is worth nothing: the next statement opens another. */
  private async giveUp(reading: Reading): Promise<void> {
    if (this.reading !== reading) return;
    this.reading = undefined;
    const client = await reading.catch(() => undefined);
    if (client) await finish(client, 'rollback');
  }

  private async enter(
    pool: pg.Pool,
    first: (client: pg.PoolClient) => Promise<void> = (client) => enterAs(client, this.token),
  ): Promise<pg.PoolClient> {
    // The answer has left without this: one field of it failed, and nobody waits for the others any more.
    if (this.over) throw new Unavailable();
    const client = await pool.connect();
    try {
      inOneBreath(client);
      await Promise.all([ask(client, begin), first(client)]);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

/** The connection underneath, which the driver does not tell its types of. */
type OnTheWire = { readonly connection: { readonly stream: Writable } };

/** What is sent before anything else is done leaves in one packet: a packet costs more than most statements. */
function inOneBreath(client: pg.PoolClient): void {
  const { stream } = (client as unknown as OnTheWire).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const begin = { name: 'begin', text: 'begin' };
const entering = { name: 'enter', text: 'select app.enter($1)' };

/**
 * Sets who asks, for one transaction. The token is a parameter and no part of the text: PostgreSQL logs the text of what fails or
 * takes long, and shows what runs to every connection of the same role.
 */
export async function enterAs(client: Pick<pg.PoolClient, 'query'>, token: string | undefined): Promise<void> {
  if (token) await ask(client, { ...entering, values: [token] });
}

/** Runs work as the session of the token, from its first statement to the end of its transaction. */
export function actAs<T>(token: string | undefined, work: () => Promise<T>, source: Source = 'SOCKET'): Promise<T> {
  const run = async (acting: Acting): Promise<T> => {
    try {
      const done = await work();
      await acting.settle();
      return done;
    } catch (error) {
      await acting.abandon();
      throw error;
    }
  };
  return Acting.begin(token, run, source);
}

/** @throws nothing: a connection that cannot end its transaction is thrown away, and what was written in it is not there. */
async function finish(client: pg.PoolClient, how: How, last: readonly Question[] = []): Promise<boolean> {
  try {
    inOneBreath(client);
    // What fails leaves the transaction broken, and the commit behind it then undoes all of it.
    await Promise.all([...last.map((statement) => ask(client, statement)), ask(client, { name: how, text: how })]);
    client.release();
    return true;
  } catch (error) {
    if (how !== 'rollback')
      logger.error({ code: (error as { code?: unknown }).code }, 'a transaction could not be ended');
    client.release(true);
    return false;
  }
}
