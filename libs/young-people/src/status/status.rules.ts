import { type LocalDate, addMonths, later } from '@app/platform';
import { because } from './because.rules.js';
import { firstDayWithin } from './care-periods.rules.js';
import { type ReckonedStatus, decide, prepare, requestOn } from './decision-table.rules.js';
import { flagsOf, thingsToCheck } from './status-checks.rules.js';
import { lawOf, lawOfFactIn } from './status-law.js';
import { stretchesOf } from './status-timeline.rules.js';
import {
  CareStatus,
  type StatusAnswer,
  type StatusFacts,
  type StatusRequirements,
  type StatusSettings,
  SupportLevel,
  usualSettings,
} from './status.js';

/** Three months for the needs assessment (SI 2010/959 reg 42(1); SI 2010/2571 reg 5). */
const MONTHS_FOR_ASSESSMENT = 3;

const alwaysOwed: ReadonlySet<CareStatus> = new Set([
  CareStatus.ELIGIBLE,
  CareStatus.RELEVANT,
  CareStatus.FORMER_RELEVANT,
]);

/**
 * The legal status on a day, and why. Children Act 1989 ss22 to 24D and Sch 2 para 19B, SI 2010/959, SI 2010/2571.
 * Days in care are counted without the last one; an age is reached at the start of the birthday.
 */
export function statusOn(facts: StatusFacts, on: LocalDate, settings: StatusSettings = usualSettings): StatusAnswer {
  const reckoned = prepare(facts, settings);
  const verdict = decide(reckoned, on);
  const toCheck = thingsToCheck(verdict, reckoned, on);
  const eligibleOn = firstEligible(reckoned);
  const law = lawOf(verdict.rule, verdict.status);
  const found = [...because(verdict, reckoned, on), ...toCheck];

  return {
    ...verdict,
    law,
    eligibleSince: eligibleOn !== null && eligibleOn <= on ? eligibleOn : null,
    because: found.map((fact) => ({ ...fact, law: lawOfFactIn(fact.code, law) })),
    flags: flagsOf(verdict, reckoned, on, toCheck.length),
    requires: requirementsOf(verdict.status, verdict.supportLevel, settings),
  };
}

/** What the law asks for at a status: at 21 to 24 only for those who asked for support or are in a programme. */
export function requirementsOf(
  status: CareStatus,
  supportLevel: SupportLevel | null,
  settings: StatusSettings = usualSettings,
): StatusRequirements {
  if (status === CareStatus.FORMER_RELEVANT_21_24) {
    const supported = supportLevel === SupportLevel.ACTIVE || supportLevel === SupportLevel.EDUCATION;
    return { personalAdviser: supported, pathwayPlan: supported };
  }
  if (status === CareStatus.FORMER_RELEVANT_EDUCATION)
    return { personalAdviser: settings.personalAdviserBeyond25, pathwayPlan: true };

  const owed = alwaysOwed.has(status);
  return { personalAdviser: owed, pathwayPlan: owed };
}

/** The first day of being eligible; it may lie ahead, for somebody in care whose stay has no end yet. Null for never. */
export function firstEligibleOn(facts: StatusFacts, settings: StatusSettings = usualSettings): LocalDate | null {
  return firstEligible(prepare(facts, settings));
}

/**
 * The day by which needs must be assessed: three months after becoming eligible (SI 2010/959 reg 42(1)), or after becoming
 * relevant without having been eligible (SI 2010/2571 reg 5). May lie ahead. Null when neither ever happens.
 */
export function needsAssessmentDueOn(facts: StatusFacts, settings: StatusSettings = usualSettings): LocalDate | null {
  const reckoned = prepare(facts, settings);
  const from = firstEligible(reckoned) ?? firstRelevant(reckoned);
  return from === null ? null : addMonths(from, MONTHS_FOR_ASSESSMENT);
}

/** For somebody of 21 to 24 whose request for support is open on a day: three months after they asked (s23CZB). */
export function returnAssessmentDueOn(
  facts: StatusFacts,
  on: LocalDate,
  settings: StatusSettings = usualSettings,
): LocalDate | null {
  const reckoned = prepare(facts, settings);
  if (decide(reckoned, on).supportLevel !== SupportLevel.ACTIVE) return null;
  const request = requestOn(reckoned, on);
  return request && addMonths(request.startsOn, MONTHS_FOR_ASSESSMENT);
}

function firstEligible(reckoned: ReckonedStatus): LocalDate | null {
  const { enoughCareOn, turns16, turns18, care } = reckoned;
  if (enoughCareOn === null) return null;

  const day = firstDayWithin(care, later(turns16, enoughCareOn), turns18);
  // Death or a transfer on record can still come first.
  return day !== null && decide(reckoned, day).status === CareStatus.ELIGIBLE ? day : null;
}

function firstRelevant(reckoned: ReckonedStatus): LocalDate | null {
  return stretchesOf(reckoned).find(({ status }) => status === CareStatus.RELEVANT)?.from ?? null;
}
