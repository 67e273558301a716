import { Shows, Withheld } from '@app/access';
import { Day, type LocalDate } from '@app/platform';
import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareStatus, SupportLevel } from './status/status.js';

registerEnumType(CareStatus, {
  name: 'CareStatus',
  description: 'The legal status: Children Act 1989 ss22 to 24D and Sch 2 para 19B; SI 2010/959; SI 2010/2571.',
});
registerEnumType(SupportLevel, {
  name: 'SupportLevel',
  description: 'What is received at 21 to 24: Children Act 1989 ss23CZB and 23CA.',
});

@ObjectType('Because', { description: 'One fact that led to the status.' })
@Shows('STAGE')
export class BecauseView {
  @Field(() => String, { description: 'Stable, for programs.' })
  code: string;

  @Field(() => String, { description: 'The fact, in a sentence with its dates.' })
  sentence: string;

  @Field(() => String, { description: 'The statute behind the answer it led to.' })
  law: string;
}

@ObjectType('StatusOverride', {
  description: 'A decision that another status applies for a time. Never hides the computed one.',
})
@Shows('STAGE')
export class StatusOverrideView {
  @Field(() => CareStatus, { description: 'The status that applies instead.' })
  status: CareStatus;

  @Field(() => String, { description: 'It in words.' })
  words: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => Day, { description: 'The first day.' })
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The first day it no longer holds.' })
  expiresOn: LocalDate;

  approvedById: string;
}

@ObjectType({
  description: 'The legal status: always worked out from dates, with why. An override never hides the computed one.',
})
@Shows('STAGE')
export class Stage {
  @Field(() => CareStatus, { description: 'What applies today: the override when one is in force.' })
  status: CareStatus;

  @Field(() => String, { description: 'It in words.' })
  words: string;

  @Field(() => SupportLevel, { nullable: true, description: 'Only at 21 to 24.' })
  supportLevel: SupportLevel | null;

  @Field(() => CareStatus, { description: 'What the dates say today.' })
  computedStatus: CareStatus;

  @Field(() => String, { description: 'It in words.' })
  computedWords: string;

  @Field(() => StatusOverrideView, { nullable: true, description: 'The override in force, if any.' })
  override: StatusOverrideView | null;

  @Field(() => Boolean, { description: 'Whether a pathway plan is owed.' })
  requiresPlan: boolean;

  @Field(() => Boolean, { description: 'Whether a personal adviser is owed.' })
  requiresAdviser: boolean;

  @Field(() => String, { description: 'The statute.' })
  law: string;

  youngPersonId: string;
}

export const StagePart = createUnionType({
  name: 'StagePart',
  description: 'The stage, or why it is not shown and whom to ask.',
  types: () => [Stage, Withheld] as const,
  resolveType: (value: object) => (value instanceof Withheld ? Withheld : Stage),
});
