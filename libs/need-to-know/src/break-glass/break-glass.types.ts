import { type FactClass, Shows } from '@app/access';
import { Day, Instant, type LocalDate } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BreakGlassFinding, BreakGlassReason, BreakGlassState } from './break-glass.rules.js';

registerEnumType(BreakGlassReason, {
  name: 'BreakGlassReason',
  description: 'Why somebody must see a record that nothing opens to them.',
});
registerEnumType(BreakGlassFinding, {
  name: 'BreakGlassFinding',
  description: 'What the review of a break-glass found.',
});

registerEnumType(BreakGlassState, {
  name: 'BreakGlassState',
  description: 'Where a break-glass stands.',
  valuesMap: {
    WAITING: { description: 'The record is sealed: somebody else has to agree first.' },
    REFUSED: { description: 'Somebody else did not agree.' },
    LAPSED: { description: 'Nobody answered within 60 minutes.' },
  },
});

@ObjectType({ description: 'Somebody opened a record that nothing opened to them, for an hour, and said why.' })
@Shows('ACCESS')
export class BreakGlass {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'The young person, for who opened the record.' })
  youngPersonId: string | null;

  @Field(() => String, { nullable: true, description: 'Their reference, for those to whom the record is open.' })
  reference: string | null;

  @Field(() => BreakGlassState, { description: 'Where it stands.' })
  state: BreakGlassState;

  @Field(() => BreakGlassReason, { description: 'Why, from the list.' })
  reasonCode: BreakGlassReason;

  @Field(() => String, { description: 'Why, in their words.' })
  reason: string;

  @Field(() => [String], { description: 'The classes of facts it opened.' })
  classes: FactClass[];

  @Field(() => Instant, { description: 'When it was asked for.' })
  askedAt: string;

  @Field(() => Instant, { nullable: true, description: 'When it ends or ended; null while it waits.' })
  endsAt: string | null;

  @Field(() => Instant, { nullable: true, description: 'Until when it waits for an answer; null where it does not.' })
  answerBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why somebody else agreed, or did not.' })
  answerWords: string | null;

  @Field(() => Int, { description: 'Whole minutes left; 0 when it is over.' })
  minutesLeft: number;

  @Field(() => Boolean, { description: 'Whether it was made longer.' })
  renewed: boolean;

  @Field(() => Boolean, { description: 'Whether the record was sealed.' })
  ofSealed: boolean;

  @Field(() => Day, { description: 'The last day on which the review is in time: 2 working days.' })
  reviewDueOn: LocalDate;

  @Field(() => Instant, { nullable: true, description: 'When it was reviewed.' })
  reviewedAt: string | null;

  @Field(() => BreakGlassFinding, { nullable: true, description: 'What the review found.' })
  finding: BreakGlassFinding | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote.' })
  words: string | null;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  workerId: string;
  approvedById: string | null;
  refusedById: string | null;
  reviewedById: string | null;
}
