import { AgencyKind } from '@app/access';
import { NotAllowed, RuleBroken } from '@app/platform';
import { aMeeting, noRights } from '@app/panel/testing';
import { mustBeAllowed } from '../commands.rules.js';
import {
  decisionNumber,
  type MeetingCommand,
  meetingCommands,
  type MeetingFacts,
  meetingStateWords,
  meetingTransitions,
  windowClosesAt,
} from './meeting.rules.js';
import { quorumWords } from './quorum.rules.js';

const why = (command: MeetingCommand, but: Partial<MeetingFacts>) => meetingCommands[command].refusal(aMeeting(but));
const states = ['DRAFT', 'PUBLISHED', 'IN_SESSION', 'PAUSED', 'ENDED', 'CANCELLED'] as const;

describe('what can be done to a meeting', () => {
  it.each<[MeetingCommand, string[]]>([
    ['addAgendaItem', ['DRAFT', 'PUBLISHED', 'IN_SESSION', 'PAUSED']],
    ['publishMeeting', ['DRAFT']],
    ['startMeeting', ['PUBLISHED']],
    ['pauseMeeting', ['IN_SESSION']],
    ['resumeMeeting', ['PAUSED']],
    ['endMeeting', ['IN_SESSION', 'PAUSED']],
    ['cancelMeeting', ['DRAFT', 'PUBLISHED']],
    ['markAttendance', ['PUBLISHED', 'IN_SESSION', 'PAUSED']],
  ])('%s, only in its states', (command, allowed) => {
    expect(states.filter((state) => !why(command, { state }))).toEqual(allowed);
  });

  it('says in which state it is when something cannot be done', () => {
    expect(why('startMeeting', { state: 'DRAFT' })).toEqual({
      rule: 'meeting.wrong-state',
      because: 'This cannot be done while the meeting is: Draft',
    });
    expect(states.map(meetingStateWords)).toEqual([
      'Draft',
      'Agenda sent',
      'In session',
      'Paused',
      'Ended',
      'Cancelled',
    ]);
  });

  it('publishes an agenda that has an item, and somebody to present each young person', () => {
    expect(why('publishMeeting', { state: 'DRAFT', items: 0 })?.rule).toBe('meeting.empty');
    expect(why('publishMeeting', { state: 'DRAFT', withoutPresenter: 2 })?.because).toBe(
      '2 young people have nobody to present them. Choose a presenter for each',
    );
    expect(why('publishMeeting', { state: 'DRAFT' })).toBeUndefined();
  });

  it('ends when nothing is live and nothing undecided, or with why it was not reached', () => {
    expect(why('endMeeting', { livePosition: 4 })?.because).toBe('Item 4 is being discussed. Decide or defer it first');
    expect(why('endMeeting', { listed: 1 })?.because).toBe(
      '1 item has not been decided. Decide or defer each of them, or say why it was not reached',
    );
    expect(why('endMeeting', { listed: 3 })?.field).toBe('reason');
    expect(why('endMeeting', { listed: 3, reasonGiven: true })).toBeUndefined();
    expect(why('endMeeting', { listed: 3, reasonGiven: true, livePosition: 1 })?.rule).toBe('meeting.item-live');
  });

  it('is split into what this person may do now and what not yet; the rest is not theirs', () => {
    const { allowed, blocked } = meetingTransitions(aMeeting({ state: 'PUBLISHED' }));
    expect(allowed.map(({ name }) => name)).toEqual([
      'addAgendaItem',
      'startMeeting',
      'cancelMeeting',
      'markAttendance',
    ]);
    expect(blocked.map(({ name }) => name)).toEqual(['publishMeeting', 'pauseMeeting', 'resumeMeeting', 'endMeeting']);
    expect(meetingTransitions(aMeeting({ rights: noRights }))).toEqual({ allowed: [], blocked: [] });
    const chair = meetingTransitions(aMeeting({ state: 'DRAFT', rights: { ...noRights, chair: true } }));
    expect(chair.allowed.map(({ name }) => name)).toEqual(['cancelMeeting']);
  });

  it('is refused by the same rules that the screen was built from', () => {
    expect(() => mustBeAllowed(meetingCommands.startMeeting, aMeeting({ rights: noRights }))).toThrow(NotAllowed);
    expect(() => mustBeAllowed(meetingCommands.startMeeting, aMeeting())).toThrow(RuleBroken);
    expect(() => mustBeAllowed(meetingCommands.pauseMeeting, aMeeting())).not.toThrow();
  });
});

describe('the window', () => {
  it('shuts ten working days after the end, bank holidays not counted, at the same time of day', () => {
    const ended = new Date('2026-12-18T12:30:00Z');
    expect(windowClosesAt(ended, '2026-12-18').toISOString()).toBe('2027-01-06T12:30:00.000Z');
  });
});

describe('a decision’s number', () => {
  it('names the month and counts in two digits', () => {
    expect(decisionNumber('2026-11-24', 4)).toBe('2026/11-04');
    expect(decisionNumber('2026-11-24', 104)).toBe('2026/11-104');
  });
});

describe('the quorum', () => {
  const invited = (part: string, agencyKind: AgencyKind, state = 'PRESENT') => ({ part, agencyKind, state });
  const chair = invited('CHAIR', AgencyKind.CHILDRENS_SERVICES);
  const housing = invited('MEMBER', AgencyKind.HOUSING);
  const dwp = invited('MEMBER', AgencyKind.DWP);

  it('is the chair or a deputy, children’s services, housing, and one agency more', () => {
    expect(quorumWords([chair, housing, dwp])).toBe('Quorate: 3 of 3 here');
    expect(quorumWords([invited('DEPUTY', AgencyKind.CHILDRENS_SERVICES), housing, dwp])).toBe('Quorate: 3 of 3 here');
    expect(quorumWords([chair, housing, { ...dwp, state: 'APOLOGIES' }])).toBe(
      'Not quorate: 2 of 3 here. Missing: one other agency',
    );
    expect(quorumWords([])).toBe(
      'Not quorate: 0 of 0 here. Missing: the chair or a deputy, children’s services, housing, one other agency',
    );
  });
});
