import type { Viewer } from '@app/access';
import { MeetingInBrief } from '@app/actions';
import { type Batch, inOrderOf, NotFound, oneForEach, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Attendance } from './attendance.js';
import { MeetingReader, type SeenMeeting } from './meeting.reader.js';

/** The meeting, where the viewer sits in it. Fails with NotFound for the rest. */
@Injectable()
export class MeetingById implements Batch<Viewer, string, SeenMeeting> {
  constructor(private readonly reader: MeetingReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(SeenMeeting | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.byIds(viewer, ids),
      (meeting) => meeting.id,
      () => new NotFound('meeting'),
    );
  }
}

const restricted = {
  name: 'restricted-items',
  text: `select meeting_id as "meetingId", items from app.restricted_items($1::uuid[])`,
};

/** How many items are about somebody sealed from whoever chairs or minutes the meeting; 0 for everybody else. */
@Injectable()
export class RestrictedItemsOfMeeting implements Batch<Viewer, string, number> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<number[]> {
    const rows = await this.sql.rows<{ meetingId: string; items: number }>(restricted, [ids]);
    return inOrderOf(ids, rows, (row) => row.meetingId).map(([row]) => row?.items ?? 0);
  }
}

const attendance = {
  name: 'attendance-of-meetings',
  text: `select m.id as "meetingId", w.id as "workerId", coalesce(pm.part, 'GUEST') as part, coalesce(a.state, 'INVITED') as state,
      g.kind as "agencyKind"
    from meeting m
      join lateral (
        select worker_id from panel_member where panel_id = m.panel_id and from_on <= m.held_on and m.held_on < to_on
        union select worker_id from attendance where meeting_id = m.id) invited on true
      join worker w on w.id = invited.worker_id join agency g on g.id = w.agency_id
      left join panel_member pm on pm.panel_id = m.panel_id and pm.worker_id = w.id and pm.from_on <= m.held_on and m.held_on < pm.to_on
      left join attendance a on a.meeting_id = m.id and a.worker_id = w.id
    where m.id = any ($1::uuid[])
    order by m.id, array_position(array['CHAIR', 'DEPUTY', 'MINUTE_TAKER', 'MEMBER'], pm.part), w.display_name, w.id`,
};

/** Who is invited to a meeting and who is there: the panel’s members of that day, and guests. */
@Injectable()
export class AttendanceOfMeeting implements Batch<Viewer, string, Attendance[]> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<Attendance[][]> {
    return inOrderOf(ids, await this.sql.rows<Attendance>(attendance, [ids]), (row) => row.meetingId);
  }
}

const following = {
  name: 'meeting-after',
  text: `select m.id as "ofId", n.id, n.title, n.held_on as "heldOn"
    from meeting m join lateral (select id, title, held_on from meeting next where next.panel_id = m.panel_id
      and (next.held_on, next.starts_at) > (m.held_on, m.starts_at) and next.state in ('DRAFT', 'PUBLISHED')
      order by next.held_on, next.starts_at, next.id limit 1) n on true
    where m.id = any ($1::uuid[])`,
};

/** The panel’s next meeting after a meeting, where one is planned. */
@Injectable()
export class MeetingAfter implements Batch<Viewer, string, MeetingInBrief | null> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<(MeetingInBrief | null)[]> {
    const rows = await this.sql.rows<MeetingInBrief & { ofId: string }>(following, [ids]);
    return inOrderOf(ids, rows, (row) => row.ofId).map(([row]) => row ?? null);
  }
}
