import { type LocalDate, later } from '@app/platform';
import type { CohortRow } from '../cohort/cohort-row.js';
import type { HeaderRow } from '../ssda903/rows.js';
import type { PersonFacts } from './current-state.js';
import type { PeoplePlan, PersonToWrite } from './import-plan.js';
import type { Subject } from './subjects.js';

const WORDS: Readonly<Record<keyof PersonFacts, string>> = {
  childId903: 'identifier in the return',
  firstName: 'first name',
  familyName: 'family name',
  preferredName: 'preferred name',
  pronouns: 'pronouns',
  dateOfBirth: 'date of birth',
  sex: 'sex',
  ethnicity: 'ethnicity',
  unaccompanied: 'unaccompanied',
  unaccompaniedUntil: 'end of unaccompanied status',
  whatMatters: 'what matters to them',
  whatMattersOn: 'what matters to them',
  bestWayToReach: 'best way to reach them',
  phone: 'phone',
  needsAssessmentOn: 'needs assessment',
  lastInTouchOn: 'last in touch',
  diedOn: 'date of death',
};

/** Fields that only the return tells. */
export const RETURN_FIELDS: ReadonlySet<string> = new Set([WORDS.sex, WORDS.ethnicity]);
export const UASC_FIELDS: ReadonlySet<string> = new Set([WORDS.unaccompanied, WORDS.unaccompaniedUntil]);

/**
 * Who is new and who changes. An empty cell changes nothing: an extract may leave a column out. Days only move on, and a
 * young person's own words written here are never replaced by older ones.
 * @param diedInCare the day an episode says they died, by the person's id
 */
export function planPeople(subjects: readonly Subject[], diedInCare: ReadonlyMap<string, LocalDate>): PeoplePlan {
  const add: PersonToWrite[] = [];
  const change: PersonToWrite[] = [];
  for (const subject of subjects) {
    const facts = factsOf(subject, diedInCare.get(subject.id) ?? null);
    if (facts === null) continue;
    const person = { ...facts, id: subject.id, reference: subject.reference };
    if (subject.now === null) add.push(person);
    else if (noteChanges(subject, facts)) change.push(person);
  }
  return { add, change };
}

function noteChanges({ now, changes }: Subject, facts: PersonFacts): boolean {
  const changed = (Object.keys(WORDS) as (keyof PersonFacts)[]).filter((field) => now?.[field] !== facts[field]);
  for (const field of changed) changes.add(WORDS[field]);
  return changed.length > 0;
}

/** Null for somebody of whom neither the extract nor the record has a name: such a person is no subject. */
function factsOf(subject: Subject, diedInCare: LocalDate | null): PersonFacts | null {
  const { now, cohort, header, returnId } = subject;
  if (!cohort && !now) return null;
  return {
    ...(now ?? UNKNOWN),
    ...given({ childId903: returnId, diedOn: diedInCare, ...toldByReturn(header) }),
    ...(cohort && { ...given(toldBy(cohort)), ...latestDays(cohort, now) }),
    ...wordsOf(subject),
    ...unaccompaniedOf(subject),
  };
}

const UNKNOWN: PersonFacts = {
  childId903: null,
  firstName: '',
  familyName: '',
  preferredName: null,
  pronouns: null,
  dateOfBirth: '0001-01-01',
  sex: null,
  ethnicity: null,
  unaccompanied: false,
  unaccompaniedUntil: null,
  whatMatters: null,
  whatMattersOn: null,
  bestWayToReach: null,
  phone: null,
  needsAssessmentOn: null,
  lastInTouchOn: null,
  diedOn: null,
};

function toldByReturn(header: HeaderRow | null) {
  return header && { ethnicity: header.ethnicity, dateOfBirth: header.bornOn, sex: sexCode(header.sex) };
}

function toldBy(cohort: CohortRow) {
  const { firstName, familyName, preferredName, pronouns, bornOn, bestWayToReach, phone, diedOn } = cohort;
  return { firstName, familyName, preferredName, pronouns, dateOfBirth: bornOn, bestWayToReach, phone, diedOn };
}

function latestDays({ needsAssessedOn, inTouchOn }: CohortRow, now: PersonFacts | null) {
  return {
    needsAssessmentOn: latest(needsAssessedOn, now?.needsAssessmentOn),
    lastInTouchOn: latest(inTouchOn, now?.lastInTouchOn),
  };
}

/** Only what is there. */
function given<Facts extends object>(facts: Facts): { [Field in keyof Facts]?: NonNullable<Facts[Field]> } {
  const filled = Object.entries(facts).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filled) as { [Field in keyof Facts]?: NonNullable<Facts[Field]> };
}

/** What is on record stays; a later extract may still tell the day of the words that an earlier one brought. */
function wordsOf({ now, cohort }: Subject): Pick<PersonFacts, 'whatMatters' | 'whatMattersOn'> {
  const { whatMatters, whatMattersOn } = now ?? UNKNOWN;
  const told = cohort?.whatMatters ? cohort : UNKNOWN;
  if (whatMatters && whatMatters !== told.whatMatters) return { whatMatters, whatMattersOn };
  return { whatMatters: told.whatMatters, whatMattersOn: whatMattersOn ?? told.whatMattersOn };
}

function unaccompaniedOf({ now, uasc }: Subject): Pick<PersonFacts, 'unaccompanied' | 'unaccompaniedUntil'> {
  return {
    unaccompanied: uasc !== null || (now?.unaccompanied ?? false),
    unaccompaniedUntil: uasc?.ceasedOn ?? now?.unaccompaniedUntil ?? null,
  };
}

function sexCode(sex: 'M' | 'F' | 'U'): string | null {
  return { M: '1', F: '2', U: null }[sex];
}

function latest(one: LocalDate | null | undefined, other: LocalDate | null | undefined): LocalDate | null {
  return one && other ? later(one, other) : (one ?? other ?? null);
}
