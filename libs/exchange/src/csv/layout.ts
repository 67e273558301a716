import type { Line } from './line.js';

/** One column of a file. */
export interface ColumnSpec<Column extends string> {
  readonly name: Column;
  /** Without it the file cannot be read. */
  readonly required: boolean;
  /** Other names it goes by, in any case and spacing. */
  readonly alsoCalled?: readonly string[];
}

/** How a file is laid out, and how one of its lines becomes a row. */
export interface Layout<Kind extends string, Column extends string, Row> {
  readonly kind: Kind;
  /** The name people know it by: header.csv. */
  readonly fileName: string;
  /** The column that says whom a line is about. */
  readonly key: Column;
  readonly columns: readonly ColumnSpec<Column>[];
  /** Columns that are expected and read past: nothing of them is kept. */
  readonly readPast: readonly string[];
  /** Null when the line was refused; the line says why. */
  rowOf(line: Line<Column>): Row | null;
}

/** Where each column stands in a file, and what is wrong with its header. */
export interface Match<Column extends string> {
  readonly places: ReadonlyMap<Column, number>;
  readonly missing: readonly Column[];
  /** Header cells that name a column already named. */
  readonly twice: readonly string[];
  /** Header cells that belong to no column of this layout. */
  readonly unknown: readonly string[];
}

/** Case, spaces and punctuation do not matter in a header: "Date of Birth" and "date_of_birth" are one. */
export function headerKey(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Finds a layout's columns in a header row, in whatever order they stand. */
export function matchColumns<Column extends string>(
  header: readonly string[],
  layout: Pick<Layout<string, Column, unknown>, 'columns' | 'readPast'>,
): Match<Column> {
  const called = namesOf(layout.columns);
  const readPast = new Set(layout.readPast.map(headerKey));
  const places = new Map<Column, number>();
  const twice: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  header.forEach((cell, place) => {
    const column = called.get(headerKey(cell));
    if (column === undefined) {
      if (cell.trim() && seen.has(headerKey(cell))) twice.push(cell);
      else if (cell.trim() && !readPast.has(headerKey(cell))) unknown.push(cell);
    } else if (places.has(column)) twice.push(cell);
    else places.set(column, place);
    seen.add(headerKey(cell));
  });
  const missing = layout.columns.filter((spec) => spec.required && !places.has(spec.name)).map((spec) => spec.name);
  return { places, missing, twice, unknown };
}

function namesOf<Column extends string>(columns: readonly ColumnSpec<Column>[]): Map<string, Column> {
  const called = new Map<string, Column>();
  for (const { name, alsoCalled = [] } of columns)
    for (const word of [name, ...alsoCalled]) called.set(headerKey(word), name);
  return called;
}
