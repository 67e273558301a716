import type { RequestContext } from '@app/access';
import { Clock, Day, type LocalDate } from '@app/platform';
import { Worker, WorkerById } from '@app/people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { FactsOfYoungPerson } from './facts.reader.js';
import { becauseFields } from './stage.rules.js';
import { BecauseView, Stage, StatusOverrideView } from './stage.types.js';
import type { StatusAnswer } from './status/status.js';
import { statusOn } from './status/status.rules.js';

/** Why the status is what it is: worked out from the dates, only when it is asked for. */
@Resolver(() => Stage)
export class StageResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => [BecauseView], { description: 'The facts that led to the computed status, in order.' })
  async because(stage: Stage, _args: object, { loaders }: RequestContext): Promise<BecauseView[]> {
    return becauseFields(await this.answer(stage, loaders));
  }

  @ResolveField(() => [String], {
    description:
      'BORDERLINE: the count of days is within a week of 91. MANUAL_CHECK: read the file before relying on this.',
  })
  async flags(stage: Stage, _args: object, { loaders }: RequestContext): Promise<string[]> {
    return [...(await this.answer(stage, loaders)).flags];
  }

  @ResolveField(() => Day, { nullable: true, description: 'The first day of being eligible, once it has come.' })
  async eligibleSince(stage: Stage, _args: object, { loaders }: RequestContext): Promise<LocalDate | null> {
    return (await this.answer(stage, loaders)).eligibleSince;
  }

  private async answer(stage: Stage, loaders: RequestContext['loaders']): Promise<StatusAnswer> {
    return statusOn(await loaders.of(FactsOfYoungPerson).load(stage.youngPersonId), this.clock.today());
  }
}

@Resolver(() => StatusOverrideView)
export class StatusOverrideResolver {
  @ResolveField(() => Worker, { description: 'The manager who approved it.' })
  approvedBy(override: StatusOverrideView, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(override.approvedById);
  }
}
