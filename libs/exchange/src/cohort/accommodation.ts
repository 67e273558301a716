import { type LocalDate, ageOn } from '@app/platform';
import type { Line } from '../csv/line.js';
import { dayOfExtract } from '../csv/written-day.js';
import { ACCOMMODATION_TYPE } from '../ssda903/care-leaver-codes.js';
import type { CohortColumn } from './cohort-columns.js';
import type { CohortAccommodation } from './cohort-row.js';

type Letter = keyof typeof ACCOMMODATION_TYPE;

const SUITABLE: Readonly<Record<string, boolean>> = {
  '1': true,
  y: true,
  yes: true,
  suitable: true,
  '2': false,
  n: false,
  no: false,
  unsuitable: false,
  'not suitable': false,
};

/**
 * Reads an accommodation code of the return, with its digit (U1) or with the digit in a column of its own. No fixed home and
 * custody are never suitable (rule 133); living with a former foster carer is for people of 18 and over (rule 3001).
 * A code that cannot be is left out with a warning: it must not cost the person.
 */
export function accommodationOf(
  line: Line<CohortColumn>,
  bornOn: LocalDate,
  today: LocalDate,
): CohortAccommodation | null {
  const code = line.raw('Accommodation').toUpperCase();
  if (!code || code === '0') return null;
  const [, letter, digit] = /^([A-Z])([12]?)$/.exec(code) ?? [];
  if (!letter || !isLetter(letter))
    return line.warn(
      'Accommodation',
      'Is not an accommodation code of the return. The cell was left out.',
      code,
      '133',
    );
  if (letter === 'Z' && ageOn(bornOn, today) < 18)
    return line.warn(
      'Accommodation',
      'Is “with former foster carer”, which is for people of 18 or over. The cell was left out.',
      code,
      '3001',
    );
  const since = line.day('Accommodation since', { read: dayOfExtract, written: 'day/month/year', notAfter: today });
  return { type: letter, suitable: suitabilityOf(line, letter, digit ?? ''), since };
}

function suitabilityOf(line: Line<CohortColumn>, letter: Letter, digit: string): boolean | null {
  const written = (digit || line.raw('Accommodation suitable')).toLowerCase();
  const suitable = SUITABLE[written];
  const neverSuitable = letter === 'S' || letter === 'X';
  if (neverSuitable && suitable)
    line.warn('Accommodation suitable', 'Cannot be: no fixed home and custody are never suitable.', written, '133');
  if (written && suitable === undefined)
    line.warn('Accommodation suitable', 'Is not one of 1, 2, yes or no. The cell was left out.', written);
  return neverSuitable ? false : (suitable ?? null);
}

function isLetter(letter: string): letter is Letter {
  return Object.hasOwn(ACCOMMODATION_TYPE, letter);
}
