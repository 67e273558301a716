import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsUUID } from 'class-validator';

@InputType({
  description: 'Asks to be let into a record that may be there. Nothing is searched, and nothing is told of it.',
})
export class AskForAccessInput extends KeyedInput {
  @Field(() => String, { description: 'The exact reference, or the id.' })
  @Characters(3, 60, { message: 'Enter the exact reference' })
  reference: string;

  @Field(() => String, { description: 'Why, in at least 20 characters: whoever answers reads it.' })
  @Characters(20, 1000, { message: 'Say why your work needs this record, in 20 to 1,000 characters' })
  reason: string;
}

@InputType({ description: 'Answers somebody who asks to see a record that you answer for.' })
export class AnswerAccessRequestInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => Boolean, { description: 'Whether you agree. The record must be open to them by then.' })
  @IsBoolean()
  agree: boolean;

  @Field(() => String, { description: 'Why, in at least 10 characters: who asked reads it.' })
  @Characters(10, 1000, { message: 'Say why, in 10 to 1,000 characters' })
  words: string;
}
