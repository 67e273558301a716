import { Shows } from '@app/access';
import { Instant, type LocalDate, Tone } from '@app/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Court, ReferralState } from './referral-state.js';

@ObjectType({ description: 'One step of a referral. Steps are only ever added.' })
@Shows('REFERRAL')
export class ReferralStep {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  referralId: string;
  workerId: string;
  agencyId: string;

  @Field(() => Instant, { description: 'When it was taken.' })
  at: string;

  /** The day in England, and whether it was after the cut-off hour: what the clock counts by. */
  on: LocalDate;
  afterHours: boolean;

  @Field(() => ReferralState, { nullable: true, description: 'Where the referral stood before.' })
  fromState: ReferralState | null;

  @Field(() => ReferralState, { description: 'Where it stands after.' })
  toState: ReferralState;

  @Field(() => Court, { nullable: true, description: 'Who had to act after it.' })
  court: Court | null;

  @Field(() => String, { nullable: true, description: 'What was said with it.' })
  note: string | null;
}

@ObjectType({ description: 'Whose court a referral is in, and for how many working days.' })
@Shows('REFERRAL')
export class CourtClock {
  @Field(() => Court, { nullable: true, description: 'Who has to act; null for a draft and when it is closed.' })
  court: Court | null;

  @Field(() => String, { description: 'For example: With Housing for 3 working days, 2 left.' })
  words: string;

  @Field(() => Int, { description: 'Working days that side has had: housing in all, the council since it was asked.' })
  elapsedWorkingDays: number;

  @Field(() => Int, { nullable: true, description: 'Working days that side may take, by the local protocol.' })
  limitWorkingDays: number | null;

  @Field(() => Tone, { description: 'Shape and colour on screen.' })
  tone: Tone;

  @Field(() => Int, { description: 'Working days with housing, in all.' })
  withHousingDays: number;

  @Field(() => Int, { description: 'Working days with the council, in all.' })
  withCouncilDays: number;
}
