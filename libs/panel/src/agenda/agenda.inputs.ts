import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { AgencyKind } from '@app/access';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Outcome } from './outcome.js';

const shared = 'The agencies, beside children’s services, that see it.';
const atLeast = { message: 'Enter how long it may take: at least 1 minute' };
const atMost = { message: 'Enter how long it may take: at most 120 minutes' };
const titleLength = { message: 'Enter what the item is about, in 2 to 200 characters' };

@InputType({ description: 'A young person or a topic for the agenda.' })
export class AddAgendaItemInput extends KeyedInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => ID, { nullable: true, description: 'Whom it is about; left out for a topic.' })
  @IsOptional()
  @IsUUID()
  youngPersonId?: string | null;

  @Field(() => String, { nullable: true, description: 'What a topic is about.' })
  @IsOptional()
  @Characters(2, 200, titleLength)
  title?: string | null;

  @Field(() => Int, { description: 'How long it may take, in minutes.' })
  @IsInt()
  @Min(1, atLeast)
  @Max(120, atMost)
  minutes: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Who presents it; for a young person, who leads their case unless said.',
  })
  @IsOptional()
  @IsUUID()
  presenterId?: string | null;

  @Field(() => [AgencyKind], { nullable: true, description: `${shared} None, when left out.` })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsEnum(AgencyKind, { each: true })
  sharedWith?: AgencyKind[] | null;
}

@InputType({ description: 'Somebody who is suggested, and not heard this time.' })
export class ParkSuggestionInput extends KeyedInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => ID, { description: 'Whom.' })
  @IsUUID()
  youngPersonId: string;

  @Field(() => String, { description: 'Why not this time. Shown with the next suggestion.' })
  @Characters(3, 500, { message: 'Say why not this time' })
  reason: string;
}

@InputType({ description: 'A new place for an item.' })
export class MoveAgendaItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => Int, { description: 'Its new place, from 1. Beyond the last is the last.' })
  @IsInt()
  @Min(1, { message: 'Enter a place on the agenda, from 1' })
  @Max(1_000, { message: 'Enter a place on the agenda' })
  toPosition: number;
}

@InputType({ description: 'A change to an item.' })
export class ChangeAgendaItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => Int, { nullable: true, description: 'How long it may take, in minutes.' })
  @IsOptional()
  @IsInt()
  @Min(1, atLeast)
  @Max(120, atMost)
  minutes?: number | null;

  @Field(() => ID, { nullable: true, description: 'Who presents it.' })
  @IsOptional()
  @IsUUID()
  presenterId?: string | null;

  @Field(() => [AgencyKind], { nullable: true, description: shared })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsEnum(AgencyKind, { each: true })
  sharedWith?: AgencyKind[] | null;

  @Field(() => String, { nullable: true, description: 'What a topic is about.' })
  @IsOptional()
  @Characters(2, 200, titleLength)
  title?: string | null;
}

@InputType({ description: 'An item that is taken off the agenda.' })
export class WithdrawAgendaItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => String, { description: 'Why.' })
  @Characters(3, 500, { message: 'Say why the item is withdrawn' })
  reason: string;
}

@InputType({ description: 'An item whose discussion starts.' })
export class StartItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;
}

@InputType({ description: 'What the panel decided about an item.' })
export class DecideItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => Outcome, { description: 'What was decided.' })
  @IsEnum(Outcome)
  outcome: Outcome;

  @Field(() => String, { description: 'Why, in the words of the minutes.' })
  @Characters(3, 2000, { message: 'Say why the panel decided so' })
  reason: string;
}

@InputType({ description: 'An item that is put off to the next meeting.' })
export class DeferItemInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => String, { description: 'Why.' })
  @Characters(3, 500, { message: 'Say why the item is carried over' })
  reason: string;
}
