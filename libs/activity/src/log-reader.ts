import { BadCursor, FeedSql, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** One line of the log, as read. `data` holds ids, days and states, never what somebody wrote. */
export interface ActivityLine {
  readonly cursor: string;
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorAgencyId: string | null;
  readonly type: string;
  readonly subjectId: string;
  readonly youngPersonId: string | null;
  readonly meetingId: string | null;
  readonly data: Record<string, unknown>;
}

const columns = `
  epoch || '.' || tx || '.' || id as cursor, id::text, at, actor_id as "actorId", actor_agency_id as "actorAgencyId", type,
  subject_id as "subjectId", young_person_id as "youngPersonId", meeting_id as "meetingId", data`;

/**
 * Below the snapshot's xmin every transaction has ended, so what is read there is complete and in order: an id alone would
 * lose the entries of a transaction that took its ids early and committed late. An older epoch (before a restore) is complete.
 */
const settled = `(epoch < current_epoch() or tx < pg_snapshot_xmin(pg_current_snapshot()))`;

const afterInMeeting = {
  name: 'activity-after-in-meeting',
  text: `select ${columns} from activity_entry
    where meeting_id = $1 and (epoch, tx, id) > ($2::int, $3::xid8, $4::bigint) and ${settled}
    order by epoch, tx, id limit $5`,
};
/**
 * Where the log stands, as a column of any statement: whatever the statement's own snapshot does not show is after it.
 */
export const logHead = `(select current_epoch() || '.' || pg_snapshot_xmin(pg_current_snapshot()) || '.0')`;

const head = { name: 'activity-head', text: `select ${logHead} as cursor` };
const ofYoungPerson = {
  name: 'activity-of-young-person',
  text: `select ${columns} from activity_entry
    where young_person_id = $1 and (epoch, tx, id) < ($2::int, $3::xid8, $4::bigint)
    order by epoch desc, tx desc, id desc limit $5`,
};

const beyondAll = ['2147483647', '18446744073709551615', '9223372036854775807'] as const;

/** Reads the log from a cursor. Who may read a line is decided by the caller, line by line. */
@Injectable()
export class LogReader {
  constructor(
    private readonly sql: Sql,
    private readonly feed: FeedSql,
  ) {}

  /** Where the log stands now: everything that is committed later is after it. */
  async head(): Promise<string> {
    const row = await this.feed.one<{ cursor: string }>(head);
    return row?.cursor ?? '1.0.0';
  }

  /** What happened in a meeting after the cursor, oldest first, at most `limit` lines. */
  afterInMeeting(meetingId: string, after: string, limit = 200): Promise<ActivityLine[]> {
    return this.feed.rows<ActivityLine>(afterInMeeting, [meetingId, ...partsOf(after), limit]);
  }

  /** The newest lines about a young person, before the cursor when one is given. */
  ofYoungPerson(youngPersonId: string, limit: number, before?: string | null): Promise<ActivityLine[]> {
    return this.sql.rows<ActivityLine>(ofYoungPerson, [
      youngPersonId,
      ...(before ? partsOf(before) : beyondAll),
      limit,
    ]);
  }
}

function partsOf(cursor: string): [string, string, string] {
  const [, epoch, tx, id] = /^(\d{1,9})\.(\d{1,19})\.(\d{1,18})$/.exec(cursor) ?? [];
  if (!epoch || !tx || !id) throw new BadCursor();
  return [epoch, tx, id];
}
