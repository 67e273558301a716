import type { LocalDate } from '@app/platform';
import type { Problems } from '../csv/problem.js';
import { writtenForReturn } from '../csv/written-day.js';
import { grouped } from '../grouped.js';
import type { EpisodeRow } from '../ssda903/rows.js';
import type { CurrentState, EpisodeNow } from './current-state.js';
import type { EpisodesPlan } from './import-plan.js';
import type { Subject, Subjects } from './subjects.js';
import type { Tally } from './tally.js';

type Episode = Omit<EpisodeNow, 'id'>;

/** What the files make of care histories. */
export interface HistoriesPlan extends EpisodesPlan {
  /** The whole history of each person whose episodes were in the files, old and new, in order; by the person's id. */
  readonly histories: ReadonlyMap<string, readonly Episode[]>;
}

/**
 * A return speaks for the time it covers: from the first episode it has of a person on, what is on record becomes what the
 * file says, and what came before is kept (a return is about one year, and earlier ones were sent before it).
 */
export function planEpisodes(
  rows: readonly EpisodeRow[],
  subjects: Subjects,
  current: CurrentState,
  { tally, problems }: { tally: Tally; problems: Problems },
): HistoriesPlan {
  const write: (Episode & { youngPersonId: string })[] = [];
  const remove: string[] = [];
  const histories = new Map<string, readonly Episode[]>();
  for (const [returnId, own] of grouped(rows, (row) => row.returnId)) {
    const subject = subjects.byReturnId.get(returnId);
    if (!subject) tally.unchanged += own.length;
    else {
      const before = current.episodes.get(subject.id) ?? [];
      const merged = mergedWith(before, own, problems);
      if (merged === null) continue;
      write.push(...changed(own, before, subject, tally));
      remove.push(...merged.gone.map(({ id }) => id));
      if (merged.gone.length > 0) subject.changes.add('care history');
      histories.set(subject.id, merged.history);
    }
  }
  return { write, remove, histories };
}

function mergedWith(before: readonly EpisodeNow[], own: readonly EpisodeRow[], problems: Problems) {
  const from = own[0]?.startedOn ?? '';
  const kept = before.filter(({ startsOn }) => startsOn < from);
  const last = kept.at(-1);
  if (last && (last.endsOn === null || last.endsOn > from)) {
    const ends = last.endsOn === null ? 'is still open' : `ended on ${writtenForReturn(last.endsOn)}`;
    const reason = `Overlaps the episode on record that began on ${writtenForReturn(last.startsOn)}, which ${ends} and is not in this file.`;
    for (const { row } of own) problems.refuse(row, { column: 'DECOM', value: writtenForReturn(from), reason });
    return null;
  }
  const starts = new Set(own.map(({ startedOn }) => startedOn));
  const gone = before.filter(({ startsOn }) => startsOn >= from && !starts.has(startsOn));
  return { gone, history: [...kept, ...own.map(asEpisode)] };
}

function changed(own: readonly EpisodeRow[], before: readonly EpisodeNow[], subject: Subject, tally: Tally) {
  const known = new Map(before.map((episode) => [episode.startsOn, episode]));
  return own.flatMap((row) => {
    const episode = asEpisode(row);
    const there = known.get(row.startedOn);
    if (!there) tally.added += 1;
    else if (same(there, episode)) tally.unchanged += 1;
    else tally.changed += 1;
    if (there && same(there, episode)) return [];
    subject.changes.add('care history');
    return [{ ...episode, youngPersonId: subject.id }];
  });
}

function same(one: Episode, other: Episode): boolean {
  return (Object.keys(other) as (keyof Episode)[]).every((field) => one[field] === other[field]);
}

function asEpisode(row: EpisodeRow): Episode {
  return {
    startsOn: row.startedOn,
    endsOn: row.endedOn,
    reasonNew: row.reasonStarted ?? '',
    legalStatus: row.legalStatus,
    categoryOfNeed: row.need,
    place: row.placement ?? '',
    placeProvider: row.provider,
    reasonCeased: row.reasonEnded,
  };
}

/** The day each person died in care, by the person's id. */
export function deathsInCare(histories: HistoriesPlan['histories']): Map<string, LocalDate> {
  return new Map(
    [...histories].flatMap(([id, history]) => {
      const died = history.find(({ reasonCeased }) => reasonCeased === 'E2')?.endsOn;
      return died ? [[id, died] as const] : [];
    }),
  );
}
