import type { CohortRow } from '../cohort/cohort-row.js';
import type { CheckedReturn } from '../ssda903/check-return.js';
import type { HeaderRow, ReturnId, UascRow } from '../ssda903/rows.js';
import type { CurrentState, PersonNow } from './current-state.js';

/** One person the files speak of and whom we know or are told the name of. */
export interface Subject {
  readonly id: string;
  readonly reference: string;
  readonly returnId: ReturnId | null;
  /** What is on record; null for somebody new. */
  readonly now: PersonNow | null;
  readonly cohort: CohortRow | null;
  readonly header: HeaderRow | null;
  readonly uasc: UascRow | null;
  /** What the files change of them, in words. */
  readonly changes: Set<string>;
}

/** Rows of the return about people of whom no name is known: counted, and left alone. */
export interface Subjects {
  readonly all: readonly Subject[];
  readonly byReturnId: ReadonlyMap<ReturnId, Subject>;
}

/**
 * Brings the return and the extract together by the return's identifier. Somebody in the return with no line in the extract
 * and no record here has no name, and cannot be a young person of ours yet.
 */
export function subjectsOf(
  cohort: readonly CohortRow[],
  { header, uasc }: Pick<CheckedReturn, 'header' | 'uasc'>,
  current: CurrentState,
  newId: () => string,
): Subjects {
  const headers = new Map(header.map((row) => [row.returnId, row]));
  const unaccompanied = new Map(uasc.map((row) => [row.returnId, row]));
  const named = cohort
    .filter(({ localId }) => !current.kept.has(localId))
    .map((row): Subject => {
      const now = current.people.get(row.localId) ?? null;
      const returnId = row.returnId ?? now?.childId903 ?? null;
      return made(row.localId, returnId, now, row);
    });
  const told = new Set(named.map(({ returnId }) => returnId));
  const onlyInReturn = [...new Set([...headers.keys(), ...unaccompanied.keys(), ...current.referenceByReturnId.keys()])]
    .filter((id) => !told.has(id))
    .flatMap((id) => {
      const now = current.people.get(current.referenceByReturnId.get(id) ?? '');
      return now ? [made(now.reference, id, now, null)] : [];
    });
  const all = [...named, ...onlyInReturn];
  return {
    all,
    byReturnId: new Map(all.flatMap((subject) => (subject.returnId ? [[subject.returnId, subject]] : []))),
  };

  function made(reference: string, returnId: ReturnId | null, now: PersonNow | null, row: CohortRow | null): Subject {
    return {
      id: now?.id ?? newId(),
      reference,
      returnId,
      now,
      cohort: row,
      header: headers.get(returnId ?? '') ?? null,
      uasc: unaccompanied.get(returnId ?? '') ?? null,
      changes: new Set(),
    };
  }
}
