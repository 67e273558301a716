import type { Decision } from '@app/activity';
import { type LocalDate, RuleBroken } from '@app/platform';
import { type PlanSectionKey, planSections } from './plan-sections.js';
import { PlanTimeliness } from './plan-timeliness.rules.js';
import { type Agreement, type OverdueReason, type Participation, PlanState } from './plan-words.js';

/** The part of a version that its life cycle changes. */
export interface PlanVersionLife {
  state: PlanState;
  authorId: string | null;
  authoriserId: string | null;
  delegatedForId: string | null;
  meetingOn: LocalDate | null;
  recordedOn: LocalDate | null;
  submittedOn: LocalDate | null;
  authorisedOn: LocalDate | null;
  sharedOn: LocalDate | null;
  participation: Participation | null;
  agreement: Agreement | null;
  agreementWords: string | null;
  returnReason: string | null;
}

/** What one section of a version says. */
export interface WrittenSection {
  readonly section: PlanSectionKey;
  readonly needs: string;
  readonly myView: string;
  readonly nextSteps: string;
}

/** What is said of the plan as it is sent for sign-off. */
export interface SubmittedWith {
  readonly meetingOn: LocalDate;
  readonly participation: Participation;
  readonly agreement: Agreement;
  readonly agreementWords?: string | null;
}

const wordsNeeded: Readonly<Partial<Record<Agreement, string>>> = {
  AGREED_IN_PART: 'Say in their words what they see differently',
  NOT_AGREED: 'Say in their words what they do not agree with',
  COULD_NOT_ASK: 'Say why, and when you will ask',
};

/** The statutory sections of a version that say nothing: no need, no view, no next step and no goal. */
export function sectionsWithoutDecision(
  written: readonly WrittenSection[],
  withGoals: ReadonlySet<PlanSectionKey>,
): PlanSectionKey[] {
  const said = new Set(written.filter(saysSomething).map(({ section }) => section));
  return planSections
    .filter(({ key, statutory }) => statutory && !said.has(key) && !withGoals.has(key))
    .map(({ key }) => key);
}

/**
 * Sends a version for sign-off, with how the young person took part and what they say of it (SI 2010/2571 reg 6).
 * @throws RuleBroken on a meeting in the future, or a disagreement without words
 */
export function submit(said: SubmittedWith, today: LocalDate): Decision<PlanVersionLife> {
  const { meetingOn, participation, agreement } = said;
  mustNotLieAhead(meetingOn, today, 'meetingOn', 'The meeting cannot be in the future');
  const agreementWords = said.agreementWords?.trim() || null;
  const missing = wordsNeeded[agreement];
  if (missing && !agreementWords) throw new RuleBroken('plan.agreement-words-missing', missing, 'agreementWords');

  const recorded = { meetingOn, participation, agreement, agreementWords };
  return {
    change: { state: PlanState.SUBMITTED, submittedOn: today, recordedOn: today, returnReason: null, ...recorded },
    fact: { type: 'plan.submitted', meetingOn, participation, agreement },
  };
}

/** Gives a version back to its author. @throws RuleBroken without a reason */
export function returnToAuthor(reason: string): Decision<PlanVersionLife> {
  const returnReason = reason.trim();
  if (!returnReason) throw new RuleBroken('plan.return-reason-missing', 'Say what must change', 'reason');
  return { change: { state: PlanState.RETURNED, returnReason }, fact: { type: 'plan.returned' } };
}

/** Makes a version the plan. It cannot change after this. Who may: `mustBeAbleToAuthorise`. */
export function authorise(
  by: { authoriserId: string; delegatedForId: string | null },
  today: LocalDate,
): Decision<PlanVersionLife> {
  return {
    change: { state: PlanState.AUTHORISED, authorisedOn: today, ...by },
    fact: { type: 'plan.authorised', delegated: by.delegatedForId !== null },
  };
}

/** Puts the version before aside; goes with `authorise`, in the same transaction. */
export function supersede(): Decision<PlanVersionLife> {
  return { change: { state: PlanState.SUPERSEDED }, fact: { type: 'plan.superseded' } };
}

/** Records that the plan was explained and a copy given. @throws RuleBroken before it was authorised, or ahead */
export function recordShared(plan: PlanVersionLife, sharedOn: LocalDate, today: LocalDate): Decision<PlanVersionLife> {
  mustNotLieAhead(sharedOn, today, 'sharedOn', 'The day they got a copy cannot be in the future');
  if (plan.authorisedOn !== null && sharedOn < plan.authorisedOn)
    throw new RuleBroken('plan.shared-too-early', 'They got their copy after the plan was authorised', 'sharedOn');
  return { change: { sharedOn }, fact: { type: 'plan.shared', sharedOn } };
}

/** A review counts from the day it was held, however late it is recorded. @throws RuleBroken when that day is ahead */
export function mustBeHeld(heldOn: LocalDate, today: LocalDate): void {
  mustNotLieAhead(heldOn, today, 'heldOn', 'A review is recorded once it has been held');
}

/** Only what is late is explained. @throws RuleBroken otherwise */
export function mustBeLate(timeliness: PlanTimeliness, reason: OverdueReason): OverdueReason {
  if (timeliness !== PlanTimeliness.OVERDUE && timeliness !== PlanTimeliness.NONE)
    throw new RuleBroken('plan.not-overdue', 'This plan is not overdue, so there is nothing to explain', 'reason');
  return reason;
}

function saysSomething({ needs, myView, nextSteps }: WrittenSection): boolean {
  return [needs, myView, nextSteps].some((text) => text.trim() !== '');
}

function mustNotLieAhead(day: LocalDate, today: LocalDate, field: string, sentence: string): void {
  if (day > today) throw new RuleBroken('plan.in-future', sentence, field);
}
