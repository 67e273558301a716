import { type LocalDate, addMonths, dayInWords } from '@app/platform';
import { covers } from './care-periods.rules.js';
import {
  type ReckonedStatus,
  type Verdict,
  careEndedBy,
  decide,
  prepare,
  programmeOn,
  sixMonthsHome,
} from './decision-table.rules.js';
import { countingAccommodation } from './reckoning.rules.js';
import { type FoundFact, CareStatus, type StatusFlag } from './status.js';
import { decidingCareDays } from './because.rules.js';

/** Counting both ends of each episode, as some systems do, moves the count by a few days: a person should look. */
const BORDERLINE_FROM = 85;
const BORDERLINE_TO = 97;
const WENT_HOME: ReadonlySet<string> = new Set(['E4', 'E4A', 'E4B']);
const MONTHS_AT_HOME = 6;
const rulesThatCount: ReadonlySet<number> = new Set([5, 6, 7, 8, 9, 10, 11]);

type Check = (verdict: Verdict, reckoned: ReckonedStatus, on: LocalDate) => FoundFact | null;

const checks: readonly Check[] = [
  careEndedOn16thBirthday,
  ageAssessmentMatters,
  homeAfterDetention,
  returnedHomeAndNotRecorded,
  stillAccommodated,
  programmeWithoutEnd,
];

/** What a person should read the file for before relying on the answer. */
export function thingsToCheck(verdict: Verdict, reckoned: ReckonedStatus, on: LocalDate): FoundFact[] {
  return checks.map((check) => check(verdict, reckoned, on)).filter((found) => found !== null);
}

/** BORDERLINE when the deciding count is within a week of 91 days; MANUAL_CHECK when there is anything to check. */
export function flagsOf(verdict: Verdict, reckoned: ReckonedStatus, on: LocalDate, toCheck: number): StatusFlag[] {
  const days = rulesThatCount.has(verdict.rule) ? decidingCareDays(reckoned, on) : null;
  const borderline = days !== null && days >= BORDERLINE_FROM && days <= BORDERLINE_TO;
  return [...(borderline ? ['BORDERLINE' as const] : []), ...(toCheck > 0 ? ['MANUAL_CHECK' as const] : [])];
}

/** No whole day in care at 16: one more would have made them relevant or qualifying. */
function careEndedOn16thBirthday({ rule }: Verdict, { care, turns16, turns25 }: ReckonedStatus, on: LocalDate) {
  if (rule !== 12 || on >= turns25 || !care.some(({ endsOn }) => endsOn === turns16)) return null;
  return check(
    'CHECK_CARE_ENDED_ON_16TH_BIRTHDAY',
    turns16,
    (day) => `Care ended on the 16th birthday, ${day}: check whether there was a whole day in care at 16`,
  );
}

/** The status is worked out again on the new date of birth; a person looks where the old one gives another answer. */
function ageAssessmentMatters({ status }: Verdict, { facts, settings }: ReckonedStatus, on: LocalDate) {
  const former = (facts.formerDatesOfBirth ?? []).find(({ dateOfBirth }) => {
    const asBefore = prepare({ ...facts, dateOfBirth, formerDatesOfBirth: [] }, settings);
    return decide(asBefore, on).status !== status;
  });
  return check(
    'CHECK_AGE_ASSESSMENT',
    former?.replacedOn,
    (day) => `The date of birth was changed by an age assessment on ${day}, which changes the status`,
  );
}

/** The six-month rule is written for those who were eligible; how it meets a detention is for a person to say. */
function homeAfterDetention({ rule }: Verdict, reckoned: ReckonedStatus, on: LocalDate) {
  const home = rule === 8 && sixMonthsHome(reckoned, on) ? reckoned.homes.find((spell) => covers(spell, on)) : null;
  return check(
    'CHECK_HOME_AFTER_DETENTION',
    home?.startsOn,
    (day) => `Has lived at home for six months or more, since ${day}: check whether still relevant`,
  );
}

function returnedHomeAndNotRecorded({ rule }: Verdict, reckoned: ReckonedStatus, on: LocalDate) {
  const left = careEndedBy(reckoned, on)?.endsOn;
  if (rule !== 7 || left == null || (reckoned.facts.homeReturns ?? []).length > 0) return null;

  const wentHome = reckoned.episodes.some((e) => e.endsOn === left && WENT_HOME.has(e.reasonCeased ?? ''));
  return check(
    'CHECK_STILL_AT_HOME',
    wentHome && addMonths(left, MONTHS_AT_HOME) <= on ? left : null,
    (day) => `Went home on leaving care on ${day}, more than six months ago: record whether they are still there`,
  );
}

function stillAccommodated({ status }: Verdict, { facts, turns16, turns18 }: ReckonedStatus, on: LocalDate) {
  const places = countingAccommodation(facts.otherAccommodation ?? [], turns16, turns18);
  const place = status === CareStatus.QUALIFYING && on < turns18 ? places.find((spell) => covers(spell, on)) : null;
  return check(
    'CHECK_STILL_ACCOMMODATED',
    place?.startsOn,
    (day) => `Still in the accommodation of ${day}: help under section 24 is owed after it ends`,
  );
}

function programmeWithoutEnd({ status }: Verdict, reckoned: ReckonedStatus, on: LocalDate) {
  const programme = status === CareStatus.FORMER_RELEVANT_EDUCATION ? programmeOn(reckoned, on) : null;
  return check(
    'CHECK_PROGRAMME_END',
    programme?.endsOn === null ? programme.startsOn : null,
    (day) => `The programme of education begun on ${day} has no end: support past 25 lasts only as long as it does`,
  );
}

function check(
  code: FoundFact['code'],
  on: LocalDate | null | undefined,
  say: (day: string) => string,
): FoundFact | null {
  return on == null ? null : { code, values: { on }, sentence: say(dayInWords(on)) };
}
