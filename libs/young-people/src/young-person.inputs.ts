import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { CareStatus, SupportLevel } from './status/status.js';
import { waysInTouch } from './timeline.sentences.js';

@InputType({ description: 'For a time another status applies than the dates give.' })
export class OverrideStatusInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => CareStatus, { description: 'The status that applies.' })
  @IsEnum(CareStatus)
  status: CareStatus;

  @Field(() => SupportLevel, {
    nullable: true,
    description: 'Only at 21 to 24. Left out, the computed level applies, or contact once a year.',
  })
  @IsOptional()
  @IsEnum(SupportLevel)
  supportLevel?: SupportLevel | null;

  @Field(() => String, { description: 'Why, in at least 10 letters.' })
  @IsString()
  @MaxCharacters(1000, { message: 'The reason must be 1,000 characters or fewer' })
  reason: string;

  @Field(() => ID, { description: 'The manager who approved it: somebody else than you.' })
  @IsUUID('loose', { message: 'Choose the manager who approved this' })
  approvedById: string;

  @Field(() => Day, { description: 'The first day.' })
  @IsString()
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The first day it no longer holds: at most 12 months later.' })
  @IsString()
  expiresOn: LocalDate;
}

@InputType({ description: 'Somebody was, or tried to be, in touch.' })
export class RecordContactInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => Day, { description: 'The day it happened: not in the future.' })
  @IsString()
  happenedOn: LocalDate;

  @Field(() => String, { description: 'F2F_HOME, F2F_OTHER, PHONE, VIDEO, TEXT, EMAIL, LETTER or THIRD_PARTY.' })
  @IsIn(Object.keys(waysInTouch), { message: 'Choose how you were in touch' })
  way: string;

  @Field(() => Boolean, { description: 'They answered. A letter that got no answer is not being in touch.' })
  @IsBoolean()
  twoWay: boolean;

  @Field(() => String, { nullable: true, description: 'What was said, at most 2,000 characters.' })
  @IsOptional()
  @IsString()
  @MaxCharacters(2000, { message: 'The note must be 2,000 characters or fewer' })
  note?: string | null;
}

@InputType({ description: 'What matters to the young person, word for word.' })
export class RecordWhatMattersInput extends ChangeInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => String, { description: 'Their own words, at most 2,000 characters.' })
  @Characters(1, 2000, { message: 'Write what they said, in 2,000 characters or fewer' })
  words: string;
}
