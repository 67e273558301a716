import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsOptional, IsUUID } from 'class-validator';

const why = { message: 'Say why, in 10 to 1,000 characters' };
const whoMessage = { message: 'Choose a person from the list' };

@InputType({ description: 'Asks that only named people may open a record. Somebody else has to agree.' })
export class SealPersonInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => String, { description: 'Why, in at least 10 characters.' })
  @Characters(10, 1000, why)
  reason: string;

  @Field(() => [ID], { description: 'Who may go on opening it, beside you and who agrees.' })
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('loose', { ...whoMessage, each: true })
  letIn: string[];
}

@InputType({
  description: 'Asks that a sealed record may be opened by relationship again. Somebody else has to agree.',
})
export class UnsealPersonInput extends ChangeInput {
  @Field(() => ID, { description: 'The sealing.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'Why, in at least 10 characters.' })
  @Characters(10, 1000, why)
  reason: string;
}

@InputType({ description: 'Answers somebody else who asked to seal a record or to unseal it.' })
export class AnswerSealingInput extends ChangeInput {
  @Field(() => ID, { description: 'The sealing.' })
  @IsUUID('loose')
  id: string;

  @Field(() => Boolean, { description: 'Whether you agree.' })
  @IsBoolean()
  agree: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in at least 10 characters: whoever asked reads it. Needed where you do not agree.',
  })
  @IsOptional()
  @Characters(10, 1000, why)
  words?: string | null;
}

@InputType({ description: 'Lets a worker open a sealed record by their relationship, or no longer.' })
export class LetIntoSealedInput extends ChangeInput {
  @Field(() => ID, { description: 'The sealing.' })
  @IsUUID('loose')
  id: string;

  @Field(() => ID, { description: 'The worker.' })
  @IsUUID('loose', whoMessage)
  workerId: string;

  @Field(() => Boolean, { description: 'Whether they may.' })
  @IsBoolean()
  letIn: boolean;
}

@InputType({ description: 'Keeps a worker from a record, whatever else would open it to them.' })
export class ExcludeWorkerInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => ID, { description: 'The worker.' })
  @IsUUID('loose', whoMessage)
  workerId: string;

  @Field(() => String, { description: 'Why, in at least 10 characters.' })
  @Characters(10, 1000, why)
  reason: string;
}

@InputType({ description: 'Ends the exclusion of a worker.' })
export class EndExclusionInput extends ChangeInput {
  @Field(() => ID, { description: 'The exclusion.' })
  @IsUUID('loose')
  id: string;
}
