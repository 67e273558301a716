import type { Viewer } from '@app/access';
import { inOrderOf, isUuid, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { itemIsOpen, seatOf, viewerLooks } from '../agenda/item-seeing.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { opensMeetings, type Seat } from '../panel.policy.js';
import type { MinuteEntry } from './minute-entry.entity.js';

/** An entry as its reader brings it, with where the viewer sits in the meeting. */
export interface SeenEntry extends MinuteEntry, Seat {
  readonly meetingState: MeetingState;
  readonly youngPersonId: string | null;
}

const select = `
  select e.id, e.meeting_id as "meetingId", e.agenda_item_id as "agendaItemId", e.kind, e.words, e.author_id as "authorId", e.at,
    e.edited_at as "editedAt", e.agreed_at as "agreedAt", e.action_id as "actionId", e.version,
    m.state as "meetingState", m.chair_id as "chairId", m.minute_taker_id as "minuteTakerId", pm.part,
    coalesce(i.presenter_id = $1, false) as presents, i.young_person_id as "youngPersonId"
  from minute_entry e join agenda_item i on i.id = e.agenda_item_id join meeting m on m.id = i.meeting_id ${seatOf('$1')}
  where ${itemIsOpen(viewerLooks)}`;

const ofItems = {
  name: 'entries-of-items',
  text: `${select} and e.agenda_item_id = any ($4::uuid[]) order by e.agenda_item_id, e.at, e.id`,
};
const byIds = { name: 'entries-by-id', text: `${select} and e.id = any ($4::uuid[])` };

/** Every read of the minutes: only of items that are open to the viewer. */
@Injectable()
export class MinutesReader {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<SeenEntry> {
    const [entry] = await this.byIds(viewer, [id]);
    if (!entry) throw new NotFound('entry');
    return entry;
  }

  byIds(viewer: Viewer, ids: readonly string[]): Promise<SeenEntry[]> {
    return this.rows(viewer, byIds, ids);
  }

  /** The minutes of items, in the order of the items asked for; entries as they were written. */
  async ofItems(viewer: Viewer, itemIds: readonly string[]): Promise<SeenEntry[][]> {
    return inOrderOf(itemIds, await this.rows(viewer, ofItems, itemIds), (entry) => entry.agendaItemId);
  }

  private async rows(viewer: Viewer, statement: typeof byIds, ids: readonly string[]): Promise<SeenEntry[]> {
    if (!opensMeetings(viewer)) return [];
    return this.sql.rows<SeenEntry>(statement, [
      viewer.id,
      viewer.agencyKind,
      viewer.coordinatesEveryone,
      ids.filter(isUuid),
    ]);
  }
}
