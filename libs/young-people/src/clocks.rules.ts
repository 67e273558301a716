import { addDays, addMonths, dayOfAge, daysBetween, type LocalDate, Tone } from '@app/platform';
import { awayInWords, toneOf } from './days.rules.js';
import { CareStatus, SupportLevel } from './status/status.js';

/** The council's standard between contacts: 8 weeks, at least one of them face to face. */
export const CONTACT_DAYS = 56;
/** Where support has closed at 21 to 24: told at least once a year that it can be asked for again (Children Act 1989 s23CZB). */
export const ANNUAL_MONTHS = 12;
/** A plan review is shown as soon due from 28 days before. */
export const REVIEW_SOON_DAYS = 28;
const BIRTHDAY_SOON_DAYS = 92;
const ASSESSMENT_SOON_DAYS = 28;
const CONTACT_SOON_DAYS = 7;

/** What a clock needs to know of somebody. */
export interface ClockFacts {
  readonly dateOfBirth: LocalDate;
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  readonly requiresPlan: boolean;
  readonly requiresAdviser: boolean;
  readonly planReviewDueOn: LocalDate | null;
  /** Null where none is owed, or it is done. */
  readonly needsAssessmentDueOn: LocalDate | null;
  readonly lastInTouchOn: LocalDate | null;
}

export interface Clock {
  readonly kind: string;
  readonly label: string;
  readonly dueOn: LocalDate;
  readonly days: number;
  readonly words: string;
  readonly tone: Tone;
  readonly law: string | null;
}

const closed: ReadonlySet<CareStatus> = new Set([
  CareStatus.DECEASED,
  CareStatus.TRANSFERRED,
  CareStatus.ENDED_25,
  CareStatus.NONE,
]);

/** Whether any duty runs, so that dates are worth counting to. After a death nothing is chased. */
export const hasOpenDuties = (status: CareStatus): boolean => !closed.has(status);

/** The dates that matter, in the order they are shown: the next birthday that changes what is owed first. */
export function clocksOf(facts: ClockFacts, today: LocalDate): Clock[] {
  if (!hasOpenDuties(facts.status)) return [];
  return [birthday(facts, today), planReview(facts, today), needsAssessment(facts, today), keepInTouch(facts, today)]
    .filter((clock) => clock !== null)
    .map((clock) => ({ ...clock, days: daysBetween(today, clock.dueOn), words: awayInWords(today, clock.dueOn) }));
}

/**
 * The day by which somebody must next be reached: 8 weeks after the last time, or 12 months where support has closed.
 * Null where no contact is owed, or where it was never recorded and there is no day to count from.
 */
export function inTouchDueOn({
  requiresAdviser,
  supportLevel,
  lastInTouchOn,
}: Pick<ClockFacts, 'requiresAdviser' | 'supportLevel' | 'lastInTouchOn'>): LocalDate | null {
  if (lastInTouchOn === null) return null;
  if (supportLevel === SupportLevel.ANNUAL_CONTACT) return addMonths(lastInTouchOn, ANNUAL_MONTHS);
  return requiresAdviser ? addDays(lastInTouchOn, CONTACT_DAYS) : null;
}

type Unworded = Omit<Clock, 'days' | 'words'>;

const lawAt: Readonly<Record<number, string>> = {
  18: 'Children Act 1989 s23C(1)',
  21: 'Children Act 1989 s23CZB',
  25: 'Children Act 1989 s23CZB(7)',
};

function birthday({ dateOfBirth }: ClockFacts, today: LocalDate): Unworded | null {
  const age = [18, 21, 25].find((years) => today < dayOfAge(dateOfBirth, years));
  if (age === undefined) return null;
  const dueOn = dayOfAge(dateOfBirth, age);
  return {
    kind: `TURNS_${age}`,
    label: `Turns ${age}`,
    dueOn,
    tone: toneOf(today, dueOn, BIRTHDAY_SOON_DAYS),
    law: lawAt[age] ?? null,
  };
}

function planReview({ requiresPlan, planReviewDueOn }: ClockFacts, today: LocalDate): Unworded | null {
  if (!requiresPlan || planReviewDueOn === null) return null;
  return {
    kind: 'PLAN_REVIEW',
    label: 'Pathway plan review',
    dueOn: planReviewDueOn,
    tone: toneOf(today, planReviewDueOn, REVIEW_SOON_DAYS),
    law: 'SI 2010/2571 reg 7: at least every 6 months',
  };
}

function needsAssessment({ requiresPlan, needsAssessmentDueOn }: ClockFacts, today: LocalDate): Unworded | null {
  if (!requiresPlan || needsAssessmentDueOn === null) return null;
  return {
    kind: 'NEEDS_ASSESSMENT',
    label: 'Needs assessment',
    dueOn: needsAssessmentDueOn,
    tone: toneOf(today, needsAssessmentDueOn, ASSESSMENT_SOON_DAYS),
    law: 'SI 2010/959 reg 42(1); SI 2010/2571 reg 5',
  };
}

function keepInTouch(facts: ClockFacts, today: LocalDate): Unworded | null {
  const dueOn = inTouchDueOn(facts);
  if (dueOn === null) return null;
  const annual = facts.supportLevel === SupportLevel.ANNUAL_CONTACT;
  return {
    kind: 'KEEP_IN_TOUCH',
    label: annual ? 'Yearly contact' : 'Next contact',
    dueOn,
    tone: toneOf(today, dueOn, CONTACT_SOON_DAYS),
    law: annual ? 'Children Act 1989 s23CZB' : 'Children Act 1989 s23C(2); council standard: every 8 weeks',
  };
}
