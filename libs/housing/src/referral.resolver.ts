import { CurrentViewer, Needs, Shows, Viewer } from '@app/access';
import { inputAs, PageInfo } from '@app/platform';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { HousingReferral } from './referral.entity.js';
import {
  ChangeReferralInput,
  DecideReferralInput,
  DraftReferralInput,
  ReferralCommandInput,
  ReferralFilter,
} from './referral.inputs.js';
import { ReferralReader } from './referral.reader.js';
import { ReferralService } from './referral.service.js';

@ObjectType({ description: 'A page of referrals.' })
@Shows('REFERRAL')
export class ReferralConnection {
  @Field(() => [HousingReferral], { description: 'The referrals, open ones first, the soonest need first.' })
  nodes: HousingReferral[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;
}

@Resolver(() => HousingReferral)
export class ReferralResolver {
  constructor(
    private readonly reader: ReferralReader,
    private readonly service: ReferralService,
  ) {}

  @Query(() => ReferralConnection, { description: 'Housing referrals the viewer may see.' })
  @Needs('referral.read')
  referrals(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { type: () => ReferralFilter, nullable: true }, inputAs(ReferralFilter))
    filter: ReferralFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ReferralConnection> {
    return this.reader.page(viewer, filter ?? {}, { first, after });
  }

  @Query(() => HousingReferral, { description: 'One housing referral.' })
  @Needs('referral.read')
  referral(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<HousingReferral> {
    return this.reader.byId(viewer, id);
  }

  @Mutation(() => HousingReferral, { description: 'Begin a referral to a housing agency. It is not sent yet.' })
  @Needs('referral.write')
  draftReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftReferralInput) {
    return this.service.draft(viewer, input);
  }

  @Mutation(() => HousingReferral, { description: 'Change what a draft says.' })
  @Needs('referral.write')
  changeReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeReferralInput) {
    return this.service.change(viewer, input);
  }

  @Mutation(() => HousingReferral, {
    description: 'Send it: needs the date of need, the young person’s own words, and consent or a legal basis.',
  })
  @Needs('referral.write')
  submitReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: ReferralCommandInput) {
    return this.service.submit(viewer, input);
  }

  @Mutation(() => HousingReferral, { description: 'A housing officer takes it on, by name.' })
  @Needs('referral.answer')
  acknowledgeReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: ReferralCommandInput) {
    return this.service.acknowledge(viewer, input);
  }

  @Mutation(() => HousingReferral, {
    description: 'Housing asks for information: housing’s clock stops. Needs `note`.',
  })
  @Needs('referral.answer')
  askReferralInformation(@CurrentViewer() viewer: Viewer, @Args('input') input: ReferralCommandInput) {
    return this.service.askInformation(viewer, input);
  }

  @Mutation(() => HousingReferral, { description: 'Answer housing: housing’s clock goes on. Needs `note`.' })
  @Needs('referral.write')
  answerReferralInformation(@CurrentViewer() viewer: Viewer, @Args('input') input: ReferralCommandInput) {
    return this.service.answerInformation(viewer, input);
  }

  @Mutation(() => HousingReferral, { description: 'Housing decides. Who decides is never who referred.' })
  @Needs('referral.answer')
  decideReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: DecideReferralInput) {
    return this.service.decide(viewer, input);
  }

  @Mutation(() => HousingReferral, { description: 'Take it back. Needs `note`: why.' })
  @Needs('referral.write')
  withdrawReferral(@CurrentViewer() viewer: Viewer, @Args('input') input: ReferralCommandInput) {
    return this.service.withdraw(viewer, input);
  }
}
