import { Shows } from '@app/access';
import { Instant, PageInfo } from '@app/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that was done. Never the text of a record, and never a name of a young person.' })
@Shows('ACTIVITY')
export class ActivityEntry {
  @Field(() => ID, { description: 'Its id in the log.' })
  id: string;

  @Field(() => Instant, { description: 'When.' })
  at: string;

  @Field(() => String, { description: 'What kind of thing, for programs: area.happened.' })
  type: string;

  @Field(() => ID, { description: 'The record it was done to.' })
  subjectId: string;

  cursor: string;
  actorId: string | null;
  actorAgencyId: string | null;
  data: Record<string, unknown>;
}

@ObjectType({ description: 'A page of the record of activity, the newest first.' })
@Shows('ACTIVITY')
export class ActivityConnection {
  @Field(() => [ActivityEntry], { description: 'What was done.' })
  nodes: ActivityEntry[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}
