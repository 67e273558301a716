import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Worker, WorkerById } from '@app/people';
import { YoungPersonInBrief, YoungPersonInBriefById } from '@app/young-people';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Member } from '../members/member.types.js';
import { HandoverService } from './handover.service.js';
import { AnnounceLeavingInput, HandOverInput, LeavingCommandInput } from './leaving.inputs.js';
import { LeavingReader } from './leaving.reader.js';
import { LeavingService } from './leaving.service.js';
import { HandoverItem, Leaving } from './leaving.types.js';

@Resolver(() => Leaving)
export class LeavingResolver {
  constructor(
    private readonly reader: LeavingReader,
    private readonly leavings: LeavingService,
    private readonly handovers: HandoverService,
  ) {}

  @Query(() => [Leaving], {
    description:
      'Who leaves and has work open: all for administrators and the coordinator, their own people for a manager.',
  })
  @Needs('handover.read')
  leavers(@CurrentViewer() viewer: Viewer): Promise<Leaving[]> {
    return this.reader.open(viewer);
  }

  @Query(() => Leaving, { description: 'One leaving.' })
  @Needs('handover.read')
  leaving(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Leaving> {
    return this.reader.byId(viewer, id);
  }

  @Query(() => [HandoverItem], {
    description: 'What there is to hand over, with names: for their manager or the coordinator.',
  })
  @Needs('handover.make')
  handoverItems(
    @CurrentViewer() viewer: Viewer,
    @Args('leavingId', { type: () => ID }) leavingId: string,
  ): Promise<HandoverItem[]> {
    return this.reader.itemsOf(viewer, leavingId);
  }

  @Mutation(() => Member, { description: 'Somebody is to leave: their last day, or at once. Needs step-up.' })
  @Needs('administration.write')
  announceLeaving(@CurrentViewer() viewer: Viewer, @Args('input') input: AnnounceLeavingInput) {
    return this.leavings.announce(viewer, input);
  }

  @Mutation(() => Member, { description: 'They stay after all. Needs step-up.' })
  @Needs('administration.write')
  withdrawLeaving(@CurrentViewer() viewer: Viewer, @Args('input') input: LeavingCommandInput) {
    return this.leavings.withdraw(viewer, input);
  }

  @Mutation(() => Member, {
    description:
      'Close the account of somebody who leaves, when nothing is theirs any more: every way in ends at once. Needs step-up.',
  })
  @Needs('administration.write')
  closeAccount(@CurrentViewer() viewer: Viewer, @Args('input') input: LeavingCommandInput) {
    return this.leavings.close(viewer, input);
  }

  @Mutation(() => Leaving, { description: 'Give work of somebody who leaves to somebody else of their agency.' })
  @Needs('handover.make')
  handOver(@CurrentViewer() viewer: Viewer, @Args('input') input: HandOverInput) {
    return this.handovers.handOver(viewer, input);
  }

  @ResolveField(() => Worker, { description: 'Who leaves.' })
  worker({ workerId }: Leaving, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }
}

@Resolver(() => HandoverItem)
export class HandoverItemResolver {
  @ResolveField(() => YoungPersonInBrief, { nullable: true, description: 'Whom it is about.' })
  youngPerson({ youngPersonId }: HandoverItem, _args: object, { loaders }: RequestContext) {
    return youngPersonId ? loaders.of(YoungPersonInBriefById).load(youngPersonId) : null;
  }
}
