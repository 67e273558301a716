import { ChangeInput, KeyedInput } from '@app/activity';
import { Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Allow, IsEnum, IsInt, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DeliveryOutcomeKey } from './commitment-state.js';

const tooLong = { message: 'Use 4,000 characters or fewer' };
const LARGEST_FIGURE = 1_000_000_000;
const tooLarge = { message: 'Enter a smaller number' };
const notAFigure = { message: 'Enter a number' };

@InputType({ isAbstract: true })
abstract class OneCommitmentInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The commitment.' })
  commitmentId: string;
}

@InputType({ description: 'A promise of a partner, to be agreed by the delivery group.' })
export class ProposeCommitmentInput extends KeyedInput {
  @IsEnum(DeliveryOutcomeKey)
  @Field(() => DeliveryOutcomeKey, { description: 'The outcome it serves.' })
  outcome: DeliveryOutcomeKey;

  @MaxCharacters(400, { message: 'Write the promise in 400 characters or fewer' })
  @Field(() => String, { description: 'The promise, in one sentence. No names of young people.' })
  promise: string;

  @IsUUID()
  @Field(() => ID, { description: 'The agency that promises.' })
  agencyId: string;

  @IsUUID()
  @Field(() => ID, { description: 'Who leads it there.' })
  leadId: string;

  @MaxCharacters(200, { message: 'Say what is counted in 200 characters or fewer' })
  @Field(() => String, { description: 'What is counted.' })
  measure: string;

  @IsOptional()
  @MaxCharacters(20, { message: 'Use 20 characters or fewer' })
  @Field(() => String, { nullable: true, description: 'In what: %, people, days.' })
  unit?: string | null;

  @IsOptional()
  @IsNumber({}, notAFigure)
  @Min(-LARGEST_FIGURE, tooLarge)
  @Max(LARGEST_FIGURE, tooLarge)
  @Field(() => Float, { nullable: true, description: 'The figure it starts from; 0 when left out.' })
  baseline?: number | null;

  @IsNumber({}, notAFigure)
  @Min(-LARGEST_FIGURE, tooLarge)
  @Max(LARGEST_FIGURE, tooLarge)
  @Field(() => Float, { description: 'The figure it promises.' })
  target: number;

  @Allow()
  @Field(() => Day, { description: 'The day it starts.' })
  startsOn: LocalDate;

  @Allow()
  @Field(() => Day, { description: 'The day it is promised for.' })
  targetOn: LocalDate;

  @IsOptional()
  @IsInt()
  @Min(7, { message: 'Ask for an update at most once a week' })
  @Max(366, { message: 'Ask for an update at least once a year' })
  @Field(() => Int, { nullable: true, description: 'Every how many days an update is due; 31 when left out.' })
  cycleDays?: number | null;
}

@InputType({ description: 'News of a commitment.' })
export class UpdateCommitmentInput extends OneCommitmentInput {
  @IsOptional()
  @IsNumber({}, notAFigure)
  @Min(-LARGEST_FIGURE, tooLarge)
  @Max(LARGEST_FIGURE, tooLarge)
  @Field(() => Float, { nullable: true, description: 'The figure now; the last one stays when left out.' })
  value?: number | null;

  @MaxCharacters(4000, tooLong)
  @Field(() => String, { description: 'What has happened. No names of young people.' })
  note: string;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'What happens next.' })
  nextStep?: string | null;
}

@InputType({ description: 'One step of a commitment.' })
export class CommitmentCommandInput extends OneCommitmentInput {
  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is at risk; what shows that it is delivered; what the check found.',
  })
  reason?: string | null;
}
