import { toSay, whileAway } from './said.js';
import { aLine, anActionEntry, anEntry, anEvent, aRoom, aWorker } from './testing/a-room.js';

const me = aWorker('Priya Nair');

describe('what is read out in the room', () => {
  it('is a decision of somebody else', () => {
    const event = anEvent({ entry: anEntry({ kind: 'DECISION', words: 'Put Kofi forward for the flat' }) });

    expect(toSay(aRoom(), event, me.id)).toBe('Decision, by Joe Bright: Put Kofi forward for the flat');
  });

  it('is an action, with who and by when', () => {
    const event = anEvent({ entry: anActionEntry() });

    expect(toSay(aRoom(), event, me.id)).toBe('Action for Priya Nair, by 1 December 2026: Send the nomination form');
  });

  it('is that the chair has moved on', () => {
    const item = aLine({ id: 'item-5', position: 5, state: 'IN_DISCUSSION', title: 'Themes' });

    expect(toSay(aRoom(), anEvent({ type: 'item.started', item }), me.id)).toBe(
      'The chair has moved to item 5, Themes',
    );
  });

  it('is not a note, not one’s own words, and nothing twice', () => {
    const decision = anEntry({ kind: 'DECISION' });
    const known = aRoom({ entries: { 'item-1': [decision] } });

    expect(toSay(aRoom(), anEvent({ entry: anEntry() }), me.id)).toBeUndefined();
    expect(toSay(aRoom(), anEvent({ actor: me, entry: decision }), me.id)).toBeUndefined();
    expect(toSay(known, anEvent({ entry: decision }), me.id)).toBeUndefined();
  });
});

describe('after a lost connection', () => {
  it('one is told what was missed, and what of it is one’s own to do', () => {
    const events = [
      anEvent({ entry: anEntry({ id: 'a' }) }),
      anEvent({ entry: anEntry({ id: 'b' }) }),
      anEvent({ entry: anEntry({ id: 'c', kind: 'DECISION' }) }),
      anEvent({ entry: anActionEntry(me) }),
    ];

    expect(whileAway(aRoom(), events, me.id)).toBe(
      'While you were away: 2 notes, 1 decision and 1 action. 1 action is yours.',
    );
  });

  it('nothing is said when nothing was missed, or only one’s own words came back', () => {
    const own = anEvent({ entry: anEntry({ author: me }) });

    expect(whileAway(aRoom(), [own], me.id)).toBeUndefined();
    expect(
      whileAway(aRoom({ entries: { 'item-1': [anEntry()] } }), [anEvent({ entry: anEntry() })], me.id),
    ).toBeUndefined();
  });
});
