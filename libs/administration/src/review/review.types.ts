import { Role, Shows } from '@app/access';
import { Day, Instant, type LocalDate, PageInfo } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What was found of somebody's access. */
export enum AccessFinding {
  CONFIRMED = 'CONFIRMED',
  ENDED = 'ENDED',
}
registerEnumType(AccessFinding, {
  name: 'AccessFinding',
  description: 'What was found of somebody’s access in a quarter.',
});

@ObjectType({ description: 'Somebody’s access, to be confirmed or ended in this quarter.' })
@Shows('WORKER')
export class AccessReviewLine {
  @Field(() => ID, { description: 'Whose.' })
  memberId: string;

  @Field(() => String, { description: 'Their name.' })
  displayName: string;

  @Field(() => String, { description: 'What their job is called.' })
  jobTitle: string;

  @Field(() => String, { description: 'The agency they work for.' })
  agencyName: string;

  @Field(() => [Role], { description: 'The roles they hold today.' })
  roles: Role[];

  @Field(() => [String], { description: 'The panels they sit on today.' })
  panels: string[];

  @Field(() => Instant, { nullable: true, description: 'When they last signed in.' })
  lastSignedInAt: Date | string | null;

  @Field(() => AccessFinding, { nullable: true, description: 'What was found; null while it waits.' })
  finding: AccessFinding | null;

  @Field(() => Instant, { nullable: true, description: 'When that was said.' })
  answeredAt: Date | string | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  answeredBy: string | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer: somebody else confirms theirs.' })
  isViewer: boolean;

  @Field(() => Int, { description: 'Of the account: send it back as `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'The review of everybody’s access in a quarter.' })
@Shows('WORKER')
export class AccessReview {
  @Field(() => Day, { description: 'The first day of the quarter.' })
  from: LocalDate;

  @Field(() => Day, { description: 'Its last day: by then everybody’s access is answered for.' })
  to: LocalDate;

  @Field(() => Int, { description: 'How many can sign in, or could in this quarter until somebody ended it here.' })
  total: number;

  @Field(() => Int, { description: 'How many of them are answered for.' })
  answered: number;

  @Field(() => [AccessReviewLine], { description: 'By name.' })
  nodes: AccessReviewLine[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}
