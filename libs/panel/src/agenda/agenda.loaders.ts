import type { Viewer } from '@app/access';
import { type Batch, inOrderOf, NotFound, oneForEach, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { ClosedItem } from './agenda-line.js';
import { AgendaReader } from './agenda.reader.js';
import type { SeenItem } from './agenda-row.js';

/** The items of a meeting in their places, open or closed to the viewer. */
@Injectable()
export class AgendaOfMeeting implements Batch<Viewer, string, (SeenItem | ClosedItem)[]> {
  constructor(private readonly reader: AgendaReader) {}

  load(viewer: Viewer, meetingIds: readonly string[]): Promise<(SeenItem | ClosedItem)[][]> {
    return this.reader.ofMeetings(viewer, meetingIds);
  }
}

/** The same, with no more of each than a list shows. */
@Injectable()
export class LeanAgendaOfMeeting implements Batch<Viewer, string, (SeenItem | ClosedItem)[]> {
  constructor(private readonly reader: AgendaReader) {}

  load(viewer: Viewer, meetingIds: readonly string[]): Promise<(SeenItem | ClosedItem)[][]> {
    return this.reader.leanOfMeetings(viewer, meetingIds);
  }
}

/** One item, open or closed. Fails with NotFound where the viewer does not sit in its meeting. */
@Injectable()
export class AgendaLineById implements Batch<Viewer, string, SeenItem | ClosedItem> {
  constructor(private readonly reader: AgendaReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(SeenItem | ClosedItem | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.linesByIds(viewer, ids),
      (line) => line.id,
      () => new NotFound('agenda item'),
    );
  }
}

/** What panels have made of a young person, latest first; only what is open to the viewer. */
@Injectable()
export class AgendaItemsOfYoungPerson implements Batch<Viewer, string, SeenItem[]> {
  constructor(private readonly reader: AgendaReader) {}

  load(viewer: Viewer, youngPersonIds: readonly string[]): Promise<SeenItem[][]> {
    return this.reader.ofYoungPeople(viewer, youngPersonIds);
  }
}

const fromLastTime = {
  name: 'actions-from-last-time',
  text: `select i.id as "itemId", a.id as "actionId"
    from agenda_item i join meeting m on m.id = i.meeting_id
      join lateral (select before.id from agenda_item heard join meeting before on before.id = heard.meeting_id
        where heard.young_person_id = i.young_person_id and before.panel_id = m.panel_id and before.id <> m.id
          and before.held_on <= m.held_on and heard.state = 'DECIDED'
        order by before.held_on desc limit 1) last on true
      join action a on a.young_person_id = i.young_person_id and a.meeting_id is not null and a.meeting_id <> m.id
        and a.state <> 'CANCELLED' and (a.meeting_id = last.id or a.open)
      join meeting raised on raised.id = a.meeting_id and raised.panel_id = m.panel_id and raised.held_on <= m.held_on
    where i.id = any ($1::uuid[]) order by i.id, a.due_on, a.id`,
};

/**
 * The ids of the actions to look back on under an item: what the panel’s last meeting about this young person raised, and
 * whatever earlier ones left open. Whether the viewer sees each is asked of the actions themselves.
 */
@Injectable()
export class ActionIdsFromLastTime implements Batch<Viewer, string, string[]> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, itemIds: readonly string[]): Promise<string[][]> {
    const rows = await this.sql.rows<{ itemId: string; actionId: string }>(fromLastTime, [itemIds]);
    return inOrderOf(itemIds, rows, (row) => row.itemId).map((of) => of.map(({ actionId }) => actionId));
  }
}
