import { isThreatened, needWords } from './need.rules.js';

const today = '2026-11-22';

describe('when a home is needed', () => {
  it('is said in days and with the date', () => {
    expect(needWords('2027-03-01', false, today)).toBe('Home needed in 99 days (1 March 2027)');
    expect(needWords(null, false, today)).toBe('No date of need yet');
  });

  it('inside 56 days is threatened with homelessness, and on the 57th is not', () => {
    expect(isThreatened('2027-01-17', today)).toBe(true);
    expect(isThreatened('2027-01-18', today)).toBe(false);
    expect(needWords('2027-01-17', false, today)).toBe(
      'Home needed in 56 days (17 January 2027): threatened with homelessness, inside 56 days',
    );
  });

  it('is said plainly for today, tomorrow and when it has gone', () => {
    expect(needWords(today, false, today)).toContain('Home needed today (22 November 2026): threatened');
    expect(needWords('2026-11-23', false, today)).toContain('in 1 day ');
    expect(needWords('2026-11-20', false, today)).toContain('Home was needed 2 days ago');
  });

  it('is only a date once the referral is closed', () => {
    expect(needWords('2026-12-01', true, today)).toBe('Home needed by 1 December 2026');
  });
});
