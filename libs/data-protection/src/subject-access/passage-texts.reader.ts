import { NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Cut, type Passage, passagesIn, PassageState, placeOf } from './passage.rules.js';
import { StoryReader } from './story.reader.js';
import type { SubjectAccess, SubjectAccessPassage } from './subject-access.types.js';
import { toldTables } from './tables/index.js';

interface PassageRow {
  readonly id: string;
  readonly requestId: string;
  readonly ofTable: string;
  readonly rowKey: string;
  readonly ofColumn: string;
  readonly digest: string;
  readonly state: PassageState;
  readonly cuts: readonly Cut[];
  readonly reason: string | null;
  readonly version: number;
}

const columns = `p.id, p.request_id as "requestId", p.of_table as "ofTable", p.row_key as "rowKey", p.of_column as "ofColumn", p.digest, p.state,
  p.cuts, p.reason, p.version`;
const ofRequest = {
  name: 'subject-passages',
  text: `select ${columns} from subject_access_passage p where p.request_id = $1 and p.state <> 'GONE'`,
};
const one = { name: 'subject-passage', text: `select ${columns} from subject_access_passage p where p.id = $1` };
const locked = { name: 'subject-passage-locked', text: `${one.text} for no key update of p` };

/** What the passages say now: read from the record itself each time, and kept nowhere else. */
@Injectable()
export class PassageTexts {
  constructor(
    private readonly sql: Sql,
    private readonly stories: StoryReader,
  ) {}

  async of({ id, youngPersonId }: Pick<SubjectAccess, 'id' | 'youngPersonId'>): Promise<SubjectAccessPassage[]> {
    const texts = await this.textsOf(id);
    const rows = await this.sql.rows<PassageRow>(ofRequest, [id]);
    const order = new Map([...texts.keys()].map((place, at) => [place, at]));
    return rows
      .flatMap((row) => toldOf(row, texts.get(placeOf(row)), youngPersonId))
      .sort(
        (a, b) =>
          Number(b.namesSomebody) - Number(a.namesSomebody) || (order.get(a.place) ?? 0) - (order.get(b.place) ?? 0),
      );
  }

  /** @throws NotFound */
  async one(passageId: string): Promise<Passage> {
    const row = await this.sql.one<PassageRow>(one, [passageId]);
    const text = row ? (await this.textsOf(row.requestId)).get(placeOf(row)) : undefined;
    if (!text) throw new NotFound('passage');
    return text;
  }

  /** One that was decided, as it stands now. @throws NotFound */
  async told(passageId: string): Promise<SubjectAccessPassage> {
    const row = await this.sql.one<PassageRow>(one, [passageId]);
    const [told] = row ? toldOf(row, (await this.textsOf(row.requestId)).get(placeOf(row)), '') : [];
    if (!told) throw new NotFound('passage');
    return told;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, passageId: string): Promise<PassageRow> {
    const [row] = await within<PassageRow>(tx, locked, [passageId]);
    if (!row) throw new NotFound('passage');
    return row;
  }

  private async textsOf(requestId: string): Promise<ReadonlyMap<string, Passage>> {
    const found = await this.stories.rows(requestId);
    const passages = passagesIn(toldTables, found, await this.stories.known(found));
    return new Map(passages.map((passage) => [placeOf(passage), passage]));
  }
}

/** With what it says now; one that has been changed since it was decided is held again. */
function toldOf(
  row: PassageRow,
  passage: Passage | undefined,
  youngPersonId: string,
): (SubjectAccessPassage & { place: string })[] {
  if (!passage) return [];
  const { id, version, cuts, reason } = row;
  const { title, label, text, namesSomebody } = passage;
  const state = row.digest === passage.digest ? row.state : PassageState.HELD;
  const takenOut = state === PassageState.CUT ? cuts.map(([from, to]) => text.slice(from, to)) : [];
  return [
    { id, youngPersonId, title, label, text, namesSomebody, state, takenOut, reason, version, place: placeOf(row) },
  ];
}
