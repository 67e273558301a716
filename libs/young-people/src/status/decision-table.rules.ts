import { type LocalDate, addDays } from '@app/platform';
import { covers } from './care-periods.rules.js';
import { type Reckoning, reckon } from './reckoning.rules.js';
import {
  type CarePeriod,
  CareStatus,
  type Spell,
  type StatusFacts,
  type StatusRule,
  type StatusSettings,
  SupportLevel,
} from './status.js';

const ADOPTED: ReadonlySet<string> = new Set(['E11', 'E12']);
const ANOTHER_AUTHORITY = 'E3';

/** What the table says for one day. */
export interface Verdict {
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  readonly rule: StatusRule;
}

/** The reckoning, and what the young person was on the day before they turned 18. */
export interface ReckonedStatus extends Reckoning {
  readonly statusBefore18: CareStatus;
}

interface Row {
  readonly rule: StatusRule;
  /** The status this row gives, or null when it does not apply. */
  readonly gives: (reckoned: ReckonedStatus, on: LocalDate) => CareStatus | null;
}

/** From the top; the first that applies decides. */
const rows: readonly Row[] = [
  { rule: 1, gives: ({ diedOn }, on) => when(diedOn !== null && diedOn <= on, CareStatus.DECEASED) },
  { rule: 2, gives: (reckoned, on) => when(adoptionBy(reckoned, on) !== null, CareStatus.NONE) },
  { rule: 3, gives: (reckoned, on) => when(transferBy(reckoned, on) !== null, CareStatus.TRANSFERRED) },
  { rule: 4, gives: ({ turns16 }, on) => when(on < turns16, CareStatus.UNDER_16) },
  { rule: 5, gives: (reckoned, on) => when(eligible(reckoned, on), CareStatus.ELIGIBLE) },
  { rule: 6, gives: (reckoned, on) => when(inCareUnder18(reckoned, on), CareStatus.LOOKED_AFTER_NOT_ELIGIBLE) },
  { rule: 7, gives: (reckoned, on) => when(leftCareEligible(reckoned, on), CareStatus.RELEVANT) },
  {
    rule: 8,
    gives: ({ turns18, detentionAt16 }, on) => when(on < turns18 && detentionAt16 !== null, CareStatus.RELEVANT),
  },
  {
    rule: 9,
    gives: (reckoned, on) => when(on < reckoned.turns18 && owedHelpUnder18(reckoned, on), CareStatus.QUALIFYING),
  },
  { rule: 10, gives: formerRelevant },
  {
    rule: 11,
    gives: (reckoned, on) =>
      when(reckoned.turns18 <= on && on < reckoned.turns21 && owedHelpAt18(reckoned), CareStatus.QUALIFYING),
  },
];

/** Makes the facts ready for any number of decisions. */
export function prepare(facts: StatusFacts, settings: StatusSettings): ReckonedStatus {
  const under18 = { ...reckon(facts, settings), statusBefore18: CareStatus.NONE };
  return { ...under18, statusBefore18: decide(under18, addDays(under18.turns18, -1)).status };
}

/** The first row of the table that applies on a day. */
export function decide(reckoned: ReckonedStatus, on: LocalDate): Verdict {
  for (const { rule, gives } of rows) {
    const status = gives(reckoned, on);
    if (status !== null) return { status, rule, supportLevel: supportLevelOf(status, reckoned, on) };
  }
  return { status: CareStatus.NONE, rule: 12, supportLevel: null };
}

/** The episode by which care ended in adoption, when it was the last by a day. A later return to care undoes it. */
export function adoptionBy(reckoned: Reckoning, on: LocalDate): CarePeriod | null {
  return lastEpisodesBy(reckoned, on).find((episode) => ADOPTED.has(episode.reasonCeased ?? '')) ?? null;
}

/** The episode by which care ended because another authority took over, when it was the last by a day. */
export function transferBy(reckoned: Reckoning, on: LocalDate): CarePeriod | null {
  return lastEpisodesBy(reckoned, on).find((episode) => episode.reasonCeased === ANOTHER_AUTHORITY) ?? null;
}

/** In care on a day, at any age. */
export function careOn({ care }: Reckoning, on: LocalDate): Spell | null {
  return care.find((spell) => covers(spell, on)) ?? null;
}

/** The last stretch in care that had ended by a day. */
export function careEndedBy({ care }: Reckoning, on: LocalDate): Spell | null {
  return care.findLast((spell) => spell.endsOn !== null && spell.endsOn <= on) ?? null;
}

/** In care, 16 or 17, with 91 days behind them (Children Act 1989 Sch 2 para 19B; SI 2010/959 reg 40). */
export function eligible(reckoned: Reckoning, on: LocalDate): boolean {
  return inCareUnder18(reckoned, on) && reckoned.enoughCareOn !== null && reckoned.enoughCareOn <= on;
}

/** Left care after being eligible on the last day in it. */
export function wasEligibleOnLeaving(reckoned: Reckoning, on: LocalDate): boolean {
  const left = careEndedBy(reckoned, on)?.endsOn;
  if (left == null || reckoned.enoughCareOn === null) return false;
  return reckoned.turns16 < left && left <= reckoned.turns18 && reckoned.enoughCareOn < left;
}

/** Living at home on a day with six months of it complete. */
export function sixMonthsHome({ homes }: Reckoning, on: LocalDate): boolean {
  return homes.some((home) => covers(home, on) && home.sixMonthsOn <= on);
}

/** A special guardianship order from care that held on reaching 18; one that ends on the birthday did. */
export function guardianshipAt18({ guardianships, turns18 }: Reckoning): Spell | null {
  return guardianships.find(({ startsOn, endsOn }) => startsOn < turns18 && (endsOn ?? turns18) >= turns18) ?? null;
}

/** The agreed programme running on a day. Past 25 it must have begun before the 25th birthday. */
export function programmeOn({ facts, turns25 }: Reckoning, on: LocalDate): Spell | null {
  const running = (facts.educationProgrammes ?? []).filter((programme) => covers(programme, on));
  return running.find(({ startsOn }) => startsOn < turns25) ?? null;
}

/** The request for support open on a day. */
export function requestOn({ facts }: Reckoning, on: LocalDate): Spell | null {
  return (facts.supportRequests ?? []).find((request) => covers(request, on)) ?? null;
}

/** The episodes with which the last stretch in care ended; none while in care. */
function lastEpisodesBy(reckoned: Reckoning, on: LocalDate): readonly CarePeriod[] {
  const left = careOn(reckoned, on) ? null : careEndedBy(reckoned, on)?.endsOn;
  return left == null ? [] : reckoned.episodes.filter(({ endsOn }) => endsOn === left);
}

function inCareUnder18(reckoned: Reckoning, on: LocalDate): boolean {
  return reckoned.turns16 <= on && on < reckoned.turns18 && careOn(reckoned, on) !== null;
}

function leftCareEligible(reckoned: Reckoning, on: LocalDate): boolean {
  return on < reckoned.turns18 && wasEligibleOnLeaving(reckoned, on) && !sixMonthsHome(reckoned, on);
}

function owedHelpUnder18(reckoned: Reckoning, on: LocalDate): boolean {
  const { inCareAt16From, otherAccommodationFrom, guardianships } = reckoned;
  return by(inCareAt16From, on) || by(otherAccommodationFrom, on) || guardianships.some((order) => covers(order, on));
}

function owedHelpAt18(reckoned: Reckoning): boolean {
  const { inCareAt16From, otherAccommodationFrom } = reckoned;
  return inCareAt16From !== null || otherAccommodationFrom !== null || guardianshipAt18(reckoned) !== null;
}

/** Eligible or relevant until 18: former relevant for life, but owed support to 25 or to the end of a programme. */
function formerRelevant(reckoned: ReckonedStatus, on: LocalDate): CareStatus | null {
  const { statusBefore18, turns18, turns21, turns25, settings } = reckoned;
  if (on < turns18) return null;
  if (statusBefore18 !== CareStatus.ELIGIBLE && statusBefore18 !== CareStatus.RELEVANT) return null;
  if (on < turns21) return CareStatus.FORMER_RELEVANT;
  if (on < turns25) return CareStatus.FORMER_RELEVANT_21_24;
  const goesOn = settings.educationBeyond25 && programmeOn(reckoned, on) !== null;
  return goesOn ? CareStatus.FORMER_RELEVANT_EDUCATION : CareStatus.ENDED_25;
}

/** A request for support is the wider duty, and comes before an agreed programme. */
function supportLevelOf(status: CareStatus, reckoned: Reckoning, on: LocalDate): SupportLevel | null {
  if (status !== CareStatus.FORMER_RELEVANT_21_24) return null;
  if (requestOn(reckoned, on)) return SupportLevel.ACTIVE;
  return programmeOn(reckoned, on) ? SupportLevel.EDUCATION : SupportLevel.ANNUAL_CONTACT;
}

function when(applies: boolean, status: CareStatus): CareStatus | null {
  return applies ? status : null;
}

function by(day: LocalDate | null, on: LocalDate): boolean {
  return day !== null && day <= on;
}
