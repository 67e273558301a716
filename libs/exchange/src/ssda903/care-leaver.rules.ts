import { type LocalDate, addDays, ageOn, dayOfAge, daysBetween, earlier, later } from '@app/platform';
import { Severity } from '../csv/problem.js';
import type { CollectionYear } from './collection-year.js';
import type { CareLeaverRow, EpisodeRow } from './rows.js';

/** What is known of one person when their line of oc3.csv is checked. */
export interface CareLeaverFacts {
  readonly answers: CareLeaverRow;
  /** Their episodes, of this file and of earlier ones, in order. */
  readonly history: readonly Pick<EpisodeRow, 'startedOn' | 'endedOn' | 'legalStatus' | 'reasonEnded'>[];
  readonly year: CollectionYear;
}

export interface BrokenRule {
  readonly rule: string;
  readonly column: keyof typeof COLUMN_OF;
  readonly value: string;
  readonly severity: Severity;
  readonly reason: string;
}

const COLUMN_OF = {
  IN_TOUCH: 'inTouch',
  ACTIV: 'activity',
  ACCOM: 'accommodation',
  DOB: 'bornOn',
  CHILD: 'returnId',
} as const;

interface Check {
  readonly rule: string;
  readonly column: keyof typeof COLUMN_OF;
  readonly severity: Severity;
  readonly reason: string;
  readonly fails: (facts: CareLeaverFacts) => boolean;
}

const { REFUSED, WARNING } = Severity;

/**
 * The return's validation rules about care leavers that need more than one line (numbers are the Department for Education's).
 * A contradiction is refused. A line that the return does not ask for is loaded with a warning: it is still a fact.
 */
const CHECKS: readonly Check[] = [
  {
    rule: '391',
    column: 'DOB',
    severity: REFUSED,
    reason:
      'Makes this person younger than 17 at the end of the collection year, so they are not a care leaver of the return.',
    fails: ({ answers, year }) => dayOfAge(answers.bornOn, 17) > year.endsOn,
  },
  {
    rule: '1000',
    column: 'CHILD',
    severity: REFUSED,
    reason: 'Died in care according to episodes.csv, so the return has no answers about them.',
    fails: ({ history }) => history.some((episode) => episode.reasonEnded === 'E2'),
  },
  {
    rule: '3001',
    column: 'ACCOM',
    severity: REFUSED,
    reason:
      'Says “with former foster carer” in the year of their 17th birthday. That code is for people aged 18 or over.',
    fails: isWithFormerCarerAt17,
  },
  {
    rule: '347',
    column: 'ACCOM',
    severity: WARNING,
    reason: 'Is a foyer, and they were under 18 when the collection year began. Check the code.',
    fails: ({ answers, year }) => answers.accommodation.startsWith('T') && dayOfAge(answers.bornOn, 18) > year.startsOn,
  },
  {
    rule: '1002',
    column: 'CHILD',
    severity: WARNING,
    reason: 'Has no episodes of care in the files or on record.',
    fails: ({ history }) => history.length === 0,
  },
  {
    rule: '1011',
    column: 'CHILD',
    severity: WARNING,
    reason: 'Was taken over by another authority, which answers for them now.',
    fails: ({ history }) => history.at(-1)?.reasonEnded === 'E3',
  },
  {
    rule: '1001',
    column: 'CHILD',
    severity: WARNING,
    reason:
      'Is not a care leaver by the episodes known: 13 weeks in care after 14, some of it after 16, and not adopted.',
    fails: isNotACareLeaver,
  },
  {
    rule: '1007',
    column: 'CHILD',
    severity: WARNING,
    reason: 'Was still looked after on their birthday, so the return does not ask about them.',
    fails: (facts) => youngBirthday(facts) !== null && wasInCareOnBirthday(facts),
  },
  {
    rule: '1016',
    column: 'CHILD',
    severity: WARNING,
    reason: 'Stopped being looked after on or after their birthday, so the return does not ask about them.',
    fails: stoppedAfterBirthday,
  },
];

/** Which of the return's rules a line breaks, the most serious first. */
export function brokenRules(facts: CareLeaverFacts): BrokenRule[] {
  return CHECKS.filter((check) => check.fails(facts)).map(({ rule, column, severity, reason }) => ({
    rule,
    column,
    severity,
    reason,
    value: facts.answers[COLUMN_OF[column]],
  }));
}

function isWithFormerCarerAt17({ answers, year }: CareLeaverFacts): boolean {
  const seventeen = dayOfAge(answers.bornOn, 17);
  return answers.accommodation.startsWith('Z') && seventeen >= year.startsOn && seventeen <= year.endsOn;
}

/** The 17th or 18th birthday, for somebody who is that old when the year ends; null for everyone else. */
function youngBirthday({ answers, year }: CareLeaverFacts): LocalDate | null {
  const age = ageOn(answers.bornOn, year.endsOn);
  return age === 17 || age === 18 ? dayOfAge(answers.bornOn, age) : null;
}

function wasInCareOnBirthday(facts: CareLeaverFacts): boolean {
  const day = youngBirthday(facts) ?? '';
  return facts.history.some(({ startedOn, endedOn }) => startedOn <= day && (endedOn === null || day < endedOn));
}

function stoppedAfterBirthday(facts: CareLeaverFacts): boolean {
  const day = youngBirthday(facts);
  const last = facts.history.at(-1)?.endedOn;
  return day !== null && Boolean(last && last >= day) && !wasInCareOnBirthday(facts);
}

/**
 * 13 weeks is 91 days, counted to the day before care ended, short-break series (V3, V4) left out. People of 20 and over are
 * passed: their care was years ago and may be in no file that is still held.
 */
function isNotACareLeaver({ answers, history, year }: CareLeaverFacts): boolean {
  if (history.length === 0 || ageOn(answers.bornOn, year.endsOn) >= 20) return false;
  if (['E11', 'E12'].includes(history.at(-1)?.reasonEnded ?? '')) return true;
  const inCareSince = (age: number) => daysInCare(history, dayOfAge(answers.bornOn, age), addDays(year.endsOn, 1));
  return inCareSince(14) < 91 || inCareSince(16) < 1;
}

function daysInCare(history: CareLeaverFacts['history'], from: LocalDate, until: LocalDate): number {
  return history
    .filter(({ legalStatus }) => legalStatus !== 'V3' && legalStatus !== 'V4')
    .map(({ startedOn, endedOn }) => {
      const end = endedOn === null ? until : earlier(endedOn, until);
      return Math.max(0, daysBetween(later(startedOn, from), end));
    })
    .reduce((sum, days) => sum + days, 0);
}
