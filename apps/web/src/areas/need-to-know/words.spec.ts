import { breakGlassProblems, minutesLeft, REASONS, reasonProblem } from './words.js';

describe('opening a record that nothing opens', () => {
  it('says what is missing before anything is sent', () => {
    const empty = breakGlassProblems({ youngPerson: ' ', reasonCode: '', reason: 'because' });
    expect(empty.map(({ field }) => field)).toEqual(['youngPerson', 'reasonCode', 'reason']);
    const whole = { youngPerson: 'WM-1', reasonCode: 'MISSING', reason: 'She did not come home last night' };
    expect(breakGlassProblems(whole)).toEqual([]);
  });

  it('counts in minutes', () => {
    expect([minutesLeft(60), minutesLeft(1)]).toEqual(['60 minutes left', '1 minute left']);
    expect(REASONS.every(({ label, hint }) => label && hint)).toBe(true);
  });

  it('asks for a reason that says something', () => {
    expect(reasonProblem('because').map(({ field }) => field)).toEqual(['reason']);
    expect(reasonProblem('I visit her today')).toEqual([]);
  });
});
