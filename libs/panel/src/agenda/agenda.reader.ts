import type { Viewer } from '@app/access';
import { Clock, inOrderOf, isUuid, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { opensMeetings } from '../panel.policy.js';
import type { ClosedItem } from './agenda-line.js';
import { type AgendaRow, lineFor, type SeenItem } from './agenda-row.js';
import { hiddenFromViewer, itemIsOpen, notSealed, seatOf, sitsInMeeting, viewerLooks } from './item-seeing.js';

const lineIsOpen = `(i.id is not null and ${itemIsOpen(viewerLooks)})`;

const columns = `
  line.id, line.meeting_id as "meetingId", i.young_person_id as "youngPersonId", i.title, line.place as position, line.minutes,
  i.presenter_id as "presenterId", i.shared_with as "sharedWith", i.reasons, line.state, i.state_reason as "stateReason", i.started_at as "startedAt", i.outcome,
  i.outcome_reason as "outcomeReason", i.decision_number as "decisionNumber", i.decided_at as "decidedAt", i.times_carried as "timesCarried",
  i.added_after_publishing as "addedAfterPublishing", i.version,
  m.title as "meetingTitle", m.held_on as "heldOn", m.state as "meetingState", m.chair_id as "chairId", m.minute_taker_id as "minuteTakerId",
  coalesce(m.papers_released_at <= now(), false) as released, coalesce(m.window_closes_at <= now(), false) as over,
  coalesce(taker.display_name, chair.display_name) as "askName", pm.part, coalesce(i.presenter_id = $1, false) as presents,
  (select max(position) from agenda_item live where live.meeting_id = i.meeting_id and live.state = 'IN_DISCUSSION') as "livePosition",
  exists (select 1 from action a where a.agenda_item_id = i.id and a.state <> 'CANCELLED') as "hasActions",
  yp.first_name as "firstName", yp.family_name as "familyName", yp.preferred_name as "preferredName", yp.date_of_birth as "dateOfBirth",
  yp.home_protected as "homeProtected", ${lineIsOpen} as open`;
/** `line` is a place on an agenda. The item of a place that is closed to the viewer, the database does not give. */
const fromLines = (lines: string): string => `
  from ${lines} line join meeting m on m.id = line.meeting_id join worker chair on chair.id = m.chair_id
    left join agenda_item i on i.id = line.id
    left join worker taker on taker.id = m.minute_taker_id left join young_person yp on yp.id = i.young_person_id ${seatOf('$1')}`;

/** What a list of the items shows. None of it asks what has become of an item. */
const leanColumns = `
  line.id, line.meeting_id, i.young_person_id, i.title, line.place, line.minutes, line.state, i.version,
  coalesce(m.papers_released_at <= now(), false), coalesce(m.window_closes_at <= now(), false),
  coalesce(taker.display_name, chair.display_name), yp.first_name, yp.family_name, yp.preferred_name, yp.date_of_birth, yp.home_protected,
  ${lineIsOpen}`;
const noReasons: [] = [];
const leanRow = (row: readonly unknown[]): AgendaRow =>
  ({
    id: row[0],
    meetingId: row[1],
    youngPersonId: row[2],
    title: row[3],
    position: row[4],
    minutes: row[5],
    state: row[6],
    version: row[7],
    reasons: noReasons,
    released: row[8],
    over: row[9],
    askName: row[10],
    firstName: row[11],
    familyName: row[12],
    preferredName: row[13],
    dateOfBirth: row[14],
    homeProtected: row[15],
    open: row[16],
  }) as unknown as AgendaRow;

/** The fields that are made of those, and a young person, who is brought beside them. */
export const leanFields: ReadonlySet<string> = new Set([
  ...['id', 'title', 'position', 'minutes', 'state', 'stateWords', 'tone', 'version', 'youngPerson', 'withheld'],
]);

const ofMeetings = {
  name: 'agenda-of-meetings',
  text: `select ${columns} ${fromLines(`app.agenda_lines($4::uuid[], '{}')`)}
    where m.id = any ($4::uuid[]) and ${notSealed(hiddenFromViewer)} and ${sitsInMeeting(viewerLooks)} order by line.meeting_id, line.place`,
};
const leanOfMeetings = { name: 'agenda-of-meetings-lean', text: ofMeetings.text.replace(columns, leanColumns) };
const byIds = {
  name: 'agenda-items-by-id',
  text: `select ${columns} ${fromLines(`(select id, meeting_id, place, minutes, state from app.agenda_lines('{}', $4::uuid[])
      union select id, meeting_id, position, minutes, state from agenda_item where id = any ($4::uuid[]))`)}
    where ${notSealed(hiddenFromViewer)} and (${sitsInMeeting(viewerLooks)} or ${lineIsOpen})`,
};
const ofYoungPeople = {
  name: 'agenda-items-of-young-people',
  text: `select ${columns} ${fromLines(
    `(select id, meeting_id, position as place, minutes, state from agenda_item
      where young_person_id = any ($4::uuid[]) and state <> 'WITHDRAWN')`,
  )}
    where ${lineIsOpen} order by i.young_person_id, m.held_on desc, line.place`,
};

/** Every read of an agenda item. What a viewer is not part of comes closed: place and length, nothing else. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** The item, open or closed. @throws NotFound when the viewer does not sit in the meeting */
  async lineById(viewer: Viewer, id: string): Promise<SeenItem | ClosedItem> {
    const [line] = await this.linesByIds(viewer, [id]);
    if (!line) throw new NotFound('agenda item');
    return line;
  }

  /** The item, when it is open to the viewer. @throws NotFound */
  async openItem(viewer: Viewer, id: string): Promise<SeenItem> {
    const line = await this.lineById(viewer, id);
    if ('withheld' in line) throw new NotFound('agenda item');
    return line;
  }

  linesByIds(viewer: Viewer, ids: readonly string[]): Promise<(SeenItem | ClosedItem)[]> {
    return this.lines(viewer, byIds, ids);
  }

  /** The agendas of meetings, in the order of the meetings asked for; items in their place. */
  async ofMeetings(viewer: Viewer, meetingIds: readonly string[]): Promise<(SeenItem | ClosedItem)[][]> {
    return this.agendas(viewer, meetingIds, await this.rows(viewer, ofMeetings, meetingIds));
  }

  /** The same with `leanFields` only. */
  async leanOfMeetings(viewer: Viewer, meetingIds: readonly string[]): Promise<(SeenItem | ClosedItem)[][]> {
    if (!opensMeetings(viewer)) return meetingIds.map(() => []);
    const rows = await this.sql.arrays(leanOfMeetings, valuesFor(viewer, meetingIds));
    return this.agendas(viewer, meetingIds, rows.map(leanRow));
  }

  private agendas(viewer: Viewer, meetingIds: readonly string[], rows: readonly AgendaRow[]) {
    const today = this.clock.today();
    return inOrderOf(meetingIds, rows, (row) => row.meetingId).map((of) =>
      of.map((row) => lineFor(viewer, row, today)),
    );
  }

  /** What panels have made of young people, latest first; only what is open to the viewer. */
  async ofYoungPeople(viewer: Viewer, ids: readonly string[]): Promise<SeenItem[][]> {
    const rows = await this.rows(viewer, ofYoungPeople, ids);
    const today = this.clock.today();
    return inOrderOf(ids, rows, (row) => row.youngPersonId ?? '').map((of) =>
      of.flatMap((row) => {
        const line = lineFor(viewer, row, today);
        return 'withheld' in line ? [] : [line];
      }),
    );
  }

  private async lines(
    viewer: Viewer,
    statement: typeof byIds,
    ids: readonly string[],
  ): Promise<(SeenItem | ClosedItem)[]> {
    const today = this.clock.today();
    return (await this.rows(viewer, statement, ids)).map((row) => lineFor(viewer, row, today));
  }

  private async rows(viewer: Viewer, statement: typeof byIds, ids: readonly string[]): Promise<AgendaRow[]> {
    if (!opensMeetings(viewer)) return [];
    return this.sql.rows<AgendaRow>(statement, valuesFor(viewer, ids));
  }
}

const valuesFor = ({ id, agencyKind, coordinatesEveryone }: Viewer, ids: readonly string[]): unknown[] => [
  id,
  agencyKind,
  coordinatesEveryone,
  ids.filter(isUuid),
];
