import { addMonths, dayInWords, daysBetween, type LocalDate } from '@app/platform';
import { days, type Finding, inDays, rank } from './finding.js';
import type { Occasion, SuggestionFacts } from './suggestion-facts.js';
import type { Thresholds } from './thresholds.rules.js';

const needsAssessmentMonths = 3;

/** The needs assessment is due three months after they first became eligible (SI 2010/959 reg 42(1)); the first plan with it. */
const firstPlanDue = ({ planNeededSince }: SuggestionFacts): LocalDate | null =>
  planNeededSince && addMonths(planNeededSince, needsAssessmentMonths);

export function firstPlan(facts: SuggestionFacts, { today }: Occasion): Finding | undefined {
  if (!facts.requiresPlan || facts.planAuthorisedOn) return undefined;
  const due = firstPlanDue(facts);
  // Owed one, and when it fell due is not known from the record: it cannot be shown to be in time.
  if (!due) return { sentence: 'No pathway plan', number: null, rank: rank.lawBroken };
  const left = daysBetween(today, due);
  if (left < 0) return { sentence: `First plan overdue ${days(-left)}`, number: -left, rank: rank.lawBroken };
  return { sentence: `First plan due by ${dayInWords(due)}`, number: left, rank: rank.lawSoon };
}

export function needsAssessment(facts: SuggestionFacts, { today }: Occasion): Finding | undefined {
  const due = firstPlanDue(facts);
  if (!facts.requiresPlan || facts.needsAssessmentOn || facts.planAuthorisedOn || !due || due >= today)
    return undefined;
  const late = daysBetween(due, today);
  return { sentence: `Needs assessment overdue ${days(late)}`, number: late, rank: rank.lawBroken };
}

export function planReview(
  facts: SuggestionFacts,
  { today }: Occasion,
  { planDueDays }: Thresholds,
): Finding | undefined {
  if (!facts.requiresPlan || !facts.planAuthorisedOn || !facts.planReviewDueOn) return undefined;
  const left = daysBetween(today, facts.planReviewDueOn);
  if (left < 0) return { sentence: `Plan overdue ${days(-left)}`, number: -left, rank: rank.lawBroken };
  if (left > planDueDays) return undefined;
  return { sentence: `Plan review due ${inDays(left)}`, number: left, rank: rank.lawSoon };
}

export function becomesEligible(facts: SuggestionFacts, { today, nextOn }: Occasion): Finding | undefined {
  if (!facts.eligibleFrom || facts.eligibleFrom <= today || facts.eligibleFrom >= nextOn) return undefined;
  const left = daysBetween(today, facts.eligibleFrom);
  return { sentence: `Becomes eligible on ${dayInWords(facts.eligibleFrom)}`, number: left, rank: rank.lawSoon };
}
