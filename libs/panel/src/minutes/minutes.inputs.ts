import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsUUID, Matches } from 'class-validator';
import { EntryKind } from './minute-entry.entity.js';

const someWords = { message: 'Enter what to write, in at most 4,000 characters' };

@InputType({ description: 'A note or a decision for the minutes of an item.' })
export class AddEntryInput extends KeyedInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;

  @Field(() => EntryKind, { description: 'A note or a decision. Actions have their own mutation.' })
  @IsEnum(EntryKind)
  kind: EntryKind;

  @Field(() => String, { description: 'What it says.' })
  @Characters(1, 4000, someWords)
  words: string;
}

@InputType({ description: 'New words for an entry.' })
export class ChangeEntryInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry.' })
  @IsUUID()
  entryId: string;

  @Field(() => String, { description: 'What it says from now on. What it said stays in its history.' })
  @Characters(1, 4000, someWords)
  words: string;
}

@InputType({ description: 'A decision whose wording the chair agrees.' })
export class AgreeDecisionInput extends ChangeInput {
  @Field(() => ID, { description: 'The entry.' })
  @IsUUID()
  entryId: string;
}

@InputType({ description: 'An action that is agreed in the discussion of an item.' })
export class RecordActionInput extends KeyedInput {
  @Field(() => ID, { description: 'The item: the action is for the young person it is about.' })
  @IsUUID()
  itemId: string;

  @Field(() => String, { description: 'What needs to happen, verb first.' })
  @Characters(3, 200, { message: 'Enter what needs to happen, in 3 to 200 characters' })
  title: string;

  @Field(() => ID, { description: 'Who will do it.' })
  @IsUUID()
  ownerId: string;

  @Field(() => Day, { description: 'By when.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  dueOn: LocalDate;

  @Field(() => ID, { nullable: true, description: 'The goal of the young person’s own plan that it serves.' })
  @IsOptional()
  @IsUUID()
  planPartId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it serves no goal of a plan, where there is none yet.' })
  @IsOptional()
  @MaxCharacters(300)
  noPlanBecause?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the young person can see it.' })
  @IsOptional()
  @IsBoolean()
  shownToYoungPerson?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The action in plain words, for the young person.' })
  @IsOptional()
  @MaxCharacters(300)
  plainWords?: string | null;
}
