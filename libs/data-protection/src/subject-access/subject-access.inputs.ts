import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsString, IsUUID } from 'class-validator';
import { PassageDecision } from './passage.rules.js';
import { SubjectAccessWay } from './subject-access.rules.js';

const why = { message: 'Say why, in 10 to 1,000 characters' };
const who = { message: 'Choose a person from the list' };

@InputType({ description: 'Writes down that a young person asked what is held about them.' })
export class RecordSubjectAccessInput extends KeyedInput {
  @Field(() => ID, { description: 'The young person.' })
  @IsUUID('loose')
  youngPersonId: string;

  @Field(() => Day, { description: 'The day that they asked.' })
  @IsString()
  askedOn: LocalDate;

  @Field(() => SubjectAccessWay, { description: 'How they asked.' })
  @IsEnum(SubjectAccessWay, { message: 'Choose how they asked' })
  way: SubjectAccessWay;

  @Field(() => String, { description: 'How you know that it is they who asked.' })
  @Characters(10, 1000, { message: 'Say how you know that it is they, in 10 to 1,000 characters' })
  identity: string;
}

@InputType({ description: 'Puts together what is held about them, or puts it together again.' })
export class PrepareSubjectAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => ID, {
    description: 'Who reads the passages that others wrote: somebody else, to whom the record is open.',
  })
  @IsUUID('loose', who)
  reviewerId: string;
}

@InputType({ description: 'Decides about a passage that somebody else wrote.' })
export class DecidePassageInput extends ChangeInput {
  @Field(() => ID, { description: 'The passage.' })
  @IsUUID('loose')
  passageId: string;

  @Field(() => PassageDecision, { description: 'What becomes of it.' })
  @IsEnum(PassageDecision, { message: 'Choose what becomes of it' })
  decision: PassageDecision;

  @Field(() => [String], {
    description: 'The words to take out, exactly as they stand there; where only words are taken out.',
  })
  @ArrayMaxSize(20, { message: 'Take out at most 20 pieces' })
  @MaxCharacters(2000, { each: true, message: 'Each piece must be 2,000 characters or fewer' })
  takeOut: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why something is taken out: the young person reads it in its place.',
  })
  @IsOptional()
  @MaxCharacters(500, { message: 'The reason must be 500 characters or fewer' })
  reason: string | null;
}

@InputType({
  description: 'Releases every passage that nobody has decided about and that seems to speak of nobody else.',
})
export class ReleasePassagesInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;
}

@InputType({ description: 'Adds where they live to the file.' })
export class AddSubjectAddressInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'Why it can stand in the file, in at least 10 characters.' })
  @Characters(10, 1000, why)
  reason: string;
}

@InputType({ description: 'Writes down that the file was given to them.' })
export class GiveSubjectAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => Day, { description: 'The day that they were given it.' })
  @IsString()
  givenOn: LocalDate;
}

@InputType({ description: 'Takes two months more to answer.' })
export class ExtendSubjectAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'Why it is complex; the young person is told.' })
  @Characters(10, 1000, why)
  reason: string;
}

@InputType({ description: 'Refuses a request.' })
export class RefuseSubjectAccessInput extends ChangeInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'On what ground in law; the young person is told.' })
  @Characters(10, 1000, why)
  reason: string;
}
