import { notRight, waitAfter, waitFirst } from './lockout.rules.js';

describe('wrong tries', () => {
  it('cost an address nothing at first, then twice as long each time, and never more than a minute', () => {
    expect([1, 4, 5, 6, 7, 8, 10, 11, 50].map(waitAfter)).toEqual([0, 0, 1, 2, 4, 8, 32, 60, 60]);
  });

  it('are answered with one sentence, which does not say what was wrong', () => {
    expect(notRight).toBe(
      'The e-mail address, password or code is not right. After 5 wrong tries an account is locked for 15 minutes',
    );
    expect(waitFirst(1)).toContain('Wait 1 second and');
    expect(waitFirst(8)).toContain('Wait 8 seconds and');
  });
});
