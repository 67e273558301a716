import type { Viewer } from '@app/access';
import { isUuid, NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Meeting } from './meeting.entity.js';
import { MeetingReader, type SeenMeeting } from './meeting.reader.js';

/** The row for changing, and the same meeting as the viewer sees it. */
export interface LockedMeeting {
  readonly meeting: Meeting;
  readonly seen: SeenMeeting;
}

const holdStill = { name: 'meeting-still', text: 'select id from meeting where id = $1 for share' };
const holdStillOf = {
  name: 'meeting-of-item-still',
  text: 'select m.id from agenda_item i join meeting m on m.id = i.meeting_id where i.id = $1 for share of m',
};

/**
 * The meeting’s row is the one lock of its room: what changes the meeting or moves it on takes it alone, what only writes in
 * it shares it. Taken first, so that two people can never wait for each other.
 */
@Injectable()
export class MeetingLock {
  constructor(private readonly reader: MeetingReader) {}

  /** For changing the meeting, its agenda’s order or what is in discussion. @throws NotFound */
  async alone(tx: EntityManager, viewer: Viewer, id: string): Promise<LockedMeeting> {
    return this.take(tx, viewer, id, 'pessimistic_write');
  }

  /** For writing minutes while it stays as it is. @throws NotFound */
  async shared(tx: EntityManager, viewer: Viewer, id: string): Promise<LockedMeeting> {
    return this.take(tx, viewer, id, 'pessimistic_read');
  }

  /**
   * The same, for who asks nothing of the meeting but that it stays as it is: whether the viewer sits in it, and what they may do
   * there, is asked of the item or the entry. @throws NotFound
   */
  async still(tx: EntityManager, id: string): Promise<void> {
    const [held] = isUuid(id) ? await within<{ id: string }>(tx, holdStill, [id]) : [];
    if (!held) throw new NotFound('meeting');
  }

  /** The meeting of an item, before the item is read: nothing of it is told, and whether the item is open is asked then. @throws NotFound */
  async stillAround(tx: EntityManager, itemId: string): Promise<void> {
    const [held] = isUuid(itemId) ? await within<{ id: string }>(tx, holdStillOf, [itemId]) : [];
    if (!held) throw new NotFound('agenda item');
  }

  private async take(
    tx: EntityManager,
    viewer: Viewer,
    id: string,
    mode: 'pessimistic_write' | 'pessimistic_read',
  ): Promise<LockedMeeting> {
    const meeting = isUuid(id) ? await tx.findOne(Meeting, { where: { id }, lock: { mode } }) : null;
    if (!meeting) throw new NotFound('meeting');
    // Read after the lock is held: what the last holder committed is in it.
    return { meeting, seen: await this.reader.byId(viewer, id) };
  }
}

/** The time of the database: windows are opened and shut by its clock, not by that of one of several servers. */
export async function databaseNow(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<{ now: string }[]>('select now() as now');
  return new Date(row?.now ?? NaN);
}
