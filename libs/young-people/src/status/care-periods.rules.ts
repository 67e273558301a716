import { type LocalDate, addDays, daysBetween, earlier, later } from '@app/platform';
import type { CarePeriod, Spell } from './status.js';

/** The prescribed period in care: 13 weeks (SI 2010/959 reg 40). */
export const DAYS_OF_CARE_NEEDED = 91;

const SHORT_BREAK_STATUSES: ReadonlySet<string> = new Set(['V3', 'V4']);

/** A planned series of short breaks does not count (SI 2010/959 regs 40(2) and 48; SSDA903 legal statuses V3 and V4). */
export function isShortBreak(period: CarePeriod): boolean {
  return period.shortBreak || (period.legalStatus != null && SHORT_BREAK_STATUSES.has(period.legalStatus));
}

/** The episodes that count, in order of their start and then their end, an open one last. */
export function countedEpisodes(periods: readonly CarePeriod[]): CarePeriod[] {
  return periods.filter((period) => !isShortBreak(period)).sort(inOrder);
}

/**
 * The same days as whole stretches: in order, with none that touch or overlap, and none that hold no day.
 * Episodes in the SSDA903 return are contiguous, so that a change of placement must not look like leaving care.
 */
export function merged(spells: readonly Spell[]): Spell[] {
  const whole: Spell[] = [];
  for (const { startsOn, endsOn } of spells.filter(holdsADay).sort(inOrder)) {
    const last = whole.at(-1);
    if (!last || (last.endsOn !== null && last.endsOn < startsOn)) whole.push({ startsOn, endsOn });
    else whole[whole.length - 1] = { startsOn: last.startsOn, endsOn: laterEnd(last.endsOn, endsOn) };
  }
  return whole;
}

/** Whether a day lies in a stretch. */
export function covers(spell: Spell, on: LocalDate): boolean {
  return spell.startsOn <= on && (spell.endsOn === null || on < spell.endsOn);
}

/** Whole days in care from `from` until the start of `on`: the day itself is not counted. Takes merged stretches. */
export function careDaysBetween(care: readonly Spell[], from: LocalDate, on: LocalDate): number {
  let days = 0;
  for (const spell of care) {
    const start = later(spell.startsOn, from);
    const end = spell.endsOn === null ? on : earlier(spell.endsOn, on);
    if (start < end) days += daysBetween(start, end);
  }
  return days;
}

/**
 * The first day that has `needed` days in care behind it, counted from `from`; null when there will never be so many.
 * An open stretch is taken to go on. Takes merged stretches.
 */
export function dayCareReaches(care: readonly Spell[], from: LocalDate, needed: number): LocalDate | null {
  let missing = needed;
  for (const spell of care) {
    const start = later(spell.startsOn, from);
    const held = spell.endsOn === null ? missing : Math.max(0, daysBetween(start, spell.endsOn));
    if (held >= missing) return addDays(start, missing);
    missing -= held;
  }
  return null;
}

/** The first day in a stretch that is `from` or later and before `before`; null when there is none. Takes merged stretches. */
export function firstDayWithin(spells: readonly Spell[], from: LocalDate, before: LocalDate): LocalDate | null {
  for (const spell of spells) {
    const day = later(spell.startsOn, from);
    if (day < before && (spell.endsOn === null || day < spell.endsOn)) return day;
  }
  return null;
}

function holdsADay(spell: Spell): boolean {
  return spell.endsOn === null || spell.startsOn < spell.endsOn;
}

function inOrder(one: Spell, other: Spell): number {
  if (one.startsOn !== other.startsOn) return one.startsOn < other.startsOn ? -1 : 1;
  if (one.endsOn === other.endsOn) return 0;
  if (one.endsOn === null || other.endsOn === null) return one.endsOn === null ? 1 : -1;
  return one.endsOn < other.endsOn ? -1 : 1;
}

function laterEnd(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  return one === null || other === null ? null : later(one, other);
}
