import { type FactClass, Shows, ShowsOf } from '@app/access';
import { Day, type LocalDate, Tone } from '@app/platform';
import { Worker } from '@app/people';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** What each clock would tell: a viewer who is not shown it is not shown the clock. */
export const clockTells = (kind: string): FactClass =>
  kind.startsWith('TURNS_') ? 'IDENTITY' : kind === 'KEEP_IN_TOUCH' ? 'CONTACT' : 'STAGE';

@ObjectType('Clock', { description: 'A date that matters, and how far away it is. Days are never summed by a screen.' })
@Shows('STAGE')
@ShowsOf(({ kind }: ClockView) => clockTells(kind))
export class ClockView {
  @Field(() => String, {
    description: 'TURNS_18, TURNS_21, TURNS_25, PLAN_REVIEW, NEEDS_ASSESSMENT or KEEP_IN_TOUCH.',
  })
  kind: string;

  @Field(() => String, { description: 'What happens then.' })
  label: string;

  @Field(() => Day, { description: 'The day.' })
  dueOn: LocalDate;

  @Field(() => Int, { description: 'Days from today; negative when it has gone.' })
  days: number;

  @Field(() => String, { description: 'How far away, in words.' })
  words: string;

  @Field(() => Tone, { description: 'Late, soon or in good time.' })
  tone: Tone;

  @Field(() => String, {
    nullable: true,
    description: 'Where the date comes from: statute, or the council’s standard.',
  })
  law: string | null;
}

@ObjectType({ description: 'Somebody who works with the young person.' })
@Shows('WORKER')
export class AllocatedWorker {
  @Field(() => Worker, { description: 'Who.' })
  worker: Worker;

  @Field(() => String, { description: 'SOCIAL_WORKER or PERSONAL_ADVISER.' })
  kind: string;

  @Field(() => String, { description: 'PRIMARY leads; SECONDARY works alongside.' })
  part: string;

  @Field(() => Day, { description: 'Since when.' })
  from: LocalDate;
}

@ObjectType({ description: 'A young person, as little of them as the work needs.' })
@Shows('MINIMUM')
export class YoungPersonInBrief {
  @Field(() => ID, { description: 'Their id.' })
  id: string;

  @Field(() => String, { description: 'The council’s reference.' })
  reference: string;

  @Field(() => String, { description: 'First name and initial where no more is shared.' })
  displayName: string;

  @Field(() => Int, { nullable: true, description: 'Completed years; null where the record is not open to you.' })
  age: number | null;

  @Field(() => Boolean, { description: 'Whether you may open the record.' })
  canOpen: boolean;
}
