import { Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { UnusualFinding, UnusualKind } from './unusual.rules.js';

registerEnumType(UnusualKind, { name: 'UnusualKind', description: 'Why somebody’s looking is worth a question.' });
registerEnumType(UnusualFinding, { name: 'UnusualFinding', description: 'What an auditor found of unusual access.' });

@ObjectType({ description: 'Somebody looked at more than is usual: a question to ask, until an auditor has found.' })
@Shows('ACTIVITY')
export class UnusualAccess {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => UnusualKind, { description: 'Why it is here.' })
  kind: UnusualKind;

  @Field(() => Day, { description: 'On which day.' })
  day: LocalDate;

  @Field(() => String, { description: 'What was unusual, in a sentence.' })
  sentence: string;

  @Field(() => Instant, { description: 'When it was found.' })
  foundAt: string;

  @Field(() => Day, { description: 'The last day on which the review is in time: 2 working days.' })
  reviewDueOn: LocalDate;

  @Field(() => Instant, { nullable: true, description: 'When it was reviewed.' })
  reviewedAt: string | null;

  @Field(() => UnusualFinding, { nullable: true, description: 'What the review found.' })
  finding: UnusualFinding | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote.' })
  words: string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  workerId: string;
  agencyId: string | null;
  reviewedById: string | null;
}
