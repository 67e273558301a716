import {
  ageInWords,
  day,
  dayAndTime,
  dayAndWeekday,
  daysAgo,
  duration,
  inDays,
  time,
  workingDaysLeft,
} from './dates.js';

describe('a day in words', () => {
  it('has the month in words and no leading nought', () => {
    expect(day('2026-03-07')).toBe('7 March 2026');
    expect(dayAndWeekday('2026-03-27')).toBe('Friday 27 March 2026');
  });
});

describe('a time in words', () => {
  it.each([
    ['2026-11-24T10:30:00Z', '10:30am'],
    ['2026-11-24T09:00:00Z', '9am'],
    ['2026-11-24T12:00:00Z', 'midday'],
    ['2026-11-24T00:00:00Z', 'midnight'],
    ['2026-11-24T00:05:00Z', '12:05am'],
    ['2026-06-24T12:00:00Z', '1pm'],
  ])('%s is %s in London', (instant, words) => {
    expect(time(instant)).toBe(words);
  });

  it('belongs to the London day, also late on a summer evening', () => {
    expect(dayAndTime('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 12:30am');
  });
});

describe('days counted by the server', () => {
  it.each([
    [74, 'in 74 days'],
    [1, 'tomorrow'],
    [0, 'today'],
    [-1, '1 day overdue'],
    [-2, '2 days overdue'],
  ])('%d is worded "%s"', (days, words) => {
    expect(inDays(days)).toBe(words);
  });

  it('says working days when they are', () => {
    expect(workingDaysLeft(5)).toBe('5 working days left');
    expect(workingDaysLeft(-1)).toBe('1 working day overdue');
    expect(workingDaysLeft(0)).toBe('last working day is today');
  });

  it('looks back too', () => {
    expect([0, 1, 8].map(daysAgo)).toEqual(['today', 'yesterday', '8 days ago']);
  });
});

describe('an age and a length of time', () => {
  it('leaves out what is nought', () => {
    expect(ageInWords(17, 9)).toBe('17 years, 9 months old');
    expect(ageInWords(18, 0)).toBe('18 years old');
    expect([5, 60, 84].map(duration)).toEqual(['5 minutes', '1 hour', '1 hour 24 minutes']);
  });
});
