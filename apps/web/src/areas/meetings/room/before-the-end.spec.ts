import { beforeTheEnd } from './before-the-end.js';
import { unsentIn } from './room-memory.js';
import { aLine, anActionEntry, anEntry, aRoom } from './testing/a-room.js';

const nothing = unsentIn('nowhere');
const open = (checks: { done: boolean; words: string }[]) =>
  checks.filter(({ done }) => !done).map(({ words }) => words);

describe('before a meeting ends', () => {
  it('everything that is still open is listed', () => {
    const withoutGoal = anActionEntry();
    const action = withoutGoal.action && { ...withoutGoal.action, objective: null };
    const room = aRoom({
      lines: [aLine({ id: 'now', state: 'IN_DISCUSSION' }), aLine({ id: 'late', position: 2, title: 'Themes' })],
      entries: { now: [anEntry({ kind: 'DECISION' }), { ...withoutGoal, action }] },
    });

    const { checks, notReached } = beforeTheEnd(room, {
      ...nothing,
      drafts: { now: { kind: 'NOTE', words: 'Carers are' } },
    });

    expect(notReached).toBe(1);
    expect(open(checks)).toEqual([
      'Item 1 is still being discussed. Decide it or carry it over first',
      'Not reached: item 2, Themes',
      '1 decision not agreed by the chair yet',
      '1 action without a goal in a plan',
      '1 piece of text is not in the minutes yet',
    ]);
  });

  it('nothing is in the way when all is decided, agreed and linked', () => {
    const room = aRoom({
      lines: [aLine({ state: 'DECIDED' })],
      entries: { 'item-1': [anEntry({ kind: 'DECISION', agreedAt: '2026-11-24T10:50:00Z' }), anActionEntry()] },
    });

    const { checks, notReached } = beforeTheEnd(room, nothing);

    expect(open(checks)).toEqual([]);
    expect(notReached).toBe(0);
  });
});
