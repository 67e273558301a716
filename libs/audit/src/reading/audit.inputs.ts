import { Day, type LocalDate } from '@app/platform';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length } from 'class-validator';

export enum AuditWhat {
  CHANGES = 'CHANGES',
  LOOKS = 'LOOKS',
  OPENED = 'OPENED',
  LISTED = 'LISTED',
  SEARCHED = 'SEARCHED',
  REVEALED = 'REVEALED',
  EXPORTED = 'EXPORTED',
  DENIED = 'DENIED',
  AUDIT_READ = 'AUDIT_READ',
}
registerEnumType(AuditWhat, {
  name: 'AuditWhat',
  description: 'Which lines of the audit: all changes, all looks, or looks of one kind.',
});

@InputType({ description: 'Narrows the audit. What is left out narrows nothing.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Only what this worker did and looked at.' })
  @IsOptional()
  @IsUUID('loose', { message: 'Choose who from the list' })
  workerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only about the young person with exactly this reference.' })
  @IsOptional()
  @Length(1, 60, { message: 'Enter the whole reference' })
  reference?: string | null;

  @Field(() => AuditWhat, { nullable: true, description: 'Only lines of this kind.' })
  @IsOptional()
  @IsEnum(AuditWhat, { message: 'Choose what from the list' })
  what?: AuditWhat | null;

  @Field(() => Day, { nullable: true, description: 'From this day on.' })
  @IsOptional()
  from?: LocalDate | null;

  @Field(() => Day, { nullable: true, description: 'Up to and with this day.' })
  @IsOptional()
  to?: LocalDate | null;
}
