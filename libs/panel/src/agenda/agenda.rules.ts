import { AgencyKind, agencyWords } from '@app/access';
import { RuleBroken, Tone } from '@app/platform';
import { type Command, type Refusal, type Transitions, transitionsOf } from '../commands.rules.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import type { Rights } from '../panel.policy.js';
import type { AgendaItemState } from './agenda-item.entity.js';
import { Outcome } from './outcome.js';

/** What the rules must know of an item, of its meeting and of who asks. */
export interface ItemFacts {
  readonly state: `${AgendaItemState}`;
  readonly meetingState: `${MeetingState}`;
  readonly rights: Rights;
  /** Whether it is about a young person, and not a topic. */
  readonly aboutPerson: boolean;
  /** How many meetings have put it off before this one. */
  readonly timesCarried: number;
  /** The place of the item that is in discussion in the same meeting; null when there is none. */
  readonly livePosition: number | null;
}

export type ItemCommand =
  | 'moveAgendaItem'
  | 'changeAgendaItem'
  | 'withdrawAgendaItem'
  | 'startItem'
  | 'addEntry'
  | 'recordAction'
  | 'decideItem'
  | 'deferItem';

type State = `${AgendaItemState}`;

const stateWords: Record<State, string> = {
  LISTED: 'To come',
  IN_DISCUSSION: 'Now',
  DECIDED: 'Decided',
  DEFERRED: 'Carried to the next meeting',
  NOT_REACHED: 'Not reached',
  WITHDRAWN: 'Withdrawn',
};

const tones: Record<State, Tone> = {
  LISTED: Tone.NONE,
  IN_DISCUSSION: Tone.SOON,
  DECIDED: Tone.DONE,
  DEFERRED: Tone.HOLD,
  NOT_REACHED: Tone.HOLD,
  WITHDRAWN: Tone.NONE,
};

const outcomes: Record<Outcome, string> = {
  PLAN_ON_TRACK: 'The plan is on track',
  PLAN_AMENDED: 'The plan will be changed',
  ACTIONS_AGREED: 'Actions agreed',
  REFER_HOUSING: 'Refer to housing',
  ESCALATE: 'Escalate',
  REQUEST_INFO: 'More information is needed',
  NO_LONGER_NEEDED: 'No longer needed',
  NOTED: 'Noted',
};

export const itemStateWords = (state: State): string => stateWords[state];
export const itemTone = (state: State): Tone => tones[state];
export const outcomeWords = (outcome: Outcome | null): string | null => outcome && outcomes[outcome];

/** From the third time on an item cannot simply be put off again: twice is enough drift for a young person. */
export const carriesAllowed = 2;

const refuse = (rule: string, because: string): Refusal => ({ rule, because });

const inSession = ({ meetingState }: ItemFacts): Refusal | undefined =>
  meetingState === 'IN_SESSION'
    ? undefined
    : refuse('meeting.not-in-session', 'This can only be done while the meeting is in session');

const inDiscussion = (facts: ItemFacts): Refusal | undefined =>
  inSession(facts) ??
  (facts.state === 'IN_DISCUSSION'
    ? undefined
    : refuse(
        'item.not-live',
        `Only the item in discussion can be decided or deferred. This one is: ${stateWords[facts.state]}`,
      ));

function whyNotStart(facts: ItemFacts): Refusal | undefined {
  const closed = inSession(facts);
  if (closed) return closed;
  if (facts.state !== 'LISTED')
    return refuse('item.wrong-state', `This item cannot be started. It is: ${stateWords[facts.state]}`);
  if (facts.livePosition !== null)
    return refuse('item.another-live', `Item ${facts.livePosition} is being discussed. Decide or defer it first`);
  return undefined;
}

function whyNotDefer(facts: ItemFacts): Refusal | undefined {
  const closed = inDiscussion(facts);
  if (closed) return closed;
  if (facts.timesCarried >= carriesAllowed)
    return refuse(
      'item.carried-too-often',
      'Carried twice already. Decide it here: finish it, escalate it, change the plan, or stop it with a reason',
    );
  return undefined;
}

/** Words may still come for an item that has been dealt with: somebody’s line was down. The minute taker writes up afterwards. */
function whyNotMinute(facts: ItemFacts): Refusal | undefined {
  const live = facts.meetingState === 'IN_SESSION' || facts.meetingState === 'PAUSED';
  const writesUp = facts.meetingState === 'ENDED' && (facts.rights.arrange || facts.rights.chair);
  if (!live && !writesUp)
    return refuse('meeting.not-in-session', 'The minutes can only be written while the meeting is in session');
  if (facts.state === 'LISTED') return refuse('item.not-started', 'Start this item before you write in its minutes');
  if (facts.state === 'WITHDRAWN') return refuse('item.withdrawn', 'This item has been withdrawn');
  return undefined;
}

const whyNoAction = (facts: ItemFacts): Refusal | undefined =>
  whyNotMinute(facts) ??
  (facts.aboutPerson
    ? undefined
    : refuse(
        'item.topic-has-no-plan',
        'An action is for a young person’s plan. This item is not about a young person',
      ));

const notStarted = ({ state }: ItemFacts): Refusal | undefined =>
  state === 'LISTED'
    ? undefined
    : refuse('item.wrong-state', `This item cannot be changed. It is: ${stateWords[state]}`);

const meetingOpen = ({ meetingState }: ItemFacts): Refusal | undefined =>
  meetingState === 'ENDED' || meetingState === 'CANCELLED'
    ? refuse('meeting.closed', 'This meeting is over')
    : undefined;

const inDraft = ({ meetingState }: ItemFacts): Refusal | undefined =>
  meetingState === 'DRAFT'
    ? undefined
    : refuse(
        'meeting.agenda-sent',
        'The agenda has been sent, so places do not change. Add a late item, or withdraw one',
      );

const transition = (name: ItemCommand, label: string, needs: string[] = []) => ({ name, label, needs });
const arranges = ({ rights }: ItemFacts) => rights.arrange;
const chairs = ({ rights }: ItemFacts) => rights.chair;
const minutes = ({ rights }: ItemFacts) => rights.minute;

/** Everything that can be done to an item, in the order of its life. */
export const itemCommands: Readonly<Record<ItemCommand, Command<ItemFacts>>> = {
  moveAgendaItem: {
    transition: transition('moveAgendaItem', 'Move', ['toPosition']),
    doing: 'move this item',
    allowedTo: arranges,
    refusal: (facts) => inDraft(facts) ?? notStarted(facts),
  },
  changeAgendaItem: {
    transition: transition('changeAgendaItem', 'Change'),
    doing: 'change this item',
    allowedTo: arranges,
    refusal: (facts) => meetingOpen(facts) ?? notStarted(facts),
  },
  withdrawAgendaItem: {
    transition: transition('withdrawAgendaItem', 'Withdraw', ['reason']),
    doing: 'withdraw this item',
    allowedTo: arranges,
    refusal: (facts) => meetingOpen(facts) ?? notStarted(facts),
  },
  startItem: {
    transition: transition('startItem', 'Start this item'),
    doing: 'start this item',
    allowedTo: chairs,
    refusal: whyNotStart,
  },
  addEntry: {
    transition: transition('addEntry', 'Add to minutes', ['kind', 'words']),
    doing: 'write in these minutes',
    allowedTo: minutes,
    refusal: whyNotMinute,
  },
  recordAction: {
    transition: transition('recordAction', 'Add an action', ['title', 'ownerId', 'dueOn']),
    doing: 'add an action here',
    allowedTo: minutes,
    refusal: whyNoAction,
  },
  decideItem: {
    transition: transition('decideItem', 'Record the decision', ['outcome', 'reason']),
    doing: 'record the decision',
    allowedTo: chairs,
    refusal: inDiscussion,
  },
  deferItem: {
    transition: transition('deferItem', 'Carry to the next meeting', ['reason']),
    doing: 'carry this item over',
    allowedTo: chairs,
    refusal: whyNotDefer,
  },
};

/** What this person may do to the item now, and what they cannot and why: the screen builds its buttons from it. */
export const itemTransitions = (facts: ItemFacts): Transitions => transitionsOf(Object.values(itemCommands), facts);

const forTopics = [Outcome.NOTED, Outcome.ESCALATE, Outcome.REQUEST_INFO];

/** Refuses an outcome that the item cannot have. @throws RuleBroken */
export function mustFit(outcome: Outcome, item: { aboutPerson: boolean; hasActions: boolean }): void {
  if (outcome === Outcome.ACTIONS_AGREED && !item.hasActions)
    throw new RuleBroken('item.no-action', 'Add at least one action, or choose another outcome', 'outcome');
  if (!item.aboutPerson && !forTopics.includes(outcome))
    throw new RuleBroken(
      'item.outcome-needs-person',
      'Choose an outcome that fits a topic: noted, escalate or more information',
      'outcome',
    );
}

/** Who sees the item, in a sentence’s words. */
export function sharedWithWords(sharedWith: readonly AgencyKind[], aboutPerson: boolean): string {
  if (sharedWith.length === 0) return aboutPerson ? 'Children’s services only' : 'Everyone on the panel';
  const others = sharedWith.filter((kind) => kind !== AgencyKind.CHILDRENS_SERVICES).map((kind) => agencyWords[kind]);
  const all = ['Children’s services', ...others];
  const last = all.at(-1) ?? '';
  return all.length === 1 ? `${last} only` : `${all.slice(0, -1).join(', ')} and ${last}`;
}
