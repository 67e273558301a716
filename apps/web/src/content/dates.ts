import { count } from './plural.js';

/** A day as the server sends it: YYYY-MM-DD, without time or zone. */
export type LocalDate = string;

const LONDON = 'Europe/London';
const dayLong = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayWithWeekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const clockParts = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: LONDON,
});
const ON_THE_HOUR: Record<number, string> = { 0: 'midnight', 12: 'midday' };
const instantDay = new Intl.DateTimeFormat('en-CA', { timeZone: LONDON });

/** "27 March 2026". GOV.UK content style: no leading nought, no "th", the month in words. */
export function day(date: LocalDate): string {
  return dayLong.format(atNoon(date));
}

/** "Friday 27 March 2026", where the day of the week helps. */
export function dayAndWeekday(date: LocalDate): string {
  return dayWithWeekday.format(atNoon(date)).replace(',', '');
}

/** "10:30am", "9am", "midday", "midnight", in London, for an instant in ISO 8601 as the server sends it. */
export function time(instant: string): string {
  const [hours = 0, minutes = 0] = clockParts.format(new Date(instant)).split(':').map(Number);
  const onTheHour = minutes === 0 ? ON_THE_HOUR[hours] : undefined;
  if (onTheHour) return onTheHour;
  const past = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** The day in London on which an instant falls. */
export function dayOf(instant: string): LocalDate {
  return instantDay.format(new Date(instant));
}

/** "27 March 2026 at 10:30am". */
export function dayAndTime(instant: string): string {
  return `${day(dayOf(instant))} at ${time(instant)}`;
}

/**
 * Words for a number of days that the server has counted: "in 74 days", "tomorrow", "today", "2 days overdue".
 * Days are never counted here: bank holidays and pauses are the server's business.
 */
export function inDays(days: number): string {
  if (days < 0) return `${count(-days, 'day')} overdue`;
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${count(days, 'day')}`;
}

/** "2 working days overdue", "5 working days left", "last working day is today". */
export function workingDaysLeft(days: number): string {
  if (days < 0) return `${count(-days, 'working day')} overdue`;
  return days === 0 ? 'last working day is today' : `${count(days, 'working day')} left`;
}

/** "2 days ago", "yesterday", "today", for a number of days past. */
export function daysAgo(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${count(days, 'day')} ago`;
}

/** "17 years, 9 months old"; the months are left out when there are none. */
export function ageInWords(years: number, months = 0): string {
  return months > 0 ? `${count(years, 'year')}, ${count(months, 'month')} old` : `${count(years, 'year')} old`;
}

/** "1 hour 24 minutes", "45 minutes", for a number of minutes. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return count(rest, 'minute');
  return rest === 0 ? count(hours, 'hour') : `${count(hours, 'hour')} ${count(rest, 'minute')}`;
}

/** First letter as a capital: "in 2 days" begins a cell as "In 2 days". */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The day in London now. For reading what a person types ("next Friday") and nothing else; the server decides what is late. */
export function todayInLondon(): LocalDate {
  return instantDay.format();
}

function atNoon(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`);
}
