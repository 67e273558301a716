import { Shows } from '@app/access';
import { Instant } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AccessRequestState } from './asking.rules.js';

registerEnumType(AccessRequestState, {
  name: 'AccessRequestState',
  description: 'Where a request to see a record stands, for who asked.',
  valuesMap: {
    LAPSED: { description: 'Nobody answered in time; whether there is such a record is not told.' },
  },
});

@ObjectType({ description: 'What you asked for, the same whether there is such a record or not.' })
@Shows('SELF')
export class MyAccessRequest {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The reference that you gave.' })
  reference: string;

  @Field(() => String, { description: 'Why you asked.' })
  reason: string;

  @Field(() => Instant, { description: 'When you asked.' })
  askedAt: string;

  @Field(() => AccessRequestState, { description: 'Where it stands.' })
  state: AccessRequestState;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answerWords: string | null;
}

@ObjectType({ description: 'Somebody asks to see a record that you answer for.' })
@Shows('ACCESS')
export class AccessRequest {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The young person.' })
  youngPersonId: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => String, { description: 'Their reference.' })
  reference: string;

  @Field(() => String, { description: 'Why they ask.' })
  reason: string;

  @Field(() => Instant, { description: 'When they asked.' })
  askedAt: string;

  @Field(() => Boolean, { description: 'Whether the record is open to them now: then you can agree.' })
  openToThem: boolean;

  @Field(() => Boolean, {
    description: 'Whether they are told nothing of a refusal: the record is sealed, or they are kept from it.',
  })
  quietly: boolean;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;

  state: AccessRequestState;
  workerId: string;
}
