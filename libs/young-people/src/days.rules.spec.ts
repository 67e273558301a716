import { Tone } from '@app/platform';
import { agoInWords, awayInWords, lengthInWords, toneOf } from './days.rules.js';

const today = '2026-11-22';

describe('how far away a day is', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2027-02-04', 'in 74 days'],
    ['2027-11-23', 'in 366 days'],
    ['2027-11-24', 'in 1 year'],
    ['2029-02-22', 'in 2 years, 3 months'],
    ['2026-11-21', '1 day overdue'],
    ['2026-11-20', '2 days overdue'],
  ])('%s is %s', (day, words) => {
    expect(awayInWords(today, day)).toBe(words);
  });

  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-10', '12 days ago'],
    ['2025-09-20', '1 year, 2 months ago'],
  ])('%s was %s', (day, words) => {
    expect(agoInWords(today, day)).toBe(words);
  });

  it('is said in whole years and months', () => {
    expect(lengthInWords('2009-02-05', today)).toBe('17 years, 9 months');
    expect(lengthInWords('2008-11-22', today)).toBe('18 years');
    expect(lengthInWords('2026-10-10', today)).toBe('1 month');
    expect(lengthInWords('2026-11-10', today)).toBe('less than a month');
  });

  it('is late, soon or in good time', () => {
    expect(toneOf(today, '2026-11-21', 28)).toBe(Tone.LATE);
    expect(toneOf(today, '2026-11-22', 28)).toBe(Tone.SOON);
    expect(toneOf(today, '2026-12-20', 28)).toBe(Tone.SOON);
    expect(toneOf(today, '2026-12-21', 28)).toBe(Tone.OK);
  });
});
