import { Shows } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Reason } from '../agenda/agenda-item.entity.js';

@ObjectType({ description: 'That somebody was not heard at an earlier meeting, and why.' })
@Shows('MINUTES')
export class ParkedBefore {
  @Field(() => String, { description: 'Why not.' })
  reason: string;

  @Field(() => Day, { description: 'The day of that meeting.' })
  on: LocalDate;
}

@ObjectType({ description: 'Somebody who is due at the panel, and why.' })
@Shows('MINUTES')
export class Suggestion {
  youngPersonId: string;

  @Field(() => [Reason], { description: 'Why, most pressing first. Never empty.' })
  reasons: readonly Reason[];

  @Field(() => Int, { description: 'How long the panel may need for them, in minutes.' })
  minutes: number;

  @Field(() => Boolean, { description: 'Whether this panel has ever heard them.' })
  everHeard: boolean;

  @Field(() => Day, { nullable: true, description: 'The day of the last meeting that decided about them.' })
  lastHeardOn: LocalDate | null;

  @Field(() => ParkedBefore, { nullable: true, description: 'That an earlier meeting parked them, and why.' })
  parked: ParkedBefore | null;

  @Field(() => Boolean, { description: 'Whether they are parked for this meeting.' })
  parkedThisTime: boolean;
}

@ObjectType({
  description: 'How well the panel keeps its aim to hear everyone of 16 and over. Each figure counts young people.',
})
@Shows('COUNTS')
export class Coverage {
  @Field(() => Int, { description: 'For whom at least one rule holds.' })
  due: number;

  @Field(() => Int, { description: 'Of those due, on the agenda of this meeting.' })
  listed: number;

  @Field(() => Int, { description: 'Of those due, parked for this meeting with a reason.' })
  parked: number;

  @Field(() => Int, { description: 'Never heard by this panel, and not on this agenda.' })
  neverHeard: number;

  @Field(() => Int, { description: 'Of 16 and over, owed the leaving care duties in full.' })
  inScope: number;

  @Field(() => Int, { description: 'Of those in scope, heard in the last 6 months.' })
  heardInSixMonths: number;

  @Field(() => String, { description: 'The figures in a sentence.' })
  sentence: string;
}

@ObjectType('SuggestionRule', { description: 'One published rule of the suggestions, as this panel has set it.' })
@Shows('NONE')
export class PublishedRule {
  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => String, { description: 'Its code, for programs.' })
  code: string;

  @Field(() => String, { description: 'The rule in a sentence.' })
  sentence: string;
}

@ObjectType({ description: 'Who is due at a meeting of the panel, and how many it reaches.' })
@Shows('MINUTES')
export class AgendaSuggestions {
  @Field(() => Coverage, { description: 'How many are due, listed, parked and never heard.' })
  coverage: Coverage;

  @Field(() => [Suggestion], { description: 'Everyone who is due and not on the agenda, the clocks of the law first.' })
  suggestions: Suggestion[];

  @Field(() => [PublishedRule], { description: 'How suggestions work: every rule with its number.' })
  rules: PublishedRule[];

  @Field(() => Day, { nullable: true, description: 'The oldest day for which imported data stand.' })
  asAt: LocalDate | null;
}
