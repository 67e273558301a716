import type { Viewer } from '@app/access';
import { Clock, decodeCursor, encodeCursor, type Page, pageOf, pageSize, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { actionColumns, actionJoins, actionOf, type ActionRow, type FlatAction } from './action.columns.js';
import type { ActionFilter } from './action.filter.js';
import { type ActionSort, ActionView } from './action.states.js';
import type { ActionCounts } from './action.types.js';
import { counted, type Narrowed, narrowed, type Order, orders, viewConditions } from './tracker.statement.js';

/** A row and where it stands in the order: the keyset its cursor is made of. */
type Placed = FlatAction & { readonly key1: string; readonly key2: string | null };

export interface TrackerPage {
  readonly sort: ActionSort;
  readonly first: number;
  readonly after?: string | null;
}

/** The action tracker: one statement for a page, one for all its counts, whatever it holds. */
@Injectable()
export class TrackerReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async page(viewer: Viewer, filter: ActionFilter, { sort, first, after }: TrackerPage): Promise<Page<ActionRow>> {
    const size = pageSize(first);
    const today = this.clock.today();
    const asked = narrowed(viewer, filter, today);
    const order = orders[sort];
    const from = decodeCursor(after, order.keys.length + 1) ?? [];
    const text = pageStatement(asked, viewConditions[filter.view ?? ActionView.OPEN], order, from.length);
    const name = `tracker/${filter.view ?? 'OPEN'}/${sort}/${asked.name}${from.length > 0 ? '/after' : ''}`;
    const rows = await this.sql.rows<Placed>({ name, text }, [...asked.values, ...from, size + 1]);
    const page = pageOf(rows, size, ({ key1, key2, id }) =>
      encodeCursor(order.keys.length === 2 ? [key1, key2, id] : [key1, id]),
    );
    return { nodes: page.nodes.map((row) => actionOf(viewer, row, today)), pageInfo: page.pageInfo };
  }

  /** The totals of the filter whichever list is shown, and how many the list holds. */
  async counts(viewer: Viewer, filter: ActionFilter): Promise<ActionCounts> {
    const asked = narrowed(viewer, filter, this.clock.today());
    const view = filter.view ?? ActionView.OPEN;
    const row = await this.sql.one<ActionCounts>(
      {
        name: `tracker-counts/${view}/${asked.name}`,
        text: `
          select count(*) filter (where ${viewConditions.OPEN})::int as open,
            count(*) filter (where ${viewConditions.OVERDUE})::int as overdue,
            count(*) filter (where ${viewConditions.DUE_SOON})::int as "dueSoon",
            count(*) filter (where ${viewConditions.STUCK})::int as stuck,
            count(*) filter (where ${viewConditions.WAITING_CHECK})::int as "waitingCheck",
            count(*) filter (where ${viewConditions.DONE})::int as done,
            count(*) filter (where ${viewConditions[view]})::int as total
          from action a ${asked.joins} where ${asked.where} and ${counted}`,
      },
      asked.values,
    );
    return row ?? nothing;
  }
}

const nothing: ActionCounts = { open: 0, overdue: 0, dueSoon: 0, stuck: 0, waitingCheck: 0, done: 0, total: 0 };

/** The ids of the page in their order first, then everything that hangs on them: what is not shown is not joined. */
function pageStatement(asked: Narrowed, view: string, order: Order, cursorLength: number): string {
  const at = asked.values.length;
  const [key1 = 'a.id', key2 = 'null'] = order.keys;
  return `
    with page as materialized (
      select a.id, ${key1}::text as key1, ${key2}::text as key2, row_number() over (order by ${order.by}) as place
      from action a ${order.joins} ${asked.joins}
      where ${asked.where} and ${view} ${cursorLength > 0 ? beyond(order, at) : ''}
      order by ${order.by} limit $${at + cursorLength + 1}::int)
    select ${actionColumns}, ${asked.recordOpen} as "recordOpen", page.key1, page.key2
    from page join action a on a.id = page.id ${actionJoins} order by page.place`;
}

/** After the row the cursor was made of. */
function beyond({ keys, types, down }: Order, at: number): string {
  const places = [...types, 'uuid'].map((type, index) => `$${at + index + 1}::${type}`);
  return `and (${[...keys, 'a.id'].join(', ')}) ${down ? '<' : '>'} (${places.join(', ')})`;
}
