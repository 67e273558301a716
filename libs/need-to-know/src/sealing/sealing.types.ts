import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SealingState } from './sealing.rules.js';

registerEnumType(SealingState, {
  name: 'SealingState',
  description: 'Where the sealing of a record stands.',
  valuesMap: { UNSEAL_ASKED: { description: 'Still sealed: somebody else has to agree to its end.' } },
});

@ObjectType({ description: 'A record that only named people may open, whatever else would open it.' })
@Shows('ACCESS')
export class Sealing {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => SealingState, { description: 'Where it stands.' })
  state: SealingState;

  @Field(() => String, { description: 'Why it was asked for.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Why its end was asked for.' })
  unsealReason: string | null;

  @Field(() => Instant, { description: 'When it was asked for.' })
  askedAt: string;

  @Field(() => Instant, { nullable: true, description: 'Since when it holds.' })
  fromAt: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  toAt: string | null;

  @Field(() => Instant, { nullable: true, description: 'When somebody else last answered.' })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why they agreed, or did not.' })
  answerWords: string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  askedById: string;
  approvedById: string | null;
  answeredById: string | null;
  unsealAskedById: string | null;
  /** Who may open the record while it is sealed. */
  letInIds: string[];
}

@ObjectType({
  description: 'A worker who is kept from a record, because they are related to the young person or know them.',
})
@Shows('ACCESS')
export class Exclusion {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Instant, { description: 'Since when.' })
  fromAt: string;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  youngPersonId: string;
  workerId: string;
}
