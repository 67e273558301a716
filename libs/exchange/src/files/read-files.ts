import type { LocalDate } from '@app/platform';
import { cohortLayout } from '../cohort/cohort.layout.js';
import type { CohortTable } from '../cohort/check-cohort.js';
import type { CohortRow } from '../cohort/cohort-row.js';
import type { FileSource } from '../csv/file-source.js';
import { LIMITS, type Limits } from '../csv/limits.js';
import { Problems } from '../csv/problem.js';
import { type AnyLayout, type Sheet, readSheet } from '../csv/read-sheet.js';
import type { ReturnTable, ReturnTables } from '../ssda903/check-return.js';
import { type ReturnKind, returnLayouts } from '../ssda903/layouts.js';
import type { CareLeaverRow, EpisodeRow, HeaderRow, ReviewRow, UascRow } from '../ssda903/rows.js';

/** The files an import is made of. */
export type FileKind = ReturnKind | 'COHORT';

/** The names the files are known by. */
export const FILE_NAMES: Readonly<Record<FileKind, string>> = {
  HEADER: 'header.csv',
  EPISODES: 'episodes.csv',
  UASC: 'uasc.csv',
  OC3: 'oc3.csv',
  REVIEWS: 'reviews.csv',
  COHORT: 'cohort.csv',
};

/** A file, and which of the six the sender says it is. */
export interface SentFile {
  readonly source: FileSource;
  /** Null: we are to find out by its header. */
  readonly expected: FileKind | null;
}

/** Everything that was sent, read line by line and not yet compared. */
export interface ReadFiles extends ReturnTables {
  readonly cohort: CohortTable;
  /** One for each file sent, in the order sent, refused or not. */
  readonly sheets: readonly Sheet<FileKind>[];
}

/** Reads the files of an import. Two files of one kind are one too many: the second is refused. */
export async function readFiles(
  files: readonly SentFile[],
  today: LocalDate,
  limits: Limits = LIMITS,
): Promise<ReadFiles> {
  const layouts: readonly AnyLayout<FileKind>[] = [...returnLayouts(today), cohortLayout(today)];
  const byKind = new Map<FileKind, Sheet<FileKind>>();
  const sheets: Sheet<FileKind>[] = [];
  for (const { source, expected } of files) {
    const sheet = await readSheet(source, layouts, expected ?? kindByName(source.name), limits);
    sheets.push(sheet);
    const { kind, problems } = sheet;
    const first = kind ? byKind.get(kind) : undefined;
    if (kind && first)
      problems.refuseFile(`This is ${FILE_NAMES[kind]}, and so is ${first.name}. Send one of them at a time.`);
    else if (kind) byKind.set(kind, sheet);
  }
  return { ...tablesOf(byKind), sheets };
}

/** What a file calls itself, when its name says so: SSDA903_Episodes_2026.csv is EPISODES. */
export function kindByName(name: string): FileKind | null {
  const words: readonly [RegExp, FileKind][] = [
    [/header/i, 'HEADER'],
    [/episode/i, 'EPISODES'],
    [/uasc/i, 'UASC'],
    [/oc3/i, 'OC3'],
    [/review/i, 'REVIEWS'],
    [/cohort/i, 'COHORT'],
  ];
  const named = words.filter(([word]) => word.test(name)).map(([, kind]) => kind);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function tablesOf(byKind: ReadonlyMap<FileKind, Sheet<FileKind>>): Omit<ReadFiles, 'sheets'> {
  return {
    header: tableOf<HeaderRow>(byKind, 'HEADER'),
    episodes: tableOf<EpisodeRow>(byKind, 'EPISODES'),
    uasc: tableOf<UascRow>(byKind, 'UASC'),
    careLeavers: tableOf<CareLeaverRow>(byKind, 'OC3'),
    reviews: tableOf<ReviewRow>(byKind, 'REVIEWS'),
    cohort: tableOf<CohortRow>(byKind, 'COHORT'),
  };
}

/** The layout of a kind makes rows of that kind: `kind` says which, so the rows are what their layout returned. */
function tableOf<Row>(byKind: ReadonlyMap<FileKind, Sheet<FileKind>>, kind: FileKind): ReturnTable<Row> {
  const sheet = byKind.get(kind);
  if (!sheet) return { rows: [], refusedKeys: new Map(), problems: new Problems(FILE_NAMES[kind]) };
  return { rows: sheet.rows as readonly Row[], refusedKeys: sheet.refusedKeys, problems: sheet.problems };
}
