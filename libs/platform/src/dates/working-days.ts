import { type LocalDate, addDays, fromDayNumber, dayNumber, weekdayOf } from './local-date.js';

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/** Bank holidays moved or added by royal proclamation (Banking and Financial Dealings Act 1971 s1): add later ones here. */
const PROCLAIMED: Readonly<Record<number, { moved?: Readonly<Record<LocalDate, LocalDate>>; added?: LocalDate[] }>> = {
  2020: { moved: { '2020-05-04': '2020-05-08' } },
  2022: { moved: { '2022-05-30': '2022-06-02' }, added: ['2022-06-03', '2022-09-19'] },
  2023: { added: ['2023-05-08'] },
};

const holidaysByYear = new Map<number, ReadonlySet<LocalDate>>();

/** The bank holidays of England and Wales in a year, in order, on the days they are kept. */
export function bankHolidays(year: number): LocalDate[] {
  return [...holidaysOf(year)];
}

/** Monday to Friday, and not a bank holiday in England. */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SUNDAY && weekday !== SATURDAY && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/**
 * The working day that is `count` working days after a day; the day itself is not counted, so 1 from a Friday is Monday.
 * `count` 0 gives the day back, working or not.
 * @throws RangeError when `count` is negative or not whole
 */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('Working days are counted forward, in whole days');

  let reached = day;
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}

/** How many working days come after `from`, up to and with `to`: 0 for the same day, negative when `to` is before `from`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from);

  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count++;
  }
  return count;
}

function holidaysOf(year: number): ReadonlySet<LocalDate> {
  const known = holidaysByYear.get(year);
  if (known) return known;

  const worked = new Set(workOutHolidays(year));
  holidaysByYear.set(year, worked);
  return worked;
}

function workOutHolidays(year: number): LocalDate[] {
  const easter = easterSunday(year);
  const byRule = [
    firstWeekday(on(year, 1, 1)),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(on(year, 5, 1)),
    lastMonday(on(year, 5, 31)),
    lastMonday(on(year, 8, 31)),
    ...christmasAndBoxingDay(year),
  ];
  const proclaimed = PROCLAIMED[year];
  return [...byRule.map((day) => proclaimed?.moved?.[day] ?? day), ...(proclaimed?.added ?? [])].sort();
}

/** Each moves past the weekend, and past the other. */
function christmasAndBoxingDay(year: number): LocalDate[] {
  const christmas = on(year, 12, 25);
  const boxing = on(year, 12, 26);
  const weekday = weekdayOf(christmas);
  return [
    weekday === SATURDAY || weekday === SUNDAY ? addDays(christmas, 2) : christmas,
    weekday === 5 || weekday === SATURDAY ? addDays(boxing, 2) : boxing,
  ];
}

/** Easter in the Gregorian calendar: the anonymous (Meeus, Jones, Butcher) reckoning. */
function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const counted = epact + toSunday - 7 * late + 114;
  return on(year, Math.floor(counted / 31), (counted % 31) + 1);
}

function firstWeekday(day: LocalDate): LocalDate {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return addDays(day, 2);
  return weekday === SUNDAY ? addDays(day, 1) : day;
}

function firstMonday(from: LocalDate): LocalDate {
  return addDays(from, (MONDAY + 7 - weekdayOf(from)) % 7);
}

function lastMonday(monthEnd: LocalDate): LocalDate {
  return addDays(monthEnd, -((weekdayOf(monthEnd) + 7 - MONDAY) % 7));
}

function on(year: number, month: number, day: number): LocalDate {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return fromDayNumber(dayNumber(first) + day - 1);
}
