import type { LocalDate } from '@app/platform';
import type { Problems } from '../csv/problem.js';
import { writtenForReturn } from '../csv/written-day.js';
import type { ReturnId } from '../ssda903/rows.js';
import type { CohortRow } from './cohort-row.js';

export interface CohortTable {
  readonly rows: readonly CohortRow[];
  readonly problems: Problems;
}

/**
 * Checks the lines of a cohort extract against one another and against the return. Two people are never taken for one: a name
 * and date of birth that come twice are pointed out, and both are loaded.
 * @param bornOn the date of birth the return has for its identifier
 * @returns the rows that can be loaded
 */
export function checkCohort(
  { rows, problems }: CohortTable,
  bornOn: (id: ReturnId) => LocalDate | undefined,
): readonly CohortRow[] {
  refuseRepeats(rows, problems, 'Local id', (row) => row.localId);
  refuseRepeats(rows, problems, 'CHILD', (row) => row.returnId);
  for (const row of rows) checkAgainstReturn(row, problems, bornOn);
  pointOutLikeness(rows, problems);
  return rows.filter(({ row }) => !problems.isRefused(row));
}

function refuseRepeats(
  rows: readonly CohortRow[],
  problems: Problems,
  column: string,
  keyOf: (row: CohortRow) => string | null,
): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, row.row);
    else
      for (const [mine, theirs] of [
        [row.row, other],
        [other, row.row],
      ] as const)
        problems.refuse(mine, { column, value: key, reason: `Is on row ${theirs} too. Each person has one line.` });
  }
}

function checkAgainstReturn(row: CohortRow, problems: Problems, bornOn: (id: ReturnId) => LocalDate | undefined): void {
  if (row.returnId === null) {
    problems.warn(row.row, { column: 'CHILD', reason: 'Is empty, so there is no care history and no legal status.' });
    return;
  }
  const known = bornOn(row.returnId);
  if (known === undefined)
    problems.warn(row.row, {
      column: 'CHILD',
      value: row.returnId,
      reason: 'Is not in header.csv, so there is no care history and no legal status.',
    });
  else if (known !== row.bornOn)
    problems.refuse(row.row, {
      column: 'Date of birth',
      value: writtenForReturn(row.bornOn),
      reason: `Is not the date of birth in header.csv, which is ${writtenForReturn(known)}.`,
      rule: 'INT15',
    });
}

function pointOutLikeness(rows: readonly CohortRow[], problems: Problems): void {
  const first = new Map<string, number>();
  for (const { row, firstName, familyName, bornOn } of rows) {
    const key = `${firstName} ${familyName} ${bornOn}`.toLowerCase();
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else
      problems.warn(row, {
        column: 'Family name',
        reason: `Has the same name and date of birth as row ${other}. Both were taken: check that they are two people.`,
      });
  }
}
