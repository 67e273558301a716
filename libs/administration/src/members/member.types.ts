import { Role, Shows } from '@app/access';
import { PanelPart } from '@app/panel';
import { LinkWay } from '@app/people';
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

/** What a link is for. */
export enum LinkKind {
  ACCOUNT = 'ACCOUNT',
  SIGN_IN = 'SIGN_IN',
  PASSWORD = 'PASSWORD',
}
registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What a link is for: an account, password and second factor anew, or the password alone.',
});

@ObjectType({ description: 'A link that is open: where it went and what it still needs, and never the link.' })
@Shows('WORKER')
export class OpenLink {
  @Field(() => LinkKind, { description: 'What it is for.' })
  kind: LinkKind;

  @Field(() => Instant, { description: 'Until when it is good.' })
  expiresAt: Date | string;

  @Field(() => String, {
    nullable: true,
    description:
      'The address it goes to by mail, with all but its first letter left out; null when it was handed over.',
  })
  mailedTo: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the mail server took it; null while it is on its way.' })
  sentAt: Date | string | null;

  @Field(() => Instant, { nullable: true, description: 'When sending it was given up: no mail server took it.' })
  givenUpAt: Date | string | null;

  @Field(() => Int, { description: 'How often it has been tried while it is on its way.' })
  tries: number;

  @Field(() => Boolean, { description: 'Whether it opens only with a code that another administrator gives.' })
  needsCode: boolean;

  @Field(() => Boolean, { description: 'Whether a code has been given for it.' })
  codeGiven: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer made it: then they cannot give the code.' })
  byViewer: boolean;
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

  @Field(() => [OpenLink], { description: 'Links to their account that are open.' })
  links: OpenLink[];

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

@ObjectType({ description: 'A link to somebody’s account, as whoever made it is told of it.' })
@Shows('WORKER')
export class MemberLink {
  @Field(() => Member, { description: 'Whom it is for.' })
  member: Member;

  @Field(() => LinkWay, { description: 'How it comes to them.' })
  way: LinkWay;

  @Field(() => String, {
    nullable: true,
    description: 'A path of this service, told once; null when it goes to their own address by mail.',
  })
  path: string | null;
}

@ObjectType({ description: 'The second half of a link that another administrator made. It is told once.' })
@Shows('WORKER')
export class MemberCode {
  @Field(() => ID, { description: 'Whom it is for.' })
  memberId: string;

  @Field(() => String, { description: 'Give it to them yourself, when you are sure that it is they.' })
  code: string;
}
