/** A civil day in England, as YYYY-MM-DD (year 0001 to 9999). Two of them compare with < and >; it has no time and no zone. */
export type LocalDate = string;

/** A length of time in whole years and whole months, for saying an age. */
export interface YearsAndMonths {
  years: number;
  months: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_400_YEARS = 146_097;
const LAST_DAY_NUMBER = 3_652_058;

/**
 * Reads a day and refuses what is not one: wrong shape, 30 February, year 0.
 * @throws RangeError with a sentence that names no value (the text may be personal data)
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('A date must be a real day, written as year-month-day: 2026-11-22');
  return text;
}

/** Whether the text is a real calendar day written as YYYY-MM-DD. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `days` later (earlier, when negative). @throws RangeError outside the years 0001 to 9999 */
export function addDays(day: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(day) + days);
}

/**
 * The same day of the month, `months` later (earlier, when negative), or the month's last day where it has no such day:
 * 31 August plus 6 months is 28 February.
 * @throws RangeError outside the years 0001 to 9999
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const counted = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  return write(year, month, Math.min(dayOf(day), daysInMonth(year, month)));
}

/** How many midnights lie between two days: 0 for the same day, negative when `to` is before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day a person reaches an age, at its start (Family Law Reform Act 1969 s9).
 * Somebody born on 29 February reaches it on 1 March in a common year.
 */
export function dayOfAge(dateOfBirth: LocalDate, years: number): LocalDate {
  const year = yearOf(dateOfBirth) + years;
  const leapDay = dateOfBirth.endsWith('02-29');
  if (leapDay && !isLeap(year)) return write(year, 3, 1);
  return write(year, monthOf(dateOfBirth), dayOf(dateOfBirth));
}

/** Age in completed years; negative before birth. A leap-day birthday falls on 1 March in a common year. */
export function ageOn(dateOfBirth: LocalDate, on: LocalDate): number {
  const birthdayToCome = on.slice(5) < dateOfBirth.slice(5);
  return yearOf(on) - yearOf(dateOfBirth) - (birthdayToCome ? 1 : 0);
}

/** Age in completed years and months, as it is said: "16 years and 3 months". @throws RangeError before birth */
export function ageInWords(dateOfBirth: LocalDate, on: LocalDate): YearsAndMonths {
  if (on < dateOfBirth) throw new RangeError('A person has no age before they are born');

  const years = ageOn(dateOfBirth, on);
  const birthday = dayOfAge(dateOfBirth, years);
  let months = 0;
  // Capped at 11: the month after 29 January in a common year ends before a leap-day birthday comes round.
  while (months < 11 && addMonths(birthday, months + 1) <= on) months++;
  return { years, months };
}

export function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

export function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}

/** The day as people in England write it: 22 November 2026. */
export function dayInWords(day: LocalDate): string {
  return `${dayOf(day)} ${MONTHS[monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: LocalDate): number {
  return (dayNumber(day) + 1) % 7;
}

/** Days since 0001-01-01, which is 0: for counting, never for showing or storing. */
export function dayNumber(day: LocalDate): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const thisLeapDay = month > 2 && isLeap(year) ? 1 : 0;
  return past * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + thisLeapDay + dayOf(day) - 1;
}

/** The day with this number: see `dayNumber`. @throws RangeError outside the years 0001 to 9999 */
export function fromDayNumber(number: number): LocalDate {
  if (!Number.isInteger(number) || number < 0 || number > LAST_DAY_NUMBER) throw outOfRange();

  let year = Math.min(9999, Math.floor((number * 400) / DAYS_IN_400_YEARS) + 1);
  while (startOfYear(year) > number) year--;
  while (startOfYear(year + 1) <= number) year++;

  let day = number - startOfYear(year);
  let month = 1;
  while (day >= daysInMonth(year, month)) day -= daysInMonth(year, month++);
  return write(year, month, day + 1);
}

function startOfYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function write(year: number, month: number, day: number): LocalDate {
  if (year < 1 || year > 9999) throw outOfRange();
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

// Read from the character codes: a status timeline reads some hundred dates for each of 50,000 people.
function yearOf(day: LocalDate): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

function monthOf(day: LocalDate): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

function dayOf(day: LocalDate): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

function digit(day: LocalDate, at: number): number {
  return day.charCodeAt(at) - 48;
}

function outOfRange(): RangeError {
  return new RangeError('A date must be between the years 0001 and 9999');
}

/** "10am", "2:30pm", "midday" for a time of day as HH:MM, in the style of GOV.UK. */
export function timeInWords(time: string): string {
  if (time === '12:00') return 'midday';
  if (time === '00:00') return 'midnight';
  const hours = Number(time.slice(0, 2));
  const past = time.slice(3, 5);
  return `${hours % 12 || 12}${past === '00' ? '' : `:${past}`}${hours < 12 ? 'am' : 'pm'}`;
}
