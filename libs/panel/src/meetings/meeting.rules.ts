import { addWorkingDays, daysBetween, type LocalDate } from '@app/platform';
import { type Command, type Refusal, type Transitions, transitionsOf } from '../commands.rules.js';
import type { Rights } from '../panel.policy.js';
import type { MeetingState } from './meeting.entity.js';

/** What the rules must know of a meeting and of who asks. */
export interface MeetingFacts {
  readonly state: `${MeetingState}`;
  readonly rights: Rights;
  /** Items on the agenda that were not withdrawn. */
  readonly items: number;
  /** Of them, those not yet discussed. */
  readonly listed: number;
  /** Of them, young people whom nobody presents. */
  readonly withoutPresenter: number;
  /** The place of the item in discussion; null when there is none. */
  readonly livePosition: number | null;
  /** Whether the person who ends the meeting says why the listed items were not reached. */
  readonly reasonGiven?: boolean;
  /** Whether it is the person’s own attendance. */
  readonly own?: boolean;
}

export type MeetingCommand =
  | 'addAgendaItem'
  | 'publishMeeting'
  | 'startMeeting'
  | 'pauseMeeting'
  | 'resumeMeeting'
  | 'endMeeting'
  | 'cancelMeeting'
  | 'markAttendance';

type State = `${MeetingState}`;

const stateWords: Record<State, string> = {
  DRAFT: 'Draft',
  PUBLISHED: 'Agenda sent',
  IN_SESSION: 'In session',
  PAUSED: 'Paused',
  ENDED: 'Ended',
  CANCELLED: 'Cancelled',
};

export const meetingStateWords = (state: State): string => stateWords[state];

const inState =
  (...states: State[]) =>
  ({ state }: MeetingFacts): Refusal | undefined =>
    states.includes(state)
      ? undefined
      : { rule: 'meeting.wrong-state', because: `This cannot be done while the meeting is: ${stateWords[state]}` };

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function whyNotPublish(facts: MeetingFacts): Refusal | undefined {
  if (facts.state !== 'DRAFT') return inState('DRAFT')(facts);
  if (facts.items === 0)
    return { rule: 'meeting.empty', because: 'Put at least one item on the agenda before you publish it' };
  if (facts.withoutPresenter > 0) {
    const people = counted(facts.withoutPresenter, 'young person has', 'young people have');
    return { rule: 'meeting.no-presenter', because: `${people} nobody to present them. Choose a presenter for each` };
  }
  return undefined;
}

function whyNotEnd(facts: MeetingFacts): Refusal | undefined {
  const wrong = inState('IN_SESSION', 'PAUSED')(facts);
  if (wrong) return wrong;
  if (facts.livePosition !== null)
    return {
      rule: 'meeting.item-live',
      because: `Item ${facts.livePosition} is being discussed. Decide or defer it first`,
    };
  if (facts.listed > 0 && !facts.reasonGiven) {
    const items = counted(facts.listed, 'item has not been decided', 'items have not been decided');
    const them = facts.listed === 1 ? 'it was' : 'they were';
    return {
      rule: 'meeting.undecided',
      because: `${items}. Decide or defer each of them, or say why ${them} not reached`,
      field: 'reason',
    };
  }
  return undefined;
}

const transition = (name: MeetingCommand, label: string, needs: string[] = []) => ({ name, label, needs });
const arranges = ({ rights }: MeetingFacts) => rights.arrange;
const chairs = ({ rights }: MeetingFacts) => rights.chair;

/** Everything that can be done to a meeting, in the order of its life. */
export const meetingCommands: Readonly<Record<MeetingCommand, Command<MeetingFacts>>> = {
  addAgendaItem: {
    transition: transition('addAgendaItem', 'Add an item', ['minutes']),
    doing: 'add to this agenda',
    allowedTo: arranges,
    refusal: inState('DRAFT', 'PUBLISHED', 'IN_SESSION', 'PAUSED'),
  },
  publishMeeting: {
    transition: transition('publishMeeting', 'Publish the agenda'),
    doing: 'publish this agenda',
    allowedTo: arranges,
    refusal: whyNotPublish,
  },
  startMeeting: {
    transition: transition('startMeeting', 'Start the meeting'),
    doing: 'start this meeting',
    allowedTo: chairs,
    refusal: inState('PUBLISHED'),
  },
  pauseMeeting: {
    transition: transition('pauseMeeting', 'Pause the meeting'),
    doing: 'pause this meeting',
    allowedTo: chairs,
    refusal: inState('IN_SESSION'),
  },
  resumeMeeting: {
    transition: transition('resumeMeeting', 'Go on with the meeting'),
    doing: 'go on with this meeting',
    allowedTo: chairs,
    refusal: inState('PAUSED'),
  },
  endMeeting: {
    transition: transition('endMeeting', 'End the meeting'),
    doing: 'end this meeting',
    allowedTo: chairs,
    refusal: whyNotEnd,
  },
  cancelMeeting: {
    transition: transition('cancelMeeting', 'Cancel the meeting', ['reason']),
    doing: 'cancel this meeting',
    allowedTo: (facts) => arranges(facts) || chairs(facts),
    refusal: inState('DRAFT', 'PUBLISHED'),
  },
  markAttendance: {
    transition: transition('markAttendance', 'Say who is here', ['workerId', 'state']),
    doing: 'say who is at this meeting',
    allowedTo: (facts) => arranges(facts) || chairs(facts) || (facts.own === true && facts.rights.minute),
    refusal: inState('PUBLISHED', 'IN_SESSION', 'PAUSED'),
  },
};

/** What this person may do to the meeting now, and what they cannot and why: the screen builds its buttons from it. */
export const meetingTransitions = (facts: MeetingFacts): Transitions =>
  transitionsOf(Object.values(meetingCommands), facts);

/** How long the panel’s members keep access to a meeting’s items after it has ended, in working days. */
export const windowWorkingDays = 10;

/** When the need-to-know window shuts: the same time of day, ten working days after the meeting ended. */
export function windowClosesAt(endedAt: Date, today: LocalDate): Date {
  const days = daysBetween(today, addWorkingDays(today, windowWorkingDays));
  return new Date(endedAt.getTime() + days * 86_400_000);
}

/** A decision’s number in its meeting: 2026/11-04 is the fourth of the meeting of November 2026. */
export const decisionNumber = (heldOn: LocalDate, number: number): string =>
  `${heldOn.slice(0, 4)}/${heldOn.slice(5, 7)}-${String(number).padStart(2, '0')}`;
