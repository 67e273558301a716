import { bulkPlan } from './bulk-plan.js';

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
});
