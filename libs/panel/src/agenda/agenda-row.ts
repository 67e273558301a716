import {
  type AgencyKind,
  agencyWords,
  type FactClass,
  sees,
  shownName,
  type Viewer,
  Withheld,
  withheldFrom,
  WithheldReason,
} from '@app/access';
import { ageOn, type LocalDate } from '@app/platform';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { rightsIn, type Seat } from '../panel.policy.js';
import { tellsOfReason } from '../suggestions/reasons.rules.js';
import type { AgendaItem, Reason } from './agenda-item.entity.js';
import type { ClosedItem } from './agenda-line.js';
import type { ItemFacts } from './agenda.rules.js';

/** An agenda item as its reader brings it: the row, its meeting, where the viewer sits, and whether it is open to them. */
export interface SeenItem
  extends
    Pick<
      AgendaItem,
      | 'id'
      | 'meetingId'
      | 'youngPersonId'
      | 'title'
      | 'position'
      | 'minutes'
      | 'presenterId'
      | 'reasons'
      | 'state'
      | 'stateReason'
      | 'startedAt'
      | 'outcome'
      | 'outcomeReason'
      | 'decisionNumber'
      | 'decidedAt'
      | 'timesCarried'
      | 'addedAfterPublishing'
      | 'version'
    >,
    Seat {
  readonly sharedWith: AgencyKind[];
  readonly meetingTitle: string;
  readonly heldOn: LocalDate;
  readonly meetingState: MeetingState;
  readonly livePosition: number | null;
  /** Whether an action was raised in it that still stands. */
  readonly hasActions: boolean;
}

export interface AgendaRow extends SeenItem {
  readonly open: boolean;
  readonly released: boolean;
  readonly over: boolean;
  readonly askName: string;
  readonly firstName: string | null;
  readonly familyName: string | null;
  readonly preferredName: string | null;
  readonly dateOfBirth: LocalDate | null;
  /** Where they live is protected: what is known of the place is for children's services alone. */
  readonly homeProtected: boolean | null;
}

/** The item as this viewer may see it: titled through their lens, or closed. */
export function lineFor(viewer: Viewer, row: AgendaRow, today: LocalDate): SeenItem | ClosedItem {
  if (!row.open) return closed(viewer, row);
  return { ...row, title: titleFor(viewer, row, today), reasons: reasonsFor(viewer, row) };
}

/** Why the person is due, as far as this agency is shown what the reasons tell; how many more there are is said. */
function reasonsFor(viewer: Viewer, { reasons, homeProtected }: AgendaRow): Reason[] {
  const placeIsKept = homeProtected === true && !viewer.inChildrensServices;
  const isShown = (tells: FactClass): boolean => sees(viewer, tells) && !(placeIsKept && tells === 'HOME');
  const shown = reasons.filter(({ code }) => tellsOfReason(code)?.every(isShown));
  const kept = reasons.length - shown.length;
  if (kept === 0) return shown;
  const more = kept === 1 ? '1 more reason is' : `${kept} more reasons are`;
  const sentence = `${more} not shared with ${agencyWords[viewer.agencyKind]}`;
  return [...shown, { rule: '', code: 'WITHHELD', sentence, number: kept }];
}

/** A young person’s item is titled by the name this viewer’s agency is shown, and their age. */
function titleFor(viewer: Viewer, row: AgendaRow, today: LocalDate): string {
  const { firstName, familyName, preferredName, dateOfBirth } = row;
  if (!firstName || !familyName || !dateOfBirth) return row.title;
  return `${shownName(viewer, { firstName, familyName, preferredName })}, ${ageOn(dateOfBirth, today)}`;
}

function closed(viewer: Viewer, row: AgendaRow): ClosedItem {
  return {
    id: row.id,
    position: row.position,
    minutes: row.minutes,
    state: row.state,
    withheld: whyClosed(viewer, row),
  };
}

function whyClosed(viewer: Viewer, { released, over, askName }: AgendaRow): Withheld {
  const onlyThen = (because: string) => new Withheld(WithheldReason.ONLY_WHILE_ON_YOUR_AGENDA, because, askName);
  if (!released) return onlyThen('This item opens when the papers are sent');
  if (over) return onlyThen('This item closed ten working days after the meeting');
  return withheldFrom(viewer, 'This item', askName);
}

/** What the rules ask of the item. */
export const factsOf = (viewer: Viewer, item: SeenItem): ItemFacts => ({
  state: item.state,
  meetingState: item.meetingState,
  rights: rightsIn(viewer, item),
  aboutPerson: item.youngPersonId !== null,
  timesCarried: item.timesCarried,
  livePosition: item.livePosition,
});
