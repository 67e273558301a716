import type { LocalDate } from '@app/platform';

/** What is known, on one day, of a young person of 16 or over: all that the rules of the suggestions ask. */
export interface SuggestionFacts {
  readonly youngPersonId: string;
  readonly dateOfBirth: LocalDate;
  /** Whether a pathway plan is owed to them today (SI 2010/2571 reg 6; not to qualifying young people). */
  readonly requiresPlan: boolean;
  /** The first day they were eligible or relevant: the needs assessment runs from it. */
  readonly planNeededSince: LocalDate | null;
  readonly needsAssessmentOn: LocalDate | null;
  readonly planAuthorisedOn: LocalDate | null;
  readonly planReviewDueOn: LocalDate | null;
  /** A day to come on which they become eligible, where it can be foreseen. */
  readonly eligibleFrom: LocalDate | null;
  readonly lastInTouchOn: LocalDate | null;
  /** The OC3 accommodation letter, 'CARE' for a placement; null when nothing is recorded. */
  readonly homeCode: string | null;
  readonly homeSuitable: boolean | null;
  /** A home from 18 on is settled: a referral accepted, or the plan’s goal for a home achieved. */
  readonly nextHomeConfirmed: boolean;
  /** The OC3 activity code. */
  readonly learningCode: string | null;
  readonly learningSince: LocalDate | null;
  /** The day of the last meeting of this panel that decided about them. */
  readonly lastHeardOn: LocalDate | null;
  /** How often they have been put off since they were last heard. */
  readonly timesCarried: number;
  readonly actionsOverdue: number;
  /** The due date of the action that is overdue longest. */
  readonly oldestActionDueOn: LocalDate | null;
  /** Since when the open housing referral waits for an answer from housing. */
  readonly referralWaitingSince: LocalDate | null;
}

/** The day the suggestions are made for. */
export interface Occasion {
  readonly today: LocalDate;
  /** The day of the meeting. */
  readonly heldOn: LocalDate;
  /** The day of the one after it. */
  readonly nextOn: LocalDate;
}
