import { lensOf, type Viewer } from '@app/access';

/** Counts of people below this are not shown to those who may open no record: one of so few could be recognised. */
export const SMALLEST_SHOWN = 5;

export interface Counted {
  readonly value: number;
}

export type Suppressible<Row> = Row & { readonly value: number; readonly suppressed: boolean };

/** Somebody who may open no record at all sees no small number either: elected members, auditors, some partners. */
export const hidesSmallNumbers = (viewer: Viewer): boolean =>
  !viewer.may('young-person.read') || lensOf(viewer.agencyKind).length === 0;

/**
 * Hides 1 to 4, and where that leaves a single hidden cell in the group, the smallest other one too: otherwise the total would
 * give it away. A zero points at nobody and is shown, unless nothing else is left to hide beside a single cell.
 */
export function hideSmall<Row extends Counted>(rows: readonly Row[], hides: boolean): Suppressible<Row>[] {
  const hidden = hides ? hiddenOf(rows) : new Set<Row>();
  return rows.map((row) => ({ ...row, value: hidden.has(row) ? 0 : row.value, suppressed: hidden.has(row) }));
}

const isSmall = ({ value }: Counted): boolean => value > 0 && value < SMALLEST_SHOWN;

function hiddenOf<Row extends Counted>(rows: readonly Row[]): ReadonlySet<Row> {
  const small = rows.filter(isSmall);
  if (small.length !== 1) return new Set(small);

  const others = rows.filter((row) => !isSmall(row)).sort((one, other) => one.value - other.value);
  const partner = others.find(({ value }) => value > 0) ?? others[0];
  return new Set(partner ? [...small, partner] : small);
}
