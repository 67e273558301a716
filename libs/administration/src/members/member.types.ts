import { Role, Shows } from '@app/access';
import { PanelPart } from '@app/panel';
import { Day, Instant, type LocalDate, PageInfo } from '@app/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberState } from './member-state.js';

registerEnumType(PanelPart, { name: 'PanelPart', description: 'What somebody is on a panel.' });

@ObjectType({ description: 'A kind of work that somebody does, from a day and until one.' })
@Shows('WORKER')
export class RoleHeld {
  @Field(() => Role, { description: 'The role. It says what may be done, and by itself opens no record.' })
  role: Role;

  @Field(() => Day, { description: 'The first day on which it counts.' })
  fromOn: LocalDate;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day on which it counts no more; null while no end is set.',
  })
  toOn: LocalDate | null;

  @Field(() => Boolean, { description: 'Whether it counts today.' })
  live: boolean;
}

@ObjectType({ description: 'A seat on a panel, from a day and until one.' })
@Shows('WORKER')
export class PanelSeat {
  @Field(() => ID, { description: 'The panel.' })
  panelId: string;

  @Field(() => String, { description: 'Its name.' })
  panelName: string;

  @Field(() => PanelPart, { description: 'What they are on it.' })
  part: PanelPart;

  @Field(() => Day, { description: 'The first day of it.' })
  fromOn: LocalDate;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day on which it is theirs no more; null while no end is set.',
  })
  toOn: LocalDate | null;

  @Field(() => Boolean, { description: 'Whether it is theirs today.' })
  live: boolean;
}

@ObjectType({ description: 'By what means somebody can sign in.' })
@Shows('WORKER')
export class SignInMeans {
  @Field(() => Boolean, { description: 'Whether they have an account of this service, with a password.' })
  local: boolean;

  @Field(() => Boolean, { description: 'Whether they have signed in through their organisation.' })
  organisation: boolean;

  @Field(() => Instant, { nullable: true, description: 'Until when it is locked after too many tries.' })
  lockedUntil: Date | string | null;

  @Field(() => Instant, { nullable: true, description: 'Until when an invitation they have not used is good.' })
  invitedUntil: Date | string | null;

  @Field(() => Instant, { nullable: true, description: 'When they last signed in.' })
  lastSignedInAt: Date | string | null;
}

@ObjectType({
  description: 'Somebody’s account, as administrators see it: what they may do, and nothing of whom they work with.',
})
@Shows('WORKER')
export class Member {
  @Field(() => ID, { description: 'The worker’s id.' })
  id: string;

  agencyId: string;

  teamId: string | null;

  @Field(() => String, { nullable: true, description: 'Their team.' })
  teamName: string | null;

  @Field(() => String, { description: 'The name colleagues know them by.' })
  displayName: string;

  @Field(() => String, { description: 'What their job is called.' })
  jobTitle: string;

  @Field(() => String, { description: 'Their email address at work: by it they sign in.' })
  email: string;

  @Field(() => MemberState, { description: 'Where the account stands today.' })
  state: MemberState;

  @Field(() => Day, { description: 'Their first day.' })
  activeFrom: LocalDate;

  @Field(() => Day, { nullable: true, description: 'The first day on which they can sign in no more.' })
  activeTo: LocalDate | null;

  @Field(() => [RoleHeld], { description: 'Their roles, with those that ended or are still to come.' })
  roles: RoleHeld[];

  @Field(() => [PanelSeat], { description: 'Their seats on panels.' })
  seats: PanelSeat[];

  @Field(() => SignInMeans, { description: 'How they sign in.' })
  signIn: SignInMeans;

  @Field(() => ID, { nullable: true, description: 'The leaving that is under way.' })
  leavingId: string | null;

  @Field(() => Boolean, { description: 'Whether it is the viewer: nobody changes their own rights.' })
  isViewer: boolean;

  @Field(() => Int, { description: 'Send it back as `expectedVersion` with a change.' })
  version: number;
}

@ObjectType({ description: 'A page of accounts.' })
@Shows('WORKER')
export class MemberConnection {
  @Field(() => [Member], { description: 'By name.' })
  nodes: Member[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;
}

@ObjectType({ description: 'An invitation to set up an account of this service. It is told once, to who made it.' })
@Shows('WORKER')
export class MemberInvitation {
  @Field(() => ID, { description: 'Whom it is for.' })
  memberId: string;

  @Field(() => String, { description: 'A path of this service: give it to them by a way that others do not read.' })
  path: string;

  @Field(() => Instant, { description: 'Until when it is good.' })
  expiresAt: string;
}
