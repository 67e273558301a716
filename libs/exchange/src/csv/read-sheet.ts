import type { FileSource } from './file-source.js';
import { type Layout, headerKey, matchColumns } from './layout.js';
import { Line } from './line.js';
import { LIMITS, type Limits } from './limits.js';
import { Problems } from './problem.js';
import { UnreadableCsv, records } from './records.js';
import { type Survey, survey } from './survey.js';

/** Any layout, whatever its columns and rows. */
export type AnyLayout<Kind extends string> = Layout<Kind, string, unknown>;

/** A file that has been read. Rows that were refused are in `problems` and nowhere else. */
export interface Sheet<Kind extends string> {
  readonly name: string;
  /** What it turned out to be; null when it was not recognised. */
  readonly kind: Kind | null;
  readonly bytes: number;
  readonly sha256: string;
  /** Lines below the header that hold anything. */
  readonly rowCount: number;
  /** The rows that can be loaded, each as its layout makes it. */
  readonly rows: readonly unknown[];
  /** Whom refused lines were about: the key of the layout, and the first such row. */
  readonly refusedKeys: ReadonlyMap<string, number>;
  readonly problems: Problems;
}

/**
 * Reads one file into the rows of the layout its header fits. Never throws because of what a file holds: what is wrong is in
 * `problems`, and a file that is refused whole has no rows.
 */
export async function readSheet<Kind extends string>(
  source: FileSource,
  layouts: readonly AnyLayout<Kind>[],
  expected: Kind | null = null,
  limits: Limits = LIMITS,
): Promise<Sheet<Kind>> {
  const problems = new Problems(source.name);
  const surveyed = await survey(source, limits);
  const refusal = refusalOf(surveyed, source);
  const reading = new Reading(layouts, expected, problems, limits);
  if (refusal) problems.refuseFile(refusal);
  else await read(source, surveyed, reading, limits);
  const refused = problems.fileRefusal !== null;
  return {
    name: source.name,
    kind: reading.layout?.kind ?? null,
    bytes: surveyed.bytes,
    sha256: surveyed.sha256,
    rowCount: refused ? 0 : reading.rowCount,
    rows: refused ? [] : reading.rows,
    refusedKeys: reading.refusedKeys,
    problems,
  };
}

const refusalOf = ({ refusal }: Survey, { name }: FileSource): string | null => refusal ?? refusalOfName(name);

/** What a file is called must be what it is: the page asks for the same before it sends one. */
const refusalOfName = (name: string): string | null =>
  /\.csv$/i.test(name) ? null : 'The name of this file does not end in .csv. Check that it is the right file.';

async function read(source: FileSource, surveyed: Survey, reading: Reading<string>, limits: Limits): Promise<void> {
  try {
    for await (const cells of records(source, surveyed, limits)) {
      reading.take(cells);
      if (reading.problems.fileRefusal) return;
    }
    reading.end();
  } catch (error) {
    if (!(error instanceof UnreadableCsv)) throw error;
    reading.problems.refuseFile(error.message);
  }
}

class Reading<Kind extends string> {
  layout: AnyLayout<Kind> | null = null;
  rowCount = 0;
  readonly rows: unknown[] = [];
  readonly refusedKeys = new Map<string, number>();
  private row = 0;
  private width = 0;
  private places: ReadonlyMap<string, number> = new Map();

  constructor(
    private readonly layouts: readonly AnyLayout<Kind>[],
    private readonly expected: Kind | null,
    readonly problems: Problems,
    private readonly limits: Limits,
  ) {}

  take(cells: readonly string[]): void {
    this.row += 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.layout) this.takeLine(this.layout, cells);
    else this.takeHeader(cells);
  }

  end(): void {
    if (this.rowCount === 0 && this.layout) this.problems.refuseFile('This file has a header and no rows.');
  }

  private takeLine(layout: AnyLayout<Kind>, cells: readonly string[]): void {
    this.rowCount += 1;
    if (this.rowCount > this.limits.rows)
      return this.problems.refuseFile(
        `This file has more than ${this.limits.rows.toLocaleString('en-GB')} rows. Send one year at a time.`,
      );
    const number = cells[this.places.get(layout.key) ?? 0]?.trim() ?? '';
    this.problems.tells(this.row, number);
    if (this.isWrongWidth(cells)) return this.noteRefused(number);
    const line = new Line(this.row, cells, this.places, this.problems);
    const made = layout.rowOf(line);
    if (line.refused) this.noteRefused(line.raw(layout.key));
    else if (made !== null) this.rows.push(made);
  }

  private noteRefused(key: string): void {
    if (key && !this.refusedKeys.has(key)) this.refusedKeys.set(key, this.row);
  }

  /** Spreadsheets drop or add empty cells at the end of a line; anything else means the commas have slipped. */
  private isWrongWidth(cells: readonly string[]): boolean {
    const filled = cells.length - [...cells].reverse().findIndex((cell) => cell.trim() !== '');
    if (filled <= this.width && cells.length >= this.shortest()) return false;
    this.problems.refuse(this.row, {
      reason: `Has ${cells.length} cells where the header has ${this.width}. A comma or a quote may be missing.`,
    });
    return true;
  }

  private shortest(): number {
    const required = this.layout?.columns.filter((column) => column.required) ?? [];
    return Math.max(1, ...required.map((column) => (this.places.get(column.name) ?? 0) + 1));
  }

  private takeHeader(cells: readonly string[]): void {
    const found = bestFit(cells, this.layouts);
    if (!found) return this.problems.refuseFile(this.notRecognised(cells));
    if (this.expected && found.kind !== this.expected)
      return this.problems.refuseFile(`This looks like ${found.fileName}, not ${this.nameOf(this.expected)}.`);
    const { places, twice, unknown } = matchColumns(cells, found);
    if (twice.length > 0)
      return this.problems.refuseFile(
        `The column ${inWords(twice)} is there twice, so we cannot tell which one counts.`,
      );
    for (const column of unknown)
      this.problems.warnFile(`Is not a column of ${found.fileName} and was not read.`, column);
    this.layout = found;
    this.places = places;
    this.width = cells.length;
  }

  private notRecognised(cells: readonly string[]): string {
    const expected = this.layouts.find((layout) => layout.kind === this.expected);
    if (expected) {
      const { missing } = matchColumns(cells, expected);
      const columns = missing.length === 1 ? 'column' : 'columns';
      return `${expected.fileName} needs the ${columns} ${inWords(missing)}, which this file does not have.`;
    }
    const names = this.layouts.map((layout) => layout.fileName);
    return `We do not recognise this file by its first row. It should be one of ${inWords(names)}.`;
  }

  private nameOf(kind: Kind): string {
    return this.layouts.find((layout) => layout.kind === kind)?.fileName ?? kind;
  }
}

/** The layout whose required columns are all there and of which most columns are known. */
function bestFit<Kind extends string>(
  cells: readonly string[],
  layouts: readonly AnyLayout<Kind>[],
): AnyLayout<Kind> | null {
  const present = new Set(cells.map(headerKey));
  const fits = layouts
    .map((layout) => ({ layout, match: matchColumns(cells, layout) }))
    .filter(({ match }) => match.missing.length === 0)
    .map(({ layout, match }) => {
      const readPast = layout.readPast.filter((name) => present.has(headerKey(name))).length;
      return { layout, known: match.places.size + readPast };
    })
    .sort((a, b) => b.known - a.known);
  return fits[0]?.layout ?? null;
}

/** "A", "A and B", "A, B and C". */
export function inWords(names: readonly string[]): string {
  const shown = names.map((name) => name.replace(/\p{Cc}+/gu, ' ').slice(0, 60));
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
