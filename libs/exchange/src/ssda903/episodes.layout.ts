import type { LocalDate } from '@app/platform';
import type { ColumnSpec, Layout } from '../csv/layout.js';
import type { Line } from '../csv/line.js';
import {
  CATEGORY_OF_NEED,
  LEGAL_STATUS,
  PLACEMENT,
  PLACEMENT_PROVIDER,
  REASON_EPISODE_CEASED,
  REASON_FOR_NEW_EPISODE,
} from './code-lists.js';
import { pastDay, returnIdOf } from './return-line.js';
import type { EpisodeRow } from './rows.js';

type Column = 'CHILD' | 'DECOM' | 'RNE' | 'LS' | 'CIN' | 'PLACE' | 'PLACE_PROVIDER' | 'DEC' | 'REC';

const COLUMNS: readonly ColumnSpec<Column>[] = [
  ...(['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE'] as const).map((name) => ({ name, required: true })),
  { name: 'PLACE_PROVIDER', required: false },
  { name: 'DEC', required: true },
  { name: 'REC', required: true },
];

/**
 * episodes.csv. A wrong day, legal status, placement or reason for ending costs the line, because the legal status of
 * the person is worked out from them; a wrong code that decides nothing is left out and pointed out.
 */
export function episodesLayout(today: LocalDate): Layout<'EPISODES', Column, EpisodeRow> {
  return {
    kind: 'EPISODES',
    key: 'CHILD',
    fileName: 'episodes.csv',
    columns: COLUMNS,
    readPast: ['REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
    rowOf(line) {
      const returnId = returnIdOf(line);
      const startedOn = pastDay(line, 'DECOM', today, 'Give the day the episode began.');
      const legalStatus = line.code('LS', LEGAL_STATUS, {
        missing: 'Give the legal status.',
        unknown: 'Is not a legal status code of the return.',
        rule: '144',
      });
      const end = endOf(line, startedOn, today);
      const details = detailsOf(line);
      if (!returnId || !startedOn || !legalStatus) return null;
      return { row: line.row, returnId, startedOn, legalStatus, ...end, ...details };
    },
  };
}

function endOf(line: Line<Column>, startedOn: LocalDate | null, today: LocalDate) {
  const endedOn = pastDay(line, 'DEC', today);
  const reasonEnded = line.code('REC', REASON_EPISODE_CEASED, {
    unknown: 'Is not a code for why an episode ended.',
    rule: '149',
  });
  if (endedOn && startedOn && endedOn < startedOn) line.refuse('DEC', 'Is before the episode began.', line.raw('DEC'));
  if (reasonEnded && !line.raw('DEC')) line.refuse('REC', 'Gives a reason for an end without its day.', reasonEnded);
  if (endedOn && !line.raw('REC')) line.refuse('REC', 'Give the reason: the episode has an end.');
  return { endedOn, reasonEnded };
}

function detailsOf(line: Line<Column>) {
  const leftOut = (unknown: string, rule: string) => ({ unknown, rule, costs: 'CELL' as const });
  return {
    reasonStarted: line.code('RNE', REASON_FOR_NEW_EPISODE, leftOut('Is not a code for why an episode began.', '143')),
    need: line.code('CIN', CATEGORY_OF_NEED, leftOut('Is not a category of need.', '145')),
    placement: line.code('PLACE', PLACEMENT, { unknown: 'Is not a placement code of the return.', rule: '146' }),
    provider: line.code('PLACE_PROVIDER', PLACEMENT_PROVIDER, leftOut('Is not a provider code.', '178')),
  };
}
