import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageInWords,
  ageOn,
  dayInWords,
  timeInWords,
  dayNumber,
  dayOfAge,
  daysBetween,
  earlier,
  fromDayNumber,
  isLocalDate,
  later,
  localDate,
  weekdayOf,
} from './local-date.js';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(localDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'])(
    'is not %s: there is no such day',
    (text) => expect(() => localDate(text)).toThrow(RangeError),
  );

  it.each(['', '22/11/2026', '2026-1-2', '2026-11-22T00:00', ' 2026-11-22', '２０２６-11-22'])(
    'is not written "%s"',
    (text) => expect(isLocalDate(text)).toBe(false),
  );

  it('is refused in a sentence that does not repeat what was typed', () => {
    expect(() => localDate('Jordan 2008')).toThrow('A date must be a real day, written as year-month-day: 2026-11-22');
  });

  it('is written in words as people in England write it', () => {
    expect(dayInWords('2026-11-02')).toBe('2 November 2026');
  });

  it('compares as text', () => {
    expect(earlier('2026-11-22', '2026-02-01')).toBe('2026-02-01');
    expect(later('2026-11-22', '2026-02-01')).toBe('2026-11-22');
  });
});

describe('counting days', () => {
  it('counts the first day of the calendar as 0 and the last as 3,652,058', () => {
    expect(dayNumber('0001-01-01')).toBe(0);
    expect(dayNumber('9999-12-31')).toBe(3_652_058);
  });

  it('agrees with the calendar of the machine on every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
        const expected = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, expected)).toBe(days);
        expect(weekdayOf(day)).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  it('goes from a number to the day and back, over the whole calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_652_058 }), (number) => {
        const day = fromDayNumber(number);

        expect(isLocalDate(day)).toBe(true);
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
  });
});

describe('adding months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-07-01', 6, '2025-01-01'],
    ['2026-12-30', 3, '2027-03-30'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  it('never goes backwards: a later day is never given an earlier answer', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -120, max: 120 }), (one, other, months) => {
        const [first, second] = [earlier(one, other), later(one, other)];

        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
        expect(isLocalDate(addMonths(first, months))).toBe(true);
      }),
    );
  });
});

describe('an age', () => {
  it('is reached at the start of the birthday', () => {
    expect(dayOfAge('2008-11-22', 18)).toBe('2026-11-22');
    expect(ageOn('2008-11-22', '2026-11-21')).toBe(17);
    expect(ageOn('2008-11-22', '2026-11-22')).toBe(18);
  });

  it('is reached on 1 March in a common year by somebody born on 29 February', () => {
    expect(dayOfAge('2008-02-29', 18)).toBe('2026-03-01');
    expect(dayOfAge('2008-02-29', 16)).toBe('2024-02-29');
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2024-02-28')).toBe(15);
    expect(ageOn('2008-02-29', '2024-02-29')).toBe(16);
  });

  it.each([
    ['2009-05-10', '2025-08-09', 16, 2],
    ['2009-05-10', '2025-08-10', 16, 3],
    ['2009-08-31', '2025-09-30', 16, 1],
    ['2009-05-10', '2009-05-10', 0, 0],
    ['2024-02-29', '2025-02-28', 0, 11],
    ['2024-02-29', '2025-03-01', 1, 0],
  ])('born %s, on %s: %i years and %i months', (born, on, years, months) => {
    expect(ageInWords(born, on)).toEqual({ years, months });
  });

  it('is not known before birth', () => {
    expect(() => ageInWords('2009-05-10', '2009-05-09')).toThrow(RangeError);
    expect(ageOn('2009-05-10', '2009-05-09')).toBe(-1);
  });

  it('changes on the day of that age and on no other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 99 }), (born, years) => {
        const birthday = dayOfAge(born, years);

        expect(ageOn(born, addDays(birthday, -1))).toBe(years - 1);
        expect(ageOn(born, birthday)).toBe(years);
        expect(ageInWords(born, birthday)).toEqual({ years, months: 0 });
        expect(ageInWords(born, addDays(birthday, -1))).toEqual({ years: years - 1, months: 11 });
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['10:00', '10am'],
    ['14:30', '2:30pm'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
    ['00:00', 'midnight'],
    ['00:30', '12:30am'],
  ])('%s is %s', (time, words) => {
    expect(timeInWords(time)).toBe(words);
  });
});
