import type { Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { databaseNow } from '../meetings/meeting-lock.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { ItemFact } from '../meetings/meeting.facts.js';
import { decisionNumber } from '../meetings/meeting.rules.js';
import { AgendaItemState } from './agenda-item.entity.js';
import type { DecideItemInput, DeferItemInput, StartItemInput } from './agenda.inputs.js';
import { mustFit } from './agenda.rules.js';
import type { SeenItem } from './agenda-row.js';
import { CarryOver } from './carry-over.js';
import { ItemChange } from './item-change.js';

/** Taking a meeting through its items: start, decide, carry over. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly log: ActivityLog,
    private readonly items: ItemChange,
    private readonly carryOver: CarryOver,
  ) {}

  /** Starts an item. It ends nothing by itself: while another is in discussion this is refused, and says which. */
  start(viewer: Viewer, input: StartItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'startItem', input, async ({ tx, actor, item }) => {
      const change = { state: AgendaItemState.IN_DISCUSSION, startedAt: await databaseNow(tx) };
      await this.log.apply(tx, actor, item, { change, fact: { type: 'item.started' } });
    });
  }

  /** Decides the item in discussion, and gives the decision the meeting’s next number. */
  decide(viewer: Viewer, input: DecideItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'decideItem', input, async ({ tx, actor, item, meeting, seen }) => {
      mustFit(input.outcome, { aboutPerson: item.youngPersonId !== null, hasActions: seen.hasActions });
      const number = decisionNumber(meeting.heldOn, await takeNumber(tx, meeting));
      const change = {
        state: AgendaItemState.DECIDED,
        outcome: input.outcome,
        outcomeReason: input.reason.trim(),
        decidedAt: await databaseNow(tx),
        decidedById: viewer.id,
        decisionNumber: number,
      };
      const fact: ItemFact = { type: 'item.decided', outcome: input.outcome, number };
      await this.log.apply(tx, actor, item, { change, fact });
    });
  }

  /** Puts the item in discussion off, to the panel’s next meeting where one is planned. */
  defer(viewer: Viewer, input: DeferItemInput): Promise<SeenItem> {
    return this.items.run(viewer, 'deferItem', input, async ({ tx, actor, item, meeting }) => {
      const change = { state: AgendaItemState.DEFERRED, stateReason: input.reason.trim() };
      const fact: ItemFact = { type: 'item.deferred', timesCarried: item.timesCarried };
      await this.log.apply(tx, actor, item, { change, fact });
      await this.carryOver.toNextMeeting(tx, actor, meeting, item);
    });
  }
}

/** Taken under the lock of the meeting’s row: a number that is rolled back is taken again, so that none is skipped. */
async function takeNumber(tx: EntityManager, { id, nextDecision }: Meeting): Promise<number> {
  await tx.query('update meeting set next_decision = next_decision + 1 where id = $1', [id]);
  return nextDecision;
}
