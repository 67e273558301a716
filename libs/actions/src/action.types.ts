import { Shows } from '@app/access';
import { PageInfo } from '@app/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';

@ObjectType({
  description: 'How many actions the filter holds, whichever list is shown; in MINE and MY_AGENCY, of that owner.',
})
@Shows('COUNTS')
export class ActionTotals {
  @Field(() => Int, { description: 'Not closed.' })
  open: number;

  @Field(() => Int, { description: 'Still to be done, and the date has gone.' })
  overdue: number;

  @Field(() => Int, { description: 'Still to be done, and due within 7 days.' })
  dueSoon: number;

  @Field(() => Int, { description: 'Blocked, or declined and in need of a new owner.' })
  stuck: number;

  @Field(() => Int, { description: 'Said to be done, and waiting for somebody else to check.' })
  waitingCheck: number;

  @Field(() => Int, { description: 'Checked in the last 12 months.' })
  done: number;
}

/** The totals, and how many the list itself holds. */
export interface ActionCounts extends ActionTotals {
  readonly total: number;
}

@ObjectType({ description: 'A page of actions.' })
@Shows('ACTION')
export class ActionConnection {
  @Field(() => [Action], { description: 'The actions.' })
  nodes: ActionRow[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  /** There when they, or `total`, were asked for. */
  @Field(() => ActionTotals, {
    description: 'How many the filter holds, whichever list is shown; in MINE and MY_AGENCY, of that owner.',
  })
  totals?: ActionCounts;
}
