import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { ObjectiveState } from './plan.enums.js';
import { PlanSectionKey } from './rules/plan-sections.js';
import { Agreement, OverdueReason, Participation } from './rules/plan-words.js';

@InputType({ description: 'A new version, begun from what the version in force says.' })
export class StartPlanVersionInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;
}

/** What every step on a version carries. */
@InputType({ isAbstract: true })
export abstract class PlanStepInput extends ChangeInput {
  @Field(() => ID, { description: 'The version of the plan.' })
  @IsUUID('loose')
  planVersionId: string;
}

const LONGEST = 4_000;
const tooLong = { message: 'Each part must be 4,000 characters or fewer' };

@InputType({ description: 'What an area says. What is left out stays as it is.' })
export class WritePlanSectionInput extends PlanStepInput {
  @Field(() => PlanSectionKey, { description: 'The area.' })
  @IsEnum(PlanSectionKey)
  section: PlanSectionKey;

  @Field(() => String, { nullable: true, description: 'What they need.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  needs?: string | null;

  @Field(() => String, { nullable: true, description: 'What the young person says, word for word.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  myView?: string | null;

  @Field(() => String, { nullable: true, description: 'What is working well.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  workingWell?: string | null;

  @Field(() => String, { nullable: true, description: 'What we are worried about.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  worries?: string | null;

  @Field(() => String, { nullable: true, description: 'What needs to happen: how, by when and by whom.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  nextSteps?: string | null;

  @Field(() => String, { nullable: true, description: 'What happens if it does not work out.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(LONGEST, tooLong)
  contingency?: string | null;
}

@InputType({ description: 'A new goal.' })
export class AddObjectiveInput extends PlanStepInput {
  @Field(() => PlanSectionKey, { description: 'The area.' })
  @IsEnum(PlanSectionKey)
  section: PlanSectionKey;

  @Field(() => String, { description: 'The goal: 3 to 500 characters.' })
  @Characters(3, 500, { message: 'The goal must be between 3 and 500 characters' })
  words: string;

  @Field(() => Boolean, { description: 'These are the young person’s own words.' })
  @IsBoolean()
  ownWords: boolean;

  @Field(() => Day, { nullable: true, description: 'By when.' })
  @IsOptional()
  @IsString()
  byOn?: LocalDate | null;
}

@InputType({ description: 'Where a goal stands. It is never deleted.' })
export class MarkObjectiveInput extends PlanStepInput {
  @Field(() => ID, { description: 'The goal’s id in this version.' })
  @IsUUID('loose')
  objectiveId: string;

  @Field(() => ObjectiveState, { description: 'Where it stands.' })
  @IsEnum(ObjectiveState)
  state: ObjectiveState;
}

@InputType({ description: 'The version is complete and waits for a manager.' })
export class SubmitPlanInput extends PlanStepInput {
  @Field(() => Day, { description: 'The day it was talked through with the young person.' })
  @IsString()
  meetingOn: LocalDate;

  @Field(() => Participation, { description: 'How they took part.' })
  @IsEnum(Participation)
  participation: Participation;

  @Field(() => Agreement, { description: 'What they say of it.' })
  @IsEnum(Agreement)
  agreement: Agreement;

  @Field(() => String, { nullable: true, description: 'Their words: needed unless they agree.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(2_000, { message: 'Their words must be 2,000 characters or fewer' })
  agreementWords?: string | null;
}

@InputType({ description: 'The manager gives it back to its author.' })
export class ReturnPlanInput extends PlanStepInput {
  @Field(() => String, { description: 'What must change.' })
  @IsString()
  @MaxCharacters(2_000, { message: 'What must change must be 2,000 characters or fewer' })
  reason: string;
}

@InputType({ description: 'A manager makes it the plan in force.' })
export class AuthorisePlanInput extends PlanStepInput {
  @Field(() => ID, { nullable: true, description: 'The manager who is away, when a duty manager authorises.' })
  @IsOptional()
  @IsUUID('loose')
  delegatedForId?: string | null;
}

@InputType({ description: 'The young person got a copy and it was explained.' })
export class SharePlanInput extends PlanStepInput {
  @Field(() => Day, { description: 'The day.' })
  @IsString()
  sharedOn: LocalDate;
}

@InputType({ description: 'A review was held.' })
export class RecordPlanReviewInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => Day, { description: 'The day it was held: the clock runs from here.' })
  @IsString()
  heldOn: LocalDate;

  @Field(() => String, { description: 'CLOCK, YOUNG_PERSON or WORKER.' })
  @IsIn(['CLOCK', 'YOUNG_PERSON', 'WORKER'], { message: 'Say who asked for the review' })
  askedForBy: string;

  @Field(() => Participation, { description: 'How the young person took part.' })
  @IsEnum(Participation)
  participation: Participation;
}

@InputType({ description: 'Why a plan or its review is late.' })
export class ExplainOverduePlanInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => OverdueReason, { description: 'Why.' })
  @IsEnum(OverdueReason)
  reason: OverdueReason;
}
