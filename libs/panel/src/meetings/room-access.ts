import type { Viewer } from '@app/access';
import { FeedSql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { itemIsOpen, notSealed, seatOf, sitsInMeeting } from '../agenda/item-seeing.js';
import { opensMeetings, type Rights, rightsIn, type Seat } from '../panel.policy.js';

/** Somebody in the room, and what just happened there. Give one of the ids of what it happened to. */
export interface RoomQuestion {
  readonly viewer: Viewer;
  readonly meetingId: string;
  readonly itemId?: string | null;
  readonly entryId?: string | null;
}

/** Whether somebody may still be in the room, and what of the thing they may see. */
export interface Admission {
  readonly inRoom: boolean;
  /** What they may do there. */
  readonly rights: Rights;
  /** The item it happened in; null for something about the meeting itself. */
  readonly itemId: string | null;
  /** Whether that item is open to them; true for something about the meeting itself. */
  readonly open: boolean;
  /** Whether the item is about somebody sealed from them: they are not told that it is there. */
  readonly hidden: boolean;
  /** Whether they wrote the entry. */
  readonly authored: boolean;
}

interface Row extends Seat {
  readonly inRoom: boolean;
  readonly itemId: string | null;
  readonly open: boolean;
  readonly hidden: boolean;
  readonly authored: boolean;
}

const looker = {
  worker: 'asked.worker',
  agencyKind: 'asked.kind',
  coordinates: 'asked.coordinates',
  hidden: 'app.hidden_from(asked.worker)',
  opens: `exists (select 1 from open_case oc where oc.worker_id = asked.worker and oc.young_person_id = i.young_person_id
    and oc.because <> 'BREAK_GLASS' and not (oc.because = 'REFERRAL' and asked.kind = 'CHILDRENS_SERVICES'))`,
  presents: `exists (select 1 from agenda_item presented where presented.meeting_id = m.id and presented.presenter_id = asked.worker
    and presented.state <> 'WITHDRAWN')`,
};

/** One row for each question, in their order: as cheap for a full room as for one person. */
const admissions = {
  name: 'room-admissions',
  text: `select pm.part, m.chair_id as "chairId", m.minute_taker_id as "minuteTakerId",
      coalesce(i.presenter_id = asked.worker, false) as presents, coalesce(m.id is not null and ${sitsInMeeting(looker)}, false) as "inRoom", i.id as "itemId",
      case when asked.of_item is null and e.id is null then true else coalesce(${itemIsOpen(looker)}, false) end as open,
      coalesce(not ${notSealed(looker.hidden)}, false) as hidden, coalesce(e.author_id = asked.worker, false) as authored
    from unnest($1::uuid[], $2::text[], $3::boolean[], $4::uuid[], $5::uuid[], $6::uuid[])
        with ordinality as asked (worker, kind, coordinates, meeting, of_item, of_entry, position)
      left join meeting m on m.id = asked.meeting
      left join minute_entry e on e.id = asked.of_entry and e.meeting_id = m.id
      left join agenda_item i on i.id = coalesce(asked.of_item, e.agenda_item_id) and i.meeting_id = m.id
      ${seatOf('asked.worker')}
    order by asked.position`,
};

const nobody: Rights = { arrange: false, chair: false, minute: false, agree: false };
const shut: Admission = { inRoom: false, rights: nobody, itemId: null, open: false, hidden: false, authored: false };

/** Answers, for many people at once and as things stand now, who may see what just happened in a meeting. */
@Injectable()
export class RoomAccess {
  constructor(private readonly sql: FeedSql) {}

  /** An answer to each question, in their order. */
  async ask(questions: readonly RoomQuestion[]): Promise<Admission[]> {
    const rows = await this.sql.rows<Row>(admissions, [
      questions.map(({ viewer }) => viewer.id),
      questions.map(({ viewer }) => viewer.agencyKind),
      questions.map(({ viewer }) => viewer.coordinatesEveryone),
      questions.map(({ meetingId }) => meetingId),
      questions.map(({ itemId }) => itemId ?? null),
      questions.map(({ entryId }) => entryId ?? null),
    ]);
    return questions.map(({ viewer }, index) => {
      const row = rows[index];
      if (!row || !opensMeetings(viewer)) return shut;
      const { inRoom, itemId, open, hidden, authored } = row;
      return { inRoom, itemId, open, hidden, authored, rights: rightsIn(viewer, row) };
    });
  }
}
