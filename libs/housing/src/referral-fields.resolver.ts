import { type RequestContext, type Viewer } from '@app/access';
import { Action, ActionsOfReferral } from '@app/actions';
import { LinkedObjective, LinkedObjectiveByPart } from '@app/pathway-plans';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { BlockedTransition, Clock, NotFound, Transition } from '@app/platform';
import { YoungPersonInBrief, YoungPersonInBriefById } from '@app/young-people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { courtTime } from './court-clock.rules.js';
import { needWords } from './need.rules.js';
import { HousingReferral } from './referral.entity.js';
import { StepsOfReferral } from './referral.loaders.js';
import { may } from './referral.policy.js';
import { transitionsOf } from './referral.rules.js';
import { isClosed, stateWords } from './referral-state.js';
import { CourtClock, ReferralStep } from './referral-step.js';

const optional = <T>(id: string | null, load: (id: string) => Promise<T>): Promise<T> | null => (id ? load(id) : null);

/** What a referral answers beside its own columns. Positional resolvers: nothing is wrapped for each field. */
@Resolver(() => HousingReferral)
export class ReferralFieldsResolver {
  constructor(private readonly clocks: Clock) {}

  @ResolveField(() => String, { description: 'Where it stands, in words.' })
  stateWords({ state }: HousingReferral): string {
    return stateWords[state];
  }

  @ResolveField(() => String, {
    description:
      'Days to the date of need. Inside 56 days somebody is threatened with homelessness (Housing Act 1996 s175(4), s195).',
  })
  needWords({ needOn, state }: HousingReferral): string {
    return needWords(needOn, isClosed(state), this.clocks.today());
  }

  @ResolveField(() => CourtClock, { description: 'Whose court it is in, from its steps, in working days.' })
  async clock({ id }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<CourtClock> {
    return courtTime(await loaders.of(StepsOfReferral).load(id), this.clocks.today());
  }

  @ResolveField(() => [ReferralStep], { description: 'What happened to it, oldest first.' })
  steps({ id }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<ReferralStep[]> {
    return loaders.of(StepsOfReferral).load(id);
  }

  @ResolveField(() => YoungPersonInBrief, { description: 'Who needs a home.' })
  async youngPerson(
    { youngPersonId }: HousingReferral,
    _args: object,
    { loaders }: RequestContext,
  ): Promise<YoungPersonInBrief> {
    const brief = await loaders.of(YoungPersonInBriefById).load(youngPersonId);
    if (!brief) throw new NotFound('young person');
    return brief;
  }

  @ResolveField(() => Agency, { description: 'The housing agency that was asked.' })
  agency({ agencyId }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }

  @ResolveField(() => Worker, { description: 'Who made it.' })
  referrer({ referrerId }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(referrerId);
  }

  @ResolveField(() => Worker, { nullable: true, description: 'The housing officer who took it on.' })
  officer({ officerId }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return optional(officerId, (id) => loaders.of(WorkerById).load(id));
  }

  @ResolveField(() => Worker, { nullable: true, description: 'Who decided: never who made it.' })
  decidedBy({ decidedById }: HousingReferral, _args: object, { loaders }: RequestContext): Promise<Worker> | null {
    return optional(decidedById, (id) => loaders.of(WorkerById).load(id));
  }

  @ResolveField(() => LinkedObjective, { nullable: true, description: 'The goal of their plan it is for.' })
  objective({ planPartId }: HousingReferral, _args: object, { loaders }: RequestContext) {
    return optional(planPartId, (id) => loaders.of(LinkedObjectiveByPart).load(id));
  }

  @ResolveField(() => [Action], { description: 'What was promised for it.' })
  actions({ id }: HousingReferral, _args: object, { loaders }: RequestContext) {
    return loaders.of(ActionsOfReferral).load(id);
  }

  @ResolveField(() => [Transition], { description: 'What this viewer may do to it now.' })
  allowedTransitions(referral: HousingReferral, _args: object, { viewer }: RequestContext): Transition[] {
    return this.transitions(viewer, referral).allowed;
  }

  @ResolveField(() => [BlockedTransition], { description: 'What cannot be done now, and why.' })
  blockedTransitions(referral: HousingReferral, _args: object, { viewer }: RequestContext): BlockedTransition[] {
    return this.transitions(viewer, referral).blocked;
  }

  private transitions(viewer: Viewer, referral: HousingReferral) {
    const stands = {
      referrer: may.take(viewer, 'submitReferral', referral),
      housing: may.take(viewer, 'decideReferral', referral),
    };
    return transitionsOf(referral, stands, this.clocks.today());
  }
}
