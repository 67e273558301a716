import { permit, type Permitted, type Viewer } from '@app/access';
import { type Keyed, mustBeCurrent } from '@app/activity';
import { NotFound } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mustBeAllowed } from '../commands.rules.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { PanelDesk } from '../meetings/panel-desk.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaReader } from './agenda.reader.js';
import { factsOf, type SeenItem } from './agenda-row.js';
import { type ItemCommand, itemCommands } from './agenda.rules.js';

/** An item in a transaction of its own, its meeting locked, the viewer asked about. */
export interface HeldItem {
  readonly tx: EntityManager;
  readonly actor: Permitted;
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly seen: SeenItem;
}

interface ItemInput extends Keyed {
  readonly itemId: string;
  readonly expectedVersion: number;
}

/** The frame of every change to an item: once for its key, under the meeting’s lock, on the version that was on screen. */
@Injectable()
export class ItemChange {
  constructor(
    private readonly desk: PanelDesk,
    private readonly agenda: AgendaReader,
  ) {}

  async run(
    viewer: Viewer,
    command: ItemCommand,
    input: ItemInput,
    work: (held: HeldItem) => Promise<void>,
  ): Promise<SeenItem> {
    const { meetingId } = await this.agenda.openItem(viewer, input.itemId);
    await this.desk.once(viewer, command, input, async (tx) => {
      const { meeting } = await this.desk.lock.alone(tx, viewer, meetingId);
      const held = await this.hold(tx, viewer, command, input.itemId);
      await mustBeCurrent(tx, held.item, input, currentOf(held.item));
      mustBeAllowed(itemCommands[command], factsOf(viewer, held.seen));
      await work({ ...held, tx, meeting });
      return held.item;
    });
    return this.agenda.openItem(viewer, input.itemId);
  }

  private async hold(tx: EntityManager, viewer: Viewer, command: ItemCommand, itemId: string) {
    const item = await tx.findOneBy(AgendaItem, { id: itemId });
    if (!item) throw new NotFound('agenda item');
    const seen = await this.agenda.openItem(viewer, itemId);
    const { allowedTo, doing } = itemCommands[command];
    return { item, seen, actor: permit(viewer, doing, allowedTo(factsOf(viewer, seen))) };
  }
}

const currentOf = ({ state, position, minutes, presenterId, sharedWith, outcome }: AgendaItem): object => ({
  state,
  position,
  minutes,
  presenterId,
  sharedWith,
  outcome,
});
