import { bothInWords, changedParts, factsFrom, inWords, sameThing } from './conflict-words.js';
import { mineInWords, myPart } from './mine-words.js';
import { savedInWords } from './saved-words.js';
import { NO_ANSWERS } from './steps.js';

const before = { dueOn: '2026-11-20', state: 'ACCEPTED', ownerId: 'priya', latestUpdate: null };

describe('two people changing one action', () => {
  it('are told what the other changed', () => {
    const now = factsFrom({ state: 'ACCEPTED', dueOn: '2026-11-27', ownerId: 'priya', latestUpdate: 'Moved' });

    expect(changedParts(before, now)).toEqual(['the due date', 'the latest update']);
    expect(changedParts(before, factsFrom(undefined))).toEqual([]);
  });

  it('keep both when one wrote an update and the other moved the date', () => {
    const theirs = ['the due date'];

    expect(sameThing(theirs, myPart('updateAction', { date: '' }))).toBe(false);
    expect(bothInWords('Helen', theirs, 'wrote an update')).toBe('Helen changed the due date. You wrote an update.');
  });

  it('choose when both moved the date, or both changed the status', () => {
    expect(sameThing(['the due date'], myPart('updateAction', { date: '2026-11-26' }))).toBe(true);
    expect(sameThing(['the status'], myPart('claimActionDone', { date: '' }))).toBe(true);
    expect(sameThing(['the status'], myPart('reassignAction', { date: '' }))).toBe(false);
  });

  it('read each side in words', () => {
    expect(inWords({ state: 'BLOCKED', dueOn: '2026-11-27', latestUpdate: 'Nobody free' })).toBe(
      'Stuck, due 27 November 2026. “Nobody free”',
    );
    expect(mineInWords('updateAction', { ...NO_ANSWERS, words: 'Booked', date: '2026-11-26' })).toBe(
      'wrote an update: “Booked” New date: 26 November 2026',
    );
    expect(mineInWords('acceptAction', NO_ANSWERS)).toBe('accepted it');
  });
});

describe('after a save', () => {
  const saved = { title: 'View the flat', statusWords: 'On track', dueOn: '2026-11-26', shownToYoungPerson: true };

  it('it is said what stands, and whether the young person sees it', () => {
    expect(savedInWords({ ...saved, youngPerson: { displayName: 'Tia Marlowe' } })).toBe(
      'Saved: View the flat. On track, due 26 November 2026. Tia can see this in their plan.',
    );
    expect(savedInWords({ ...saved, youngPerson: null })).toBe('Saved: View the flat. On track, due 26 November 2026.');
  });
});
