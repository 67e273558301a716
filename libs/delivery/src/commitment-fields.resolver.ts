import type { RequestContext } from '@app/access';
import { ActionCountsOfCommitment } from '@app/actions';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { BlockedTransition, Clock, Tone, Transition } from '@app/platform';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { Commitment } from './commitment.entity.js';
import { UpdatesOfCommitment } from './commitment.loaders.js';
import { may } from './commitment.policy.js';
import type { CommitmentRow } from './commitment.reader.js';
import { Rag } from './commitment-state.js';
import { transitionsOf } from './commitment-steps.rules.js';
import { CommitmentUpdate } from './delivery.types.js';
import { ragOf, ragTones, ragWords } from './rag.rules.js';

/** What a commitment answers beside its own columns. Positional resolvers: nothing is wrapped for each field. */
@Resolver(() => Commitment)
export class CommitmentFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Rag, {
    description:
      'Derived, never set. Red: past target and not evidenced, or two cycles silent. Amber: at risk, one cycle silent, or off track. Green: on track and updated. Grey: no news. Blue: evidenced.',
  })
  rag(commitment: CommitmentRow): Rag {
    return ragOf(commitment, this.clock.today()).rag;
  }

  @ResolveField(() => String, { description: 'The colour, in words.' })
  ragWords(commitment: CommitmentRow): string {
    return ragWords[this.rag(commitment)];
  }

  @ResolveField(() => String, { description: 'The fact and the rule that made the colour.' })
  ragBecause(commitment: CommitmentRow): string {
    return ragOf(commitment, this.clock.today()).because;
  }

  @ResolveField(() => Tone, { description: 'Shape and colour on screen.' })
  tone(commitment: CommitmentRow): Tone {
    return ragTones[this.rag(commitment)];
  }

  @ResolveField(() => Agency, { description: 'The agency that promised.' })
  agency({ agencyId }: Commitment, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }

  @ResolveField(() => Worker, { description: 'Who leads it.' })
  lead({ leadId }: Commitment, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(leadId);
  }

  @ResolveField(() => [CommitmentUpdate], { description: 'What happened, the newest first.' })
  updates({ id }: Commitment, _args: object, { loaders }: RequestContext): Promise<CommitmentUpdate[]> {
    return loaders.of(UpdatesOfCommitment).load(id);
  }

  @ResolveField(() => Int, { description: 'How many open actions are linked to it; never whose.' })
  async openActions({ id }: Commitment, _args: object, { loaders }: RequestContext): Promise<number> {
    return (await loaders.of(ActionCountsOfCommitment).load(id)).open;
  }

  @ResolveField(() => Int, { description: 'How many linked actions were done and checked; never whose.' })
  async doneActions({ id }: Commitment, _args: object, { loaders }: RequestContext): Promise<number> {
    return (await loaders.of(ActionCountsOfCommitment).load(id)).done;
  }

  @ResolveField(() => [Transition], { description: 'What this viewer may do to it now.' })
  allowedTransitions(commitment: Commitment, _args: object, { viewer }: RequestContext): Transition[] {
    return transitionsOf(commitment, (name) => may.take(viewer, name, commitment)).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What cannot be done by this viewer now, and why.' })
  blockedTransitions(commitment: Commitment, _args: object, { viewer }: RequestContext): BlockedTransition[] {
    return transitionsOf(commitment, (name) => may.take(viewer, name, commitment)).blocked;
  }
}

@Resolver(() => CommitmentUpdate)
export class CommitmentUpdateResolver {
  @ResolveField(() => Worker, { description: 'Who said it.' })
  worker({ workerId }: CommitmentUpdate, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }
}
