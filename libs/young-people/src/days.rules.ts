import { ageInWords, type LocalDate, daysBetween, Tone } from '@app/platform';

const DAYS_IN_A_LONG_YEAR = 366;

/**
 * How far away a day is, as it is said: "in 74 days", "tomorrow", "today", "2 days overdue"; beyond a year "in 2 years, 3 months".
 * The one table of these words: every list, clock and board uses it.
 */
export function awayInWords(today: LocalDate, day: LocalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 0) return days === -1 ? '1 day overdue' : `${-days} days overdue`;
  return days > DAYS_IN_A_LONG_YEAR ? `in ${lengthInWords(today, day)}` : `in ${days} days`;
}

/** How long ago a day is: "today", "yesterday", "12 days ago", beyond a year "1 year, 2 months ago". */
export function agoInWords(today: LocalDate, day: LocalDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return days > DAYS_IN_A_LONG_YEAR ? `${lengthInWords(day, today)} ago` : `${days} days ago`;
}

/** Whole years and months between two days: "2 years, 3 months". */
export function lengthInWords(from: LocalDate, to: LocalDate): string {
  const { years, months } = ageInWords(from, to);
  return [counted(years, 'year'), counted(months, 'month')].filter(Boolean).join(', ') || 'less than a month';
}

/** Late when it has gone, soon when at most `soonDays` away, otherwise in good time. */
export function toneOf(today: LocalDate, day: LocalDate, soonDays: number): Tone {
  const days = daysBetween(today, day);
  if (days < 0) return Tone.LATE;
  return days <= soonDays ? Tone.SOON : Tone.OK;
}

function counted(count: number, unit: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
