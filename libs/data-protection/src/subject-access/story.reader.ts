import { activitySentence } from '@app/indicators';
import { dayInWords, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DisclosureReader } from '../disclosures/disclosure.reader.js';
import { basesInWords, type DisclosureRow, kindsInWords, sharedInWords } from '../disclosures/disclosure.rules.js';
import type { Row } from './column.js';
import type { Decided, Found } from './passage.rules.js';
import type { Listed } from './story-file.rules.js';
import type { Names } from './story.rules.js';
import { toldTables } from './tables/index.js';

const rowsOf = { name: 'subject-rows', text: 'select row from app.subject_rows($1, $2) row' };
const names = {
  name: 'subject-names',
  text: `select w.id, w.display_name || ', ' || w.job_title || ', ' || g.name as name from worker w join agency g on g.id = w.agency_id
    where w.id = any ($1::uuid[]) union all select g.id, g.name from agency g where g.id = any ($1::uuid[])`,
};
const workersOf = {
  name: 'subject-worker-names',
  text: 'select display_name as name from worker where id = any ($1::uuid[])',
};
const decisions = {
  name: 'subject-decisions',
  text: `select of_table as "ofTable", row_key as "rowKey", of_column as "ofColumn", digest, state, cuts, reason
    from subject_access_passage where request_id = $1`,
};
const looked = {
  name: 'subject-looked',
  text: `select actor_id as "actorId", verb, times, last_at::date::text as "lastOn" from app.who_looked($1, '-infinity')`,
};

interface Looked {
  readonly actorId: string;
  readonly verb: string;
  readonly times: number;
  readonly lastOn: string;
}

const verbs: Readonly<Record<string, string>> = {
  OPENED: 'opened your record, or something you are in',
  LISTED: 'saw you in a list',
  REVEALED: 'was shown where you live',
  EXPORTED: 'took it in a file',
  DENIED: 'asked for it and was refused',
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Everything about one person, by the walk of foreign keys in the database (`app.subject_rows`), which answers only who prepares or
 * reviews the request. Who asks for a table at a time reads the same moment: it is one transaction.
 */
@Injectable()
export class StoryReader {
  constructor(
    private readonly sql: Sql,
    private readonly disclosures: DisclosureReader,
  ) {}

  async rows(requestId: string): Promise<Found> {
    const found = new Map<string, Row[]>();
    for (const { table } of toldTables) found.set(table, await this.table(requestId, table));
    return found;
  }

  /** Workers and agencies that are named in the rows. */
  async names(found: Found): Promise<Names> {
    const rows = await this.sql.rows<{ id: string; name: string }>(names, [idsIn([...found.values()].flat())]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Names that are no third party's: the young person's own, and those of the workers in the record. */
  async known(found: Found): Promise<string[]> {
    const workers = await this.sql.rows<{ name: string }>(workersOf, [idsIn([...found.values()].flat())]);
    return [nameIn(found), ...workers.map(({ name }) => name)];
  }

  decided(requestId: string): Promise<Decided[]> {
    return this.sql.rows<Decided>(decisions, [requestId]);
  }

  /** With whom something was shared, who has looked at the record, and what was done with it. */
  async lists(requestId: string, youngPersonId: string): Promise<Listed[]> {
    const shared = await this.disclosures.rows(youngPersonId);
    const lookers = await this.sql.rows<Looked>(looked, [youngPersonId]);
    const done = await this.table(requestId, 'activity_entry');
    const ids = [
      ...shared.flatMap(({ agencyId, workerId }) => [agencyId, workerId]),
      ...lookers.map(({ actorId }) => actorId),
      ...done.map(({ actor_id: id }) => id),
    ].filter((id): id is string => typeof id === 'string');
    const rows = await this.sql.rows<{ id: string; name: string }>(names, [[...new Set(ids)]]);
    const known = new Map(rows.map(({ id, name }) => [id, name]));
    return [sharedTold(shared, known), looksTold(lookers, known), doneTold(done, known)];
  }

  private async table(requestId: string, table: string): Promise<Row[]> {
    return (await this.sql.rows<{ row: Row }>(rowsOf, [requestId, table])).map(({ row }) => row);
  }
}

/** What they are called, from the first of the rows. */
export function nameIn(found: Found): string {
  const [person] = found.get('young_person') ?? [];
  const { preferred_name: preferred, first_name: first, family_name: family } = person ?? {};
  return [typeof preferred === 'string' && preferred !== '' ? preferred : first, family]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

const idsIn = (rows: readonly Row[]): string[] => [
  ...new Set(
    rows.flatMap((row) =>
      Object.values(row).filter((value): value is string => typeof value === 'string' && uuid.test(value)),
    ),
  ),
];

function sharedTold(shared: readonly DisclosureRow[], known: Names): Listed {
  return {
    title: 'Who your information was shared with',
    words:
      'Other agencies that were shown something about you, the latest first, and why the law allowed it. It is said as it is written down here.',
    heads: ['When', 'With whom', 'What', 'Why it was allowed'],
    rows: shared.map((row) => [
      dayInWords(row.day),
      [known.get(row.workerId ?? ''), row.agencyId ? known.get(row.agencyId) : kindsInWords(row.agencyKinds)].find(
        Boolean,
      ) ?? '',
      sharedInWords(row).join('; '),
      basesInWords(row).join('; '),
    ]),
  };
}

function looksTold(lookers: readonly Looked[], known: Names): Listed {
  return {
    title: 'Who has looked at your record',
    words: 'Everybody who has looked since this service began, the latest first.',
    heads: ['Who', 'What they did', 'How often', 'Last on'],
    rows: lookers.map(({ actorId, verb, times, lastOn }) => [
      known.get(actorId) ?? 'Somebody who has left',
      verbs[verb] ?? verb,
      String(times),
      dayInWords(lastOn),
    ]),
  };
}

function doneTold(done: readonly Row[], known: Names): Listed {
  const lines = [...done].sort((a, b) => String(a.at).localeCompare(String(b.at)));
  return {
    title: 'What was done with your record',
    words: 'Every change that was made here, the oldest first. What was changed stands in the story above.',
    heads: ['When', 'What'],
    rows: lines.map(({ at, type, data, actor_id: actor }) => [
      dayInWords(String(at).slice(0, 10)),
      activitySentence(String(type), (data ?? {}) as Row, known.get(String(actor)) ?? null),
    ]),
  };
}

/** The names of files carry the day and nothing of whom they are about. */
export const fileNameOf = (reference: string, today: string, ending: string): string =>
  `waymark-${reference.toLowerCase()}-${today}.${ending}`;
