import { termInWords } from './terms.js';

describe('since when, and until when', () => {
  it.each([
    [{ fromOn: '2026-10-01', toOn: null, live: true }, 'Since 1 October 2026'],
    [{ fromOn: '2026-10-01', toOn: '2027-01-01', live: true }, 'Since 1 October 2026, ends 1 January 2027'],
    [{ fromOn: '2026-12-01', toOn: null, live: false }, 'From 1 December 2026'],
    [{ fromOn: '2026-10-01', toOn: '2026-11-20', live: false }, 'Ended on 20 November 2026'],
  ])('is said in words', (term, words) => {
    expect(termInWords(term, '2026-11-25')).toBe(words);
  });
});
