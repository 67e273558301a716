import { addDays, addMonths, type LocalDate, Tone } from '@app/platform';
import { CONTACT_DAYS, ANNUAL_MONTHS } from './clocks.rules.js';
import { ethnicityWords, homeWords, inLearningOrWork, learningWords, placementWords, sexWords } from './code-words.js';
import { agoInWords } from './days.rules.js';
import { SupportLevel } from './status/status.js';
import type { YoungPersonRow } from './young-person.columns.js';

/** Never suitable, whoever says so (OC3 rule 133): no fixed home, and custody. */
const neverSuitable: ReadonlySet<string> = new Set(['S', 'X']);

export function identityOf(row: YoungPersonRow) {
  const { firstName, familyName, preferredName, pronouns, dateOfBirth, childId903 } = row;
  return { firstName, familyName, preferredName, pronouns, dateOfBirth, childId903 };
}

export function backgroundOf({ ethnicity, sex, unaccompanied }: YoungPersonRow) {
  return {
    ethnicity,
    ethnicityWords: ethnicity === null ? null : ethnicityWords(ethnicity),
    sex: sexWords(sex),
    unaccompanied,
  };
}

/** `owed` is what applies to them today: how often somebody must be in touch follows from it. */
export function contactOf(
  { bestWayToReach, phone, lastInTouchOn }: YoungPersonRow,
  owed: { requiresAdviser: boolean; supportLevel: SupportLevel | null },
  today: LocalDate,
) {
  return {
    bestWayToReach,
    phone,
    lastInTouchOn,
    lastInTouchWords: lastInTouchOn === null ? 'No contact recorded' : agoInWords(today, lastInTouchOn),
    tone: contactTone(lastInTouchOn, owed, today),
  };
}

function contactTone(
  last: LocalDate | null,
  { requiresAdviser, supportLevel }: { requiresAdviser: boolean; supportLevel: SupportLevel | null },
  today: LocalDate,
): Tone {
  const annual = supportLevel === SupportLevel.ANNUAL_CONTACT;
  if (!annual && !requiresAdviser) return Tone.NONE;
  const oldest = annual ? addMonths(today, -ANNUAL_MONTHS) : addDays(today, -CONTACT_DAYS);
  return last === null || last < oldest ? Tone.LATE : Tone.OK;
}

/**
 * The home: the placement while in care, for fostering has no letter of its own in the OC3 codes; after care as recorded for
 * care leavers; otherwise that it is not recorded. What is recorded of its suitability holds in care too.
 */
export function homeOf({ homeCode, homeSuitable, homeSince, placeCode, placeSince }: YoungPersonRow) {
  const judged = homeCode !== null && neverSuitable.has(homeCode) ? false : homeSuitable;
  if (placeCode !== null)
    return {
      code: placeCode,
      words: placementWords(placeCode),
      suitable: judged,
      since: placeSince,
      ...(judged === null ? lookedAtInCare : suitability(judged)),
    };
  if (homeCode === null) return notRecorded;
  return { code: homeCode, words: homeWords(homeCode), suitable: judged, since: homeSince, ...suitability(judged) };
}

const lookedAtInCare = { suitabilityWords: 'In care: looked at in each care review', tone: Tone.NONE };
const notRecorded = {
  code: '?',
  words: 'Not recorded',
  suitable: null,
  since: null,
  suitabilityWords: 'Where they live is not recorded',
  tone: Tone.SOON,
};

function suitability(judged: boolean | null): { suitabilityWords: string; tone: Tone } {
  if (judged === null) return { suitabilityWords: 'Suitability not recorded', tone: Tone.SOON };
  return judged
    ? { suitabilityWords: 'Suitable', tone: Tone.OK }
    : { suitabilityWords: 'Not suitable', tone: Tone.LATE };
}

export function learningOf({ learningCode, learningSince }: YoungPersonRow) {
  if (learningCode === null) return { code: '?', words: 'Not recorded', since: null, inLearningOrWork: null };
  return {
    code: learningCode,
    words: learningWords(learningCode),
    since: learningSince,
    inLearningOrWork: inLearningOrWork(learningCode),
  };
}

export const ownWordsOf = ({ whatMatters, whatMattersOn }: YoungPersonRow) => ({
  words: whatMatters,
  saidOn: whatMattersOn,
});
