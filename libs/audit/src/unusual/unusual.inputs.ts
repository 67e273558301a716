import { ChangeInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';
import { UnusualFinding } from './unusual.rules.js';

@InputType({ description: 'Says what an auditor found of unusual access.' })
export class ReviewUnusualAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The unusual access.' })
  @IsUUID('loose')
  id: string;

  @Field(() => UnusualFinding, { description: 'What you found.' })
  @IsEnum(UnusualFinding, { message: 'Choose what you found' })
  finding: UnusualFinding;

  @Field(() => String, { description: 'How you know, in at least 10 characters.' })
  @Characters(10, 1000, { message: 'Say how you know, in 10 to 1,000 characters' })
  words: string;
}
