import { mustSeeInWhole, permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { EndDataNoteInput, NoteAboutDataInput } from './data-note.inputs.js';
import { DataNoteReader } from './data-note.reader.js';
import { mayWriteNote } from './data-note.policy.js';
import { binds, type DataNoteKind, mustStand } from './data-note.rules.js';
import type { DataNote } from './data-note.types.js';

const insert = {
  name: 'data-note-insert',
  text: `insert into data_note (young_person_id, kind, words, by_id) values ($1, $2, $3, $4)
    on conflict (young_person_id, kind) where ended_at is null and kind in ('RESTRICTION', 'LEGAL_HOLD') do nothing returning id`,
};
const end = {
  name: 'data-note-end',
  text: `update data_note set ended_words = $2, ended_by_id = $3, ended_at = now(), version = version + 1 where id = $1`,
};
const doing = 'write this about their data';

/** Notes about somebody's data. What binds the record, a restriction or a hold, takes a manager who shows that it is they. */
@Injectable()
export class DataNoteService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: DataNoteReader,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (data-note.already) */
  async note(viewer: Viewer, input: NoteAboutDataInput): Promise<DataNote> {
    const { youngPersonId, kind, words } = input;
    await this.reader.mustBeOpen(viewer, youngPersonId);
    mustSeeInWhole(viewer, youngPersonId, doing);
    const actor = mayWrite(viewer, kind);
    return this.run(viewer, { operation: 'noteAboutData', input }, async (tx) => {
      const [made] = await within<{ id: string }>(tx, insert, [youngPersonId, kind, words.trim(), viewer.id]);
      if (!made) throw new RuleBroken('data-note.already', 'This already stands on the record', 'kind');
      await this.log.record(tx, actor, { id: made.id, youngPersonId }, { type: 'data-note.made', kind });
      return made;
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (data-note.ended) */
  async end(viewer: Viewer, input: EndDataNoteInput): Promise<DataNote> {
    permit(viewer, doing, viewer.may('data-note.write') && viewer.inChildrensServices);
    return this.run(viewer, { operation: 'endDataNote', input }, async (tx) => {
      const note = await this.reader.forUpdate(tx, viewer, input.noteId);
      const { id, youngPersonId, kind } = note;
      mustSeeInWhole(viewer, youngPersonId, doing);
      const actor = mayWrite(viewer, kind);
      await mustBeCurrent(tx, note, input, {});
      mustStand(note.endedAt);
      await within(tx, end, [id, input.words.trim(), viewer.id]);
      await this.log.record(tx, actor, { id, youngPersonId }, { type: 'data-note.ended', kind });
      return { id };
    });
  }

  private async run(
    viewer: Viewer,
    what: { operation: string; input: Keyed },
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<DataNote> {
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        what,
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }
}

/** @throws NotAllowed, StepUpRequired */
function mayWrite(viewer: Viewer, kind: DataNoteKind): Permitted {
  const actor = permit(viewer, doing, mayWriteNote(viewer, kind));
  if (binds(kind)) requireStepUp(viewer);
  return actor;
}
