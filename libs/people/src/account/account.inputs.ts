import { KeyedInput } from '@app/activity';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

@InputType({ description: 'The person shows that it is they who sit there.' })
export class ConfirmItIsMeInput extends KeyedInput {
  @Field(() => String, {
    nullable: true,
    description: 'A code of the authenticator, or a recovery code: with a local account. Left out in a demonstration.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Enter the 6 figures that your authenticator shows now' })
  code?: string | null;
}

@InputType({ description: 'Ends one of the person’s own sessions.' })
export class EndSessionInput extends KeyedInput {
  @Field(() => ID, { description: 'The session’s id.' })
  @IsUUID('loose', { message: 'Choose one of your sessions' })
  sessionId: string;
}

@InputType({ description: 'Ends every session of the person but the one that asks.' })
export class EndMyOtherSessionsInput extends KeyedInput {}

@InputType({ description: 'A new password for a local account.' })
export class ChangePasswordInput extends KeyedInput {
  @Field(() => String, { description: 'The password of now.' })
  @IsString()
  @MaxLength(300, { message: 'The password you have now is not right' })
  currentPassword: string;

  @Field(() => String, {
    description:
      'At least 12 characters, none that many people choose, and not made of their own name (NIST SP 800-63B 5.1.1.2).',
  })
  @IsString()
  @MaxLength(300, { message: 'Use at most 128 characters' })
  newPassword: string;
}

@InputType({ description: 'Ten new recovery codes in place of those of before.' })
export class MakeRecoveryCodesInput extends KeyedInput {}
