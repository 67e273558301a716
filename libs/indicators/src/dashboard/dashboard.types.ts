import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One count.' })
@Shows('COUNTS')
export class CountRow {
  @Field(() => String, { description: 'What is counted, for programs.' })
  key: string;

  @Field(() => String, { description: 'What is counted, in words.' })
  label: string;

  @Field(() => Int, { description: 'How many; 0 when it is suppressed.' })
  value: number;

  @Field(() => Boolean, { description: 'Hidden: fewer than 5, or it would give away one that is.' })
  suppressed: boolean;
}

@ObjectType({ description: 'The whole authority in counts. No person can be reached from here.' })
@Shows('COUNTS')
export class Dashboard {
  @Field(() => Day, { description: 'The day the counts are of.' })
  asAt: LocalDate;

  @Field(() => [CountRow], { description: 'Young people by legal status.' })
  stages: CountRow[];

  @Field(() => [CountRow], { description: 'Young people by whether their plan is in time.' })
  plans: CountRow[];

  @Field(() => [CountRow], { description: 'Actions: each in one row only.' })
  actions: CountRow[];

  @Field(() => [CountRow], { description: 'Young people with a right to an adviser, by where they live.' })
  homes: CountRow[];

  @Field(() => [CountRow], { description: 'Young people with a right to an adviser, by learning and work.' })
  learning: CountRow[];

  @Field(() => [CountRow], { description: 'Housing referrals by where they stand.' })
  referrals: CountRow[];

  @Field(() => [CountRow], { description: 'Commitments of partners by colour; they hold nobody.' })
  commitments: CountRow[];
}
