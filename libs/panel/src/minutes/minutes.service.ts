import { permit, type Viewer } from '@app/access';
import { ActionService } from '@app/actions';
import { ActivityLog, mustBeCurrent } from '@app/activity';
import { Injectable } from '@nestjs/common';
import type { EntryFact } from '../meetings/meeting.facts.js';
import { databaseNow } from '../meetings/meeting-lock.js';
import { mayChangeEntry, rightsIn } from '../panel.policy.js';
import { EntryKind, type MinuteEntry } from './minute-entry.entity.js';
import type { AddEntryInput, AgreeDecisionInput, ChangeEntryInput, RecordActionInput } from './minutes.inputs.js';
import type { SeenEntry } from './minutes.reader.js';
import { MinutesWriting } from './minutes-writing.js';
import { mustBeAgreeable, mustBeOpenForWords, mustBeWritten } from './minutes.rules.js';

/** Writing the minutes: small entries that are added, and whose words keep their history. */
@Injectable()
export class MinutesService {
  constructor(
    private readonly writing: MinutesWriting,
    private readonly log: ActivityLog,
    private readonly actions: ActionService,
  ) {}

  add(viewer: Viewer, input: AddEntryInput): Promise<SeenEntry> {
    mustBeWritten(input.kind);
    return this.writing.inItem(viewer, 'addEntry', input, (tx, actor, item) => {
      const { kind, words } = input;
      return this.writing.write(tx, actor, item, { kind, words: words.trim(), actionId: null });
    });
  }

  /** The action and its line in the minutes stand or fall together. It is live in the tracker at once. */
  recordAction(viewer: Viewer, input: RecordActionInput): Promise<SeenEntry> {
    return this.writing.inItem(viewer, 'recordAction', input, async (tx, actor, item) => {
      const { itemId: agendaItemId, ...asked } = input;
      const links = { youngPersonId: item.youngPersonId, meetingId: item.meetingId, agendaItemId };
      const action = await this.actions.raise(viewer, { ...asked, ...links }, tx);
      return this.writing.write(tx, actor, item, { kind: EntryKind.ACTION, words: action.title, actionId: action.id });
    });
  }

  change(viewer: Viewer, input: ChangeEntryInput): Promise<SeenEntry> {
    return this.writing.onEntry(viewer, 'changeEntry', input, async ({ tx, entry, seen }) => {
      const actor = permit(viewer, 'change this entry', mayChangeEntry(viewer, rightsIn(viewer, seen), entry));
      await mustBeCurrent(tx, entry, input, { words: entry.words });
      mustBeOpenForWords(seen);
      await tx.query('insert into minute_entry_history (entry_id, version, words, editor_id) values ($1, $2, $3, $4)', [
        entry.id,
        entry.version,
        entry.words,
        viewer.id,
      ]);
      const change = { words: input.words.trim(), editedAt: await databaseNow(tx) };
      await this.log.apply(tx, actor, entry, { change, fact: factOf('entry.changed', entry) });
    });
  }

  agree(viewer: Viewer, input: AgreeDecisionInput): Promise<SeenEntry> {
    return this.writing.onEntry(viewer, 'agreeDecision', input, async ({ tx, entry, seen }) => {
      const actor = permit(viewer, 'agree this decision', rightsIn(viewer, seen).agree);
      await mustBeCurrent(tx, entry, input, { words: entry.words });
      mustBeAgreeable(seen);
      const change = { agreedAt: await databaseNow(tx) };
      await this.log.apply(tx, actor, entry, { change, fact: factOf('entry.agreed', entry) });
    });
  }
}

const factOf = (type: EntryFact['type'], { agendaItemId }: MinuteEntry): EntryFact => ({ type, itemId: agendaItemId });
