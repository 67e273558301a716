import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsUUID } from 'class-validator';
import { BreakGlassFinding, BreakGlassReason } from './break-glass.rules.js';

@InputType({ description: 'Asks to see a record that nothing opens to you: for 60 minutes, and it will be reviewed.' })
export class BreakGlassInput extends KeyedInput {
  @Field(() => String, { description: 'The exact reference or the id. Nothing is searched.' })
  @Characters(3, 60, { message: 'Enter the exact reference' })
  youngPerson: string;

  @Field(() => BreakGlassReason, { description: 'Why, from the list: it decides what is shown.' })
  @IsEnum(BreakGlassReason, { message: 'Choose why you need to see this record' })
  reasonCode: BreakGlassReason;

  @Field(() => String, { description: 'Why, in at least 20 characters.' })
  @Characters(20, 1000, { message: 'Say why you need to see this record now, in 20 to 1,000 characters' })
  reason: string;
}

@InputType({ description: 'Makes it 60 minutes longer, once.' })
export class RenewBreakGlassInput extends ChangeInput {
  @Field(() => ID, { description: 'The break-glass.' })
  @IsUUID('loose')
  id: string;
}

@InputType({ description: 'Answers somebody else who asks to open a sealed record.' })
export class AnswerBreakGlassInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => Boolean, { description: 'Whether you agree.' })
  @IsBoolean()
  agree: boolean;

  @Field(() => String, { description: 'Why, in at least 10 characters: whoever asked reads it.' })
  @Characters(10, 1000, { message: 'Say why, in 10 to 1,000 characters' })
  words: string;
}

@InputType({ description: 'Says whether somebody else was right to open a record.' })
export class ReviewBreakGlassInput extends ChangeInput {
  @Field(() => ID, { description: 'The break-glass.' })
  @IsUUID('loose')
  id: string;

  @Field(() => BreakGlassFinding, { description: 'What you found.' })
  @IsEnum(BreakGlassFinding, { message: 'Choose what you found' })
  finding: BreakGlassFinding;

  @Field(() => String, { description: 'How you know, in at least 10 characters.' })
  @Characters(10, 1000, { message: 'Say how you know, in 10 to 1,000 characters' })
  words: string;
}
