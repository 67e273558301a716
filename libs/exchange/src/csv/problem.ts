/** What a problem does to the line it was found on. */
export enum Severity {
  /** The line, or the whole file, is not loaded. */
  REFUSED = 'REFUSED',
  /** The line is loaded; somebody should look at it. */
  WARNING = 'WARNING',
}

/** One thing wrong with a file, said so that the person who sent it can put it right. */
export interface Problem {
  /** The name the file was sent under. */
  readonly file: string;
  /** The row as a spreadsheet numbers it: the header is row 1. Null when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  /** What the cell held, shortened. Personal data: for the importing person only, never for a log. */
  readonly value: string | null;
  /** A sentence for the person. */
  readonly reason: string;
  readonly severity: Severity;
  /** The number of the DfE's own validation rule, where there is one. */
  readonly rule: string | null;
  /** The number of the young person in the file, as the row has it: what is found about somebody who is sealed is kept from others. */
  readonly about: string | null;
}

/** How much of a file's trouble is kept in detail. Everything is counted; nobody reads past this. */
export const PROBLEMS_KEPT_PER_FILE = 1000;

const LONGEST_VALUE = 80;

/** The problems of one file: each counted, the first thousand kept. */
export class Problems {
  private readonly kept: Problem[] = [];
  private readonly refusedRows = new Set<number>();
  private readonly warnedRows = new Set<number>();
  private readonly numbers = new Map<number, string>();
  private refusal: Problem | null = null;

  constructor(readonly file: string) {}

  /** The file as a whole cannot be read. Only the first reason counts. */
  refuseFile(reason: string): void {
    this.refusal ??= this.problem({ reason, severity: Severity.REFUSED });
  }

  warnFile(reason: string, column: string | null = null): void {
    this.keep(this.problem({ reason, column, severity: Severity.WARNING }));
  }

  refuse(row: number, found: Found): void {
    this.refusedRows.add(row);
    this.keep(this.problem({ ...found, row, severity: Severity.REFUSED }));
  }

  warn(row: number, found: Found): void {
    this.warnedRows.add(row);
    this.keep(this.problem({ ...found, row, severity: Severity.WARNING }));
  }

  /** Whom a row is about, by the number that its file has for them; whatever is found of it, also later, is about them. */
  tells(row: number, number: string): void {
    if (number !== '') this.numbers.set(row, number);
  }

  isRefused(row: number): boolean {
    return this.refusedRows.has(row);
  }

  /** Why the whole file was refused, or null. */
  get fileRefusal(): string | null {
    return this.refusal?.reason ?? null;
  }

  get refusedRowCount(): number {
    return this.refusedRows.size;
  }

  get warnedRowCount(): number {
    return this.warnedRows.size;
  }

  /** The refusal of the file first, then its rows in the order of the file. */
  list(): readonly Problem[] {
    const inOrder = [...this.kept]
      .sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
      .map((problem) => ({ ...problem, about: this.numbers.get(problem.row ?? 0) ?? null }));
    return this.refusal ? [this.refusal, ...inOrder] : inOrder;
  }

  private keep(problem: Problem): void {
    if (this.kept.length < PROBLEMS_KEPT_PER_FILE) this.kept.push(problem);
  }

  private problem(found: Found & { row?: number; severity: Severity }): Problem {
    return {
      file: this.file,
      row: found.row ?? null,
      column: found.column ?? null,
      value: found.value === undefined || found.value === null ? null : shortened(found.value),
      reason: found.reason,
      severity: found.severity,
      rule: found.rule ?? null,
      about: null,
    };
  }
}

/** What was found in a cell, and why it will not do. */
export interface Found {
  readonly column?: string | null;
  readonly value?: string | null;
  readonly reason: string;
  readonly rule?: string | null;
}

/** A value fit to show in a list: one line, no control characters, at most 80 characters. */
function shortened(value: string): string {
  const oneLine = value.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return oneLine.length > LONGEST_VALUE ? `${oneLine.slice(0, LONGEST_VALUE - 1)}…` : oneLine;
}
