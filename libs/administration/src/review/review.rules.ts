import { addDays, addMonths, type LocalDate } from '@app/platform';

/** The quarter of the calendar in which access is confirmed once for everybody (DSPT guidance: at least quarterly). */
export interface Quarter {
  readonly from: LocalDate;
  /** Its last day. */
  readonly to: LocalDate;
}

const MONTHS = 3;

export function quarterOf(day: LocalDate): Quarter {
  const month = Number(day.slice(5, 7));
  const first = Math.floor((month - 1) / MONTHS) * MONTHS + 1;
  const from = `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addDays(addMonths(from, MONTHS), -1) };
}
