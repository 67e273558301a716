import { addDays, addWorkingDays, isWorkingDay, type LocalDate, Tone, workingDaysBetween } from '@app/platform';
import { Court, courtOf, ReferralState } from './referral-state.js';

/** What the clock reads of a step: where it led, and on which day in England it was taken. */
export interface TimedStep {
  readonly toState: ReferralState;
  readonly on: LocalDate;
  /** Taken after the cut-off hour: it counts as taken on the next working day. */
  readonly afterHours?: boolean;
}

/** How long a side may take, in working days. Standards of the local protocol, not of law. */
export interface CourtLimits {
  /** From being sent to being acknowledged. */
  readonly acknowledge: number;
  /** All the time housing has it, until it decides; the time the council has it does not count. */
  readonly decide: number;
  /** From being asked to answering, each time. */
  readonly answer: number;
}

export const usualLimits: CourtLimits = { acknowledge: 1, decide: 5, answer: 5 };

/** The cut-off hour: what is sent at or after it counts as sent on the next working day. */
export const cutOffTime = '17:00';

export interface CourtTime {
  readonly court: Court | null;
  readonly words: string;
  /** Working days: with housing so far; with the council since it was asked; of a closed referral, both together. */
  readonly elapsedWorkingDays: number;
  readonly limitWorkingDays: number | null;
  /** The last day in time; null where nobody is waited for. */
  readonly dueOn: LocalDate | null;
  readonly tone: Tone;
  readonly withHousingDays: number;
  readonly withCouncilDays: number;
}

/**
 * Whose court a referral is in, and for how many working days, from its append-only steps (oldest first). Each side's time is
 * summed; housing's time stands still while the council is asked. Weekends and bank holidays of England count for nobody.
 */
export function courtTime(steps: readonly TimedStep[], today: LocalDate, limits = usualLimits): CourtTime {
  const spells = spellsOf(steps, today);
  const sides = { withHousingDays: sumOf(spells, Court.HOUSING), withCouncilDays: sumOf(spells, Court.COUNCIL) };
  const state = steps.at(-1)?.toState ?? ReferralState.DRAFT;
  const court = courtOf[state];
  if (!court) return notRunning(state, sides);

  const elapsed = court === Court.HOUSING ? sides.withHousingDays : (spells.at(-1)?.days ?? 0);
  const limit = limitOf(state, limits);
  const left = limit - elapsed;
  return {
    court,
    words: `With ${sideWords[court]} for ${workingDays(elapsed)}, ${leftWords(left)}`,
    elapsedWorkingDays: elapsed,
    limitWorkingDays: limit,
    dueOn: dueDay(today, left),
    tone: toneOf(court, left),
    ...sides,
  };
}

interface Spell {
  readonly court: Court | null;
  readonly days: number;
}

function spellsOf(steps: readonly TimedStep[], today: LocalDate): Spell[] {
  return steps.map((step, index) => {
    const next = steps[index + 1];
    const until = next ? countedFrom(next) : today;
    return { court: courtOf[step.toState], days: Math.max(0, workingDaysBetween(countedFrom(step), until)) };
  });
}

/** The day a step counts from: the day itself, or the next working day when it was taken out of hours. */
function countedFrom({ on, afterHours = false }: TimedStep): LocalDate {
  return afterHours || !isWorkingDay(on) ? addWorkingDays(on, 1) : on;
}

const sumOf = (spells: readonly Spell[], court: Court): number =>
  spells.filter((spell) => spell.court === court).reduce((sum, { days }) => sum + days, 0);

function limitOf(state: ReferralState, { acknowledge, decide, answer }: CourtLimits): number {
  if (state === ReferralState.SUBMITTED) return acknowledge;
  return state === ReferralState.INFO_REQUESTED ? answer : decide;
}

/** The last day in time; over the limit, the working day that was the last one. */
function dueDay(today: LocalDate, left: number): LocalDate {
  if (left >= 0) return addWorkingDays(today, left);
  let day = today;
  while (!isWorkingDay(day) || workingDaysBetween(day, today) < -left) day = addDays(day, -1);
  return day;
}

const sideWords: Readonly<Record<Court, string>> = { HOUSING: 'Housing', COUNCIL: 'Children’s services' };

const workingDays = (days: number): string => `${days} working ${days === 1 ? 'day' : 'days'}`;

function leftWords(left: number): string {
  if (left > 0) return `${left} left`;
  return left === 0 ? 'due today' : `${-left} over`;
}

/** The council's court is a pause of housing's clock, shown as one, until the answer itself is late. */
function toneOf(court: Court, left: number): Tone {
  if (left < 0) return Tone.LATE;
  if (court === Court.COUNCIL) return Tone.HOLD;
  return left <= 1 ? Tone.SOON : Tone.OK;
}

function notRunning(state: ReferralState, sides: Pick<CourtTime, 'withHousingDays' | 'withCouncilDays'>): CourtTime {
  const total = sides.withHousingDays + sides.withCouncilDays;
  return {
    court: null,
    words: state === ReferralState.DRAFT ? 'Not sent yet' : closedWords(state, total, sides),
    elapsedWorkingDays: total,
    limitWorkingDays: null,
    dueOn: null,
    tone: state === ReferralState.ACCEPTED ? Tone.DONE : Tone.NONE,
    ...sides,
  };
}

function closedWords(state: ReferralState, total: number, sides: { withHousingDays: number; withCouncilDays: number }) {
  const ended = state === ReferralState.WITHDRAWN ? 'Withdrawn' : 'Decided';
  const { withHousingDays: housing, withCouncilDays: council } = sides;
  return `${ended} after ${workingDays(total)}: ${housing} with Housing, ${council} with Children’s services`;
}
