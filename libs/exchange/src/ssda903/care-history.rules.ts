import type { LocalDate } from '@app/platform';
import type { Problems } from '../csv/problem.js';
import { writtenForReturn } from '../csv/written-day.js';
import { grouped } from '../grouped.js';
import type { EpisodeRow, ReturnId } from './rows.js';

/** The episodes of one file with what was already refused on it. */
export interface EpisodeTable {
  readonly rows: readonly EpisodeRow[];
  /** People of whom a line was refused while the file was read, and that row. */
  readonly refusedKeys: ReadonlyMap<ReturnId, number>;
  readonly problems: Problems;
}

/**
 * Checks each person's episodes against one another, and refuses a history whole when any line of it is refused: the
 * legal status is worked out from all of it, and part of a history would give a wrong one.
 * @returns the episodes that can be loaded, in the order of their days
 */
export function soundHistories(table: EpisodeTable, bornOn: (id: ReturnId) => LocalDate | undefined): EpisodeRow[] {
  const sound: EpisodeRow[] = [];
  for (const [id, rows] of grouped(table.rows, ({ returnId }) => returnId)) {
    const inOrder = [...rows].sort(byDay);
    const kept = withoutRepeats(inOrder, table.problems);
    checkBirth(kept, bornOn(id), table.problems);
    checkSequence(kept, table.problems);
    if (refuseTogether(kept, table, id)) continue;
    sound.push(...lastingADay(kept, table.problems));
  }
  return sound;
}

/** By first day; an episode that ends the day it begins comes before the one that follows it. */
function byDay(a: EpisodeRow, b: EpisodeRow): number {
  if (a.startedOn !== b.startedOn) return a.startedOn < b.startedOn ? -1 : 1;
  const [endOfA, endOfB] = [a.endedOn ?? '9999', b.endedOn ?? '9999'];
  if (endOfA !== endOfB) return endOfA < endOfB ? -1 : 1;
  return a.row - b.row;
}

function withoutRepeats(rows: readonly EpisodeRow[], problems: Problems): EpisodeRow[] {
  const seen = new Map<string, number>();
  return rows.filter((row) => {
    const { row: number, ...facts } = row;
    const key = JSON.stringify(facts);
    const first = seen.get(key);
    if (first === undefined) return seen.set(key, number);
    problems.warn(number, { column: 'DECOM', reason: `Is the same episode as row ${first}. It was counted once.` });
    return false;
  });
}

function checkBirth(rows: readonly EpisodeRow[], bornOn: LocalDate | undefined, problems: Problems): void {
  for (const { row, startedOn } of rows)
    if (bornOn && startedOn < bornOn)
      problems.refuse(row, {
        column: 'DECOM',
        value: writtenForReturn(startedOn),
        reason: 'Is before the person was born.',
      });
}

function checkSequence(rows: readonly EpisodeRow[], problems: Problems): void {
  rows.forEach((episode, at) => {
    const next = rows[at + 1];
    if (next) checkPair(episode, next, problems);
    else if (episode.reasonEnded === 'X1')
      problems.warn(episode.row, {
        column: 'REC',
        value: 'X1',
        reason: 'Says that a new episode began the same day, and none follows.',
      });
  });
}

function checkPair(episode: EpisodeRow, next: EpisodeRow, problems: Problems): void {
  const { endedOn, row } = episode;
  const nextDay = writtenForReturn(next.startedOn);
  if (endedOn === null)
    problems.refuse(row, {
      column: 'DEC',
      reason: `Is empty, although another episode began on ${nextDay} (row ${next.row}).`,
    });
  else if (next.startedOn < endedOn)
    problems.refuse(next.row, {
      column: 'DECOM',
      value: nextDay,
      reason: `Overlaps the episode on row ${row}, which ended on ${writtenForReturn(endedOn)}.`,
    });
  else if (episode.reasonEnded === 'X1' && next.startedOn !== endedOn)
    problems.warn(row, {
      column: 'REC',
      value: 'X1',
      reason: `Says that a new episode began the same day; the next one began on ${nextDay}.`,
    });
}

/** An episode that ended the day it began, with another beginning that day, holds no day of care of its own. */
function lastingADay(rows: readonly EpisodeRow[], problems: Problems): EpisodeRow[] {
  return rows.filter(({ row, startedOn }, at) => {
    const next = rows[at + 1];
    if (next?.startedOn !== startedOn) return true;
    problems.warn(row, { column: 'DEC', reason: `Ended the day it began, so only row ${next.row} was taken.` });
    return false;
  });
}

function refuseTogether(rows: readonly EpisodeRow[], { problems, refusedKeys }: EpisodeTable, id: ReturnId): boolean {
  const cause = rows.find(({ row }) => problems.isRefused(row))?.row ?? refusedKeys.get(id);
  if (cause === undefined) return false;
  for (const { row } of rows)
    if (!problems.isRefused(row))
      problems.refuse(row, {
        column: 'CHILD',
        value: id,
        reason: `Was not loaded, because row ${cause} of the same person was refused: part of a care history gives a wrong legal status.`,
      });
  return true;
}
