import { type LocalDate, addMonths, later } from '@app/platform';
import type { CohortRow } from '../cohort/cohort-row.js';
import type { CurrentState, PlanNow } from './current-state.js';
import type { PlansPlan } from './import-plan.js';
import type { Subject } from './subjects.js';

const NO_PLAN: PlanNow = { authorisedOn: null, lastReviewOn: null, hasVersions: false };

/** A plan must be reviewed within six months of its start or of the last review, whichever is later (SI 2010/2571 reg 7). */
const MONTHS_TO_REVIEW = 6;

/**
 * The dates of plans that are kept in the case system. Days only move on: what was authorised or reviewed here later is
 * newer than the extract. Somebody with no plan here gets a first version with its dates and no words.
 */
export function planPlans(subjects: readonly Subject[], current: CurrentState): PlansPlan {
  const standings: PlansPlan['standings'][number][] = [];
  const mirrors: PlansPlan['mirrors'][number][] = [];
  const reviews: PlansPlan['reviews'][number][] = [];
  for (const { id, cohort, changes } of subjects) {
    if (!cohort) continue;
    const now = current.plans.get(id) ?? NO_PLAN;
    const days = newer(cohort, now);
    if (days.authorisedOn !== now.authorisedOn) changes.add('plan authorised');
    if (days.lastReviewOn !== now.lastReviewOn) changes.add('plan review');
    if (days.authorisedOn === now.authorisedOn && days.lastReviewOn === now.lastReviewOn) continue;
    standings.push({ youngPersonId: id, ...days, reviewDueOn: dueOn(days.authorisedOn, days.lastReviewOn) });
    mirrors.push(...mirrorOf(id, days.authorisedOn, now));
    reviews.push(...reviewOf(id, days.lastReviewOn, now));
  }
  return { standings, mirrors, reviews };
}

function newer({ planAuthorisedOn, planReviewedOn }: CohortRow, now: PlanNow) {
  return {
    authorisedOn: latest(planAuthorisedOn, now.authorisedOn),
    lastReviewOn: latest(planReviewedOn, now.lastReviewOn),
  };
}

function mirrorOf(youngPersonId: string, authorisedOn: LocalDate | null, { hasVersions }: PlanNow) {
  return authorisedOn && !hasVersions ? [{ youngPersonId, authorisedOn }] : [];
}

function reviewOf(youngPersonId: string, heldOn: LocalDate | null, { lastReviewOn }: PlanNow) {
  return heldOn && heldOn !== lastReviewOn ? [{ youngPersonId, heldOn }] : [];
}

function dueOn(authorisedOn: LocalDate | null, lastReviewOn: LocalDate | null): LocalDate | null {
  if (authorisedOn === null) return null;
  return addMonths(lastReviewOn ? later(authorisedOn, lastReviewOn) : authorisedOn, MONTHS_TO_REVIEW);
}

function latest(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  return one && other ? later(one, other) : (one ?? other);
}
