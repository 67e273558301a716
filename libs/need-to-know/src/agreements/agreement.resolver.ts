import { CurrentViewer, Needs, type RequestContext, Viewer } from '@app/access';
import { Agency, AgencyById } from '@app/people';
import { Clock } from '@app/platform';
import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  ChangeSharingAgreementInput,
  EndSharingAgreementInput,
  RecordSharingAgreementInput,
  RemoveSharingBasisInput,
  SetSharingBasisInput,
} from './agreement.inputs.js';
import { AgreementReader } from './agreement.reader.js';
import { agreementState, AgreementState, daysLeft } from './agreement.rules.js';
import { AgreementService } from './agreement.service.js';
import { SharingAgreement } from './agreement.types.js';

@Resolver(() => SharingAgreement)
export class AgreementResolver {
  constructor(
    private readonly reader: AgreementReader,
    private readonly service: AgreementService,
    private readonly clock: Clock,
  ) {}

  @Query(() => [SharingAgreement], { description: 'What partner agencies have agreed to, the soonest end first.' })
  @Needs('agreement.read')
  sharingAgreements(): Promise<SharingAgreement[]> {
    return this.reader.all();
  }

  @ResolveField(() => Agency, { description: 'With whom.' })
  agency({ agencyId }: SharingAgreement, _args: object, { loaders }: RequestContext): Promise<Agency> {
    return loaders.of(AgencyById).load(agencyId);
  }

  @ResolveField(() => AgreementState, { description: 'Where it stands today.' })
  state(agreement: SharingAgreement): AgreementState {
    return agreementState(agreement, this.clock.today());
  }

  @ResolveField(() => Int, { description: 'Whole days until it no longer holds; 0 when it does not.' })
  daysLeft(agreement: SharingAgreement): number {
    return daysLeft(agreement, this.clock.today());
  }

  @Mutation(() => SharingAgreement, { description: 'Records an agreement that is signed.' })
  @Needs('agreement.write')
  recordSharingAgreement(@CurrentViewer() viewer: Viewer, @Args('input') input: RecordSharingAgreementInput) {
    return this.service.record(viewer, input);
  }

  @Mutation(() => SharingAgreement, { description: 'Changes what an agreement is called or how long it holds.' })
  @Needs('agreement.write')
  changeSharingAgreement(@CurrentViewer() viewer: Viewer, @Args('input') input: ChangeSharingAgreementInput) {
    return this.service.changeDays(viewer, input);
  }

  @Mutation(() => SharingAgreement, {
    description: 'Ends an agreement before its time: from this moment the agency is shown nobody.',
  })
  @Needs('agreement.write')
  endSharingAgreement(@CurrentViewer() viewer: Viewer, @Args('input') input: EndSharingAgreementInput) {
    return this.service.end(viewer, input);
  }

  @Mutation(() => SharingAgreement, { description: 'Shares a class of facts under an agreement, or corrects why.' })
  @Needs('agreement.write')
  setSharingBasis(@CurrentViewer() viewer: Viewer, @Args('input') input: SetSharingBasisInput) {
    return this.service.setBasis(viewer, input);
  }

  @Mutation(() => SharingAgreement, { description: 'Stops sharing a class of facts under an agreement.' })
  @Needs('agreement.write')
  removeSharingBasis(@CurrentViewer() viewer: Viewer, @Args('input') input: RemoveSharingBasisInput) {
    return this.service.removeBasis(viewer, input);
  }
}
