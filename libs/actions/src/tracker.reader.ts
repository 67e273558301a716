import type { Viewer } from '@app/access';
import { Clock, decodeCursor, encodeCursor, type Page, pageOf, pageSize, type Selection, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { ActionRow } from './action.columns.js';
import type { ActionFilter } from './action.filter.js';
import { type ActionSort, ActionView } from './action.states.js';
import type { ActionCounts } from './action.types.js';
import { columnsFor, leading, type PageColumns } from './tracker.columns.js';
import {
  amongOpen,
  counted,
  type Narrowed,
  narrowed,
  type Order,
  orders,
  viewConditions,
} from './tracker.statement.js';

export interface TrackerPage {
  readonly sort: ActionSort;
  readonly first: number;
  readonly after?: string | null;
  /** What of each action was asked for: all of it, when it is not said. */
  readonly asked?: Selection;
}

type CountName = keyof ActionCounts;

/** The action tracker: one statement for a page, one for all its counts, whatever it holds. */
@Injectable()
export class TrackerReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async page(
    viewer: Viewer,
    filter: ActionFilter,
    { sort, first, after, asked: of }: TrackerPage,
  ): Promise<Page<ActionRow>> {
    const size = pageSize(first);
    const today = this.clock.today();
    const view = filter.view ?? ActionView.OPEN;
    const asked = narrowed(viewer, filter, today, view !== ActionView.DONE);
    const order = orders[sort];
    const from = decodeCursor(after, order.keys.length + 1) ?? [];
    const brought = columnsFor(of);
    const most = readAtOnce.find((rows) => rows > size) ?? size + 1;
    const text = pageStatement({ asked, view: viewConditions[view], order, cursorLength: from.length, brought, most });
    // At most 63 characters, whatever was asked for.
    const name = `tracker/${view}/${sort.slice(0, 2)}/${asked.name}/${brought.shape}${from.length > 0 ? '+' : '-'}${most}`;
    const rows = await brought.read(this.sql, { name, text }, [...asked.values, ...from], { viewer, today });
    return pageOf(rows, size, ({ key1, key2, id }) =>
      encodeCursor(order.keys.length === 2 ? [key1, key2, id] : [key1, id]),
    );
  }

  /** The totals of the filter whichever list is shown, and how many the list holds: those of `wanted`, or all of them. */
  async counts(viewer: Viewer, filter: ActionFilter, wanted?: ReadonlySet<string>): Promise<ActionCounts> {
    const view = filter.view ?? ActionView.OPEN;
    const shown = countNames.filter((name) => !wanted || wanted.has(name));
    if (shown.length === 0) return nothing;

    // What is closed is only looked at by who counts it: without, an index that holds only what is open has all there is to know.
    const onlyOpen = view !== ActionView.DONE && !shown.includes('done');
    const asked = narrowed(viewer, filter, this.clock.today(), onlyOpen);
    const conditions = onlyOpen ? { ...viewConditions, ...amongOpen } : viewConditions;
    const columns = shown.map((name) => {
      const condition = conditions[name === 'total' ? view : viewOf[name]];
      return `count(*) filter (where ${condition})::int as "${name}"`;
    });
    const row = await this.sql.one<ActionCounts>(
      {
        name: `counts/${view}/${asked.name}/${shown.map((name) => countNames.indexOf(name)).join('')}`,
        text: `select ${columns.join(', ')} from action a ${asked.joins}
          where ${asked.where} and ${onlyOpen ? viewConditions.OPEN : counted}`,
      },
      asked.values,
    );
    return { ...nothing, ...row };
  }
}

const nothing: ActionCounts = { open: 0, overdue: 0, dueSoon: 0, stuck: 0, waitingCheck: 0, done: 0, total: 0 };
const countNames = Object.keys(nothing) as CountName[];

const viewOf: Readonly<Record<Exclude<CountName, 'total'>, ActionView>> = {
  open: ActionView.OPEN,
  overdue: ActionView.OVERDUE,
  dueSoon: ActionView.DUE_SOON,
  stuck: ActionView.STUCK,
  waitingCheck: ActionView.WAITING_CHECK,
  done: ActionView.DONE,
};
/** A limit written out lets the planner know how little is asked for; three of them keep the statements few. */
const readAtOnce = [26, 51, 101] as const;

interface PageText {
  readonly asked: Narrowed;
  readonly view: string;
  readonly order: Order;
  readonly cursorLength: number;
  readonly brought: PageColumns;
  readonly most: number;
}

/** The rows of the page in their order first, then everything that hangs on them: what is not shown is not joined. */
function pageStatement({ asked, view, order, cursorLength, brought, most }: PageText): string {
  const at = asked.values.length;
  const [key1 = 'a.id', key2 = 'null'] = order.keys;
  return `
    with page as materialized (
      select a.*, ${key1}::text as key1, ${key2}::text as key2, row_number() over (order by ${order.by}) as place
      from action a ${order.joins} ${asked.joins}
      where ${asked.where} and ${view} ${cursorLength > 0 ? beyond(order, at) : ''}
      order by ${order.by} limit ${most})
    select ${leading(asked.recordOpen, 'a.key1', 'a.key2')} ${brought.columns}
    from page a ${brought.joins} order by a.place`;
}

/** After the row the cursor was made of. */
function beyond({ keys, types, down }: Order, at: number): string {
  const places = [...types, 'uuid'].map((type, index) => `$${at + index + 1}::${type}`);
  return `and (${[...keys, 'a.id'].join(', ')}) ${down ? '<' : '>'} (${places.join(', ')})`;
}
