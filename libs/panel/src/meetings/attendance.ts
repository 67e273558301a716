import { type AgencyKind, Shows } from '@app/access';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AttendanceState {
  INVITED = 'INVITED',
  PRESENT = 'PRESENT',
  APOLOGIES = 'APOLOGIES',
}
registerEnumType(AttendanceState, { name: 'AttendanceState', description: 'Whether somebody is at the meeting.' });

@ObjectType({ description: 'Somebody invited to a meeting, and whether they are there.' })
@Shows('MEETING')
export class Attendance {
  meetingId: string;
  workerId: string;
  agencyKind: AgencyKind;

  @Field(() => String, { description: 'Their part on the panel; GUEST for somebody who is not on it.' })
  part: string;

  @Field(() => AttendanceState, { description: 'Invited, here, or sent apologies.' })
  state: AttendanceState;
}
