import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BreakGlassReason, BreakGlassState } from './break-glass.rules.js';

@ObjectType({
  description: 'Somebody else asks to open a sealed record, which is open to you: agree or not, within 60 minutes.',
})
@Shows('ACCESS')
export class BreakGlassRequest {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { description: 'Their reference.' })
  reference: string;

  @Field(() => BreakGlassState, { description: 'Where it stands.' })
  state: BreakGlassState;

  @Field(() => BreakGlassReason, { description: 'Why, from the list.' })
  reasonCode: BreakGlassReason;

  @Field(() => String, { description: 'Why, in their words.' })
  reason: string;

  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt: string;

  @Field(() => Instant, { description: 'Until when it waits for an answer: 60 minutes.' })
  answerBy: string;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  workerId: string;
}
