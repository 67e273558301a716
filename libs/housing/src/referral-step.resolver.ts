import type { RequestContext } from '@app/access';
import { Agency, AgencyById, Worker, WorkerById } from '@app/people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ReferralStep } from './referral-step.js';

@Resolver(() => ReferralStep)
export class ReferralStepResolver {
  @ResolveField(() => Worker, { description: 'Who took it.' })
  worker({ workerId }: ReferralStep, _args: object, { loaders }: RequestContext): Promise<Worker> {
    return loaders.of(WorkerById).load(workerId);
  }

  @ResolveField(() => Agency, { description: 'The agency they worked for then.' })
  agency({ agencyId }: ReferralStep, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }
}
