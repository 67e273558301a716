import { CurrentViewer, Needs, type Viewer } from '@app/access';
import { inputAs } from '@app/platform';
import { Args, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';
import { ActionFilter } from './action.filter.js';
import {
  AcceptActionInput,
  BlockActionInput,
  CancelActionInput,
  ClaimActionDoneInput,
  DeclineActionInput,
  LinkActionInput,
  RaiseActionInput,
  ReassignActionInput,
  ReturnActionInput,
  UnblockActionInput,
  UpdateActionInput,
  VerifyActionInput,
} from './action.inputs.js';
import { ActionReader } from './action.reader.js';
import { ActionService } from './action.service.js';
import { ActionSort } from './action.states.js';
import { ActionConnection } from './action.types.js';
import { type AskedPage, Asking, countsIn } from './tracker.asking.js';
import { TrackerReader } from './tracker.reader.js';

/** The tracker, one action, and everything that can be done to it: one mutation for each thing a person does. */
@Resolver(() => ActionConnection)
export class ActionsResolver {
  constructor(
    private readonly reader: ActionReader,
    private readonly tracker: TrackerReader,
    private readonly service: ActionService,
  ) {}

  @Query(() => ActionConnection, {
    description:
      'The actions you may see: yours, your agency’s, those you raised, and those of records open to you. At most 100 a page.',
  })
  @Needs('action.read')
  async actions(
    @Asking() { viewer, asked }: AskedPage,
    @Args('filter', { type: () => ActionFilter, nullable: true }, inputAs(ActionFilter)) filter: ActionFilter | null,
    @Args('sort', { type: () => ActionSort, defaultValue: ActionSort.DUE, nullable: true }) sort: ActionSort | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ActionConnection> {
    const page = { sort: sort ?? ActionSort.DUE, first, after, asked: asked.fields.get('nodes') };
    const counted = countsIn(asked);
    const [found, totals] = await Promise.all([
      this.tracker.page(viewer, filter ?? {}, page),
      counted.size > 0 ? this.tracker.counts(viewer, filter ?? {}, counted) : undefined,
    ]);
    return { ...found, totals };
  }

  @Query(() => Action, { description: 'One action you may see.' })
  @Needs('action.read')
  action(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<ActionRow> {
    return this.reader.byId(viewer, id);
  }

  @ResolveField(() => Int, { description: 'How many the list holds.' })
  total({ totals }: ActionConnection): number | undefined {
    return totals?.total;
  }

  @Mutation(() => Action, { description: 'A new action, for a goal of a young person’s plan or for a commitment.' })
  @Needs('action.raise')
  raiseAction(@CurrentViewer() viewer: Viewer, @Args('input') input: RaiseActionInput): Promise<ActionRow> {
    return this.service.raiseOnce(viewer, input);
  }

  @Mutation(() => Action, { description: 'Its owner takes it on.' })
  @Needs('action.own')
  acceptAction(@CurrentViewer() viewer: Viewer, @Args('input') input: AcceptActionInput): Promise<ActionRow> {
    return this.service.accept(viewer, input);
  }

  @Mutation(() => Action, { description: 'Its owner does not take it on: it goes back, with the reason.' })
  @Needs('action.own')
  declineAction(@CurrentViewer() viewer: Viewer, @Args('input') input: DeclineActionInput): Promise<ActionRow> {
    return this.service.decline(viewer, input);
  }

  @Mutation(() => Action, { description: 'Something is in the way.' })
  @Needs('action.own')
  blockAction(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockActionInput): Promise<ActionRow> {
    return this.service.block(viewer, input);
  }

  @Mutation(() => Action, { description: 'Nothing is in the way any more.' })
  @Needs('action.own')
  unblockAction(@CurrentViewer() viewer: Viewer, @Args('input') input: UnblockActionInput): Promise<ActionRow> {
    return this.service.unblock(viewer, input);
  }

  @Mutation(() => Action, { description: 'How it goes, and perhaps a new date. The first date is kept.' })
  @Needs('action.own')
  updateAction(@CurrentViewer() viewer: Viewer, @Args('input') input: UpdateActionInput): Promise<ActionRow> {
    return this.service.update(viewer, input);
  }

  @Mutation(() => Action, { description: 'Its owner says that it is done. Somebody else checks.' })
  @Needs('action.own')
  claimActionDone(@CurrentViewer() viewer: Viewer, @Args('input') input: ClaimActionDoneInput): Promise<ActionRow> {
    return this.service.claimDone(viewer, input);
  }

  @Mutation(() => Action, { description: 'Somebody else than the owner has checked that it is done.' })
  @Needs('action.verify')
  verifyAction(@CurrentViewer() viewer: Viewer, @Args('input') input: VerifyActionInput): Promise<ActionRow> {
    return this.service.verify(viewer, input);
  }

  @Mutation(() => Action, { description: 'It is not done yet: back to its owner, with what is missing.' })
  @Needs('action.verify')
  returnAction(@CurrentViewer() viewer: Viewer, @Args('input') input: ReturnActionInput): Promise<ActionRow> {
    return this.service.return(viewer, input);
  }

  @Mutation(() => Action, { description: 'Somebody else will do it.' })
  @Needs('action.steer')
  reassignAction(@CurrentViewer() viewer: Viewer, @Args('input') input: ReassignActionInput): Promise<ActionRow> {
    return this.service.reassign(viewer, input);
  }

  @Mutation(() => Action, { description: 'It is no longer needed.' })
  @Needs('action.steer')
  cancelAction(@CurrentViewer() viewer: Viewer, @Args('input') input: CancelActionInput): Promise<ActionRow> {
    return this.service.cancel(viewer, input);
  }

  @Mutation(() => Action, { description: 'It is for this goal of the same young person’s plan.' })
  @Needs('action.own')
  linkAction(@CurrentViewer() viewer: Viewer, @Args('input') input: LinkActionInput): Promise<ActionRow> {
    return this.service.link(viewer, input);
  }
}
