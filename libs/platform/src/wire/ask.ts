import pg from 'pg';
import type { DataRow, Read } from './data-row.js';

/** A statement by its name, or by its text alone, and what is given to it. */
export interface Question {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

export type RowMode = 'array' | 'object';

/** What the driver has underneath and does not tell its types of. */
interface Wire {
  describe(what: unknown): void;
  sync(): void;
  _send(bytes: Buffer): void;
}

interface Described {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

type Answer = (error: Error | undefined | null, result: { readonly rows: unknown[] }) => void;

interface DriverQuery {
  _result: { readonly rows: unknown[] };
  _canceledDueToError: unknown;
  prepare(connection: Wire): void;
}

const DriverQuery = pg.Query as unknown as new (config: object, values: undefined, answer: Answer) => DriverQuery;

/** How the rows of a prepared statement are read: the same for as long as it stands. */
interface Layout {
  readonly names: readonly string[];
  readonly readers: readonly Read[];
}

/** What is known of a connection. */
interface Known {
  readonly layouts: Map<string, Layout>;
  readonly wire: OneWrite;
}

const known = new WeakMap<Wire, Known>();

function knownOf(connection: Wire): Known {
  const before = known.get(connection);
  if (before) return before;
  const made = { layouts: new Map<string, Layout>(), wire: inOneWrite(connection) };
  known.set(connection, made);
  return made;
}

interface OneWrite extends Wire {
  /** The answer’s columns are known: they are not asked for. */
  describes: boolean;
}

/** The connection, but that the messages of one statement leave together. */
function inOneWrite(connection: Wire): OneWrite {
  let pieces: Buffer[] = [];
  const gathered = Object.create(connection) as OneWrite;
  gathered.describes = true;
  gathered._send = (bytes) => void pieces.push(bytes);
  gathered.describe = (what) => {
    if (gathered.describes) connection.describe.call(gathered, what);
  };
  gathered.sync = () => {
    connection.sync.call(gathered);
    const all = Buffer.concat(pieces);
    pieces = [];
    connection._send(all);
  };
  return gathered;
}

/**
 * A prepared statement that was asked before: the driver has PostgreSQL describe the columns of each answer anew, and finds out
 * for each again how they are read. Here both are done once for each connection.
 */
class KnownQuery extends DriverQuery {
  private layout: Layout | undefined;
  private layouts: Map<string, Layout> | undefined;
  private readonly statement: string | undefined;
  private readonly asArrays: boolean;

  constructor(question: Question, mode: RowMode, answer: Answer) {
    super(question, undefined, answer);
    this.statement = question.name;
    this.asArrays = mode === 'array';
  }

  override prepare(connection: Wire): void {
    const { layouts, wire } = knownOf(connection);
    this.layouts = layouts;
    this.layout = this.statement === undefined ? undefined : layouts.get(this.statement);
    wire.describes = this.layout === undefined;
    super.prepare(wire);
  }

  handleRowDescription({ fields }: Described): void {
    this.keep({
      names: fields.map(({ name }) => name),
      readers: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as Read),
    });
  }

  handleDataRow(row: DataRow): void {
    if (this._canceledDueToError) return;
    try {
      const { names = [], readers = [] } = this.layout ?? {};
      const values = row.values(readers);
      this._result.rows.push(this.asArrays ? values : named(names, values));
    } catch (error) {
      this._canceledDueToError = error;
    }
  }

  handleCommandComplete(): void {
    if (!this.layout) this.keep({ names: [], readers: [] });
  }

  private keep(layout: Layout): void {
    this.layout = layout;
    if (this.statement !== undefined) this.layouts?.set(this.statement, layout);
  }
}

function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) row[name] = values[at];
  return row;
}

/** Asks it over a connection that is held. @throws what PostgreSQL says */
export function ask<Row>(client: pg.PoolClient, question: Question, mode: RowMode = 'object'): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const query = new KnownQuery(question, mode, (error, result) => {
      if (error) reject(error);
      else resolve(result.rows as Row[]);
    });
    client.query(query as unknown as pg.Submittable);
  });
}
