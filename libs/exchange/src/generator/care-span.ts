import { type LocalDate, addMonths, dayNumber, dayOfAge, fromDayNumber } from '@app/platform';
import type { Part } from './mix.js';
import type { Random } from './random.js';

/** When somebody was born and when they were in care, so that they have the status they stand for. Days as numbers. */
export interface CareSpan {
  readonly bornOn: LocalDate;
  readonly from: number;
  /** Null while it goes on. */
  readonly to: number | null;
  /** REC of the last episode; empty while it goes on. */
  readonly reasonEnded: string;
  /** Only short breaks, each a few days. */
  readonly shortBreaks: boolean;
}

interface Birthdays {
  readonly today: number;
  readonly d14: number;
  readonly d16: number;
  readonly d18: number;
}

/** Youngest and oldest, in months. */
const AGES: Readonly<Record<Part, readonly [number, number]>> = {
  UNDER_16: [180, 192],
  ELIGIBLE: [192, 216],
  NOT_YET_ELIGIBLE: [195, 215],
  RELEVANT: [196, 216],
  QUALIFYING_AT_17: [204, 216],
  TRANSFERRED: [198, 216],
  NO_DUTY: [198, 214],
  FORMER_RELEVANT: [216, 252],
  QUALIFYING: [217, 250],
  DIED: [222, 250],
  ASKED_FOR_SUPPORT: [252, 300],
  IN_EDUCATION: [252, 282],
  ANNUAL_CONTACT: [252, 300],
  IN_EDUCATION_PAST_25: [300, 312],
  ENDED: [300, 312],
};

/** A day of birth that makes a person's age fit their part on the day. */
export function birthFor(part: Part, today: LocalDate, random: Random): LocalDate {
  const [youngest, oldest] = AGES[part];
  const first = dayNumber(addMonths(today, -oldest)) + 1;
  return fromDayNumber(random.whole(first, dayNumber(addMonths(today, -youngest))));
}

/** The stretch of care that gives somebody born on that day the status they stand for. */
export function careSpanFor(
  part: Part,
  { bornOn, unaccompanied }: { bornOn: LocalDate; unaccompanied: boolean },
  today: LocalDate,
  random: Random,
): CareSpan {
  const days: Birthdays = {
    today: dayNumber(today),
    d14: dayNumber(dayOfAge(bornOn, 14)),
    d16: dayNumber(dayOfAge(bornOn, 16)),
    d18: dayNumber(dayOfAge(bornOn, 18)),
  };
  const entry = unaccompanied ? lateEntry(days, random) : usualEntry(bornOn, days, random);
  const span = SPANS[part]?.(days, entry, random) ?? adulthood(days, entry, random);
  return { bornOn, shortBreaks: false, ...span };
}

type Span = Pick<CareSpan, 'from' | 'to' | 'reasonEnded'> & Partial<Pick<CareSpan, 'shortBreaks'>>;

const SPANS: Partial<Record<Part, (days: Birthdays, entry: number, random: Random) => Span>> = {
  UNDER_16: (_, entry) => ({ from: entry, to: null, reasonEnded: '' }),
  ELIGIBLE: ({ today }, entry) => ({ from: Math.min(entry, today - 100), to: null, reasonEnded: '' }),
  NOT_YET_ELIGIBLE: ({ today }, _, random) => ({ from: today - random.whole(12, 80), to: null, reasonEnded: '' }),
  RELEVANT: ({ today, d16 }, entry, random) => {
    const to = random.whole(d16 + 35, today - 21);
    return { from: Math.min(entry, to - 150), to, reasonEnded: random.pick(['E5', 'E6', 'E13', 'E8', 'E9']) };
  },
  QUALIFYING_AT_17: qualifyingAt17,
  QUALIFYING: qualifyingAdult,
  TRANSFERRED: ({ today, d16 }, entry, random) => {
    const to = random.whole(d16 - 200, today - 20);
    return { from: Math.min(entry, to - 100), to, reasonEnded: 'E3' };
  },
  NO_DUTY: noDuty,
};

/** In care until 18 for most; one in seven left at 16 or 17. */
function adulthood({ d16, d18 }: Birthdays, entry: number, random: Random): Span {
  if (random.chance(0.86)) return { from: entry, to: d18, reasonEnded: '' };
  const to = random.whole(d16 + 60, d18 - 20);
  return { from: Math.min(entry, to - 150), to, reasonEnded: random.pick(['E5', 'E6', 'E13', 'E8']) };
}

/** Either fewer than 13 weeks in care at 16 and 17, or home with a parent for six months and more since. */
function qualifyingAt17({ today, d16 }: Birthdays, entry: number, random: Random): Span {
  if (random.chance(0.5)) {
    const from = random.whole(d16 + 5, today - 120);
    return { from, to: from + random.whole(20, 80), reasonEnded: 'E4A' };
  }
  const to = random.whole(d16 + 20, today - 200);
  return { from: Math.min(entry, to - 200), to, reasonEnded: 'E4A' };
}

/** Either fewer than 13 weeks at 16 and 17, or a special guardianship order from care before 16. */
function qualifyingAdult({ d14, d16, d18 }: Birthdays, entry: number, random: Random): Span {
  if (random.chance(0.7)) {
    const from = random.whole(d16 + 10, d18 - 120);
    return { from, to: from + random.whole(20, 80), reasonEnded: random.pick(['E4A', 'E4B', 'E13']) };
  }
  const to = random.whole(d14, d16 - 40);
  return { from: Math.min(entry, to - 300), to, reasonEnded: random.pick(['E45', 'E46', 'E47']) };
}

/** Adopted, or never looked after but for short breaks. */
function noDuty({ today, d14 }: Birthdays, entry: number, random: Random): Span {
  const to = random.whole(d14, d14 + 300);
  if (random.chance(0.5)) return { from: Math.min(entry, to - 400), to, reasonEnded: random.pick(['E11', 'E12']) };
  return { from: today - 420, to: today - 40, reasonEnded: 'E4A', shortBreaks: true };
}

/** Age at coming into care: few as babies, most between 6 and 14. */
function usualEntry(bornOn: LocalDate, { d16 }: Birthdays, random: Random): number {
  const years = 1 + 13.4 * Math.sqrt(random.next() * 0.72 + random.next() * 0.28);
  return Math.min(dayNumber(bornOn) + Math.floor(years * 365.25), d16 - 200);
}

/** Unaccompanied young people arrive at 15 to 17. */
function lateEntry({ d16 }: Birthdays, random: Random): number {
  return d16 + random.whole(-330, 400);
}
