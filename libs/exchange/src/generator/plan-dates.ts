import { type LocalDate, addDays, addMonths, daysBetween, earlier, later } from '@app/platform';
import { dealt } from './apportion.js';
import type { PlanDates } from './life.js';
import type { CastLife } from './lives.js';
import { ACTIVE, PLANS } from './mix.js';
import type { Random } from './random.js';

const NO_PLAN: PlanDates = { needsAssessedOn: null, authorisedOn: null, reviewedOn: null };

const TEN_MONTHS = 300;

/** How the plan of somebody who must have one stands. */
export type PlanState = 'CURRENT' | 'OVERDUE' | 'NONE';

/**
 * Plan dates in the published mix: 91.03% in time, most of the rest overdue, a few never written. Somebody eligible for
 * less than three months has none yet and is not late (SI 2010/959 reg 42(1)).
 */
export function plansFor(lives: readonly CastLife[], today: LocalDate, random: Random): Map<CastLife, PlanDates> {
  const plans = new Map<CastLife, PlanDates>();
  const owed = lives.filter((life) => needsPlan(life));
  const newly = owed.filter(({ eligibleOn }) => eligibleOn !== null && addMonths(eligibleOn, 3) >= today);
  for (const life of newly) plans.set(life, { ...NO_PLAN, needsAssessedOn: startedAssessing(life, today, random) });
  const settled = owed.filter((life) => !plans.has(life));
  for (const [life, state] of statesOf(settled, today, random)) plans.set(life, datesFor(state, life, today, random));
  for (const life of lives)
    if (life.leading) plans.set(life, leadingDates(life, life.leading, today));
    else if (!plans.has(life)) plans.set(life, lapsed(life, today, random));
  return plans;
}

function needsPlan({ part }: CastLife): boolean {
  return part in ACTIVE || part === 'ELIGIBLE' || part === 'RELEVANT';
}

/**
 * Only somebody eligible for more than ten months can be overdue for a review, and nobody is left without a first plan for
 * longer than that: each changes places with somebody it can be true of, which keeps the shares whole.
 */
function statesOf(lives: readonly CastLife[], today: LocalDate, random: Random): Map<CastLife, PlanState> {
  const states = dealt(lives, PLANS, random);
  const isNew = (life: CastLife) => since(life, today) <= TEN_MONTHS;
  changePlaces(states, 'OVERDUE', { from: isNew, to: (life) => !isNew(life) }, random);
  changePlaces(states, 'NONE', { from: (life) => !isNew(life), to: isNew }, random);
  return states;
}

/** Those in a state who are `from` are in time instead, and as many who are in time and `to` are in that state. */
function changePlaces(
  states: Map<CastLife, PlanState>,
  state: PlanState,
  { from, to }: Record<'from' | 'to', (life: CastLife) => boolean>,
  random: Random,
): void {
  const all = [...states.keys()];
  const wrong = all.filter((life) => states.get(life) === state && from(life));
  const right = random.shuffled(all.filter((life) => states.get(life) === 'CURRENT' && to(life)));
  for (const [at, life] of wrong.entries()) {
    const other = right[at];
    if (!other) return;
    states.set(life, 'CURRENT').set(other, state);
  }
}

function since({ eligibleOn }: CastLife, today: LocalDate): number {
  return eligibleOn === null ? 0 : daysBetween(eligibleOn, today);
}

function datesFor(state: PlanState, life: CastLife, today: LocalDate, random: Random): PlanDates {
  const eligibleOn = life.eligibleOn ?? today;
  const needsAssessedOn = earlier(addDays(eligibleOn, random.whole(18, 90)), addDays(today, -2));
  if (state === 'NONE') return { ...NO_PLAN, needsAssessedOn: random.chance(0.5) ? needsAssessedOn : null };
  const latest = state === 'CURRENT' ? inTime(today, random) : addDays(addMonths(today, -6), -random.whole(1, 110));
  const first = later(latest, addDays(needsAssessedOn, 1));
  if (first !== latest || since(life, today) < 250) return { needsAssessedOn, authorisedOn: first, reviewedOn: null };
  return random.chance(0.5)
    ? { needsAssessedOn, authorisedOn: latest, reviewedOn: addDays(latest, -random.whole(0, 9)) }
    : {
        needsAssessedOn,
        reviewedOn: latest,
        authorisedOn: later(addDays(latest, -random.whole(120, 180)), needsAssessedOn),
      };
}

/** Most reviews were in the last five months; one in eight is due within four weeks. */
function inTime(today: LocalDate, random: Random): LocalDate {
  return addDays(today, -(random.chance(0.12) ? random.whole(155, 178) : random.whole(3, 154)));
}

function startedAssessing({ eligibleOn }: CastLife, today: LocalDate, random: Random): LocalDate | null {
  if (eligibleOn === null || random.chance(0.55)) return null;
  const on = addDays(eligibleOn, random.whole(20, 75));
  return on < today ? on : null;
}

/** Those who once had a plan and need none now. */
function lapsed({ part }: CastLife, today: LocalDate, random: Random): PlanDates {
  if (part !== 'ANNUAL_CONTACT' && part !== 'ENDED') return NO_PLAN;
  const authorisedOn = addDays(today, -random.whole(400, 1100));
  return { needsAssessedOn: null, authorisedOn, reviewedOn: null };
}

function leadingDates(
  life: CastLife,
  { planAuthorised, planReviewed }: NonNullable<CastLife['leading']>,
  today: LocalDate,
): PlanDates {
  const before = (days: number | null) => (days === null ? null : addDays(today, -days));
  const assessed = life.eligibleOn && planAuthorised !== null ? addDays(life.eligibleOn, 60) : null;
  return {
    needsAssessedOn: assessed && planAuthorised !== null ? earlier(assessed, addDays(today, -planAuthorised)) : null,
    authorisedOn: before(planAuthorised),
    reviewedOn: before(planReviewed),
  };
}
