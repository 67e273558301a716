import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Commitment } from './commitment.entity.js';
import { CommitmentState, DeliveryOutcomeKey } from './commitment-state.js';

@ObjectType({ description: 'News of a commitment. Updates are only ever added.' })
@Shows('COMMITMENT')
export class CommitmentUpdate {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  commitmentId: string;
  workerId: string;

  @Field(() => Instant, { description: 'When.' })
  at: string;

  @Field(() => Float, { nullable: true, description: 'The figure then, where one was given.' })
  value: number | null;

  @Field(() => String, { description: 'What had happened.' })
  note: string;

  @Field(() => String, { description: 'What was to happen next; may be empty.' })
  nextStep: string;

  @Field(() => CommitmentState, { description: 'Where the commitment stood after it.' })
  toState: CommitmentState;
}

@ObjectType({ description: 'An outcome of the delivery plan, with what was promised for it.' })
@Shows('COMMITMENT')
export class DeliveryOutcome {
  @Field(() => DeliveryOutcomeKey, { description: 'Which.' })
  key: DeliveryOutcomeKey;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => [Commitment], { description: 'What was promised for it, the soonest target first.' })
  commitments: Commitment[];

  @Field(() => Int, { description: 'How many are red.' })
  red: number;

  @Field(() => Int, { description: 'How many are amber.' })
  amber: number;

  @Field(() => Int, { description: 'How many are green.' })
  green: number;

  @Field(() => Int, { description: 'How many have no news, or have not started.' })
  grey: number;

  @Field(() => Int, { description: 'How many are delivered and checked.' })
  blue: number;
}
