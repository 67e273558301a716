import { ChangeInput, KeyedInput } from '@app/activity';
import { Characters, Day, type LocalDate, MaxCharacters } from '@app/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { AttendanceState } from './attendance.js';

@InputType({ description: 'A new meeting of a panel.' })
export class PlanMeetingInput extends KeyedInput {
  @Field(() => ID, { description: 'The panel that meets.' })
  @IsUUID()
  panelId: string;

  @Field(() => String, { description: 'What to call it, with no name of a young person.' })
  @Characters(3, 120, { message: 'Enter what the meeting is called, in 3 to 120 characters' })
  title: string;

  @Field(() => Day, { description: 'The day it is held.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  heldOn: LocalDate;

  @Field(() => String, { description: 'When it starts, HH:MM.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Enter a time, like 14:30' })
  startsAt: string;

  @Field(() => Int, { description: 'The time booked for it, in minutes.' })
  @IsInt()
  @Min(15, { message: 'A meeting is at least 15 minutes' })
  @Max(480, { message: 'A meeting is at most 8 hours' })
  lengthMinutes: number;

  @Field(() => String, { description: 'The room, or how to join.' })
  @MaxCharacters(200)
  place: string;

  @Field(() => ID, { description: 'Who chairs it: the panel’s chair or a deputy.' })
  @IsUUID()
  chairId: string;

  @Field(() => ID, { nullable: true, description: 'Who takes the minutes.' })
  @IsOptional()
  @IsUUID()
  minuteTakerId?: string | null;
}

@InputType({ description: 'Something to do to a meeting.' })
export class MeetingCommandInput extends ChangeInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why: needed to cancel, and to end a meeting whose listed items were not reached.',
  })
  @IsOptional()
  @MaxCharacters(500)
  reason?: string | null;
}

@InputType({ description: 'Whether somebody is at a meeting.' })
export class MarkAttendanceInput extends KeyedInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId: string;

  @Field(() => ID, { description: 'Who: on the panel, or a guest.' })
  @IsUUID()
  workerId: string;

  @Field(() => AttendanceState, { description: 'Invited, here, or sent apologies.' })
  @IsEnum(AttendanceState)
  state: AttendanceState;
}
