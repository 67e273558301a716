import { permit, type Permitted, type Viewer } from '@app/access';
import type { Keyed } from '@app/activity';
import { NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaReader } from '../agenda/agenda.reader.js';
import { factsOf, type SeenItem } from '../agenda/agenda-row.js';
import { type ItemCommand, itemCommands } from '../agenda/agenda.rules.js';
import { mustBeAllowed } from '../commands.rules.js';
import type { EntryFact } from '../meetings/meeting.facts.js';
import { PanelDesk } from '../meetings/panel-desk.js';
import { MinuteEntry } from './minute-entry.entity.js';
import { MinutesReader, type SeenEntry } from './minutes.reader.js';

/** An entry held for changing, and the same entry as the viewer sees it. */
export interface HeldEntry {
  readonly tx: EntityManager;
  readonly entry: MinuteEntry;
  readonly seen: SeenEntry;
}

const insertEntry = {
  name: 'minute-entry',
  text: `insert into minute_entry (meeting_id, agenda_item_id, author_id, kind, words, action_id) values ($1, $2, $3, $4, $5, $6) returning id`,
};

/** The frame of every writing: once for its key, with the meeting held as it is, in an item that is open to the viewer. */
@Injectable()
export class MinutesWriting {
  constructor(
    private readonly desk: PanelDesk,
    private readonly agenda: AgendaReader,
    private readonly reader: MinutesReader,
  ) {}

  async inItem(
    viewer: Viewer,
    command: ItemCommand,
    input: Keyed & { itemId: string },
    work: (tx: EntityManager, actor: Permitted, item: SeenItem) => Promise<{ id: string }>,
  ): Promise<SeenEntry> {
    const { id } = await this.desk.once(viewer, command, input, async (tx) => {
      await this.desk.lock.stillAround(tx, input.itemId);
      const item = await this.agenda.openItem(viewer, input.itemId);
      const { allowedTo, doing } = itemCommands[command];
      const actor = permit(viewer, doing, allowedTo(factsOf(viewer, item)));
      mustBeAllowed(itemCommands[command], factsOf(viewer, item));
      return work(tx, actor, item);
    });
    return this.reader.byId(viewer, id);
  }

  async onEntry(
    viewer: Viewer,
    operation: string,
    input: Keyed & { entryId: string },
    work: (held: HeldEntry) => Promise<void>,
  ): Promise<SeenEntry> {
    const { meetingId } = await this.reader.byId(viewer, input.entryId);
    await this.desk.once(viewer, operation, input, async (tx) => {
      await this.desk.lock.still(tx, meetingId);
      const entry = await this.hold(tx, input.entryId);
      await work({ tx, entry, seen: await this.reader.byId(viewer, entry.id) });
      return { id: entry.id };
    });
    return this.reader.byId(viewer, input.entryId);
  }

  async write(
    tx: EntityManager,
    actor: Permitted,
    item: SeenItem,
    words: Pick<MinuteEntry, 'kind' | 'words' | 'actionId'>,
  ): Promise<Pick<MinuteEntry, 'id'>> {
    const { id: agendaItemId, meetingId, youngPersonId } = item;
    const values = [meetingId, agendaItemId, actor.id, words.kind, words.words, words.actionId];
    const [entry] = await within<Pick<MinuteEntry, 'id'>>(tx, insertEntry, values);
    if (!entry) throw new Error('An entry was written and nothing came back');
    const fact: EntryFact = { type: 'entry.added', itemId: agendaItemId, kind: words.kind };
    await this.desk.log.record(tx, actor, { id: entry.id, meetingId, youngPersonId }, fact);
    return entry;
  }

  private async hold(tx: EntityManager, id: string): Promise<MinuteEntry> {
    const entry = await tx.findOne(MinuteEntry, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!entry) throw new NotFound('entry');
    return entry;
  }
}
