import type { LocalDate } from '@app/platform';
import { checkCohort } from '../cohort/check-cohort.js';
import type { CohortRow } from '../cohort/cohort-row.js';
import { FILE_NAMES, type FileKind, type ReadFiles } from '../files/read-files.js';
import { type CheckedReturn, checkReturn } from '../ssda903/check-return.js';
import { planCircumstances } from './circumstances.planner.js';
import type { CurrentState } from './current-state.js';
import { deathsInCare, planEpisodes } from './episodes.planner.js';
import { planFacts } from './facts.planner.js';
import type { Counts, ImportPlan, ImportPreview, PersonChange } from './import-plan.js';
import { RETURN_FIELDS, UASC_FIELDS, planPeople } from './people.planner.js';
import { planPlans } from './plans.planner.js';
import { planReturns, planReviews } from './return.planner.js';
import { type Subject, type Subjects, subjectsOf } from './subjects.js';
import { Tally } from './tally.js';
import { WorkersPlanner } from './workers.planner.js';

/** What is needed beside the files. */
export interface PlanningContext {
  readonly current: CurrentState;
  readonly today: LocalDate;
  /** Makes the id of somebody or something new. */
  readonly newId: () => string;
}

/** Checks files against one another and against what is on record, noting on each file what is refused. */
export function checkFiles(files: ReadFiles, { current, today }: Pick<PlanningContext, 'current' | 'today'>) {
  const bornOn = new Map(
    [...current.referenceByReturnId].flatMap(([returnId, reference]) => {
      const person = current.people.get(reference);
      return person ? [[returnId, person.dateOfBirth] as const] : [];
    }),
  );
  const history = (returnId: string) => {
    const person = current.people.get(current.referenceByReturnId.get(returnId) ?? '');
    const episodes = (person && current.episodes.get(person.id)) ?? [];
    return episodes.map(({ startsOn, endsOn, legalStatus, reasonCeased }) => ({
      startedOn: startsOn,
      endedOn: endsOn,
      // What is on record was checked when it came in.
      legalStatus: legalStatus as CheckedReturn['episodes'][number]['legalStatus'],
      reasonEnded: reasonCeased as CheckedReturn['episodes'][number]['reasonEnded'],
    }));
  };
  const checked = checkReturn(files, { bornOn, history }, today);
  const inHeader = new Map(checked.header.map((row) => [row.returnId, row.bornOn]));
  const cohort = checkCohort(files.cohort, (id) => inHeader.get(id) ?? bornOn.get(id));
  return { checked, cohort: cohort.filter((row) => !isSomebodyElse(row, files, current)) };
}

/** The return's identifier says who is who: one that is another person's on record would join two people into one. */
function isSomebodyElse({ row, localId, returnId }: CohortRow, { cohort }: ReadFiles, current: CurrentState): boolean {
  const holder = returnId === null ? undefined : current.referenceByReturnId.get(returnId);
  if (returnId === null || holder === undefined || holder === localId) return false;
  cohort.problems.refuse(row, {
    column: 'CHILD',
    value: returnId,
    reason: `Is the identifier of ${holder} on record.`,
  });
  return true;
}

/**
 * Compares checked files with what is on record and says what would be written. Pure: the same files and the same records
 * give the same plan, but for the new ids.
 */
export function planImport(
  files: ReadFiles,
  { checked, cohort }: { checked: CheckedReturn; cohort: readonly CohortRow[] },
  { current, today, newId }: PlanningContext,
): { plan: ImportPlan; preview: ImportPreview } {
  const subjects = subjectsOf(cohort, checked, current, newId);
  const tallies = newTallies();
  const history = planEpisodes(checked.episodes, subjects, current, {
    tally: tallies.EPISODES,
    problems: files.episodes.problems,
  });
  const plan = {
    people: planPeople(subjects.all, deathsInCare(history.histories)),
    workers: new WorkersPlanner(current, files.cohort.problems, today, newId).take(subjects.all),
    episodes: { write: history.write, remove: history.remove },
    facts: planFacts(subjects.all, history.histories, current),
    ...planCircumstances(subjects.all, current, today),
    plans: planPlans(subjects.all, current),
    reviews: planReviews(checked.reviews, subjects, current, tallies.REVIEWS),
    returns: planReturns(checked, subjects, current, tallies.OC3),
  };
  countPeople(subjects, checked, tallies);
  pointOutNameless(files, checked, subjects);
  const changes = changesOf(subjects.all);
  const touched = changes.map(({ youngPersonId }) => youngPersonId);
  return {
    plan: { ...plan, restated: restated(subjects.all), touched, stamped: stamped(subjects.all) },
    preview: { counts: countsOf(tallies), youngPeople: peopleCounts(subjects.all, changes), changes },
  };
}

function pointOutNameless({ header }: ReadFiles, checked: CheckedReturn, { byReturnId }: Subjects): void {
  const count = checked.header.filter(({ returnId }) => !byReturnId.has(returnId)).length;
  const people = count === 1 ? '1 person is' : `${count} people are`;
  if (count > 0)
    header.problems.warnFile(
      `${people} in the return and neither in the cohort extract nor on record. They were left alone.`,
    );
}

type Tallies = Record<FileKind, Tally>;

function newTallies(): Tallies {
  const kinds = Object.keys(FILE_NAMES) as FileKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, new Tally()])) as Tallies;
}

function countsOf(tallies: Tallies): Record<FileKind, Counts> {
  const kinds = Object.keys(tallies) as FileKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, tallies[kind].counts])) as Record<FileKind, Counts>;
}

function countPeople({ all, byReturnId }: Subjects, { header, uasc }: CheckedReturn, tallies: Tallies): void {
  const has = (subject: Subject | undefined, fields: ReadonlySet<string>) =>
    [...(subject?.changes ?? [])].some((part) => fields.has(part));
  for (const { returnId } of header) {
    const subject = byReturnId.get(returnId);
    tallies.HEADER.note(subject !== undefined && subject.now === null, has(subject, RETURN_FIELDS));
  }
  for (const { returnId } of uasc) {
    const subject = byReturnId.get(returnId);
    const isNew = subject !== undefined && !subject.now?.unaccompanied;
    tallies.UASC.note(isNew, has(subject, UASC_FIELDS));
  }
  for (const { cohort, now, changes } of all)
    if (cohort)
      tallies.COHORT.note(
        now === null,
        [...changes].some((part) => !ONLY_OF_RETURN.has(part)),
      );
}

const ONLY_OF_RETURN: ReadonlySet<string> = new Set([
  ...RETURN_FIELDS,
  ...UASC_FIELDS,
  'care history',
  'review in care',
  'answers of the return',
  'special guardianship',
]);

function changesOf(subjects: readonly Subject[]): PersonChange[] {
  return subjects
    .filter(({ now, changes }) => now === null || changes.size > 0)
    .map(({ id, reference, now, cohort, header, changes }) => ({
      youngPersonId: id,
      reference,
      name: nameOf(cohort ?? now),
      added: now === null,
      parts: now === null ? [] : [...changes],
      file: cohort ? 'COHORT' : 'HEADER',
      row: cohort?.row ?? header?.row ?? null,
    }));
}

function nameOf(person: { firstName: string; familyName: string; preferredName: string | null } | null): string {
  return person ? `${person.preferredName ?? person.firstName} ${person.familyName}` : '';
}

function peopleCounts(subjects: readonly Subject[], changes: readonly PersonChange[]): Counts {
  const added = changes.filter((change) => change.added).length;
  return { added, changed: changes.length - added, unchanged: subjects.length - changes.length };
}

const DECIDES_STATUS: ReadonlySet<string> = new Set([
  'care history',
  'date of birth',
  'date of death',
  'home with parents',
  'special guardianship',
  'education programme',
  'support asked for',
]);

function restated(subjects: readonly Subject[]): string[] {
  return subjects
    .filter(({ now, changes }) => now === null || [...changes].some((part) => DECIDES_STATUS.has(part)))
    .map(({ id }) => id);
}

function stamped(subjects: readonly Subject[]): string[] {
  return subjects.filter(({ cohort }) => cohort !== null).map(({ id }) => id);
}
