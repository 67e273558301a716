import { NO_ANSWERS } from '../update/steps.js';
import { answersForEach, bulkPlan } from './bulk-plan.js';

const row = (id: string, allowed: string[], blocked: { name: string; because: string }[] = []) => ({
  id,
  allowedTransitions: allowed.map((name) => ({ name })),
  blockedTransitions: blocked,
});

describe('changing many actions at once', () => {
  it('tells before which will change, and which cannot and why', () => {
    const mine = row('mine', ['updateAction', 'reassignAction']);
    const closed = row('closed', [], [{ name: 'updateAction', because: 'This action was cancelled' }]);
    const theirs = row('theirs', ['updateAction']);

    expect(bulkPlan('updateAction', [mine, closed, theirs])).toEqual({
      change: [mine, theirs],
      leave: [{ row: closed, because: 'This action was cancelled' }],
    });
    expect(bulkPlan('reassignAction', [mine, theirs]).leave).toEqual([
      { row: theirs, because: 'You cannot change who does this action' },
    ]);
  });

  it('gives the reason to the date, and the note says that there were others', () => {
    const answers = { ...NO_ANSWERS, date: '2027-01-20', words: 'The office is shut' };

    expect(answersForEach('updateAction', answers)).toMatchObject({
      dateReason: 'The office is shut',
      date: '2027-01-20',
    });
    expect(answersForEach('updateAction', answers).words).toContain('with other actions');
    expect(answersForEach('reassignAction', answers)).toEqual(answers);
  });
});
