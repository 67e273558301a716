import { currentLine, nextLine, reduce, shownLines, titleOf, type Change, type RoomState } from './room-state.js';
import { aLine, anEntry, anEvent, anItem, aRoom, aSnapshot } from './testing/a-room.js';

const after = (room: RoomState | undefined, ...changes: Change[]): RoomState => {
  const end = changes.reduce(reduce, room);
  if (!end) throw new Error('there is no room yet');
  return end;
};
const closed = {
  __typename: 'ClosedItem' as const,
  id: 'item-1',
  position: 1,
  minutes: 10,
  state: 'LISTED' as const,
  withheld: { because: 'It is shared with health only', ask: 'the chair' },
};

describe('what a room takes in', () => {
  it('begins with the whole meeting, the agenda by place, and where the log stands', () => {
    const agenda = [aLine({ id: 'b', position: 2 }), aLine({ id: 'a', position: 1 })];

    const room = after(undefined, { type: 'snapshot', meeting: aSnapshot({ agenda, cursor: 'c7' }) });

    expect(room.lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(room.cursor).toBe('c7');
  });

  it('hears nothing before it has begun', () => {
    expect(reduce(undefined, { type: 'event', event: anEvent() })).toBeUndefined();
  });

  it('puts an entry under its item and remembers where to go on', () => {
    const event = anEvent({ cursor: 'c9', item: aLine(), entry: anEntry() });

    const room = after(aRoom(), { type: 'event', event });

    expect(room.entries['item-1']).toEqual([anEntry()]);
    expect(room).toMatchObject({ cursor: 'c9', heardAt: event.at, askAgain: 0 });
  });

  it('has an entry once, though it comes as an answer and twice as an event', () => {
    const event = anEvent({ item: aLine(), entry: anEntry() });
    const heard: Change = { type: 'event', event };

    const room = after(aRoom(), { type: 'entry', itemId: 'item-1', entry: anEntry() }, heard, heard);

    expect(room.entries['item-1']).toHaveLength(1);
  });

  it('keeps the newer words when an old event comes after them', () => {
    const changed = anEntry({ words: 'Kofi liked the flat a lot', version: 2 });

    const room = after(
      aRoom(),
      { type: 'entry', itemId: 'item-1', entry: changed },
      { type: 'event', event: anEvent({ item: aLine(), entry: anEntry() }) },
    );

    expect(room.entries['item-1']).toEqual([changed]);
  });

  it('keeps the newer state of an item, whatever comes last', () => {
    const decided = aLine({ state: 'DECIDED', version: 3 });

    const room = after(
      aRoom(),
      { type: 'line', line: decided },
      { type: 'event', event: anEvent({ type: 'item.started', item: aLine({ state: 'IN_DISCUSSION', version: 2 }) }) },
    );

    expect(room.lines).toEqual([decided]);
  });
});

describe('the minutes of a room', () => {
  it('stand in the order they were written, whichever arrived first', () => {
    const early = anEntry({ id: 'early', at: '2026-11-24T10:40:00Z' });
    const late = anEntry({ id: 'late', at: '2026-11-24T10:45:00Z' });

    const room = after(
      aRoom(),
      { type: 'entry', itemId: 'item-1', entry: late },
      { type: 'entry', itemId: 'item-1', entry: early },
    );

    expect(room.entries['item-1']?.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('join what an item brings with what was heard while it was on its way', () => {
    const heard = anEntry({ id: 'heard', at: '2026-11-24T10:50:00Z' });

    const room = after(
      aRoom(),
      { type: 'event', event: anEvent({ item: aLine(), entry: heard }) },
      { type: 'item', item: anItem({ entries: [anEntry()] }) },
    );

    expect(room.entries['item-1']?.map(({ id }) => id)).toEqual(['entry-1', 'heard']);
  });

  it('of an item that was closed to this viewer are forgotten', () => {
    const room = after(aRoom({ entries: { 'item-1': [anEntry()] } }), {
      type: 'event',
      event: anEvent({ type: 'item.changed', item: closed }),
    });

    expect(room.lines).toEqual([closed]);
    expect(room.entries).toEqual({});
  });
});

describe('a room asks for the whole again', () => {
  it.each(['meeting.started', 'meeting.paused', 'attendance.marked'])('when it hears of %s', (type) => {
    expect(after(aRoom(), { type: 'event', event: anEvent({ type }) }).askAgain).toBe(1);
  });

  it('when an entry belongs to nothing it knows', () => {
    expect(after(aRoom(), { type: 'event', event: anEvent({ entry: anEntry() }) }).askAgain).toBe(1);
  });

  it('when an item was added late', () => {
    const late = aLine({ id: 'late', position: 2 });

    const room = after(aRoom(), { type: 'event', event: anEvent({ type: 'item.added', item: late }) });

    expect(room.lines.map(({ id }) => id)).toEqual(['item-1', 'late']);
    expect(room.askAgain).toBe(1);
  });

  it('for those who chair, when an item changes its state: the next one may then be started', () => {
    const started = anEvent({ type: 'item.started', item: aLine({ state: 'IN_DISCUSSION', version: 2 }) });
    const chaired = aRoom({ meeting: { ...aRoom().meeting, canChair: true } });

    expect(after(chaired, { type: 'event', event: started }).askAgain).toBe(1);
    expect(after(aRoom(), { type: 'event', event: started }).askAgain).toBe(0);
  });

  it('and takes it as it is: what is gone from the agenda is gone, an older copy changes nothing', () => {
    const meeting = aSnapshot({ agenda: [aLine({ id: 'other' })], version: 5, cursor: 'c12' });
    const old = aSnapshot({ version: 4, agenda: [], cursor: 'c11' });

    const room = after(aRoom(), { type: 'snapshot', meeting }, { type: 'snapshot', meeting: old });

    expect(room.lines.map(({ id }) => id)).toEqual(['other']);
  });

  it('but goes on after the last event that was heard: the whole carries no minutes, and a lost line must bring those since', () => {
    const heard = after(aRoom(), { type: 'event', event: anEvent({ cursor: 'c9', entry: anEntry() }) });

    expect(after(heard, { type: 'snapshot', meeting: aSnapshot({ cursor: 'c12' }) }).cursor).toBe('c9');
  });
});

describe('an agenda in the room', () => {
  it('knows what is discussed, what comes next, and leaves out what was withdrawn', () => {
    const lines = [
      aLine({ id: 'done', position: 1, state: 'DECIDED' }),
      aLine({ id: 'now', position: 2, state: 'IN_DISCUSSION' }),
      aLine({ id: 'gone', position: 3, state: 'WITHDRAWN' }),
      aLine({ id: 'next', position: 4 }),
    ];
    const room = aRoom({ lines });

    expect(currentLine(room)?.id).toBe('now');
    expect(nextLine(room)?.id).toBe('next');
    expect(shownLines(room).map(({ id }) => id)).toEqual(['done', 'now', 'next']);
  });

  it('calls an item by the young person, the topic, or not at all', () => {
    const kofi = { id: 'kofi', displayName: 'Kofi Adeyemi', age: 17 };

    expect(titleOf(aLine({ youngPerson: kofi }))).toBe('Kofi Adeyemi, 17');
    expect(titleOf(aLine())).toBe('Welcome');
    expect(titleOf(closed)).toBe('Not shown to you');
  });
});
