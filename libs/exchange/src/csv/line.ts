import type { LocalDate } from '@app/platform';
import { cellText, isDamaged, looksLikeFormula, looksLikeMarkup, singleLine } from './cell.js';
import type { Found, Problems } from './problem.js';

/** How a column's text is read and what it must be. */
export interface TextRule {
  /** What is said when the cell is empty; left out when it may be. */
  readonly missing?: string;
  readonly longest?: number;
  /** Keep the line breaks. */
  readonly free?: boolean;
  /** Somebody's own words or name: say so when it looks like a formula or markup, and keep it as it is. */
  readonly written?: boolean;
}

export interface CodeRule {
  readonly missing?: string;
  /** The sentence for a code that is not on the list. */
  readonly unknown: string;
  readonly rule?: string;
  /** An unknown code costs the line (the default) or only the cell. */
  readonly costs?: 'LINE' | 'CELL';
}

export interface DayRule {
  readonly missing?: string;
  readonly read: (text: string) => LocalDate | null;
  /** How a day must be written, for the sentence. */
  readonly written: string;
  /** Days after this one are refused. */
  readonly notAfter?: LocalDate;
  readonly future?: string;
  readonly rule?: string;
}

/** One line of a file while it is being read: gives out cells and notes what is wrong with them. */
export class Line<Column extends string> {
  constructor(
    readonly row: number,
    private readonly cells: readonly string[],
    private readonly places: Pick<ReadonlyMap<Column, number>, 'get'>,
    private readonly problems: Problems,
  ) {}

  get refused(): boolean {
    return this.problems.isRefused(this.row);
  }

  /** The cell as text on one line; empty when it is empty or the file has no such column. */
  raw(column: Column): string {
    return singleLine(this.cell(column));
  }

  private cell(column: Column): string {
    return this.cells[this.places.get(column) ?? -1] ?? '';
  }

  text(column: Column, rule: TextRule = {}): string | null {
    const text = rule.free ? cellText(this.cell(column)) : this.raw(column);
    if (!text) return this.absent(column, rule.missing);
    if (isDamaged(text)) return this.refuse(column, 'Holds control characters, so the export is damaged here.', text);
    const { longest = 200 } = rule;
    if (text.length > longest) return this.refuse(column, tooLong(longest), text);
    if (rule.written) this.warnOfTricks(column, text);
    return text;
  }

  /** A code from a list, in capitals. */
  code<Code extends string>(column: Column, list: Readonly<Record<Code, unknown>>, rule: CodeRule): Code | null {
    const code = this.raw(column).toUpperCase();
    if (!code) return this.absent(column, rule.missing);
    if (isOn(list, code)) return code;
    if (rule.costs === 'CELL') return this.warn(column, `${rule.unknown} The cell was left out.`, code, rule.rule);
    return this.refuse(column, rule.unknown, code, rule.rule);
  }

  day(column: Column, rule: DayRule): LocalDate | null {
    const text = this.raw(column);
    if (!text) return this.absent(column, rule.missing);
    const day = rule.read(text);
    if (!day) return this.refuse(column, `Is not a real day written ${rule.written}.`, text, rule.rule);
    if (rule.notAfter && day > rule.notAfter)
      return this.refuse(column, rule.future ?? 'Is in the future.', text, rule.rule);
    return day;
  }

  refuse(column: Column | null, reason: string, value?: string | null, rule?: string): null {
    this.problems.refuse(this.row, this.found(column, reason, value, rule));
    return null;
  }

  warn(column: Column | null, reason: string, value?: string | null, rule?: string): null {
    this.problems.warn(this.row, this.found(column, reason, value, rule));
    return null;
  }

  private absent(column: Column, missing: string | undefined): null {
    return missing ? this.refuse(column, missing) : null;
  }

  private warnOfTricks(column: Column, text: string): void {
    if (looksLikeFormula(text))
      this.warn(column, 'Begins like a spreadsheet formula. It was kept as plain text and never run.', text);
    if (looksLikeMarkup(text)) this.warn(column, 'Looks like HTML. It was kept as plain text.', text);
  }

  private found(column: Column | null, reason: string, value?: string | null, rule?: string): Found {
    return { column, reason, value: value ?? (column ? this.raw(column) || null : null), rule };
  }
}

function isOn<Code extends string>(list: Readonly<Record<Code, unknown>>, code: string): code is Code {
  return Object.hasOwn(list, code);
}

function tooLong(longest: number): string {
  return `Is longer than ${longest.toLocaleString('en-GB')} characters.`;
}
