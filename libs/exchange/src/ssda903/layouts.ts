import type { LocalDate } from '@app/platform';
import type { AnyLayout } from '../csv/read-sheet.js';
import type { ColumnSpec, Layout } from '../csv/layout.js';
import { careLeaverLayout } from './oc3.layout.js';
import { episodesLayout } from './episodes.layout.js';
import { SEX, ETHNICITY, REVIEW_PARTICIPATION } from './code-lists.js';
import { bornOnOf, pastDay, returnIdOf } from './return-line.js';
import type { HeaderRow, ReviewRow, UascRow } from './rows.js';

export type ReturnKind = 'HEADER' | 'EPISODES' | 'UASC' | 'OC3' | 'REVIEWS';

/** The five files of the return that are read, in the order they depend on one another. */
export function returnLayouts(today: LocalDate): readonly AnyLayout<ReturnKind>[] {
  return [headerLayout(today), episodesLayout(today), uascLayout(today), careLeaverLayout(today), reviewsLayout(today)];
}

function needed<Column extends string>(...names: Column[]): ColumnSpec<Column>[] {
  return names.map((name) => ({ name, required: true }));
}

function headerLayout(today: LocalDate): Layout<'HEADER', 'CHILD' | 'SEX' | 'DOB' | 'ETHNIC', HeaderRow> {
  return {
    kind: 'HEADER',
    key: 'CHILD',
    fileName: 'header.csv',
    columns: needed('CHILD', 'SEX', 'DOB', 'ETHNIC'),
    readPast: ['UPN', 'MOTHER', 'MC_DOB'],
    rowOf(line) {
      const [returnId, bornOn] = [returnIdOf(line), bornOnOf(line, today)];
      const sex = line.code('SEX', SEX, { unknown: 'Is not one of M, F, U, 1 or 2.', rule: '101', costs: 'CELL' });
      const ethnicity = line.code('ETHNIC', ETHNICITY, {
        unknown: 'Is not an ethnicity code of the return.',
        rule: '103',
        costs: 'CELL',
      });
      return returnId && bornOn ? { row: line.row, returnId, bornOn, sex: sexOf(sex), ethnicity } : null;
    },
  };
}

function sexOf(code: keyof typeof SEX | null): HeaderRow['sex'] {
  const since2024 = { '1': 'M', '2': 'F', M: 'M', F: 'F', U: 'U' } as const;
  return code === null ? 'U' : since2024[code];
}

function uascLayout(today: LocalDate): Layout<'UASC', 'CHILD' | 'SEX' | 'DOB' | 'DUC', UascRow> {
  return {
    kind: 'UASC',
    key: 'CHILD',
    fileName: 'uasc.csv',
    columns: needed('CHILD', 'SEX', 'DOB', 'DUC'),
    readPast: [],
    rowOf(line) {
      const [returnId, bornOn] = [returnIdOf(line), bornOnOf(line, today)];
      // The status may be known to end on a coming 18th birthday, so DUC may be in the future.
      const ceasedOn = pastDay(line, 'DUC', '2100-12-31');
      if (bornOn && ceasedOn && ceasedOn <= bornOn)
        return line.refuse('DUC', 'Is before the person was born.', line.raw('DUC'));
      return returnId && bornOn ? { row: line.row, returnId, bornOn, ceasedOn } : null;
    },
  };
}

function reviewsLayout(today: LocalDate): Layout<'REVIEWS', 'CHILD' | 'DOB' | 'REVIEW' | 'REVIEW_CODE', ReviewRow> {
  return {
    kind: 'REVIEWS',
    key: 'CHILD',
    fileName: 'reviews.csv',
    columns: needed('CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'),
    readPast: [],
    rowOf(line) {
      const [returnId, bornOn] = [returnIdOf(line), bornOnOf(line, today)];
      const heldOn = pastDay(line, 'REVIEW', today, 'Give the day of the review.');
      const participation = line.code('REVIEW_CODE', REVIEW_PARTICIPATION, {
        unknown: 'Is not one of PN0 to PN7.',
        costs: 'CELL',
      });
      return returnId && bornOn && heldOn ? { row: line.row, returnId, bornOn, heldOn, participation } : null;
    },
  };
}
