import type { LocalDate } from '@app/platform';
import type { Layout } from '../csv/layout.js';
import type { Line } from '../csv/line.js';
import { ACCOMMODATION, ACTIVITY, IN_TOUCH } from './care-leaver-codes.js';
import { bornOnOf, returnIdOf } from './return-line.js';
import type { CareLeaverRow } from './rows.js';

type Column = 'CHILD' | 'DOB' | 'IN_TOUCH' | 'ACTIV' | 'ACCOM';
type Answers = Pick<CareLeaverRow, 'inTouch' | 'activity' | 'accommodation'>;

const COLUMNS = (['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'] as const).map((name) => ({ name, required: true }));

/** oc3.csv, with the rules of the return that one line can break by itself: 131, 132, 133, 153, 344 and 345. */
export function careLeaverLayout(today: LocalDate): Layout<'OC3', Column, CareLeaverRow> {
  return {
    kind: 'OC3',
    key: 'CHILD',
    fileName: 'oc3.csv',
    columns: COLUMNS,
    readPast: [],
    rowOf(line) {
      const [returnId, bornOn] = [returnIdOf(line), bornOnOf(line, today)];
      const answers = answersOf(line);
      return returnId && bornOn && answers ? { row: line.row, returnId, bornOn, ...answers } : null;
    },
  };
}

/** Null when a code is wrong, when only some are given, or when none is (which rule 153 allows). */
function answersOf(line: Line<Column>): Answers | null {
  const inTouch = line.code('IN_TOUCH', IN_TOUCH, {
    unknown: 'Is not one of YES, NO, DIED, REFU, NREQ or RHOM.',
    rule: '131',
  });
  const activity = line.code('ACTIV', ACTIVITY, { unknown: unknownActivity(line.raw('ACTIV')), rule: '132' });
  const accommodation = line.code('ACCOM', ACCOMMODATION, {
    unknown: unknownAccommodation(line.raw('ACCOM')),
    rule: '133',
  });
  const given = (['IN_TOUCH', 'ACTIV', 'ACCOM'] as const).filter((column) => line.raw(column) !== '');
  if (given.length > 0 && given.length < 3)
    return line.refuse(null, 'Give all three of IN_TOUCH, ACTIV and ACCOM, or none of them.', given.join(', '), '153');
  if (given.length === 0) return line.warn(null, 'Answers none of the three questions, so there is nothing to load.');
  if (!inTouch || !activity || !accommodation) return null;
  return agreeing(line, { inTouch, activity, accommodation });
}

function agreeing(line: Line<Column>, answers: Answers): Answers | null {
  const { inTouch, activity, accommodation } = answers;
  const known = [activity, accommodation].filter((code) => code !== '0').length;
  if ((inTouch === 'DIED' || inTouch === 'RHOM') && known > 0)
    return line.refuse('IN_TOUCH', 'Means that ACTIV and ACCOM must both be 0.', inTouch, '344');
  if (inTouch === 'YES' && known < 2)
    return line.refuse('IN_TOUCH', 'Means that ACTIV and ACCOM are known, so neither may be 0.', inTouch, '345');
  if (accommodation === 'V1' || accommodation === 'W1')
    line.warn(
      'ACCOM',
      'Calls emergency accommodation or bed and breakfast suitable. Guidance says it is not.',
      accommodation,
    );
  return answers;
}

function unknownActivity(code: string): string {
  return /^[FP]3$/i.test(code)
    ? 'Is no longer an activity code: use F4 or P4 for an apprenticeship, F5 or P5 for training or work.'
    : 'Is not an activity code of the return.';
}

function unknownAccommodation(code: string): string {
  if (/^S1$/i.test(code)) return 'Does not exist: no fixed home is never suitable. Use S2.';
  if (/^X1$/i.test(code)) return 'Does not exist: custody is never suitable. Use X2.';
  return 'Is not an accommodation code of the return.';
}
