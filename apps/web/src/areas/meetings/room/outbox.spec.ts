import { allWaiting, marked, nextToSend, stateBehind, stillPending, without, type Pending } from './outbox.js';
import { anEntry, aWorker } from './testing/a-room.js';

const pending = (given: Partial<Pending> = {}): Pending => ({
  key: 'key-1',
  itemId: 'item-1',
  kind: 'NOTE',
  words: 'Carers are happy for Kofi to stay',
  writtenAt: '2026-11-24T10:45:00Z',
  state: 'sending',
  ...given,
});
const asked = { itemId: 'item-1', viewerId: aWorker().id, answered: new Set<string>() };
const arrived = anEntry({ words: pending().words, at: '2026-11-24T10:45:01Z' });

describe('an outbox', () => {
  it('sends the oldest first, and passes over what was refused', () => {
    const outbox = [
      pending({ state: 'refused' }),
      pending({ key: 'key-2', state: 'waiting' }),
      pending({ key: 'key-3' }),
    ];

    expect(nextToSend(outbox)?.key).toBe('key-2');
    expect(nextToSend([])).toBeUndefined();
  });

  it('keeps the key of what waits: sent again it is the same entry', () => {
    const waiting = marked([pending()], 'key-1', { state: 'waiting' });

    expect(waiting).toEqual([pending({ state: 'waiting' })]);
    expect(without(waiting, 'key-1')).toEqual([]);
  });

  it('waits as a whole when there is no connection; what was refused stays refused', () => {
    const outbox = allWaiting([pending(), pending({ key: 'key-2', state: 'refused' })]);

    expect(outbox.map(({ state }) => state)).toEqual(['waiting', 'refused']);
    expect(stateBehind(outbox)).toBe('waiting');
    expect(stateBehind([])).toBe('sending');
  });
});

describe('words on their way', () => {
  it('are shown with their own item only', () => {
    expect(stillPending([pending(), pending({ itemId: 'item-2' })], [], asked)).toEqual([pending()]);
  });

  it('are not shown twice when the entry is heard of before its answer comes', () => {
    expect(stillPending([pending()], [arrived], asked)).toEqual([]);
  });

  it('hide one for one: the same words written twice are two', () => {
    const outbox = [pending(), pending({ key: 'key-2' })];

    expect(stillPending(outbox, [arrived], asked)).toEqual([pending({ key: 'key-2' })]);
  });

  it('are not hidden by the same words that somebody else wrote, or that were answered before', () => {
    const hers = { ...arrived, author: aWorker('Priya Nair') };

    expect(stillPending([pending()], [hers], asked)).toHaveLength(1);
    expect(stillPending([pending()], [arrived], { ...asked, answered: new Set([arrived.id]) })).toHaveLength(1);
  });
});
