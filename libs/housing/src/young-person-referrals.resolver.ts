import type { RequestContext } from '@app/access';
import { YoungPerson } from '@app/young-people';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { HousingReferral } from './referral.entity.js';
import { ReferralsOfYoungPerson } from './referral.loaders.js';

/** Hangs referrals on a young person, so that young-people need not know that referrals exist. */
@Resolver(() => YoungPerson)
export class YoungPersonReferralsResolver {
  @ResolveField(() => [HousingReferral], { description: 'Housing referrals this viewer may see, the newest first.' })
  referrals(parent: YoungPerson & { referrals?: HousingReferral[] }, _args: object, { loaders }: RequestContext) {
    return parent.referrals ?? loaders.of(ReferralsOfYoungPerson).load(parent.id);
  }
}
