import pg from 'pg';
import { DataRow, type Read } from './data-row.js';
import { Outgoing } from './outgoing.js';

/** A statement by its name, or by its text alone, and what is given to it. */
export interface Question {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

export type RowMode = 'array' | 'object';

/** What the driver has underneath and does not tell its types of. */
interface Wire {
  /** The texts of what is prepared, and of what is on its way to be, by the names. */
  readonly parsedStatements: Readonly<Record<string, string | undefined>>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  _send(bytes: Buffer): void;
}

/** A row as it came, or as the driver's own client has taken it apart. */
type Row = DataRow | { readonly fields: readonly (string | null)[] };

const readTaken = (fields: readonly (string | null)[], readers: readonly Read[]): unknown[] =>
  fields.map((text, at) => (text === null ? null : (readers[at] ?? String)(text)));

interface Described {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[];
}

type Answer = (error: Error | null, rows: unknown[]) => void;

/** How the rows of a prepared statement are read: the same for as long as it stands. */
interface Layout {
  readonly names: readonly string[];
  readonly readers: readonly Read[];
}

const layoutsOf = new WeakMap<Wire, Map<string, Layout>>();
function layoutsAt(connection: Wire): Map<string, Layout> {
  const before = layoutsOf.get(connection);
  if (before) return before;
  const made = new Map<string, Layout>();
  layoutsOf.set(connection, made);
  return made;
}

const outgoing = new Outgoing();
const nothing: readonly unknown[] = [];

/** The driver takes no query but of its own class where many are under way at once. Of that class nothing else is used. */
const OfTheDriver = function () {
  // Nothing of it is made.
} as unknown as new () => object;
OfTheDriver.prototype = pg.Query.prototype;

/**
 * A statement on its way. The driver has PostgreSQL describe the columns of each answer anew and finds out for each again how they
 * are read; here both are done once for each connection. What it says to the driver is what the driver’s own queries say.
 */
class KnownQuery extends OfTheDriver {
  readonly name: string | undefined;
  readonly text: string;
  private readonly rowsFound: unknown[] = [];
  private layout: Layout | undefined;
  private layouts: Map<string, Layout> | undefined;
  private fault: Error | undefined;

  constructor(
    private readonly question: Question,
    private readonly mode: RowMode,
    readonly callback: Answer,
  ) {
    super();
    this.name = question.name;
    this.text = question.text;
  }

  submit(connection: Wire): Error | null {
    const { name = '', values = nothing } = this.question;
    const before = this.textBefore(connection);
    if (before !== undefined && before !== this.text)
      return new Error(`Two statements have the name ${name}: PostgreSQL keeps one plan under it`);
    this.layouts = layoutsAt(connection);
    this.layout = this.layouts.get(name);

    if (before === undefined) this.prepare(connection);
    outgoing.bind(name, values);
    if (!this.layout) outgoing.describe();
    connection._send(outgoing.execute());
    return null;
  }

  private prepare(connection: Wire): void {
    outgoing.parse(this.name ?? '', this.text);
    if (this.name) connection.submittedNamedStatements[this.name] = this.text;
  }

  /** What was prepared under its name before. */
  private textBefore({ parsedStatements, submittedNamedStatements }: Wire): string | undefined {
    return this.name ? (parsedStatements[this.name] ?? submittedNamedStatements[this.name]) : undefined;
  }

  handleRowDescription({ fields }: Described): void {
    this.keep({
      names: fields.map(({ name }) => name),
      readers: fields.map(({ dataTypeID }) => pg.types.getTypeParser(dataTypeID, 'text') as Read),
    });
  }

  handleDataRow(row: Row): void {
    if (this.fault) return;
    try {
      const { names = [], readers = [] } = this.layout ?? {};
      const values = row instanceof DataRow ? row.values(readers) : readTaken(row.fields, readers);
      this.rowsFound.push(this.mode === 'array' ? values : named(names, values));
    } catch (error) {
      this.fault = error as Error;
    }
  }

  handleCommandComplete(): void {
    if (!this.layout) this.keep({ names: [], readers: [] });
  }

  handleReadyForQuery(): void {
    if (this.fault) return this.handleError(this.fault);
    this.callback(null, this.rowsFound);
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }

  private keep(layout: Layout): void {
    this.layout = layout;
    if (this.name) this.layouts?.set(this.name, layout);
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
    const answer: Answer = (error, rows) => (error ? reject(error) : resolve(rows as Row[]));
    client.query(new KnownQuery(question, mode, answer) as unknown as pg.Submittable);
  });
}
