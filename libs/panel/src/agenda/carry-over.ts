import type { Permitted } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Meeting, MeetingState } from '../meetings/meeting.entity.js';
import { AgendaItem, AgendaItemState } from './agenda-item.entity.js';

const nextMeeting = `
  select id, state from meeting
  where panel_id = $1 and id <> $2 and (held_on, starts_at) > ($3::date, $4::time) and state in ('DRAFT', 'PUBLISHED')
  order by held_on, starts_at, id limit 1 for update`;
const sameAlready = `
  select id from agenda_item where meeting_id = $1 and young_person_id = $2 and state <> 'WITHDRAWN'`;

/**
 * Carrying an item makes a new one that points back to it: what each meeting did stays true, and how often somebody was put
 * off is counted and never set back.
 */
@Injectable()
export class CarryOver {
  constructor(private readonly log: ActivityLog) {}

  /** Puts the item on the agenda of the panel’s next meeting; where none is planned, the suggestions say it was put off. */
  async toNextMeeting(tx: EntityManager, actor: Permitted, meeting: Meeting, item: AgendaItem): Promise<void> {
    const place = [meeting.panelId, meeting.id, meeting.heldOn, meeting.startsAt];
    const [next] = await tx.query<{ id: string; state: MeetingState }[]>(nextMeeting, place);
    if (!next) return;

    const listed = item.youngPersonId ? await this.alreadyListed(tx, next.id, item.youngPersonId) : undefined;
    const change = { carriedFromId: item.id, timesCarried: item.timesCarried + 1 };
    const fact = { type: 'item.carried', fromId: item.id, timesCarried: change.timesCarried };
    if (listed) {
      await this.log.apply(tx, actor, listed, { change, fact });
      return;
    }
    await this.log.create(tx, actor, AgendaItem, {
      change: {
        ...change,
        meetingId: next.id,
        youngPersonId: item.youngPersonId,
        title: item.title,
        position: await nextPosition(tx, next.id),
        minutes: item.minutes,
        presenterId: item.presenterId,
        sharedWith: item.sharedWith,
        reasons: item.reasons,
        state: AgendaItemState.LISTED,
        addedAfterPublishing: next.state !== MeetingState.DRAFT,
      },
      fact,
    });
  }

  private async alreadyListed(
    tx: EntityManager,
    meetingId: string,
    youngPersonId: string,
  ): Promise<AgendaItem | undefined> {
    const [listed] = await tx.query<{ id: string }[]>(sameAlready, [meetingId, youngPersonId]);
    return listed ? ((await tx.findOneBy(AgendaItem, { id: listed.id })) ?? undefined) : undefined;
  }
}

/** The place after the last one. The caller holds the meeting’s row, so nobody else takes it. */
export async function nextPosition(tx: EntityManager, meetingId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>('select app.next_place($1) as next', [meetingId]);
  return row?.next ?? 1;
}
