import { caseScope, scopeShape, sees, type Viewer } from '@app/access';
import {
  type Batch,
  Clock,
  decodeCursor,
  encodeCursor,
  isUuid,
  NotFound,
  oneForEach,
  type Page,
  pageOf,
  pageSize,
  Sql,
} from '@app/platform';
import { Injectable } from '@nestjs/common';
import {
  narrow,
  type YoungPeopleFilter,
  YoungPeopleView,
  viewCountsStatement,
  viewTells,
  viewValues,
} from './young-people.filter.js';
import {
  leanColumns,
  leanPerson,
  youngPersonColumns,
  youngPersonJoins,
  type YoungPersonRow,
} from './young-person.columns.js';

export interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
}

export interface ViewCount {
  readonly view: YoungPeopleView;
  readonly count: number;
}

const views = Object.values(YoungPeopleView);

/** Every read of a young person's record, each narrowed to those that are open to the viewer. */
@Injectable()
export class YoungPersonReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<YoungPersonRow[]> {
    return this.sql.rows<YoungPersonRow>(
      {
        name: `young-people-by-id/${scopeShape(viewer)}`,
        text: `select ${youngPersonColumns} from young_person y ${youngPersonJoins}
          where y.id = any ($2::uuid[]) and ${caseScope(viewer, 'y.id', '$1')}`,
      },
      [viewer.id, ids],
    );
  }

  /** Who they are and nothing more, for pages that ask for no part or clock. */
  async rowsByIds(viewer: Viewer, ids: readonly string[]): Promise<YoungPersonRow[]> {
    const statement = {
      name: `young-people-rows-by-id/${scopeShape(viewer)}`,
      text: `select ${leanColumns} from young_person y where y.id = any ($2::uuid[]) and ${caseScope(viewer, 'y.id', '$1')}`,
    };
    return (await this.sql.arrays(statement, [viewer.id, ids])).map(leanPerson);
  }

  /** @throws NotFound when there is no such record, or it is not open to the viewer */
  async byId(viewer: Viewer, id: string): Promise<YoungPersonRow> {
    const [person] = isUuid(id) ? await this.byIds(viewer, [id]) : [];
    if (!person) throw new NotFound('young person');
    return person;
  }

  /**
   * By family name, first name, id. At most 100. The cursor holds the id alone: names in it would reach partners who are not
   * shown them, and addresses. The id of a record that is not open begins no page, or the order would tell its name.
   */
  async list(viewer: Viewer, filter: YoungPeopleFilter, { first, after }: PageAsked): Promise<Page<YoungPersonRow>> {
    const size = pageSize(first);
    const { name, from: people, where, values } = narrow(viewer, filter, this.clock.today());
    const from = decodeCursor(after, 1);
    const next = values.length + 1;
    const beyond = from
      ? `and (y.family_name, y.first_name, y.id) > (select b.family_name, b.first_name, b.id from young_person b
            where b.id = $${next}::uuid and ${caseScope(viewer, 'b.id', '$1')})`
      : '';
    const rows = await this.sql.rows<YoungPersonRow>(
      {
        name: `young-people/${name}${from ? '/after' : ''}`,
        text: `with page as materialized (
            select y.id, y.family_name, y.first_name from ${people}
            where ${where} ${beyond} order by y.family_name, y.first_name, y.id limit ${from ? `$${next + 1}` : `$${next}`}::int)
          select ${youngPersonColumns} from page join young_person y on y.id = page.id ${youngPersonJoins}
          order by page.family_name, page.first_name, page.id`,
      },
      [...values, ...(from ?? []), size + 1],
    );
    return pageOf(rows, size, ({ id }) => encodeCursor([id]));
  }

  /** How many the filter holds. */
  async count(viewer: Viewer, filter: YoungPeopleFilter): Promise<number> {
    const { name, from, where, values } = narrow(viewer, filter, this.clock.today());
    const row = await this.sql.one<{ count: number }>(
      {
        name: `young-people-count/${name}`,
        text: `select count(*)::int as count from ${from} where ${where}`,
      },
      values,
    );
    return row?.count ?? 0;
  }

  /** How many each ready-made list holds, in one statement. Lists that would tell what the viewer is not shown are left out. */
  async viewCounts(viewer: Viewer): Promise<ViewCount[]> {
    const row = await this.sql.one<Record<YoungPeopleView, number>>(
      {
        name: `young-people-views/${scopeShape(viewer)}${viewer.inChildrensServices ? '' : '-partner'}`,
        text: viewCountsStatement(viewer),
      },
      viewValues(viewer, this.clock.today()),
    );
    return views.filter((view) => seesList(viewer, view)).map((view) => ({ view, count: row?.[view] ?? 0 }));
  }
}

function seesList(viewer: Viewer, view: YoungPeopleView): boolean {
  const told = viewTells[view];
  return !told || sees(viewer, told);
}

/** The record, for those to whom it is open. Fails with NotFound for the rest. */
@Injectable()
export class YoungPersonById implements Batch<Viewer, string, YoungPersonRow> {
  constructor(private readonly reader: YoungPersonReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(YoungPersonRow | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.byIds(viewer, ids),
      (person) => person.id,
      () => new NotFound('young person'),
    );
  }
}
