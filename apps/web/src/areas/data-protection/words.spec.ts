import { dueWords, stateWords } from './words.js';

describe('a request for what is held', () => {
  it.each([
    [-1, 'LATE', '1 day late, due 1 December 2026'],
    [0, 'SOON', 'Due today'],
    [7, 'SOON', 'Due 1 December 2026, in 7 days'],
    [20, 'OK', 'Due 1 December 2026, in 20 days'],
  ])('%i days before it is due is %s: %s', (daysLeft, tone, words) =>
    expect(dueWords({ daysLeft, dueOn: '2026-12-01' })).toEqual({ tone, words }),
  );

  it('says what has still to be decided', () => {
    const request = { state: 'IN_REVIEW', held: 1, givenOn: null } as const;
    expect(stateWords(request)).toBe('Put together: 1 passage to decide');
    expect(stateWords({ ...request, held: 0 })).toBe('Read: ready to give');
    expect(stateWords({ state: 'GIVEN', held: 0, givenOn: '2026-12-01' })).toBe('Given on 1 December 2026');
  });
});
