import { Role, type Viewer, type ViewerFacts } from '@app/access';
import { aViewer } from '@app/access/testing';
import type { LocalDate } from '@app/platform';
import type { ItemFacts } from '../src/agenda/agenda.rules.js';
import type { MeetingFacts } from '../src/meetings/meeting.rules.js';
import type { Rights, Seat } from '../src/panel.policy.js';
import type { Occasion, SuggestionFacts } from '../src/suggestions/suggestion-facts.js';

/** Somebody signed in: Cora, who coordinates the panel in children’s services, unless told otherwise. */
export const someone = (but: Partial<ViewerFacts> = {}): Viewer =>
  aViewer(but.roles ?? [Role.COORDINATOR], { id: 'cora', ...but });

/** A seat in a meeting that Margaret chairs: no part on the panel unless told otherwise. */
export const aSeat = (but: Partial<Seat> = {}): Seat => ({
  part: null,
  chairId: 'margaret',
  minuteTakerId: null,
  presents: false,
  ...but,
});

export const allRights: Rights = { arrange: true, chair: true, minute: true, agree: true };
export const noRights: Rights = { arrange: false, chair: false, minute: false, agree: false };

/** A meeting in session with one item, asked about by somebody with every right. */
export const aMeeting = (but: Partial<MeetingFacts> = {}): MeetingFacts => ({
  state: 'IN_SESSION',
  rights: allRights,
  items: 1,
  listed: 0,
  withoutPresenter: 0,
  livePosition: null,
  ...but,
});

/** A young person’s item in discussion, asked about by somebody with every right. */
export const anItem = (but: Partial<ItemFacts> = {}): ItemFacts => ({
  state: 'IN_DISCUSSION',
  meetingState: 'IN_SESSION',
  rights: allRights,
  aboutPerson: true,
  timesCarried: 0,
  livePosition: null,
  ...but,
});

/** The day of the specs, a meeting a week later, and the one after it. */
export const anOccasion: Occasion = { today: '2026-11-24', heldOn: '2026-12-01', nextOn: '2027-01-05' };

/** Somebody of 19 for whom no rule holds on `anOccasion`. */
export const somebody = (but: Partial<SuggestionFacts> = {}): SuggestionFacts => ({
  youngPersonId: 'jordan',
  dateOfBirth: '2007-03-10' satisfies LocalDate,
  requiresPlan: true,
  planNeededSince: '2023-03-10',
  needsAssessmentOn: '2023-05-01',
  planAuthorisedOn: '2023-06-01',
  planReviewDueOn: '2027-03-01',
  eligibleFrom: null,
  lastInTouchOn: '2026-11-20',
  homeCode: 'U',
  homeSuitable: true,
  nextHomeConfirmed: false,
  learningCode: 'F5',
  learningSince: '2025-01-01',
  lastHeardOn: '2026-10-01',
  timesCarried: 0,
  actionsOverdue: 0,
  oldestActionDueOn: null,
  referralWaitingSince: null,
  ...but,
});
