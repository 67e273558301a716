import type { Viewer } from '@app/access';
import { decodeCursor, encodeCursor, type LocalDate, type Page, pageOf, pageSize, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { timelineSentence, timelineTypesFor } from './timeline.js';
import './timeline.sentences.js';
import type { TimelineEntry } from './timeline.types.js';
import type { PageAsked } from './young-person.reader.js';

interface Line {
  readonly epoch: number;
  readonly tx: string;
  readonly id: string;
  readonly at: string;
  /** The day of it, in England. */
  readonly day: LocalDate;
  readonly actorId: string | null;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

const text = `
  select epoch, tx::text, id::text, at, at::date as day, actor_id as "actorId", type, data from activity_entry
  where young_person_id = $1 and type = any ($2::text[]) and (epoch, tx, id) < ($3::int, $4::xid8, $5::bigint)
  order by epoch desc, tx desc, id desc limit $6::int`;
const beyondAll = [2_147_483_647, '18446744073709551615', '9223372036854775807'];

/** What happened with somebody, newest first, from the log, through the viewer's lens. */
@Injectable()
export class TimelineReader {
  constructor(private readonly sql: Sql) {}

  async of(viewer: Viewer, youngPersonId: string, { first, after }: PageAsked): Promise<Page<TimelineEntry>> {
    const size = pageSize(first);
    const from = decodeCursor(after, 3) ?? beyondAll;
    const lines = await this.sql.rows<Line>({ name: 'timeline', text }, [
      youngPersonId,
      timelineTypesFor(viewer, youngPersonId),
      ...from,
      size + 1,
    ]);
    const { nodes, pageInfo } = pageOf(lines, size, ({ epoch, tx, id }) => encodeCursor([epoch, tx, id]));
    return { nodes: nodes.map(entryOf), pageInfo };
  }
}

function entryOf({ id, at, day, actorId, type, data }: Line): TimelineEntry {
  const sentence = timelineSentence(type);
  return {
    id,
    at,
    actorId,
    title: sentence?.title(data) ?? type,
    detail: sentence?.detail?.(data, day) ?? null,
    kind: sentence?.kind ?? 'OTHER',
  };
}
