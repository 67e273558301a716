import { type LocalDate, dayOfAge } from '@app/platform';
import type { Layout } from '../csv/layout.js';
import type { Line } from '../csv/line.js';
import { dayOfExtract } from '../csv/written-day.js';
import { ACTIVITY } from '../ssda903/care-leaver-codes.js';
import { accommodationOf } from './accommodation.js';
import { COHORT_COLUMNS, type CohortColumn } from './cohort-columns.js';
import type { CohortRow, NamedWorker } from './cohort-row.js';

type CohortLine = Line<CohortColumn>;

/** The cohort extract: one line a young person, in any order of columns. */
export function cohortLayout(today: LocalDate): Layout<'COHORT', CohortColumn, CohortRow> {
  return {
    kind: 'COHORT',
    fileName: 'cohort.csv',
    key: 'Local id',
    columns: COHORT_COLUMNS,
    readPast: [],
    rowOf(line) {
      const who = identityOf(line, today);
      const details = { ...workersOf(line), ...planOf(line, today), ...lifeOf(line, today), ...wordsOf(line, today) };
      if (!who) return null;
      const accommodation = accommodationOf(line, who.bornOn, today);
      return { row: line.row, ...who, ...details, accommodation };
    },
  };
}

function identityOf(line: CohortLine, today: LocalDate) {
  const localId = line.text('Local id', { missing: 'Give the case system’s number for the person.', longest: 40 });
  const firstName = line.text('First name', { missing: 'Give the first name.', longest: 100, written: true });
  const familyName = line.text('Family name', { missing: 'Give the family name.', longest: 100, written: true });
  const bornOn = pastDay(line, 'Date of birth', today, 'Give the date of birth.');
  const returnId = line.text('CHILD', { longest: 20 });
  const names = {
    preferredName: line.text('Preferred name', { longest: 100, written: true }),
    pronouns: line.text('Pronouns', { longest: 40, written: true }),
  };
  return localId && firstName && familyName && bornOn
    ? { localId, firstName, familyName, bornOn, returnId, ...names }
    : null;
}

function workersOf(line: CohortLine) {
  return {
    personalAdviser: workerOf(line, 'Personal adviser', 'Personal adviser email'),
    socialWorker: workerOf(line, 'Social worker', 'Social worker email'),
    teamManager: workerOf(line, 'Team manager', 'Team manager email'),
    team: line.text('Team', { longest: 100, written: true }),
  };
}

/** Names are shared by too many workers to tell them apart by, so a worker without an e-mail address is left out. */
function workerOf(line: CohortLine, nameColumn: CohortColumn, emailColumn: CohortColumn): NamedWorker | null {
  const name = line.text(nameColumn, { longest: 100, written: true });
  const email = line.text(emailColumn, { longest: 254 })?.toLowerCase() ?? null;
  if (!name && !email) return null;
  if (!email) return line.warn(emailColumn, `Is empty, so the ${nameColumn.toLowerCase()} was left out.`, name);
  if (!/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]+$/.test(email))
    return line.warn(emailColumn, `Is not an e-mail address, so the ${nameColumn.toLowerCase()} was left out.`, email);
  return { name: name ?? email, email };
}

function planOf(line: CohortLine, today: LocalDate) {
  return {
    planAuthorisedOn: pastDay(line, 'Plan authorised on', today),
    planReviewedOn: pastDay(line, 'Plan review last held on', today),
    needsAssessedOn: pastDay(line, 'Needs assessment completed on', today),
  };
}

function lifeOf(line: CohortLine, today: LocalDate) {
  return {
    activity: line.code('Activity', ACTIVITY, {
      unknown: 'Is not an activity code of the return.',
      rule: '132',
      costs: 'CELL',
    }),
    inTouchOn: pastDay(line, 'Last in touch on', today),
    supportAskedOn: pastDay(line, 'Support asked for on', today),
    education: spell(line, 'Education programme from', 'Education programme until', today),
    diedOn: pastDay(line, 'Died on', today),
    home: spell(line, 'Home with parents since', 'Home with parents until', today),
  };
}

function wordsOf(line: CohortLine, today: LocalDate) {
  return {
    whatMatters: line.text('What matters to me', { longest: 2000, free: true, written: true }),
    whatMattersOn: pastDay(line, 'What matters said on', today),
    bestWayToReach: line.text('Best way to reach me', { longest: 200, written: true }),
    phone: phoneOf(line),
  };
}

function phoneOf(line: CohortLine): string | null {
  const phone = line.text('Phone', { longest: 40 });
  if (phone === null || /^\+?[\d\s()-]{7,}$/.test(phone)) return phone;
  return line.warn('Phone', 'Is not a phone number, so it was left out.', phone);
}

/** A stretch of time that has begun; its end may be still to come. */
function spell(line: CohortLine, fromColumn: CohortColumn, untilColumn: CohortColumn, today: LocalDate) {
  const from = pastDay(line, fromColumn, today);
  const until = pastDay(line, untilColumn, dayOfAge(today, 20));
  if (!from)
    return until ? line.warn(fromColumn, 'Is empty, so its end was left out too.', line.raw(untilColumn)) : null;
  if (until && until < from) return line.refuse(untilColumn, 'Is before it began.', line.raw(untilColumn));
  return { from, until };
}

function pastDay(line: CohortLine, column: CohortColumn, today: LocalDate, missing?: string): LocalDate | null {
  return line.day(column, { read: dayOfExtract, written: 'day/month/year', notAfter: today, missing });
}
