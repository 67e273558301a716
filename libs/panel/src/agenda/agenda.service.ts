import type { Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { RuleBroken } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MeetingState } from '../meetings/meeting.entity.js';
import type { ItemFact } from '../meetings/meeting.facts.js';
import { type AgendaItem, AgendaItemState } from './agenda-item.entity.js';
import type { ChangeAgendaItemInput, MoveAgendaItemInput, WithdrawAgendaItemInput } from './agenda.inputs.js';
import type { SeenItem } from './agenda-row.js';
import { ItemChange } from './item-change.js';

/**
 * One statement moves everybody between the two places, items too that are closed to the viewer; the uniqueness of places is
 * checked when the transaction ends.
 */
const shift = 'select app.move_line($1, $2, $3, $4)';
const takeOut = 'select app.take_line_out($1, $2, $3)';
const lastPlace = 'select app.next_place($1) - 1 as count';

/** Building the agenda: order, length, who presents, who sees, and taking off. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly log: ActivityLog,
    private readonly items: ItemChange,
  ) {}

  /**
   * Moves an item to a place. The places of others follow without counting up their version, and neither does its own: of
   * two people who order at once the last move of an item holds, and nobody’s form is refused for it.
   */
  move(viewer: Viewer, input: MoveAgendaItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'moveAgendaItem', input, async ({ tx, actor, item }) => {
      const [row] = await tx.query<{ count: number }[]>(lastPlace, [item.meetingId]);
      const to = Math.min(input.toPosition, row?.count ?? 1);
      // To where it stands already is said and moves nothing: every change that is sent leaves its line.
      if (to !== item.position) await tx.query(shift, [item.meetingId, item.id, item.position, to]);
      const fact: ItemFact = { type: 'item.moved', from: item.position, to };
      await this.log.record(tx, actor, item, fact);
    });
  }

  change(viewer: Viewer, input: ChangeAgendaItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'changeAgendaItem', input, async ({ tx, actor, item }) => {
      if (input.title && item.youngPersonId)
        throw new RuleBroken('item.person-has-no-title', 'A young person’s item is called by their name', 'title');
      const fact: ItemFact = { type: 'item.changed', sharedWith: input.sharedWith?.join(',') };
      await this.log.apply(tx, actor, item, { change: given(input), fact });
    });
  }

  /** While the agenda is a draft the places close up; once it is sent, numbers stay as they were printed. */
  withdraw(viewer: Viewer, input: WithdrawAgendaItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'withdrawAgendaItem', input, async ({ tx, actor, item, meeting }) => {
      const change = { state: AgendaItemState.WITHDRAWN, stateReason: input.reason.trim() };
      await this.log.apply(tx, actor, item, { change, fact: { type: 'item.withdrawn' } });
      if (meeting.state === MeetingState.DRAFT) await this.closeUp(tx, item);
    });
  }

  private async closeUp(tx: EntityManager, { id, meetingId, position }: AgendaItem): Promise<void> {
    await tx.query(takeOut, [meetingId, id, position]);
  }
}

/** Only what was sent changes. */
function given({ minutes, presenterId, sharedWith, title }: ChangeAgendaItemInput): Partial<AgendaItem> {
  return {
    ...(minutes ? { minutes } : {}),
    ...(presenterId === undefined ? {} : { presenterId }),
    ...(sharedWith ? { sharedWith } : {}),
    ...(title ? { title: title.trim() } : {}),
  };
}
