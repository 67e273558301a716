import { count } from '../../content/plural.js';
import { outOf, percent } from '../../content/words.js';
import type { Bar } from '../../design/bar-table.js';
import type { DashboardQuery, DashboardRowFragment } from '../../graphql/generated/reports.js';

export type Row = Omit<DashboardRowFragment, '__typename'>;
type Dashboard = DashboardQuery['dashboard'];
export type GroupKey = Exclude<keyof Dashboard, 'asAt' | '__typename'>;

/** What is said in place of a number of people so small that one of them could be recognised. */
const FEWER = 'Fewer than 5';
/** Of two hidden numbers one may be larger: alone in sight, it would give the small one away. */
const NOT_SHOWN = 'Not shown';

/** What is said in place of the hidden numbers of a group. Three or more are all small; of two, only one need be. */
function hiddenWords(rows: readonly Row[]): string {
  return rows.filter(({ suppressed }) => suppressed).length > 2 ? FEWER : NOT_SHOWN;
}

/** How many are counted in all; nothing when a hidden number is among them. */
export function totalOf(rows: readonly Row[]): number | undefined {
  if (rows.some(({ suppressed }) => suppressed)) return undefined;
  return rows.reduce((sum, { value }) => sum + value, 0);
}

/** The rows as bars: with the share of all where all is known, else beside the longest of them. */
export function barsOf(rows: readonly Row[], linkOf: (key: string) => string | undefined, leadsTo?: string): Bar[] {
  const total = totalOf(rows);
  const longest = Math.max(1, ...rows.map(({ value }) => value));
  return rows.map(({ key, label, value, suppressed }) => {
    if (suppressed) return { label, percent: 0, words: hiddenWords(rows), noBar: true };
    if (value === 0) return { label, percent: 0, words: '0', noBar: true };
    const share = total === undefined ? undefined : percent(value, total);
    return {
      label,
      percent: share ?? (value / longest) * 100,
      words: value.toLocaleString('en-GB'),
      ...(total ? { base: `${outOf(value, total)}, ${share ?? 0}%` } : {}),
      to: linkOf(key),
      ...(leadsTo ? { leadsTo } : {}),
    };
  });
}

/** "412 young people"; where a number is hidden, that there is one. */
export function baseInWords(rows: readonly Row[], one: string, many: string): string {
  const total = totalOf(rows);
  if (total !== undefined) return `${count(total, one, many)} in all`;
  if (hiddenWords(rows) === FEWER) return `Numbers of ${many} under 5 are not shown`;
  return 'Two numbers are not shown: one is under 5, and the other would give it away';
}

/** One figure with its base: the share of what is good among those it is counted of. */
export interface Figure {
  percent: number;
  base: string;
}

/** The share of `good` among the rows named in `of`; nothing when one of them is hidden, or nobody is counted. */
export function shareOf(rows: readonly Row[], good: string, of: readonly string[]): Figure | undefined {
  const counted = rows.filter(({ key }) => of.includes(key));
  const whole = totalOf(counted);
  const part = counted.find(({ key }) => key === good);
  if (whole === undefined || !part) return undefined;
  const share = percent(part.value, whole);
  return share === undefined ? undefined : { percent: share, base: outOf(part.value, whole) };
}

/** "2 of 14 commitments are off track"; the finding stands before the chart. */
export function valueOf(rows: readonly Row[], key: string): number | undefined {
  const row = rows.find((each) => each.key === key);
  return row && !row.suppressed ? row.value : undefined;
}
