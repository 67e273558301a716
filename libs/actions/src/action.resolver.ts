import type { RequestContext } from '@app/access';
import { BlockedTransition, Clock, Tone, Transition } from '@app/platform';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { LinkedObjective, LinkedObjectiveByPart } from '@app/pathway-plans';
import { YoungPersonInBrief, YoungPersonInBriefById } from '@app/young-people';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { ActionUpdate } from './action-update.entity.js';
import type { ActionRow } from './action.columns.js';
import { Action } from './action.entity.js';
import { CommitmentInBriefById, MeetingInBriefById, UpdatesOfAction } from './action.loaders.js';
import { actionTransitions } from './action.transitions.js';
import { CommitmentInBrief, MeetingInBrief } from './in-brief.types.js';
import { daysOverdue, dueWords, statusWords, toneOfAction } from './action.words.rules.js';

/** As a reader brings it, or bare from a transaction: then what hangs on it is loaded. */
type Parent = Action & Partial<Pick<ActionRow, Exclude<keyof ActionRow, keyof Action>>>;

/** What hangs on an action. What came with it is given as it is; the rest is loaded for the whole page at once. */
@Resolver(() => Action)
export class ActionResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => YoungPersonInBrief, {
    nullable: true,
    description: 'The person it is for; only first name, initial and reference for those who see no more.',
  })
  youngPerson(action: Parent, _args: object, { loaders }: RequestContext) {
    if (action.youngPerson !== undefined) return action.youngPerson;
    return action.youngPersonId === null ? null : loaders.of(YoungPersonInBriefById).load(action.youngPersonId);
  }

  @ResolveField(() => LinkedObjective, { nullable: true, description: 'The goal it is for.' })
  objective(action: Parent, _args: object, { loaders }: RequestContext) {
    if (action.objective !== undefined) return action.objective;
    return action.planPartId === null ? null : loaders.of(LinkedObjectiveByPart).load(action.planPartId);
  }

  @ResolveField(() => CommitmentInBrief, { nullable: true, description: 'The partner’s commitment it carries out.' })
  commitment(action: Parent, _args: object, { loaders }: RequestContext) {
    if (action.commitment !== undefined) return action.commitment;
    return action.commitmentId === null ? null : loaders.of(CommitmentInBriefById).load(action.commitmentId);
  }

  @ResolveField(() => MeetingInBrief, { nullable: true, description: 'The meeting it was recorded in.' })
  meeting(action: Parent, _args: object, { loaders }: RequestContext) {
    return action.meetingId === null ? null : loaders.of(MeetingInBriefById).load(action.meetingId);
  }

  @ResolveField(() => Worker, { description: 'Who raised it.' })
  raisedBy(action: Parent, _args: object, { loaders }: RequestContext) {
    return loaders.of(WorkerById).load(action.raisedById);
  }

  @ResolveField(() => Worker, { description: 'Who will do it.' })
  owner(action: Parent, _args: object, { loaders }: RequestContext) {
    return action.owner ?? loaders.of(WorkerById).load(action.ownerId);
  }

  @ResolveField(() => Agency, { description: 'The agency that answers for it.' })
  ownerAgency(action: Parent, _args: object, { loaders }: RequestContext) {
    return action.ownerAgency ?? loaders.of(AgencyById).load(action.ownerAgencyId);
  }

  @ResolveField(() => Int, { description: 'Days late; 0 when it is not, or when it is said to be done.' })
  daysOverdue(action: Parent): number {
    return daysOverdue(action, this.clock.today());
  }

  @ResolveField(() => Tone, { description: 'Worked out from the state and the date, never stored.' })
  tone(action: Parent): Tone {
    return toneOfAction(action, this.clock.today());
  }

  @ResolveField(() => String, { description: 'The status in words.' })
  statusWords(action: Parent): string {
    return statusWords(action, this.clock.today());
  }

  @ResolveField(() => String, { description: 'How far away the date is, or when it was done.' })
  dueWords(action: Parent): string {
    return dueWords(action, this.clock.today());
  }

  @ResolveField(() => [ActionUpdate], { description: 'Its history, newest first.' })
  updates(action: Parent, _args: object, { loaders }: RequestContext) {
    return loaders.of(UpdatesOfAction).load(action.id);
  }

  @ResolveField(() => [Transition], { description: 'What you may do to it now.' })
  allowedTransitions(action: Parent, _args: object, { viewer }: RequestContext): Transition[] {
    return actionTransitions(viewer, { ...action, recordOpen: action.recordOpen ?? false }).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What cannot be done to it now, and why.' })
  blockedTransitions(action: Parent, _args: object, { viewer }: RequestContext): BlockedTransition[] {
    return actionTransitions(viewer, { ...action, recordOpen: action.recordOpen ?? false }).blocked;
  }
}

@Resolver(() => ActionUpdate)
export class ActionUpdateResolver {
  @ResolveField(() => Worker, { description: 'Who.' })
  worker(update: ActionUpdate, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(update.workerId);
  }
}
