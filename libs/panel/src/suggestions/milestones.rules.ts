import { addDays, addMonths, dayOfAge, earlier, type LocalDate } from '@app/platform';
import type { Occasion } from './suggestion-facts.js';

interface Milestone {
  readonly years: number;
  readonly months: number;
  readonly days?: number;
  /** What the panel checks then. */
  readonly checks: string;
  readonly at: string;
}

/**
 * What a transitions panel checks at which age. A synthesis of published panels’ terms of reference and timelines; 28 days
 * before 18 is when a Universal Credit claim can be prepared.
 */
const milestones: readonly Milestone[] = [
  { years: 16, months: 0, at: '16', checks: 'eligibility, personal adviser and needs assessment' },
  { years: 16, months: 6, at: '16 and a half', checks: 'plan review and any adult services needed' },
  { years: 17, months: 0, at: '17', checks: 'a first choice and a second choice of home from 18' },
  { years: 17, months: 6, at: '17 and a half', checks: 'housing application, adult services and money' },
  { years: 17, months: 9, at: '17 and 9 months', checks: 'moving date, Universal Credit and handover' },
  { years: 18, months: 0, days: -28, at: '18 in 28 days', checks: 'Universal Credit prepared and handover held' },
  { years: 18, months: 6, at: '18 and a half', checks: 'whether the plan held' },
  { years: 20, months: 6, at: '20 and a half', checks: 'the offer from 21' },
  { years: 21, months: 0, at: '21', checks: 'support asked for, or yearly contact set up' },
  { years: 24, months: 6, at: '24 and a half', checks: 'the exit plan' },
];

export interface Crossing {
  readonly on: LocalDate;
  readonly at: string;
  readonly checks: string;
}

/** The age milestone that is crossed from now (or from the meeting, when it is past) until the day before the next meeting. */
export function milestoneCrossed(dateOfBirth: LocalDate, occasion: Occasion): Crossing | undefined {
  const from = earlier(occasion.today, occasion.heldOn);
  return milestones
    .map((milestone) => ({ on: dayOf(milestone, dateOfBirth), at: milestone.at, checks: milestone.checks }))
    .find(({ on }) => from <= on && on < occasion.nextOn);
}

function dayOf({ years, months, days = 0 }: Milestone, dateOfBirth: LocalDate): LocalDate {
  return addDays(addMonths(dayOfAge(dateOfBirth, years), months), days);
}
