import { Shows } from '@app/access';
import { Instant, PageInfo } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that happened with a young person.' })
@Shows('ACTIVITY')
export class TimelineEntry {
  @Field(() => ID, { description: 'Its place in the log.' })
  id: string;

  @Field(() => Instant, { description: 'When it was recorded.' })
  at: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'More of it, where there is more.' })
  detail: string | null;

  @Field(() => String, {
    description: 'For the filter: CONTACT, OWN_WORDS, PLAN, ACTION, PANEL, HOUSING, STATUS, RECORD.',
  })
  kind: string;

  actorId: string | null;
}

@ObjectType({ description: 'A page of a timeline, newest first.' })
@Shows('ACTIVITY')
export class TimelineConnection {
  @Field(() => [TimelineEntry], { description: 'The entries.' })
  nodes: TimelineEntry[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}
