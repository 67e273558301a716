import { type LocalDate, addDays, addMonths, addWorkingDays } from '@app/platform';

/** How long after its trigger something is due. Negative runs back from a day that is known, such as the 18th birthday. */
export type Period =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  /** Monday to Friday and no bank holiday in England; never negative. */
  | { readonly workingDays: number };

export type PlanClock =
  | 'NA_ELIGIBLE'
  | 'NA_RELEVANT'
  | 'NA_RETURN_21_24'
  | 'PLAN_AFTER_NA'
  | 'PLAN_REVIEW'
  | 'PLAN_REVIEW_ON_REQUEST'
  | 'PLAN_REVIEW_NEW_ACCOM'
  | 'PLAN_REVIEW_NEW_ACCOM_NEXT'
  | 'CLA_REVIEW'
  | 'VISIT_7D'
  | 'VISIT_PRE_REVIEW'
  | 'VISIT_2M'
  | 'KIT_8W'
  | 'KIT_21'
  | 'KIT_ADULT_COWORK'
  | 'KIT_RISK'
  | 'UC_PREP'
  | 'HANDOVER';

/** One clock: what starts it, how long it runs, and who says so. */
export interface ClockTerms {
  /** What is due, for a label. */
  readonly name: string;
  /** The day it runs from. */
  readonly trigger: string;
  readonly period: Period;
  /** LAW: the period is set by law and can only be made shorter. LOCAL: the council's own standard. */
  readonly basis: 'LAW' | 'LOCAL';
  readonly source: string;
}

/** Every clock of the plan and of keeping in touch, with the usual periods. */
export const planClocks: Readonly<Record<PlanClock, ClockTerms>> = {
  NA_ELIGIBLE: {
    name: 'Needs assessment',
    trigger: 'the day they first became eligible',
    period: { months: 3 },
    basis: 'LAW',
    source: 'SI 2010/959 reg 42(1)',
  },
  NA_RELEVANT: {
    name: 'Needs assessment',
    trigger: 'the day they became relevant without a plan',
    period: { months: 3 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 5',
  },
  NA_RETURN_21_24: {
    name: 'Needs assessment on coming back',
    trigger: 'the day they asked for support',
    period: { months: 3 },
    basis: 'LAW',
    source: 'Children Act 1989 ss23CZB and 23CA',
  },
  PLAN_AFTER_NA: {
    name: 'Pathway plan',
    trigger: 'the day the needs assessment is due',
    period: { days: 0 },
    basis: 'LOCAL',
    source: 'As soon as possible after the assessment; local target',
  },
  PLAN_REVIEW: {
    name: 'Pathway plan review',
    trigger: 'the last review, or the start of the plan',
    period: { months: 6 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 7',
  },
  PLAN_REVIEW_ON_REQUEST: {
    name: 'Pathway plan review they asked for',
    trigger: 'the day the young person or the personal adviser asked',
    period: { days: 28 },
    basis: 'LOCAL',
    source: 'The review cannot be refused (SI 2010/2571 reg 7); the 28 days are a local target',
  },
  PLAN_REVIEW_NEW_ACCOM: {
    name: 'Pathway plan review in a new home',
    trigger: 'the day a home provided by the council began',
    period: { days: 28 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 7(3)',
  },
  PLAN_REVIEW_NEW_ACCOM_NEXT: {
    name: 'Next review in a home provided by the council',
    trigger: 'the last review there',
    period: { months: 3 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 7(3)',
  },
  CLA_REVIEW: {
    name: 'Review of the care plan, chaired by the independent reviewing officer',
    trigger: 'the last review while in care',
    period: { months: 6 },
    basis: 'LAW',
    source: 'SI 2010/959 reg 33',
  },
  VISIT_7D: {
    name: 'First visit in a new home',
    trigger: 'the day a home provided by the council began',
    period: { days: 7 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 8',
  },
  VISIT_PRE_REVIEW: {
    name: 'Visit before the first review in a new home',
    trigger: 'the day a home provided by the council began',
    period: { days: 28 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 8',
  },
  VISIT_2M: {
    name: 'Next visit in a home provided by the council',
    trigger: 'the last visit',
    period: { months: 2 },
    basis: 'LAW',
    source: 'SI 2010/2571 reg 8',
  },
  KIT_8W: {
    name: 'Keeping in touch',
    trigger: 'the last two-way contact',
    period: { weeks: 8 },
    basis: 'LOCAL',
    source: 'Local standard for the duty to keep in touch, Children Act 1989 s23C(2)',
  },
  KIT_21: {
    name: 'Yearly contact after 21',
    trigger: 'the last offer of support',
    period: { months: 12 },
    basis: 'LOCAL',
    source: 'Local standard for the offer of support to 25, Children Act 1989 s23CZB',
  },
  KIT_ADULT_COWORK: {
    name: 'Keeping in touch with adult services',
    trigger: 'the last two-way contact',
    period: { months: 3 },
    basis: 'LOCAL',
    source: 'Local standard where adult services lead',
  },
  KIT_RISK: {
    name: 'Keeping in touch at the highest need',
    trigger: 'the last two-way contact',
    period: { days: 7 },
    basis: 'LOCAL',
    source: 'Local standard',
  },
  UC_PREP: {
    name: 'Universal Credit prepared',
    trigger: 'the 18th birthday',
    period: { days: -28 },
    basis: 'LOCAL',
    source: 'DWP offer to care leavers: a claim can be prepared from 28 days before the 18th birthday',
  },
  HANDOVER: {
    name: 'Handover to the personal adviser',
    trigger: 'the 18th birthday',
    period: { days: -1 },
    basis: 'LOCAL',
    source: 'Local standard: the meeting is held before the 18th birthday',
  },
};

/** The periods a council uses where they are not the usual ones. */
export type ClockPeriods = Readonly<Partial<Record<PlanClock, Period>>>;

/** The last day on which what the clock asks for is in time: due that very day is not late. */
export function dueOn(clock: PlanClock, trigger: LocalDate, local: ClockPeriods = {}): LocalDate {
  return periodAfter(trigger, local[clock] ?? planClocks[clock].period);
}

/** Something due on a day is late from the day after. */
export function isLate(due: LocalDate, on: LocalDate): boolean {
  return due < on;
}

function periodAfter(from: LocalDate, period: Period): LocalDate {
  if ('months' in period) return addMonths(from, period.months);
  if ('workingDays' in period) return addWorkingDays(from, period.workingDays);
  return addDays(from, 'weeks' in period ? period.weeks * 7 : period.days);
}
