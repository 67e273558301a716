import type { LocalDate } from '@app/platform';
import { Problems, Severity } from '../csv/problem.js';
import { writtenForReturn } from '../csv/written-day.js';
import { grouped } from '../grouped.js';
import { soundHistories } from './care-history.rules.js';
import { type CareLeaverFacts, brokenRules } from './care-leaver.rules.js';
import { type CollectionYear, collectionYearOf } from './collection-year.js';
import type { CareLeaverRow, EpisodeRow, HeaderRow, ReturnId, ReviewRow, UascRow } from './rows.js';

/** One file of the return, read. A file that was not sent has no rows and nothing refused. */
export interface ReturnTable<Row> {
  readonly rows: readonly Row[];
  readonly refusedKeys: ReadonlyMap<ReturnId, number>;
  readonly problems: Problems;
}

export interface ReturnTables {
  readonly header: ReturnTable<HeaderRow>;
  readonly episodes: ReturnTable<EpisodeRow>;
  readonly uasc: ReturnTable<UascRow>;
  readonly careLeavers: ReturnTable<CareLeaverRow>;
  readonly reviews: ReturnTable<ReviewRow>;
}

/** What is on record already, so that a part of the return can be sent by itself. */
export interface OnRecord {
  readonly bornOn: ReadonlyMap<ReturnId, LocalDate>;
  readonly history: (id: ReturnId) => CareLeaverFacts['history'];
}

/** The rows that can be loaded. */
export interface CheckedReturn {
  readonly header: readonly HeaderRow[];
  readonly episodes: readonly EpisodeRow[];
  readonly uasc: readonly UascRow[];
  readonly careLeavers: readonly CareLeaverRow[];
  readonly reviews: readonly ReviewRow[];
  readonly year: CollectionYear;
}

export const NOTHING_ON_RECORD: OnRecord = { bornOn: new Map(), history: () => [] };

/** Checks the files of a return against one another and against what is on record, noting what is refused on each file. */
export function checkReturn(tables: ReturnTables, onRecord: OnRecord, today: LocalDate): CheckedReturn {
  const header = oneLineEach(tables.header);
  const people = new People(header, tables.header, onRecord);
  const year = yearOfReturn(tables, today);
  const known = <Row extends Line>(table: ReturnTable<Row>) =>
    table.rows.filter((row) => people.has(row, table.problems));
  const episodes = soundHistories({ ...tables.episodes, rows: known(tables.episodes) }, (id) => people.bornOn(id));
  const answers = oneLineEach({ ...tables.careLeavers, rows: known(tables.careLeavers) });
  return {
    header,
    episodes,
    uasc: oneLineEach({ ...tables.uasc, rows: known(tables.uasc) }),
    careLeavers: withoutBroken(answers, tables.careLeavers.problems, historiesOf(episodes, onRecord), year),
    reviews: withoutRepeats({ ...tables.reviews, rows: known(tables.reviews) }),
    year,
  };
}

interface Line {
  readonly row: number;
  readonly returnId: ReturnId;
  readonly bornOn?: LocalDate;
}

/** Whom the other files may speak of: everyone in header.csv and on record (rules INT06 and INT15). */
class People {
  private readonly inHeader: ReadonlyMap<ReturnId, LocalDate>;
  private readonly refused: ReadonlyMap<ReturnId, number>;

  constructor(
    header: readonly HeaderRow[],
    { rows, refusedKeys, problems }: ReturnTable<HeaderRow>,
    private readonly onRecord: OnRecord,
  ) {
    this.inHeader = new Map(header.map((row) => [row.returnId, row.bornOn]));
    const refusedLater = rows.filter(({ row }) => problems.isRefused(row));
    this.refused = new Map([...refusedLater.map(({ returnId, row }) => [returnId, row] as const), ...refusedKeys]);
  }

  bornOn(id: ReturnId): LocalDate | undefined {
    return this.inHeader.get(id) ?? this.onRecord.bornOn.get(id);
  }

  has({ row, returnId, bornOn }: Line, problems: Problems): boolean {
    const known = this.bornOn(returnId);
    if (known === undefined)
      problems.refuse(row, { ...about(returnId), reason: this.absence(returnId), rule: 'INT06' });
    else if (bornOn !== undefined && bornOn !== known)
      problems.refuse(row, {
        column: 'DOB',
        value: writtenForReturn(bornOn),
        reason: `Is not the date of birth in header.csv, which is ${writtenForReturn(known)}.`,
        rule: 'INT15',
      });
    return !problems.isRefused(row);
  }

  private absence(id: ReturnId): string {
    const refused = this.refused.get(id);
    return refused === undefined
      ? 'Is not in header.csv, so we do not know who this is.'
      : `Was refused in header.csv (row ${refused}), so this line cannot be loaded.`;
  }
}

/** Rule INT34: one line a person. The same line twice counts once; two that differ are both refused. */
function oneLineEach<Row extends Line>({ rows, problems }: Pick<ReturnTable<Row>, 'rows' | 'problems'>): Row[] {
  const first = new Map<ReturnId, Row>();
  const repeats: Row[] = [];
  for (const row of rows)
    if (first.has(row.returnId)) repeats.push(row);
    else first.set(row.returnId, row);
  for (const row of repeats) refuseRepeat(row, first.get(row.returnId) ?? row, problems);
  return [...first.values()].filter(({ row }) => !problems.isRefused(row));
}

function refuseRepeat<Row extends Line>(row: Row, first: Row, problems: Problems): void {
  const id = about(row.returnId);
  if (JSON.stringify({ ...row, row: 0 }) === JSON.stringify({ ...first, row: 0 }))
    return problems.warn(row.row, {
      ...id,
      reason: `Is the same line as row ${first.row}. It was counted once.`,
      rule: 'INT34',
    });
  problems.refuse(row.row, { ...id, reason: `Is on row ${first.row} too, with other answers.`, rule: 'INT34' });
  problems.refuse(first.row, { ...id, reason: `Is on row ${row.row} too, with other answers.`, rule: 'INT34' });
}

/** Several reviews a person are as it should be; the same day twice counts once. */
function withoutRepeats({ rows, problems }: ReturnTable<ReviewRow>): ReviewRow[] {
  const seen = new Map<string, number>();
  return rows.filter(({ row, returnId, heldOn }) => {
    const key = `${returnId} ${heldOn}`;
    const first = seen.get(key);
    if (first === undefined) return seen.set(key, row);
    problems.warn(row, {
      column: 'REVIEW',
      value: writtenForReturn(heldOn),
      reason: `Is the same day as row ${first}. The first was taken.`,
    });
    return false;
  });
}

function historiesOf(episodes: readonly EpisodeRow[], onRecord: OnRecord): OnRecord['history'] {
  const fresh = grouped(episodes, ({ returnId }) => returnId);
  return (id) => {
    const now = fresh.get(id) ?? [];
    const from = now[0]?.startedOn ?? '9999';
    return [...onRecord.history(id).filter(({ startedOn }) => startedOn < from), ...now];
  };
}

function withoutBroken(
  rows: readonly CareLeaverRow[],
  problems: Problems,
  history: OnRecord['history'],
  year: CollectionYear,
): CareLeaverRow[] {
  for (const answers of rows)
    for (const { severity, ...found } of brokenRules({ answers, history: history(answers.returnId), year })) {
      const value = found.column === 'DOB' ? writtenForReturn(found.value) : found.value;
      if (severity === Severity.REFUSED) problems.refuse(answers.row, { ...found, value });
      else problems.warn(answers.row, { ...found, value });
    }
  return rows.filter(({ row }) => !problems.isRefused(row));
}

/** The collection year of the latest day in the files; of today where they hold none. */
export function yearOfReturn(tables: ReturnTables, today: LocalDate): CollectionYear {
  return collectionYearOf(latestDay(tables) ?? today);
}

function latestDay({ episodes, reviews }: ReturnTables): LocalDate | undefined {
  let latest: LocalDate | undefined;
  const see = (day: LocalDate | null) => {
    if (day && (latest === undefined || day > latest)) latest = day;
  };
  for (const { startedOn, endedOn } of episodes.rows) [startedOn, endedOn].forEach(see);
  for (const { heldOn } of reviews.rows) see(heldOn);
  return latest;
}

function about(returnId: ReturnId) {
  return { column: 'CHILD', value: returnId };
}
