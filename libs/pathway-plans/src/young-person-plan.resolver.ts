import type { RequestContext } from '@app/access';
import { Clock, Day, type LocalDate } from '@app/platform';
import {
  FactsOfYoungPerson,
  needsAssessmentDueOn,
  returnAssessmentDueOn,
  YoungPerson,
  type YoungPersonRow,
} from '@app/young-people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { planFor } from './plan.assembly.js';
import { ReviewsOfYoungPerson } from './plan.loaders.js';
import { PathwayPlan, PlanPart, PlanReview } from './plan.types.js';

/** A young person on whom a hot reader has already hung their plan. */
type MayCarryPlan = YoungPersonRow & { readonly plan?: Awaited<ReturnType<typeof planFor>> };

/** Hangs the plan on a young person, so that young-people need not know that plans exist. */
@Resolver(() => YoungPerson)
export class YoungPersonPlanResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => PlanPart, { description: 'Their pathway plan, as far as it is shared with your agency.' })
  plan(person: MayCarryPlan, _args: object, context: RequestContext) {
    return person.plan ?? planFor(person, context, this.clock.today());
  }
}

@Resolver(() => PathwayPlan)
export class PathwayPlanResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Day, {
    nullable: true,
    description: 'By when needs must be assessed: 3 months (SI 2010/959 reg 42(1); SI 2010/2571 reg 5).',
  })
  async needsAssessmentDueOn(plan: PathwayPlan, _args: object, { loaders }: RequestContext): Promise<LocalDate | null> {
    const facts = await loaders.of(FactsOfYoungPerson).load(plan.youngPersonId);
    return returnAssessmentDueOn(facts, this.clock.today()) ?? needsAssessmentDueOn(facts);
  }

  @ResolveField(() => [PlanReview], { description: 'The reviews that were held, newest first.' })
  reviews(plan: PathwayPlan, _args: object, { loaders }: RequestContext): Promise<PlanReview[]> {
    return loaders.of(ReviewsOfYoungPerson).load(plan.youngPersonId);
  }
}
