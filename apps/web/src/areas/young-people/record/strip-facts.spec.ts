import { contactInput, contactProblems } from './contact-ways.js';
import { allocated, allocationWords, calledBy, clockDay, stripLine } from './strip-facts.js';

describe('the head of a record', () => {
  it('says who, in one line; the date of birth only where it is shared', () => {
    const person = { ageWords: '17 years, 9 months old', reference: 'TR-2041' };

    expect(stripLine(person, '2009-02-05')).toBe('17 years, 9 months old · born 5 February 2009 · reference TR-2041');
    expect(stripLine(person, undefined)).toBe('17 years, 9 months old · reference TR-2041');
  });

  it('words the day of a clock by what it counts', () => {
    expect(clockDay({ kind: 'TURNS_18', dueOn: '2027-02-05', days: 73 })).toBe('5 February 2027');
    expect(clockDay({ kind: 'PLAN_REVIEW', dueOn: '2026-11-21', days: -3 })).toBe('Was due 21 November 2026');
    expect(clockDay({ kind: 'KEEP_IN_TOUCH', dueOn: '2027-01-07', days: 44 })).toBe('By 7 January 2027');
    expect(clockDay({ kind: 'KEEP_IN_TOUCH', dueOn: null, days: 0 })).toBeUndefined();
  });

  it('names who is allocated, who leads first', () => {
    const workers = [
      { kind: 'SOCIAL_WORKER', part: 'SECONDARY', worker: { displayName: 'Ann' } },
      { kind: 'SOCIAL_WORKER', part: 'PRIMARY', worker: { displayName: 'Tom' } },
    ];

    expect(allocated(workers, 'SOCIAL_WORKER')).toBe('Tom');
    expect(allocated(workers, 'PERSONAL_ADVISER')).toBeUndefined();
    expect(workers.map(allocationWords)).toEqual(['Social worker, works alongside', 'Social worker']);
    expect(calledBy('Tia Marlowe')).toBe('Tia');
  });
});

describe('a contact', () => {
  const draft = { happenedOn: '2026-11-24', way: 'PHONE', noAnswer: false, note: ' ' };

  it('counts as being in touch unless nothing came back', () => {
    const ids = { clientKey: 'k', youngPersonId: 'tia' };

    expect(contactInput(ids, draft)).toEqual({ ...ids, happenedOn: '2026-11-24', way: 'PHONE', twoWay: true });
    expect(contactInput(ids, { ...draft, noAnswer: true, note: 'Voicemail' })).toMatchObject({
      twoWay: false,
      note: 'Voicemail',
    });
  });

  it('needs a way and a day', () => {
    expect(contactProblems({ ...draft, way: '', happenedOn: 'whenever' }).map(({ field }) => field)).toEqual([
      'way',
      'happenedOn',
    ]);
    expect(contactProblems(draft)).toEqual([]);
  });
});
