import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Agency, AgencyById } from '@app/people';
import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AddMemberInput,
  ChangeMemberInput,
  EndRoleInput,
  EndSeatInput,
  GiveRoleInput,
  GiveSeatInput,
  MemberCommandInput,
  MemberFilter,
} from './member.inputs.js';
import { MemberReader } from './member.reader.js';
import { MemberService } from './member.service.js';
import { Member, MemberCode, MemberConnection, MemberLink } from './member.types.js';
import { RightsService } from './rights.service.js';
import { WaysInService } from './ways-in.service.js';

@Resolver(() => Member)
export class MemberResolver {
  constructor(
    private readonly reader: MemberReader,
    private readonly members: MemberService,
    private readonly rights: RightsService,
    private readonly waysIn: WaysInService,
  ) {}

  @Query(() => MemberConnection, { description: 'The accounts of all agencies, by name. For administrators.' })
  @Needs('administration.read')
  accounts(
    @Args('filter', { type: () => MemberFilter, nullable: true }) filter: MemberFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MemberConnection> {
    return this.reader.list(filter ?? {}, first, after);
  }

  @Query(() => Member, { description: 'One account. For administrators.' })
  @Needs('administration.read')
  account(@Args('id', { type: () => ID }) id: string): Promise<Member> {
    return this.reader.byId(id);
  }

  @Mutation(() => Member, { description: 'Write down somebody who begins. Needs step-up.' })
  @Needs('administration.write')
  addMember(@CurrentViewer() viewer: Viewer, @Args('input') input: AddMemberInput) {
    return this.members.add(viewer, input);
  }

  @Mutation(() => Member, { description: 'Change name, job, team or email address; the last needs step-up.' })
  @Needs('administration.write')
  changeMember(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeMemberInput) {
    return this.members.change(viewer, input);
  }

  @Mutation(() => Member, { description: 'Give somebody else a role, from a day and until one. Needs step-up.' })
  @Needs('administration.write')
  giveRole(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveRoleInput) {
    return this.rights.giveRole(viewer, input);
  }

  @Mutation(() => Member, {
    description: 'End a role of somebody else at once. The last administrator stays. Needs step-up.',
  })
  @Needs('administration.write')
  endRole(@CurrentViewer() viewer: Viewer, @Args('input') input: EndRoleInput) {
    return this.rights.endRole(viewer, input);
  }

  @Mutation(() => Member, {
    description: 'Give somebody else a seat on a panel, which opens its papers to them. Needs step-up.',
  })
  @Needs('administration.write')
  giveSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveSeatInput) {
    return this.rights.giveSeat(viewer, input);
  }

  @Mutation(() => Member, { description: 'End a seat on a panel at once. Needs step-up.' })
  @Needs('administration.write')
  endSeat(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSeatInput) {
    return this.rights.endSeat(viewer, input);
  }

  @Mutation(() => MemberLink, {
    description:
      'Make a link to set up an account of this service. It goes to their own address; without mail it is half, and told once. Needs step-up.',
  })
  @Needs('administration.write')
  inviteMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.invite(viewer, input);
  }

  @Mutation(() => MemberLink, {
    description: 'Make a link that changes somebody’s password alone; their second factor stays. Needs step-up.',
  })
  @Needs('administration.write')
  resetPasswordOfMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.resetPassword(viewer, input);
  }

  @Mutation(() => MemberLink, {
    description:
      'Make a link that sets up somebody’s password and second factor anew. Another administrator gives the code for it. Needs step-up.',
  })
  @Needs('administration.write')
  resetSignInOfMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.resetSignIn(viewer, input);
  }

  @Mutation(() => MemberCode, {
    description: 'Make the code for a link that another administrator made. Told once. Needs step-up.',
  })
  @Needs('administration.write')
  giveCodeForMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.secondCode(viewer, input);
  }

  @Mutation(() => Member, { description: 'Let somebody try again who was locked out. Needs step-up.' })
  @Needs('administration.write')
  unlockMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.unlock(viewer, input);
  }

  @Mutation(() => Member, { description: 'Sign somebody else out everywhere. Needs step-up.' })
  @Needs('administration.write')
  endSessionsOfMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberCommandInput) {
    return this.waysIn.endSessions(viewer, input);
  }

  @ResolveField(() => Agency, { description: 'The agency they work for.' })
  agency({ agencyId }: Member, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }
}
