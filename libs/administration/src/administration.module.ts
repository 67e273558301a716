import { ActivityModule } from '@app/activity';
import { PeopleModule } from '@app/people';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { AdministeredAgencyReader } from './agencies/agency.reader.js';
import { AdministeredAgencyResolver } from './agencies/agency.resolver.js';
import { AgencyService } from './agencies/agency.service.js';
import { AdministrationToday } from './administration-today.js';
import { AdministrationDesk } from './desk.js';
import { HandoverService } from './leaving/handover.service.js';
import { LeavingReader } from './leaving/leaving.reader.js';
import { HandoverItemResolver, LeavingResolver } from './leaving/leaving.resolver.js';
import { LeavingService } from './leaving/leaving.service.js';
import { MemberReader } from './members/member.reader.js';
import { MemberResolver } from './members/member.resolver.js';
import { MemberService } from './members/member.service.js';
import { RightsService } from './members/rights.service.js';
import { WaysInService } from './members/ways-in.service.js';
import { ReviewAnswers } from './review/review-answers.js';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewService } from './review/review.service.js';
import { AccessInWordsResolver } from './words/access-in-words.resolver.js';
import { AgreedAgencies } from './words/agreed-agencies.js';

const members = [MemberReader, MemberService, RightsService, WaysInService, MemberResolver];
const agencies = [AdministeredAgencyReader, AgencyService, AdministeredAgencyResolver];
const leaving = [LeavingReader, LeavingService, HandoverService, LeavingResolver, HandoverItemResolver];
const review = [ReviewAnswers, ReviewService, ReviewResolver];

/** Accounts, agencies, leavers and the review of access: what administrators do, who open no record. */
@Module({
  imports: [ActivityModule, PeopleModule, YoungPeopleModule],
  providers: [
    AdministrationToday,
    AdministrationDesk,
    ...members,
    ...agencies,
    ...leaving,
    ...review,
    AccessInWordsResolver,
    AgreedAgencies,
  ],
  exports: [AdministrationToday],
})
export class AdministrationModule {}
