import { type LocalDate, daysBetween, later } from '@app/platform';
import { type CareStatus, type SupportLevel, requirementsOf } from '@app/young-people';
import { type ClockPeriods, dueOn } from './plan-clocks.rules.js';

export const DUE_SOON_DAYS = 28;

/** Where a young person's pathway plan stands on a day. Worked out, never stored. */
export const PlanTimeliness = {
  /** The law asks for no plan at this status. */
  NOT_REQUIRED: 'NOT_REQUIRED',
  /** Required, not there yet, and the needs assessment is not late. */
  NOT_YET_DUE: 'NOT_YET_DUE',
  /** Required, not there, and the needs assessment was due before this day. */
  NONE: 'NONE',
  /** Reviewed in time; also on the very day the review is due. */
  CURRENT: 'CURRENT',
  /** The review was due before this day. */
  OVERDUE: 'OVERDUE',
} as const;
export type PlanTimeliness = (typeof PlanTimeliness)[keyof typeof PlanTimeliness];

/** What the timeliness is worked out from. */
export interface PlanFacts {
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  /** The day the plan was first authorised, which starts it; null while there is none. */
  readonly authorisedOn: LocalDate | null;
  /** The day the last review was held. */
  readonly lastReviewOn: LocalDate | null;
  /** The needs assessment that leads to this plan; for somebody back after 21, the one they asked for. */
  readonly needsAssessmentDueOn: LocalDate | null;
}

export interface PlanTimelinessAnswer {
  readonly timeliness: PlanTimeliness;
  /** CURRENT, and due within 28 days, today among them. */
  readonly dueSoon: boolean;
  /** When the next review is due; null without a plan, or where none is required. */
  readonly reviewDueOn: LocalDate | null;
  /** Whole days past the review, or past the needs assessment when there is no plan; null when nothing is late. */
  readonly daysOverdue: number | null;
}

/**
 * Where the plan stands on a day. Required at a status: Children Act 1989 ss23B, 23C, 23CA, 23CZB and Sch 2 para 19B;
 * reviewed every six months from the start of the plan or the last review, whichever is later (SI 2010/2571 reg 7).
 */
export function planTimeliness(plan: PlanFacts, on: LocalDate, local: ClockPeriods = {}): PlanTimelinessAnswer {
  if (!requirementsOf(plan.status, plan.supportLevel).pathwayPlan) return without(PlanTimeliness.NOT_REQUIRED);
  return plan.authorisedOn === null
    ? awaitingPlan(plan.needsAssessmentDueOn, on)
    : reviewed(dueOn('PLAN_REVIEW', clockStart(plan.authorisedOn, plan.lastReviewOn), local), on);
}

/** The latest pathway plan as inspectors count it: the start of the plan or the last review, whichever is later. */
export function clockStart(authorisedOn: LocalDate, lastReviewOn: LocalDate | null): LocalDate {
  return lastReviewOn === null ? authorisedOn : later(authorisedOn, lastReviewOn);
}

/** For a label: "Review overdue by 3 days", "Up to date". */
export function timelinessWords({ timeliness, daysOverdue, dueSoon }: PlanTimelinessAnswer): string {
  const days = `${daysOverdue ?? 0} ${daysOverdue === 1 ? 'day' : 'days'}`;
  const words: Readonly<Record<PlanTimeliness, string>> = {
    NOT_REQUIRED: 'No plan needed',
    NOT_YET_DUE: 'Plan not due yet',
    NONE: daysOverdue === null ? 'No plan' : `No plan, due ${days} ago`,
    CURRENT: dueSoon ? 'Up to date, review due soon' : 'Up to date',
    OVERDUE: `Review overdue by ${days}`,
  };
  return words[timeliness];
}

function awaitingPlan(assessmentDueOn: LocalDate | null, on: LocalDate): PlanTimelinessAnswer {
  if (assessmentDueOn === null) return without(PlanTimeliness.NONE);
  if (on <= assessmentDueOn) return without(PlanTimeliness.NOT_YET_DUE);
  return { ...without(PlanTimeliness.NONE), daysOverdue: daysBetween(assessmentDueOn, on) };
}

function reviewed(reviewDueOn: LocalDate, on: LocalDate): PlanTimelinessAnswer {
  const left = daysBetween(on, reviewDueOn);
  return left < 0
    ? { timeliness: PlanTimeliness.OVERDUE, dueSoon: false, reviewDueOn, daysOverdue: -left }
    : { timeliness: PlanTimeliness.CURRENT, dueSoon: left <= DUE_SOON_DAYS, reviewDueOn, daysOverdue: null };
}

function without(timeliness: PlanTimeliness): PlanTimelinessAnswer {
  return { timeliness, dueSoon: false, reviewDueOn: null, daysOverdue: null };
}
