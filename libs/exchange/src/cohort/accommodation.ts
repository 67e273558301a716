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
  const whyNot = whyNotHere(code, ageOn(bornOn, today));
  if (whyNot) return line.warn('Accommodation', `${whyNot.reason} The cell was left out.`, code, whyNot.rule);
  const [letter = '', digit = ''] = code;
  if (!isLetter(letter)) return null;
  const since = line.day('Accommodation since', { read: dayOfExtract, written: 'day/month/year', notAfter: today });
  return { type: letter, suitable: suitabilityOf(line, letter, digit), since };
}

function whyNotHere(code: string, age: number): { reason: string; rule: string } | null {
  const [letter = ''] = code;
  if (!/^[A-Z][12]?$/.test(code) || !isLetter(letter))
    return { reason: 'Is not an accommodation code of the return.', rule: '133' };
  if (letter === 'Z' && age < 18)
    return { reason: 'Is “with former foster carer”, which is for people of 18 or over.', rule: '3001' };
  return null;
}

function suitabilityOf(line: Line<CohortColumn>, letter: Letter, digit: string): boolean | null {
  const written = (digit || line.raw('Accommodation suitable')).toLowerCase();
  const suitable = SUITABLE[written] ?? null;
  if (written && suitable === null)
    line.warn('Accommodation suitable', 'Is not one of 1, 2, yes or no. The cell was left out.', written);
  if (letter !== 'S' && letter !== 'X') return suitable;
  if (suitable)
    line.warn('Accommodation suitable', 'Cannot be: no fixed home and custody are never suitable.', written, '133');
  return false;
}

function isLetter(letter: string): letter is Letter {
  return Object.hasOwn(ACCOMMODATION_TYPE, letter);
}
