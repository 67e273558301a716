import { type LocalDate, ageOn, dayInWords, earlier } from '@app/platform';
import { DAYS_OF_CARE_NEEDED, careDaysBetween, covers, isShortBreak } from './care-periods.rules.js';
import {
  type ReckonedStatus,
  type Verdict,
  adoptionBy,
  careEndedBy,
  careOn,
  eligible,
  guardianshipAt18,
  programmeOn,
  requestOn,
  sixMonthsHome,
  transferBy,
} from './decision-table.rules.js';
import { type FoundFact, type Spell, type StatusRule } from './status.js';
import { nameOf } from './stage-words.js';

type Explain = (reckoned: ReckonedStatus, on: LocalDate) => readonly (FoundFact | null)[];

const needed = DAYS_OF_CARE_NEEDED;

const byRule: Readonly<Record<StatusRule, Explain>> = {
  1: ({ diedOn }) => [dated('DIED', diedOn, (day) => `Died on ${day}`)],
  2: (r, on) => [dated('ADOPTED', adoptionBy(r, on)?.endsOn, (day) => `Care ended in adoption on ${day}`)],
  3: (r, on) => [
    dated('TRANSFERRED', transferBy(r, on)?.endsOn, (day) => `Care passed to another local authority on ${day}`),
  ],
  4: (r, on) => [age(r, on)],
  5: (r, on) => [age(r, on), inCare(r, on), careDays(r, on), shortBreaks(r)],
  6: (r, on) => [age(r, on), inCare(r, on), careDays(r, on), becomesEligible(r, on), shortBreaks(r)],
  7: (r, on) => [age(r, on), leftCare(r, on), careDays(r, on), home(r, on)],
  8: (r, on) => [age(r, on), detained(r), careDays(r, on)],
  9: (r, on) => [
    age(r, on),
    inCareAt16(r),
    careDays(r, on),
    home(r, on),
    elsewhere(r),
    guardian(r, on),
    shortBreaks(r),
  ],
  10: (r, on) => [age(r, on), before18(r), careDays(r, on), ...after21(r, on)],
  11: (r, on) => [age(r, on), before18(r), inCareAt16(r), careDays(r, on), elsewhere(r), guardianUntil18(r)],
  12: (r, on) => [age(r, on), noDuty(r, on), shortBreaks(r)],
};

/** The facts that led to a verdict, the deciding ones first after the age. */
export function because(verdict: Verdict, reckoned: ReckonedStatus, on: LocalDate): FoundFact[] {
  return byRule[verdict.rule](reckoned, on).filter((fact) => fact !== null);
}

/**
 * The days in care since 14 that the answer turned on: until today while in care under 18, else until care ended or 18, or
 * until the detention over the 16th birthday. Null when there was neither.
 */
export function decidingCareDays(reckoned: ReckonedStatus, on: LocalDate): number | null {
  const until = countedUntil(reckoned, on);
  return until === null ? null : careDaysBetween(reckoned.care, reckoned.turns14, until);
}

function countedUntil(reckoned: ReckonedStatus, on: LocalDate): LocalDate | null {
  const cut = earlier(on, reckoned.turns18);
  const until = careOn(reckoned, cut) ? cut : careEndedBy(reckoned, cut)?.endsOn;
  const atSixteen = reckoned.inCareAt16From !== null && until != null && until >= reckoned.inCareAt16From;
  return atSixteen ? until : (reckoned.detentionAt16?.startsOn ?? null);
}

function age({ facts }: ReckonedStatus, on: LocalDate): FoundFact {
  const years = ageOn(facts.dateOfBirth, on);
  return { code: 'AGE', values: { age: years, on }, sentence: `Aged ${years} on ${dayInWords(on)}` };
}

function inCare(reckoned: ReckonedStatus, on: LocalDate): FoundFact | null {
  return dated('IN_CARE', careOn(reckoned, on)?.startsOn, (day) => `In care since ${day}`);
}

function careDays(reckoned: ReckonedStatus, on: LocalDate): FoundFact | null {
  const until = countedUntil(reckoned, on);
  if (until === null) return null;

  const { care, turns14, enoughCareOn, detentionAt16 } = reckoned;
  const days = careDaysBetween(care, turns14, until);
  const tooLate = enoughCareOn === until && !eligible(reckoned, until) && detentionAt16 === null;
  const sentence = tooLate
    ? `${needed} days in care were complete only on ${dayInWords(until)}: they must be complete on a day in care under 18`
    : `${counted(days, 'day')} in care since turning 14 on ${dayInWords(turns14)}: ${needed} are needed`;
  return { code: 'CARE_DAYS_SINCE_14', values: { days, needed, from: turns14 }, sentence };
}

function becomesEligible(reckoned: ReckonedStatus, on: LocalDate): FoundFact | null {
  const { enoughCareOn, turns18 } = reckoned;
  const stillThen = enoughCareOn !== null && enoughCareOn < turns18 && careOn(reckoned, on)?.endsOn === null;
  if (!stillThen) return null;
  return dated('BECOMES_ELIGIBLE', enoughCareOn, (day) => `Becomes eligible on ${day} if still in care then`);
}

function leftCare(reckoned: ReckonedStatus, on: LocalDate): FoundFact | null {
  const left = careEndedBy(reckoned, on)?.endsOn;
  return dated('LEFT_CARE', left, (day) => `Was eligible until leaving care on ${day}`);
}

function home(reckoned: ReckonedStatus, on: LocalDate): FoundFact | null {
  const now = reckoned.homes.find((spell) => covers(spell, on));
  if (now && sixMonthsHome(reckoned, on))
    return dated('AT_HOME_SIX_MONTHS', now.startsOn, (day) => `Has lived at home for six months or more, since ${day}`);
  if (now) {
    const sentence = `At home since ${dayInWords(now.startsOn)}; six months are complete on ${dayInWords(now.sixMonthsOn)}`;
    return { code: 'AT_HOME', values: { on: now.startsOn, sixMonthsOn: now.sixMonthsOn }, sentence };
  }
  const over = reckoned.homes.findLast(({ endsOn }) => endsOn !== null && endsOn <= on);
  return dated('HOME_ENDED', over?.endsOn, (day) => `The return home ended on ${day}`);
}

function detained({ detentionAt16 }: ReckonedStatus): FoundFact | null {
  return dated(
    'DETAINED_AT_16',
    detentionAt16?.startsOn,
    (day) => `Detained or in hospital on the 16th birthday, from ${day}, after ${needed} days or more in care`,
  );
}

function inCareAt16({ inCareAt16From }: ReckonedStatus): FoundFact | null {
  return dated('IN_CARE_AT_16', inCareAt16From, (day) => `Was in care at 16 or 17, from ${day}`);
}

function elsewhere({ otherAccommodationFrom }: ReckonedStatus): FoundFact | null {
  return dated(
    'OTHER_ACCOMMODATION_AT_16',
    otherAccommodationFrom,
    (day) => `Lived at 16 or 17 in other accommodation that counts, from ${day}`,
  );
}

function guardian({ guardianships }: ReckonedStatus, on: LocalDate): FoundFact | null {
  return order(guardianships.find((spell) => covers(spell, on)) ?? null, 'is in force');
}

function guardianUntil18(reckoned: ReckonedStatus): FoundFact | null {
  return order(guardianshipAt18(reckoned), 'was in force at 18');
}

function order(spell: Spell | null, held: string): FoundFact | null {
  return dated(
    'GUARDIANSHIP_FROM_CARE',
    spell?.startsOn,
    (day) => `A special guardianship order made from care on ${day} ${held}`,
  );
}

function before18({ statusBefore18, turns18 }: ReckonedStatus): FoundFact {
  const words = nameOf(statusBefore18).inSentence;
  return {
    code: 'STATUS_BEFORE_18',
    values: { status: statusBefore18, turns18 },
    sentence: `Was ${words} until turning 18 on ${dayInWords(turns18)}`,
  };
}

function after21(reckoned: ReckonedStatus, on: LocalDate): readonly (FoundFact | null)[] {
  if (on < reckoned.turns21) return [];

  const request = on < reckoned.turns25 ? requestOn(reckoned, on) : null;
  const programme = programmeOn(reckoned, on);
  return [
    dated('SUPPORT_REQUESTED', request?.startsOn, (day) => `Asked for support on ${day}, and the request is open`),
    dated('EDUCATION_PROGRAMME', programme?.startsOn, (day) => `In an agreed programme of education since ${day}`),
    request || programme ? null : closed(reckoned, on),
  ];
}

function closed({ turns25 }: ReckonedStatus, on: LocalDate): FoundFact {
  const sentence =
    on < turns25
      ? 'Has no open request for support and no agreed programme: to be contacted at least once a year'
      : `Turned 25 on ${dayInWords(turns25)}, with no agreed programme running`;
  return { code: 'SUPPORT_CLOSED', values: { turns25 }, sentence };
}

function noDuty({ turns21, inCareAt16From, otherAccommodationFrom }: ReckonedStatus, on: LocalDate): FoundFact {
  const wasOwed = turns21 <= on && (inCareAt16From !== null || otherAccommodationFrom !== null);
  return wasOwed
    ? { code: 'NO_DUTY', values: { turns21 }, sentence: `Advice and help ended at 21, on ${dayInWords(turns21)}` }
    : {
        code: 'NO_DUTY',
        values: {},
        sentence: 'No day at 16 or 17 in care, in other accommodation that counts or under guardianship from care',
      };
}

function shortBreaks({ facts }: ReckonedStatus): FoundFact | null {
  const episodes = facts.carePeriods.filter(isShortBreak).length;
  if (episodes === 0) return null;
  return {
    code: 'SHORT_BREAKS_LEFT_OUT',
    values: { episodes },
    sentence: `${counted(episodes, 'episode')} of short breaks not counted`,
  };
}

function dated(
  code: FoundFact['code'],
  on: LocalDate | null | undefined,
  say: (day: string) => string,
): FoundFact | null {
  return on == null ? null : { code, values: { on }, sentence: say(dayInWords(on)) };
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
