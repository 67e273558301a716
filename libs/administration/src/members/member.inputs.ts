import { Role } from '@app/access';
import { ChangeInput, KeyedInput } from '@app/activity';
import { PanelPart } from '@app/panel';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayUnique, IsEnum, IsOptional, IsUUID, Matches } from 'class-validator';
import { MemberState } from './member-state.js';

const LONGEST_EMAIL = 254;
/** One mailbox: what mail is sent to must not be read as several. */
const emailShape = /^[^\s@<>",;:()[\]\\]{1,64}@[\p{L}\p{N}.-]{1,180}\.[\p{L}\p{N}]{2,24}$/u;
const sayName = { message: 'Enter their name in 2 to 100 characters' };
const sayJob = { message: 'Enter what their job is called, in 2 to 100 characters' };
const sayEmail = { message: 'Enter an email address, like name@example.gov.uk' };

@InputType({ description: 'Which accounts.' })
export class MemberFilter {
  @IsOptional()
  @MaxCharacters(100, { message: 'Search with 100 characters or fewer' })
  @Field(() => String, { nullable: true, description: 'A part of the name, the job or the email address.' })
  search?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Of this agency.' })
  agencyId?: string | null;

  @IsOptional()
  @IsEnum(MemberState)
  @Field(() => MemberState, { nullable: true, description: 'That stand here.' })
  state?: MemberState | null;

  @IsOptional()
  @IsEnum(Role)
  @Field(() => Role, { nullable: true, description: 'That hold this role today.' })
  role?: Role | null;
}

@InputType({ description: 'Somebody who begins.' })
export class AddMemberInput extends KeyedInput {
  @IsUUID()
  @Field(() => ID, { description: 'The agency they work for. It is never changed: who moves gets another account.' })
  agencyId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Their team, of that agency.' })
  teamId?: string | null;

  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'The name colleagues know them by.' })
  displayName: string;

  @Characters(2, 100, sayJob)
  @Field(() => String, { description: 'What their job is called.' })
  jobTitle: string;

  @MaxCharacters(LONGEST_EMAIL, sayEmail)
  @Matches(emailShape, sayEmail)
  @Field(() => String, { description: 'Their email address at work.' })
  email: string;

  @IsEnum(Role, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(11)
  @Field(() => [Role], { description: 'What kinds of work they do.' })
  roles: Role[];

  @Allow()
  @Field(() => Day, { description: 'Their first day.' })
  from: LocalDate;
}

@InputType({ isAbstract: true })
abstract class OneMemberInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'Whose account.' })
  memberId: string;
}

@InputType({ description: 'What somebody’s account says of them.' })
export class ChangeMemberInput extends OneMemberInput {
  @Characters(2, 100, sayName)
  @Field(() => String, { description: 'The name colleagues know them by.' })
  displayName: string;

  @Characters(2, 100, sayJob)
  @Field(() => String, { description: 'What their job is called.' })
  jobTitle: string;

  @MaxCharacters(LONGEST_EMAIL, sayEmail)
  @Matches(emailShape, sayEmail)
  @Field(() => String, { description: 'Their email address at work.' })
  email: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Their team; none when left out.' })
  teamId?: string | null;
}

@InputType({ description: 'A role for somebody, from a day on.' })
export class GiveRoleInput extends OneMemberInput {
  @IsEnum(Role)
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @IsOptional()
  @Allow()
  @Field(() => Day, { nullable: true, description: 'The first day on which it counts; today when left out.' })
  fromOn?: LocalDate | null;

  @IsOptional()
  @Allow()
  @Field(() => Day, { nullable: true, description: 'The last day on which it counts; no end when left out.' })
  lastOn?: LocalDate | null;
}

@InputType({ description: 'The end of a role, at once.' })
export class EndRoleInput extends OneMemberInput {
  @IsEnum(Role)
  @Field(() => Role, { description: 'The role.' })
  role: Role;
}

@InputType({ description: 'A seat on a panel for somebody, from a day on.' })
export class GiveSeatInput extends OneMemberInput {
  @IsUUID()
  @Field(() => ID, { description: 'The panel.' })
  panelId: string;

  @IsEnum(PanelPart)
  @Field(() => PanelPart, { description: 'What they are on it.' })
  part: PanelPart;

  @IsOptional()
  @Allow()
  @Field(() => Day, { nullable: true, description: 'The first day of it; today when left out.' })
  fromOn?: LocalDate | null;

  @IsOptional()
  @Allow()
  @Field(() => Day, { nullable: true, description: 'The last day of it; no end when left out.' })
  lastOn?: LocalDate | null;
}

@InputType({ description: 'The end of a seat on a panel, at once.' })
export class EndSeatInput extends OneMemberInput {
  @IsUUID()
  @Field(() => ID, { description: 'The panel.' })
  panelId: string;
}

@InputType({ description: 'Something done to somebody’s account that needs no more to be said.' })
export class MemberCommandInput extends OneMemberInput {}
