import { quarterOf } from './review.rules.js';

describe('the quarter of a review', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026-04-01', '2026-06-30'],
    ['2026-11-25', '2026-10-01', '2026-12-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
  ])('of %s is %s to %s', (day, from, to) => {
    expect(quarterOf(day)).toEqual({ from, to });
  });
});
