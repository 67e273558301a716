import {
  answerProblems,
  askProblems,
  breakGlassProblems,
  minutesLeft,
  REASONS,
  reasonProblem,
  refusalProblem,
} from './words.js';

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

  it('asks whoever answers for a yes or a no, and for a reason', () => {
    expect(answerProblems({ agree: '', words: 'no' }).map(({ field }) => field)).toEqual(['agree', 'words']);
    expect(answerProblems({ agree: 'NO', words: 'She is safe at her nan’s' })).toEqual([]);
  });

  it('takes a no only with a reason, and a yes with a whole one or none', () => {
    expect(refusalProblem(true, '')).toEqual([]);
    expect(refusalProblem(true, 'short')).toHaveLength(1);
    expect(refusalProblem(false, ' ')[0]?.message).toContain('why you do not agree');
    expect(refusalProblem(false, 'Nobody of them works here')).toEqual([]);
  });

  it('asks for a reference and a reason', () => {
    expect(askProblems({ reference: 'x', reason: 'short' }).map(({ field }) => field)).toEqual(['reference', 'reason']);
    expect(askProblems({ reference: 'WM-1', reason: 'Her brother is on my caseload' })).toEqual([]);
  });
});
