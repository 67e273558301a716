import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Action, ActionById } from '@app/actions';
import { Worker, WorkerById } from '@app/people';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { mayChangeEntry, rightsIn } from '../panel.policy.js';
import { MinuteEntry } from './minute-entry.entity.js';
import { AddEntryInput, AgreeDecisionInput, ChangeEntryInput, RecordActionInput } from './minutes.inputs.js';
import type { SeenEntry } from './minutes.reader.js';
import { whyFixed } from './minutes.rules.js';
import { MinutesService } from './minutes.service.js';

@Resolver(() => MinuteEntry)
export class MinutesResolver {
  constructor(private readonly minutes: MinutesService) {}

  @Mutation(() => MinuteEntry, { description: 'Adds a note or a decision to the minutes of an item.' })
  @Needs('meeting.minute')
  addEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: AddEntryInput) {
    return this.minutes.add(viewer, input);
  }

  @Mutation(() => MinuteEntry, {
    description:
      'Changes the words of an entry; what it said stays in its history. On an older version: CONFLICT, with the words that stand.',
  })
  @Needs('meeting.minute')
  changeEntry(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeEntryInput) {
    return this.minutes.change(viewer, input);
  }

  @Mutation(() => MinuteEntry, {
    description: 'Agrees, for the panel, that a decision is worded right. It is fixed from then on.',
  })
  @Needs('decision.agree')
  agreeDecision(@CurrentViewer() viewer: Viewer, @Args('input') input: AgreeDecisionInput) {
    return this.minutes.agree(viewer, input);
  }

  @Mutation(() => MinuteEntry, {
    description: 'Raises an action for the young person of an item, and writes it in the minutes, in one step.',
  })
  @Needs('meeting.minute')
  recordAction(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordActionInput) {
    return this.minutes.recordAction(viewer, input);
  }

  @ResolveField(() => Worker, { description: 'Who wrote it.' })
  author(entry: SeenEntry, _args: object, { loaders }: RequestContext) {
    return loaders.of(WorkerById).load(entry.authorId);
  }

  @ResolveField(() => Action, { nullable: true, description: 'The action it tells of.' })
  action(entry: SeenEntry, _args: object, { loaders }: RequestContext) {
    return entry.actionId ? loaders.of(ActionById).load(entry.actionId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change its words now.' })
  canChange(entry: SeenEntry, _args: object, { viewer }: RequestContext): boolean {
    return mayChangeEntry(viewer, rightsIn(viewer, entry), entry) && !whyFixed(entry);
  }
}
