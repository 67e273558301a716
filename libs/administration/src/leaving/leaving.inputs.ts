import { ChangeInput, KeyedInput } from '@app/activity';
import { Day, type LocalDate } from '@app/platform';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, ArrayMaxSize, ArrayMinSize, ArrayUnique, IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { WorkKind } from './work-kind.js';

@InputType({ description: 'Somebody is to leave.' })
export class AnnounceLeavingInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'Who. `expectedVersion` is that of their account.' })
  memberId: string;

  @Allow()
  @Field(() => Day, { description: 'Their last day.' })
  leavesOn: LocalDate;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, { nullable: true, description: 'Whether their access ends now, and not after the last day.' })
  atOnce?: boolean | null;
}

@InputType({ description: 'Something about a leaving.' })
export class LeavingCommandInput extends ChangeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The leaving.' })
  leavingId: string;
}

const MOST = 100;

@InputType({ description: 'Work of somebody who leaves, for somebody else.' })
export class HandOverInput extends KeyedInput {
  @IsUUID()
  @Field(() => ID, { description: 'The leaving.' })
  leavingId: string;

  @IsEnum(WorkKind)
  @Field(() => WorkKind, { description: 'Which kind of work.' })
  kind: WorkKind;

  @IsUUID('loose', { each: true })
  @ArrayUnique()
  @ArrayMinSize(1, { message: 'Choose what to hand over' })
  @ArrayMaxSize(MOST, { message: `Hand over ${MOST} at a time` })
  @Field(() => [ID], { description: 'Which of them, at most 100.' })
  ids: string[];

  @IsUUID('loose', { message: 'Choose who takes them on' })
  @Field(() => ID, { description: 'Who takes them on: of the same agency, with a role for it.' })
  toWorkerId: string;
}
