import type { Viewer } from '@app/access';
import { logHead } from '@app/activity';
import { isUuid, NotFound, onlyAsksFor, pageSize, type Selection, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { opensMeetings, type Seat } from '../panel.policy.js';
import type { Meeting } from './meeting.entity.js';
import type { Panel } from './panel.entity.js';

/** A meeting as its reader brings it: the row, where the viewer sits, and the figures the rules ask for. */
export type SeenMeeting = Pick<
  Meeting,
  | 'id'
  | 'panelId'
  | 'title'
  | 'heldOn'
  | 'startsAt'
  | 'lengthMinutes'
  | 'place'
  | 'chairId'
  | 'minuteTakerId'
  | 'state'
  | 'startedAt'
  | 'endedAt'
  | 'version'
> &
  Seat & {
    readonly panelName: string;
    readonly chairName: string;
    readonly items: number;
    readonly listed: number;
    readonly withoutPresenter: number;
    readonly livePosition: number | null;
    readonly bookedMinutes: number;
    /** Where the log stood when the meeting was read: whatever happens after it is still to come. */
    readonly cursor: string;
  };

/** Whether the viewer presents an item of the meeting, be the item closed to them. */
const presents = '(m.id = any ((select app.meetings_presented())::uuid[]))';

const ownColumns = `
  m.id, m.panel_id as "panelId", p.name as "panelName", m.title, m.held_on as "heldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt",
  m.length_minutes as "lengthMinutes", m.place, m.chair_id as "chairId",
  (select display_name from worker where id = m.chair_id) as "chairName", m.minute_taker_id as "minuteTakerId", m.state,
  m.started_at as "startedAt", m.ended_at as "endedAt", m.version, pm.part`;
const columns = `${ownColumns}, ${presents} as presents, t.items, t.listed,
  t.without_presenter as "withoutPresenter", t.live_position as "livePosition", t.booked_minutes as "bookedMinutes", ${logHead} as cursor`;

/** The fields that need none of the figures of its items, nor whether the viewer presents one, nor where the log stands. */
const ownFields: ReadonlySet<string> = new Set([
  ...['id', 'title', 'heldOn', 'startsAt', 'lengthMinutes', 'place', 'state', 'stateWords', 'startedAt', 'endedAt'],
  ...['version', 'panel', 'chair', 'minuteTaker', 'agenda', 'restrictedItems', 'next'],
]);

/** $1 is the viewer, $2 whether they coordinate everyone. */
const from = `
  from meeting m join panel p on p.id = m.panel_id
    left join panel_member pm on pm.panel_id = m.panel_id and pm.worker_id = $1 and pm.from_on <= current_date and current_date < pm.to_on`;
/** Of every item, those too that are closed to the viewer. */
const figures = 'cross join lateral app.agenda_figures(m.id) t';

const visible = `(pm.part is not null or m.chair_id = $1 or m.minute_taker_id = $1 or ${presents} or ($2 and p.kind = 'TRANSITIONS'))`;

const byIds = {
  name: 'meetings-by-id',
  text: `select ${columns} ${from} ${figures} where m.id = any ($3::uuid[]) and ${visible}`,
};
const ownById = {
  name: 'meeting-itself-by-id',
  text: `select ${ownColumns} ${from} where m.id = any ($3::uuid[]) and ${visible}`,
};
const latest = {
  name: 'meetings-latest',
  text: `with last as materialized (select m.id ${from} where ${visible} order by m.held_on desc, m.starts_at desc, m.id limit $3)
    select ${columns} ${from} ${figures} where m.id in (select id from last) order by m.held_on desc, m.starts_at desc, m.id`,
};
const panels = {
  name: 'panels-of-viewer',
  text: `select p.id, p.name, p.kind, p.thresholds from panel p
    where exists (select 1 from panel_member pm where pm.panel_id = p.id and pm.worker_id = $1 and pm.from_on <= current_date and current_date < pm.to_on)
      or ($2 and p.kind = 'TRANSITIONS')
    order by p.name`,
};

/** Every read of a meeting, narrowed to those the viewer sits in. */
@Injectable()
export class MeetingReader {
  constructor(private readonly sql: Sql) {}

  /** The meeting, where the viewer sits in it, with what was `asked` for of it, or all. @throws NotFound */
  async byId(viewer: Viewer, id: string, asked?: Selection): Promise<SeenMeeting> {
    const statement = asked && onlyAsksFor(asked, ownFields) ? ownById : byIds;
    const [meeting] = await this.found(viewer, statement, [id]);
    if (!meeting) throw new NotFound('meeting');
    return meeting;
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<SeenMeeting[]> {
    return this.found(viewer, byIds, ids);
  }

  private async found(viewer: Viewer, statement: typeof byIds, ids: readonly string[]): Promise<SeenMeeting[]> {
    if (!opensMeetings(viewer)) return [];
    return this.sql.rows<SeenMeeting>(statement, [viewer.id, viewer.coordinatesEveryone, ids.filter(isUuid)]);
  }

  /** The latest meetings, those to come first. */
  async latest(viewer: Viewer, first: number): Promise<SeenMeeting[]> {
    if (!opensMeetings(viewer)) return [];
    return this.sql.rows<SeenMeeting>(latest, [viewer.id, viewer.coordinatesEveryone, pageSize(first)]);
  }

  /** The panels the viewer sits on, or coordinates. */
  async panels(viewer: Viewer): Promise<Panel[]> {
    return opensMeetings(viewer) ? this.sql.rows<Panel>(panels, [viewer.id, viewer.coordinatesEveryone]) : [];
  }
}
