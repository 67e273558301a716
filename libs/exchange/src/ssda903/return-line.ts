import { type LocalDate, ageOn } from '@app/platform';
import type { Line } from '../csv/line.js';
import { dayOfReturn } from '../csv/written-day.js';
import type { ReturnId } from './rows.js';

const WRITTEN = 'dd/mm/yyyy';

/** CHILD: up to 20 letters, digits, hyphens, slashes or underscores. */
export function returnIdOf(line: Line<'CHILD'>): ReturnId | null {
  const id = line.text('CHILD', { missing: 'Give the identifier: every line of the return has one.', longest: 20 });
  if (id === null || /^[\w/-]+$/.test(id)) return id;
  return line.refuse('CHILD', 'May hold letters, digits, hyphens and slashes only.', id);
}

/** DOB, not in the future; somebody over 26 is kept and pointed out. */
export function bornOnOf(line: Line<'DOB'>, today: LocalDate): LocalDate | null {
  const bornOn = line.day('DOB', {
    missing: 'Give the date of birth.',
    read: dayOfReturn,
    written: WRITTEN,
    notAfter: today,
    future: 'Is a date of birth in the future.',
  });
  if (bornOn && ageOn(bornOn, today) > 26)
    line.warn('DOB', 'Would make this person older than 26. Check the year.', line.raw('DOB'));
  return bornOn;
}

/** A day that has come: episodes and reviews of the future are not facts. */
export function pastDay<Column extends string>(
  line: Line<Column>,
  column: Column,
  today: LocalDate,
  missing?: string,
): LocalDate | null {
  return line.day(column, { read: dayOfReturn, written: WRITTEN, notAfter: today, missing });
}
