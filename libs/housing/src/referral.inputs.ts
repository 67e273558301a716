import { ChangeInput, KeyedInput } from '@app/activity';
import { Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Consent, Court, HousingRoute, ReferralState } from './referral-state.js';

const openAgain = { message: 'Open the form again and send it once more' };
const tooLong = { message: 'Use 4,000 characters or fewer' };

@InputType({ description: 'Which referrals.' })
export class ReferralFilter {
  @IsOptional()
  @Field(() => ReferralState, { nullable: true, description: 'Only those that stand here.' })
  state?: ReferralState | null;

  @IsOptional()
  @Field(() => Court, { nullable: true, description: 'Only those where this side has to act.' })
  court?: Court | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: 'Only open ones (true), only closed ones (false).' })
  open?: boolean | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: 'Only open ones and those closed in the last 28 days (true).' })
  recent?: boolean | null;
}

@InputType({ isAbstract: true })
abstract class ReferralWordsInput extends KeyedInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The goal of their plan it is for: their own plan.' })
  planPartId?: string | null;

  @IsOptional()
  @Field(() => Day, { nullable: true, description: 'The day a home is needed.' })
  needOn?: LocalDate | null;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'What the young person wants, in their own words.' })
  wants?: string | null;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'The support they will need.' })
  supportNeeds?: string | null;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'What happens if this does not work out.' })
  planB?: string | null;

  @IsOptional()
  @Field(() => Consent, { nullable: true, description: 'On what ground it may be sent.' })
  consent?: Consent | null;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'How they agreed, or the legal basis and why.' })
  consentWords?: string | null;
}

@InputType({ description: 'A new referral, to be sent later.' })
export class DraftReferralInput extends ReferralWordsInput {
  @IsUUID()
  @Field(() => ID, { description: 'Who needs a home.' })
  youngPersonId: string;

  @IsUUID()
  @Field(() => ID, { description: 'The housing agency that will be asked.' })
  agencyId: string;
}

@InputType({ description: 'What changes in a draft. What is left out stays; null clears.' })
export class ChangeReferralInput extends ReferralWordsInput {
  @IsUUID()
  @Field(() => ID, { description: 'The referral.' })
  referralId: string;

  @Field(() => Int, { description: 'The version the form was filled in from.' })
  @IsInt(openAgain)
  @Min(0, openAgain)
  @Max(2_147_483_647, openAgain)
  expectedVersion: number;
}

@InputType({ description: 'One step of a referral.' })
export class ReferralCommandInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The referral.' })
  referralId: string;

  @IsOptional()
  @MaxCharacters(4000, tooLong)
  @Field(() => String, { nullable: true, description: 'What is said with it: the question, the answer, the reason.' })
  note?: string | null;
}

@InputType({ description: 'Housing’s decision.' })
export class DecideReferralInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The referral.' })
  referralId: string;

  @IsBoolean()
  @Field(() => Boolean, { description: 'Whether housing will find a home.' })
  accepted: boolean;

  @IsOptional()
  @Field(() => HousingRoute, { nullable: true, description: 'The kind of home; needed to accept.' })
  route?: HousingRoute | null;

  @MaxCharacters(4000, tooLong)
  @Field(() => String, { description: 'Why, and what the young person should do next.' })
  reason: string;
}
