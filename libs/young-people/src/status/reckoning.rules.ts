import { type LocalDate, addMonths, dayOfAge, later } from '@app/platform';
import {
  DAYS_OF_CARE_NEEDED,
  careDaysBetween,
  countedEpisodes,
  covers,
  dayCareReaches,
  firstDayWithin,
  merged,
} from './care-periods.rules.js';
import {
  type CarePeriod,
  type OtherAccommodation,
  OtherAccommodationKind,
  type Spell,
  type StatusFacts,
  type StatusSettings,
} from './status.js';

/** Care orders, interim and full; a placement order or a freeing order leaves one in being. */
const CARE_ORDERS: ReadonlySet<string> = new Set(['C1', 'C2', 'D1', 'E1']);
const GUARDIANSHIP_REASONS: ReadonlySet<string> = new Set(['E43', 'E44', 'E45', 'E46', 'E47', 'E48']);
const DIED_IN_CARE = 'E2';
const MONTHS_AT_HOME = 6;
const MONTHS_OF_OTHER_ACCOMMODATION = 3;

/** A stretch at home, and the day on which six months of it are complete. */
export interface HomeSpell extends Spell {
  readonly sixMonthsOn: LocalDate;
}

/** A place outside care, and the day from which living there counts. */
export interface CountingPlace extends OtherAccommodation {
  readonly countsFrom: LocalDate;
}

/** The facts made ready once, so that any number of days can be decided from them by comparing dates. */
export interface Reckoning {
  readonly facts: StatusFacts;
  readonly settings: StatusSettings;
  readonly turns14: LocalDate;
  readonly turns16: LocalDate;
  readonly turns18: LocalDate;
  readonly turns21: LocalDate;
  readonly turns25: LocalDate;
  readonly diedOn: LocalDate | null;
  /** Episodes that count, in order. */
  readonly episodes: readonly CarePeriod[];
  /** The same as whole stretches in care. */
  readonly care: readonly Spell[];
  /** The first day with 91 days in care behind it since the 14th birthday. */
  readonly enoughCareOn: LocalDate | null;
  /** The first day looked after at 16 or 17. */
  readonly inCareAt16From: LocalDate | null;
  /** The first day at 16 or 17 on which other accommodation counts. */
  readonly otherAccommodationFrom: LocalDate | null;
  readonly homes: readonly HomeSpell[];
  /** Special guardianship orders made from care. */
  readonly guardianships: readonly Spell[];
  /** The detention over the 16th birthday that makes somebody relevant without care at 16; null when there is none. */
  readonly detentionAt16: Spell | null;
}

/** Makes the facts ready. Costs one pass over each list. */
export function reckon(facts: StatusFacts, settings: StatusSettings): Reckoning {
  const episodes = countedEpisodes(facts.carePeriods);
  const care = merged(episodes);
  const turns14 = dayOfAge(facts.dateOfBirth, 14);
  const turns16 = dayOfAge(facts.dateOfBirth, 16);
  const turns18 = dayOfAge(facts.dateOfBirth, 18);

  return {
    facts,
    settings,
    turns14,
    turns16,
    turns18,
    turns21: dayOfAge(facts.dateOfBirth, 21),
    turns25: dayOfAge(facts.dateOfBirth, 25),
    diedOn: facts.diedOn ?? dayOfDeathInCare(episodes),
    episodes,
    care,
    enoughCareOn: dayCareReaches(care, turns14, DAYS_OF_CARE_NEEDED),
    inCareAt16From: firstDayWithin(care, turns16, turns18),
    otherAccommodationFrom: otherAccommodationFrom(facts.otherAccommodation ?? [], turns16, turns18),
    homes: homesOf(facts, settings),
    guardianships: guardianshipsFromCare(facts, episodes),
    detentionAt16: detentionAt16(facts, care, turns14, turns16),
  };
}

/** Accommodation outside care that had counted by 18 and went on after 16 (Children Act 1989 s24(2)). */
export function countingAccommodation(
  places: readonly OtherAccommodation[],
  turns16: LocalDate,
  turns18: LocalDate,
): CountingPlace[] {
  return places
    .map((place) => ({ ...place, countsFrom: countsFrom(place) }))
    .filter((place) => place.countsFrom < turns18 && lasted(place, turns16));
}

/** Long enough to count, to a day after the 16th birthday. */
function lasted({ startsOn, endsOn, countsFrom: day }: CountingPlace, turns16: LocalDate): boolean {
  return endsOn === null || (startsOn < endsOn && day <= endsOn && turns16 < endsOn);
}

function countsFrom({ kind, startsOn }: OtherAccommodation): LocalDate {
  const needsThreeMonths =
    kind === OtherAccommodationKind.HEALTH_OR_EDUCATION || kind === OtherAccommodationKind.CARE_HOME_OR_HOSPITAL;
  return needsThreeMonths ? addMonths(startsOn, MONTHS_OF_OTHER_ACCOMMODATION) : startsOn;
}

function otherAccommodationFrom(places: readonly OtherAccommodation[], turns16: LocalDate, turns18: LocalDate) {
  const days = countingAccommodation(places, turns16, turns18).map((place) => later(place.countsFrom, turns16));
  return days.sort()[0] ?? null;
}

function homesOf({ homeReturns = [] }: StatusFacts, settings: StatusSettings): HomeSpell[] {
  const counted = settings.homeReturnNeedsReview
    ? homeReturns.filter((home) => home.reviewOutcome === 'SUCCESSFUL')
    : homeReturns;
  return merged(counted).map((home) => ({ ...home, sixMonthsOn: addMonths(home.startsOn, MONTHS_AT_HOME) }));
}

/** An order is on record, or the return says that care ended by one: then it holds until 18 for all we know. */
function guardianshipsFromCare({ guardianships = [] }: StatusFacts, episodes: readonly CarePeriod[]): Spell[] {
  if (guardianships.length > 0) return guardianships.filter((order) => order.fromCare);

  return episodes.flatMap(({ reasonCeased, endsOn }) =>
    endsOn !== null && GUARDIANSHIP_REASONS.has(reasonCeased ?? '') ? [{ startsOn: endsOn, endsOn: null }] : [],
  );
}

function dayOfDeathInCare(episodes: readonly CarePeriod[]): LocalDate | null {
  return episodes.find(({ reasonCeased, endsOn }) => reasonCeased === DIED_IN_CARE && endsOn !== null)?.endsOn ?? null;
}

/**
 * Detained or in hospital on the 16th birthday, no care order then, in care up to the detention, and 91 days by then
 * (Children Act 1989 s23A(3); SI 2010/2571 reg 3).
 */
function detentionAt16(
  { detentions = [], carePeriods }: StatusFacts,
  care: readonly Spell[],
  turns14: LocalDate,
  turns16: LocalDate,
): Spell | null {
  const detention = merged(detentions).find((spell) => covers(spell, turns16));
  if (!detention || carePeriods.some((period) => isCareOrder(period) && covers(period, turns16))) return null;

  const { startsOn } = detention;
  const inCareUntilThen = care.some((spell) => spell.startsOn < startsOn && startsOn <= (spell.endsOn ?? startsOn));
  const enoughDays = careDaysBetween(care, turns14, startsOn) >= DAYS_OF_CARE_NEEDED;
  return inCareUntilThen && enoughDays ? detention : null;
}

function isCareOrder(period: CarePeriod): boolean {
  return period.legalStatus != null && CARE_ORDERS.has(period.legalStatus);
}
