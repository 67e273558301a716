import type { FactClass } from '@app/access';
import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { factClasses } from './fact-classes.js';
import { LawfulBasis, SpecialCondition } from './agreement.rules.js';

@InputType({ description: 'A signed agreement with a partner agency.' })
export class RecordSharingAgreementInput extends KeyedInput {
  @Field(() => ID, { description: 'The agency.' })
  @IsUUID('loose', { message: 'Choose the agency' })
  agencyId: string;

  @Field(() => String, { description: 'What it is called, 3 to 200 characters.' })
  @Characters(3, 200, { message: 'Say what the agreement is called, in 3 to 200 characters' })
  title: string;

  @Field(() => Day, { description: 'The first day.' })
  @IsString()
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The first day on which it no longer holds: at most 3 years later.' })
  @IsString()
  expiresOn: LocalDate;

  @Field(() => Day, { description: 'The day both sides had signed: not after the first day.' })
  @IsString()
  signedOn: LocalDate;

  @Field(() => [String], {
    description: 'The classes of facts that are shared. Each begins with its usual basis: see `setSharingBasis`.',
  })
  @ArrayMaxSize(40)
  @IsIn(factClasses, { each: true, message: 'Choose from the list' })
  classes: FactClass[];
}

@InputType({ description: 'Changes what an agreement is called or how long it holds.' })
export class ChangeSharingAgreementInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'What it is called, 3 to 200 characters.' })
  @Characters(3, 200, { message: 'Say what the agreement is called, in 3 to 200 characters' })
  title: string;

  @Field(() => Day, { description: 'The first day.' })
  @IsString()
  startsOn: LocalDate;

  @Field(() => Day, { description: 'The first day on which it no longer holds.' })
  @IsString()
  expiresOn: LocalDate;

  @Field(() => Day, { description: 'The day both sides had signed.' })
  @IsString()
  signedOn: LocalDate;

  @Field(() => Day, { nullable: true, description: 'When somebody last went through it.' })
  @IsOptional()
  @IsString()
  reviewedOn?: LocalDate | null;
}

@InputType({ description: 'Ends an agreement before its time: the agency is shown nobody from this moment.' })
export class EndSharingAgreementInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID('loose')
  id: string;
}

@InputType({ description: 'Shares a class of facts under an agreement, or corrects why.' })
export class SetSharingBasisInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'The class of facts.' })
  @IsIn(factClasses, { message: 'Choose from the list' })
  factClass: FactClass;

  @Field(() => LawfulBasis, { description: 'The basis.' })
  @IsEnum(LawfulBasis)
  lawfulBasis: LawfulBasis;

  @Field(() => SpecialCondition, {
    nullable: true,
    description: 'Needed where the class may hold special category data.',
  })
  @IsOptional()
  @IsEnum(SpecialCondition)
  condition?: SpecialCondition | null;

  @Field(() => String, { description: 'The power or duty relied on, 3 to 300 characters.' })
  @Characters(3, 300, { message: 'Say which power or duty you rely on, in 3 to 300 characters' })
  power: string;

  @Field(() => Day, { nullable: true, description: 'Where it ends before the agreement.' })
  @IsOptional()
  @IsString()
  expiresOn?: LocalDate | null;
}

@InputType({ description: 'Stops sharing a class of facts under an agreement.' })
export class RemoveSharingBasisInput extends ChangeInput {
  @Field(() => ID, { description: 'The agreement.' })
  @IsUUID('loose')
  id: string;

  @Field(() => String, { description: 'The class of facts.' })
  @IsIn(factClasses, { message: 'Choose from the list' })
  factClass: FactClass;
}
