import fc from 'fast-check';
import { addDays, dayNumber, fromDayNumber } from './local-date.js';
import { addWorkingDays, bankHolidays, isWorkingDay, workingDaysBetween } from './working-days.js';

const anyDay = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2045-12-31') }).map(fromDayNumber);
const count = fc.integer({ min: 0, max: 80 });

describe('bank holidays in England', () => {
  it.each([
    [2020, '2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28'],
    [
      2022,
      '2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27',
    ],
    [2023, '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26'],
    [2026, '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28'],
    [2027, '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28'],
    [2028, '2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26'],
  ])('in %i', (year, days) => expect(bankHolidays(year).join(' ')).toBe(days));

  it('are never at a weekend', () => {
    for (let year = 2000; year <= 2100; year++)
      expect(bankHolidays(year).filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
  });
});

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30');
    expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
    expect(workingDaysBetween('2026-12-23', '2026-12-30')).toBe(3);
  });

  it('count from the day after, and give the day back for none', () => {
    expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-22');
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-23', '2026-11-20')).toBe(-1);
  });

  it('are not counted backwards', () => {
    expect(() => addWorkingDays('2026-11-20', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-11-20', 1.5)).toThrow(RangeError);
  });

  it('land on a working day, after exactly so many', () => {
    fc.assert(
      fc.property(anyDay, count, (from, days) => {
        const to = addWorkingDays(from, days);

        expect(days === 0 || isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(from, to)).toBe(days);
      }),
    );
  });

  it('add up: so many, then so many more', () => {
    fc.assert(
      fc.property(anyDay, count, count, (from, some, more) => {
        expect(addWorkingDays(addWorkingDays(from, some), more)).toBe(addWorkingDays(from, some + more));
        expect(addWorkingDays(addDays(from, 1), some) >= addWorkingDays(from, some)).toBe(true);
      }),
    );
  });
});
