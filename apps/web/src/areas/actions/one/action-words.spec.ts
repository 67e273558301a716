import { dueInWords } from './action-facts.js';
import { updateTitle } from './action-history.js';

describe('one action', () => {
  it('never loses how often its date moved', () => {
    const due = { dueOn: '2026-11-27', firstDueOn: '2026-11-20' };

    expect(dueInWords({ ...due, timesMoved: 0 })).toBe('27 November 2026');
    expect(dueInWords({ ...due, timesMoved: 1 })).toBe('27 November 2026. First due 20 November 2026, moved once');
    expect(dueInWords({ ...due, timesMoved: 3 })).toContain('moved 3 times');
  });

  it('tells in its history what each update did', () => {
    const update = { fromState: 'ACCEPTED' as const, toState: 'ACCEPTED' as const, dueOn: null };

    expect(updateTitle(update)).toBe('Update');
    expect(updateTitle({ ...update, dueOn: '2026-11-27' })).toBe('Date moved');
    expect(updateTitle({ ...update, fromState: 'BLOCKED' })).toBe('No longer stuck');
    expect(updateTitle({ ...update, fromState: 'DONE_CLAIMED' })).toBe('Sent back: not done yet');
    expect(updateTitle({ ...update, toState: 'DONE_CLAIMED' })).toBe('Done, waiting for a check');
    expect(updateTitle({ ...update, fromState: null, toState: 'ASSIGNED' })).toBe('Given to its owner');
  });
});
