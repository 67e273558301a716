import { caseScope, scopeShape, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayWriteNote } from './data-note.policy.js';
import { isShownToPartners } from './data-note.rules.js';
import type { DataNote } from './data-note.types.js';

type Row = Omit<DataNote, 'mayEnd'>;

const columns = `n.id, n.young_person_id as "youngPersonId", n.kind, n.words, n.at, n.ended_words as "endedWords", n.ended_at as "endedAt", n.version,
  n.by_id as "byId"`;
const statement = (name: string, viewer: Viewer, rest: string) => ({
  name: `${name}/${scopeShape(viewer)}`,
  text: `select ${columns} from data_note n where ${caseScope(viewer, 'n.young_person_id', '$1')} and ${rest}`,
});

/** What stands on a record about its own data, for those to whom the record is open. */
@Injectable()
export class DataNoteReader {
  constructor(private readonly sql: Sql) {}

  /** What stands first, the latest first. @throws NotFound */
  async of(viewer: Viewer, youngPersonId: string): Promise<DataNote[]> {
    await this.mustBeOpen(viewer, youngPersonId);
    const rest = 'n.young_person_id = $2 order by n.ended_at is not null, n.at desc, n.id limit 100';
    const rows = await this.sql.rows<Row>(statement('data-notes', viewer, rest), [viewer.id, youngPersonId]);
    return rows.flatMap((row) => shown(viewer, row));
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<DataNote> {
    const row = await this.sql.one<Row>(statement('data-note', viewer, 'n.id = $2'), [viewer.id, id]);
    const [note] = row ? shown(viewer, row) : [];
    if (!note) throw new NotFound('note');
    return note;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<DataNote> {
    const text = statement('data-note-locked', viewer, 'n.id = $2 for no key update of n');
    const [row] = await within<Row>(tx, text, [viewer.id, id]);
    const [note] = row && viewer.inChildrensServices ? shown(viewer, row) : [];
    if (!note) throw new NotFound('note');
    return note;
  }

  /** @throws NotFound */
  async mustBeOpen(viewer: Viewer, youngPersonId: string): Promise<void> {
    const text = `select y.id from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')}`;
    const found = isUuid(youngPersonId)
      ? await this.sql.one({ name: `data-note-person/${scopeShape(viewer)}`, text }, [viewer.id, youngPersonId])
      : undefined;
    if (!found) throw new NotFound('young person');
  }
}

function shown(viewer: Viewer, row: Row): DataNote[] {
  const whole = viewer.inChildrensServices && !viewer.seesInPart(row.youngPersonId);
  if (whole) return [{ ...row, mayEnd: row.endedAt === null && mayWriteNote(viewer, row.kind) }];
  return isShownToPartners(row.kind) ? [{ ...row, words: null, endedWords: null, mayEnd: false }] : [];
}
