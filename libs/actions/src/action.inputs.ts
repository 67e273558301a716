import { ChangeInput, KeyedInput } from '@app/activity';
import { Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID } from 'class-validator';

@InputType({ description: 'A new action: for a goal of a young person’s plan, or for a commitment.' })
export class RaiseActionInput extends KeyedInput {
  @Field(() => String, { description: 'What will be done, verb first: 3 to 200 characters.' })
  @IsString()
  @MaxCharacters(200, { message: 'What will be done must be 200 characters or fewer' })
  title: string;

  @Field(() => ID, { description: 'Who will do it.' })
  @IsUUID('loose', { message: 'Say who will do this action' })
  ownerId: string;

  @Field(() => Day, { description: 'By when: today or later.' })
  @IsString()
  dueOn: LocalDate;

  @Field(() => ID, { nullable: true, description: 'For whom.' })
  @IsOptional()
  @IsUUID('loose')
  youngPersonId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The goal of their plan, by its lasting key.' })
  @IsOptional()
  @IsUUID('loose', { message: 'Choose a goal from this young person’s own plan' })
  planPartId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no goal yet, where there is none.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  noPlanBecause?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner’s commitment it carries out.' })
  @IsOptional()
  @IsUUID('loose')
  commitmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The housing referral it comes from.' })
  @IsOptional()
  @IsUUID('loose')
  referralId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The young person sees it: needs plain words.' })
  @IsOptional()
  @IsBoolean()
  shownToYoungPerson?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The same as we say it to them: at most 300 characters.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(300, { message: 'The plain words must be 300 characters or fewer' })
  plainWords?: string | null;
}

/** What every step on an action carries. */
@InputType({ isAbstract: true })
export abstract class ActionStepInput extends ChangeInput {
  @Field(() => ID, { description: 'The action.' })
  @IsUUID('loose')
  actionId: string;
}

@InputType({ description: 'Its owner takes it on.' })
export class AcceptActionInput extends ActionStepInput {}

@InputType({ description: 'Its owner does not take it on: it goes back to who raised it.' })
export class DeclineActionInput extends ActionStepInput {
  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  reason: string;
}

@InputType({ description: 'Something is in the way.' })
export class BlockActionInput extends ActionStepInput {
  @Field(() => String, { description: 'What or who.' })
  @IsString()
  @MaxCharacters(300, { message: 'What is in the way must be 300 characters or fewer' })
  blockedBy: string;

  @Field(() => String, { nullable: true, description: 'What happened.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(2000, { message: 'What happened must be 2,000 characters or fewer' })
  note?: string | null;
}

@InputType({ description: 'Nothing is in the way any more.' })
export class UnblockActionInput extends ActionStepInput {
  @Field(() => String, { nullable: true, description: 'What happened.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(2000, { message: 'What happened must be 2,000 characters or fewer' })
  note?: string | null;
}

@InputType({ description: 'How it goes, and perhaps a new date.' })
export class UpdateActionInput extends ActionStepInput {
  @Field(() => String, { description: 'What happened.' })
  @IsString()
  @MaxCharacters(2000, { message: 'What happened must be 2,000 characters or fewer' })
  note: string;

  @Field(() => Day, {
    nullable: true,
    description: 'The new date. The owner alone moves it once, by up to 5 days; the first date is kept.',
  })
  @IsOptional()
  @IsString()
  dueOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why the date changes: needed with a new date.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  dateReason?: string | null;
}

@InputType({ description: 'Its owner says that it is done. Somebody else checks.' })
export class ClaimActionDoneInput extends ActionStepInput {
  @Field(() => Day, { description: 'The day it was really done.' })
  @IsString()
  doneOn: LocalDate;

  @Field(() => String, { description: 'What shows it.' })
  @IsString()
  @MaxCharacters(2000, { message: 'What shows that this was done must be 2,000 characters or fewer' })
  evidence: string;
}

@InputType({ description: 'Somebody else than the owner has checked that it is done.' })
export class VerifyActionInput extends ActionStepInput {}

@InputType({ description: 'It is not done yet.' })
export class ReturnActionInput extends ActionStepInput {
  @Field(() => String, { description: 'What is missing.' })
  @IsString()
  @MaxCharacters(500, { message: 'What is missing must be 500 characters or fewer' })
  missing: string;
}

@InputType({ description: 'Somebody else will do it.' })
export class ReassignActionInput extends ActionStepInput {
  @Field(() => ID, { description: 'Who.' })
  @IsUUID('loose', { message: 'Say who will do this action' })
  ownerId: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  reason?: string | null;
}

@InputType({ description: 'It is no longer needed.' })
export class CancelActionInput extends ActionStepInput {
  @Field(() => String, { description: 'Why.' })
  @IsString()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  reason: string;
}

@InputType({ description: 'It is for this goal.' })
export class LinkActionInput extends ActionStepInput {
  @Field(() => ID, { description: 'The goal, by its lasting key: of the same young person’s plan.' })
  @IsUUID('loose', { message: 'Choose a goal from this young person’s own plan' })
  planPartId: string;
}
