import { PlanTimeliness } from './plan-timeliness.rules.js';

/** A count of a number of people. The percentage is worked out from the two, to one decimal, half up; null of nobody. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly percent: number | null;
}

/** The three-way view of a yearly report: up to date, overdue, no plan. Always all three, and why there is no plan. */
export interface PlanFigures {
  readonly everybody: number;
  /** Those the law asks a plan for. */
  readonly required: number;
  readonly upToDate: Share;
  /** Up to date of those who need a plan: the fairer figure, since nobody is late who needs none. */
  readonly upToDateOfRequired: Share;
  readonly overdue: Share;
  readonly noPlan: Share;
  /** What "no plan" is made of. */
  readonly noPlanBecause: { readonly notRequired: number; readonly notYetDue: number; readonly late: number };
}

/** Which of the three columns a plan is counted in. */
export function threeWay(timeliness: PlanTimeliness): 'UP_TO_DATE' | 'OVERDUE' | 'NO_PLAN' {
  if (timeliness === PlanTimeliness.CURRENT) return 'UP_TO_DATE';
  return timeliness === PlanTimeliness.OVERDUE ? 'OVERDUE' : 'NO_PLAN';
}

/** The figures of a cohort from how many there are of each. */
export function planFigures(counts: Readonly<Record<PlanTimeliness, number>>): PlanFigures {
  const { CURRENT: current, OVERDUE: overdue, NONE: late, NOT_YET_DUE: notYetDue, NOT_REQUIRED: notRequired } = counts;
  const noPlan = late + notYetDue + notRequired;
  const everybody = current + overdue + noPlan;
  const required = everybody - notRequired;

  return {
    everybody,
    required,
    upToDate: share(current, everybody),
    upToDateOfRequired: share(current, required),
    overdue: share(overdue, everybody),
    noPlan: share(noPlan, everybody),
    noPlanBecause: { notRequired, notYetDue, late },
  };
}

/** A count as a share. Percentages are never typed and never stored without both numbers. */
export function share(count: number, of: number): Share {
  // In whole numbers, so that a half is a half: 12.25 % is 12.3, which 0.1225 in floating point is not.
  const percent = of === 0 ? null : Math.floor((count * 2000 + of) / (2 * of)) / 10;
  return { count, of, percent };
}
