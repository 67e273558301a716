import type { Permitted } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaItem, AgendaItemState, type Reason } from '../agenda/agenda-item.entity.js';
import { CarryOver } from '../agenda/carry-over.js';
import type { Meeting } from './meeting.entity.js';

/** What publishing and ending a meeting do to its items. */
@Injectable()
export class AgendaClosing {
  constructor(
    private readonly log: ActivityLog,
    private readonly carryOver: CarryOver,
  ) {}

  /** Why each young person is on the agenda, as it stands when the papers are sent: it does not change afterwards. */
  async freezeReasons(tx: EntityManager, meetingId: string, reasons: ReadonlyMap<string, Reason[]>): Promise<void> {
    const people = [...reasons.keys()];
    await tx.query(
      `update agenda_item i set reasons = found.reasons
       from unnest($2::uuid[], $3::jsonb[]) as found (young_person_id, reasons)
       where i.meeting_id = $1 and i.young_person_id = found.young_person_id and i.state <> 'WITHDRAWN'`,
      [meetingId, people, people.map((id) => JSON.stringify(reasons.get(id)))],
    );
  }

  /** Marks every item that was not discussed, and puts it on the next meeting’s agenda where there is one. */
  async leaveUnreached(tx: EntityManager, actor: Permitted, meeting: Meeting, reason: string): Promise<void> {
    const items = await tx.find(AgendaItem, {
      where: { meetingId: meeting.id, state: AgendaItemState.LISTED },
      order: { position: 'ASC' },
    });
    for (const item of items) {
      const change = { state: AgendaItemState.NOT_REACHED, stateReason: reason };
      await this.log.apply(tx, actor, item, { change, fact: { type: 'item.not-reached' } });
      await this.carryOver.toNextMeeting(tx, actor, meeting, item);
    }
  }
}
