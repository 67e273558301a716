import { CurrentViewer, Needs, Viewer } from '@app/access';
import { Clock } from '@app/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Commitment } from './commitment.entity.js';
import { CommitmentCommandInput, ProposeCommitmentInput, UpdateCommitmentInput } from './commitment.inputs.js';
import { CommitmentReader } from './commitment.reader.js';
import { CommitmentService } from './commitment.service.js';
import { DeliveryOutcome } from './delivery.types.js';
import { outcomesOf } from './outcomes.rules.js';

@Resolver(() => Commitment)
export class CommitmentResolver {
  constructor(
    private readonly reader: CommitmentReader,
    private readonly service: CommitmentService,
    private readonly clock: Clock,
  ) {}

  @Query(() => [DeliveryOutcome], { description: 'What was promised for each of the five outcomes, and how it goes.' })
  @Needs('commitment.read')
  async deliveryOutcomes(): Promise<DeliveryOutcome[]> {
    return outcomesOf(await this.reader.all(), this.clock.today());
  }

  @Query(() => Commitment, { description: 'One commitment.' })
  @Needs('commitment.read')
  commitment(@Args('id', { type: () => ID }) id: string): Promise<Commitment> {
    return this.reader.byId(id);
  }

  @Mutation(() => Commitment, { description: 'Write down what an agency promises. It counts once it is agreed.' })
  @Needs('commitment.own')
  proposeCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: ProposeCommitmentInput) {
    return this.service.propose(viewer, input);
  }

  @Mutation(() => Commitment, {
    description: 'The delivery group agrees to it, or agrees that it is back on its way. Not by who leads it.',
  })
  @Needs('commitment.steer')
  agreeCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: CommitmentCommandInput) {
    return this.service.agree(viewer, input);
  }

  @Mutation(() => Commitment, { description: 'Say what is new: a figure, what happened, what is next.' })
  @Needs('commitment.own')
  updateCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateCommitmentInput) {
    return this.service.update(viewer, input);
  }

  @Mutation(() => Commitment, {
    description: 'Say that it is at risk; said of one claimed as delivered, it sends the claim back. Needs `reason`.',
  })
  @Needs('commitment.own')
  declareCommitmentAtRisk(@CurrentViewer() viewer: Viewer, @Args('input') input: CommitmentCommandInput) {
    return this.service.declareAtRisk(viewer, input);
  }

  @Mutation(() => Commitment, { description: 'Say that it is delivered. Needs `reason`: what shows it.' })
  @Needs('commitment.own')
  claimCommitmentDelivered(@CurrentViewer() viewer: Viewer, @Args('input') input: CommitmentCommandInput) {
    return this.service.claimDelivered(viewer, input);
  }

  @Mutation(() => Commitment, { description: 'Somebody else has checked that it was delivered.' })
  @Needs('commitment.steer')
  verifyCommitment(@CurrentViewer() viewer: Viewer, @Args('input') input: CommitmentCommandInput) {
    return this.service.verify(viewer, input);
  }
}
