import { readDate } from './read-date.js';

const tuesday = '2026-11-24';

describe('a date as people write it', () => {
  it.each([
    ['27 3 2027', '2027-03-27'],
    ['27/03/27', '2027-03-27'],
    ['27.3.2027', '2027-03-27'],
    ['2027-03-27', '2027-03-27'],
    ['27 March 2027', '2027-03-27'],
    ['27th march', '2027-03-27'],
    ['Friday 27 November', '2026-11-27'],
    ['24 November', '2026-11-24'],
    ['23 Nov', '2027-11-23'],
    ['29 February', '2028-02-29'],
    ['today', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['tue', '2026-12-01'],
    ['next Friday', '2026-12-04'],
    ['next monday', '2026-11-30'],
    ['in 2 weeks', '2026-12-08'],
    ['in a week', '2026-12-01'],
  ])('"%s" is %s when today is 24 November 2026', (text, date) => {
    expect(readDate(text, tuesday)).toBe(date);
  });

  it.each(['', 'soon', '31 2 2027', '32 March', '27 foo', 'next', '13/13/2027', '5'])(
    '"%s" is not guessed at',
    (text) => {
      expect(readDate(text, tuesday)).toBeUndefined();
    },
  );
});
