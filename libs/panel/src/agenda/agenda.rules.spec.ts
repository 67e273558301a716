import { AgencyKind } from '@app/access';
import { Tone } from '@app/platform';
import { anItem, noRights } from '@app/panel/testing';
import {
  type ItemCommand,
  itemCommands,
  type ItemFacts,
  itemStateWords,
  itemTone,
  itemTransitions,
  mustFit,
  outcomeWords,
  sharedWithWords,
} from './agenda.rules.js';
import { Outcome } from './outcome.js';

const why = (command: ItemCommand, but: Partial<ItemFacts>) => itemCommands[command].refusal(anItem(but))?.rule;
const states = ['LISTED', 'IN_DISCUSSION', 'DECIDED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN'] as const;
const allowedIn = (command: ItemCommand, but: Partial<ItemFacts> = {}) =>
  states.filter((state) => !why(command, { ...but, state }));

describe('what can be done to an item', () => {
  it('starts when it is listed, the meeting is in session, and no other is live', () => {
    expect(allowedIn('startItem')).toEqual(['LISTED']);
    expect(why('startItem', { state: 'LISTED', meetingState: 'PAUSED' })).toBe('meeting.not-in-session');
    expect(why('startItem', { state: 'LISTED', livePosition: 3 })).toBe('item.another-live');
    expect(itemCommands.startItem.refusal(anItem({ state: 'LISTED', livePosition: 3 }))?.because).toBe(
      'Item 3 is being discussed. Decide or defer it first',
    );
  });

  it('is decided or carried over only from its discussion', () => {
    expect(allowedIn('decideItem')).toEqual(['IN_DISCUSSION']);
    expect(allowedIn('deferItem')).toEqual(['IN_DISCUSSION']);
    expect(why('decideItem', { meetingState: 'ENDED' })).toBe('meeting.not-in-session');
    expect(why('deferItem', { state: 'DECIDED' })).toBe('item.not-live');
  });

  it('is carried twice, and not a third time', () => {
    expect([0, 1, 2, 3].map((timesCarried) => why('deferItem', { timesCarried }))).toEqual([
      undefined,
      undefined,
      'item.carried-too-often',
      'item.carried-too-often',
    ]);
  });

  it('is moved in a draft, and changed or withdrawn until it is discussed', () => {
    expect(allowedIn('moveAgendaItem', { meetingState: 'DRAFT' })).toEqual(['LISTED']);
    expect(why('moveAgendaItem', { state: 'LISTED', meetingState: 'PUBLISHED' })).toBe('meeting.agenda-sent');
    for (const command of ['changeAgendaItem', 'withdrawAgendaItem'] as const) {
      expect(allowedIn(command)).toEqual(['LISTED']);
      expect(why(command, { state: 'LISTED', meetingState: 'ENDED' })).toBe('meeting.closed');
      expect(why(command, { state: 'LISTED', meetingState: 'CANCELLED' })).toBe('meeting.closed');
    }
  });

  it('takes words once it has started, while the meeting lasts; the minute taker and the chair write up afterwards', () => {
    expect(allowedIn('addEntry')).toEqual(['IN_DISCUSSION', 'DECIDED', 'DEFERRED', 'NOT_REACHED']);
    expect(why('addEntry', { meetingState: 'PAUSED' })).toBeUndefined();
    expect(why('addEntry', { meetingState: 'PUBLISHED' })).toBe('meeting.not-in-session');
    expect(why('addEntry', { meetingState: 'ENDED' })).toBeUndefined();
    expect(why('addEntry', { meetingState: 'ENDED', rights: { ...noRights, chair: true } })).toBeUndefined();
    expect(why('addEntry', { meetingState: 'ENDED', rights: { ...noRights, minute: true } })).toBe(
      'meeting.not-in-session',
    );
    expect(why('addEntry', { state: 'WITHDRAWN' })).toBe('item.withdrawn');
  });

  it('takes an action when it is about a young person', () => {
    expect(why('recordAction', {})).toBeUndefined();
    expect(why('recordAction', { aboutPerson: false })).toBe('item.topic-has-no-plan');
    expect(why('recordAction', { state: 'LISTED' })).toBe('item.not-started');
  });

  it('is split into what this person may do now and what not yet', () => {
    const member = itemTransitions(anItem({ rights: { ...noRights, minute: true } }));
    expect(member.allowed.map(({ name }) => name)).toEqual(['addEntry', 'recordAction']);
    const chair = itemTransitions(anItem({ rights: { ...noRights, chair: true }, timesCarried: 2 }));
    expect(chair.allowed.map(({ name }) => name)).toEqual(['decideItem']);
    expect(chair.blocked.map(({ name }) => name)).toEqual(['startItem', 'deferItem']);
  });
});

describe('an outcome', () => {
  const person = { aboutPerson: true, hasActions: false };

  it('of actions agreed needs an action', () => {
    expect(() => mustFit(Outcome.ACTIONS_AGREED, person)).toThrow('Add at least one action');
    expect(() => mustFit(Outcome.ACTIONS_AGREED, { ...person, hasActions: true })).not.toThrow();
  });

  it('about a plan needs a young person', () => {
    const topic = { aboutPerson: false, hasActions: false };
    expect(() => mustFit(Outcome.PLAN_ON_TRACK, topic)).toThrow('Choose an outcome that fits a topic');
    for (const outcome of [Outcome.NOTED, Outcome.ESCALATE, Outcome.REQUEST_INFO])
      expect(() => mustFit(outcome, topic)).not.toThrow();
    for (const outcome of Object.values(Outcome).filter((each) => each !== Outcome.ACTIONS_AGREED))
      expect(() => mustFit(outcome, person)).not.toThrow();
  });

  it('has words', () => {
    expect(outcomeWords(null)).toBeNull();
    expect(outcomeWords(Outcome.ESCALATE)).toBe('Escalate');
  });
});

describe('the words of an item', () => {
  it('say where it stands', () => {
    expect(states.map(itemStateWords)).toEqual([
      'To come',
      'Now',
      'Decided',
      'Carried to the next meeting',
      'Not reached',
      'Withdrawn',
    ]);
    expect(states.map(itemTone)).toEqual([Tone.NONE, Tone.SOON, Tone.DONE, Tone.HOLD, Tone.HOLD, Tone.NONE]);
  });

  it('say who sees it', () => {
    expect(sharedWithWords([], true)).toBe('Children’s services only');
    expect(sharedWithWords([], false)).toBe('Everyone on the panel');
    expect(sharedWithWords([AgencyKind.HOUSING], true)).toBe('Children’s services and Housing');
    expect(sharedWithWords([AgencyKind.HOUSING, AgencyKind.DWP], true)).toBe('Children’s services, Housing and DWP');
    expect(sharedWithWords([AgencyKind.CHILDRENS_SERVICES], false)).toBe('Children’s services only');
  });
});
