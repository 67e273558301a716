import { Shows } from '@app/access';
import { Day, type LocalDate, PageInfo } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';

@ObjectType({ description: 'A meeting, as little of it as is needed to name it.' })
@Shows('MEETING')
export class MeetingInBrief {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => Day, { description: 'The day.' })
  heldOn: LocalDate;
}

@ObjectType({ description: 'A partner’s commitment, as little of it as is needed to name it. Holds no personal data.' })
@Shows('COMMITMENT')
export class CommitmentInBrief {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its reference in the delivery plan.' })
  reference: string;

  @Field(() => String, { description: 'What was promised.' })
  promise: string;
}

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

  /** Counts only when asked, and once. */
  counts: () => Promise<ActionCounts>;
}
