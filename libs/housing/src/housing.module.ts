import './timeline.sentences.js';
import { ActivityModule } from '@app/activity';
import { YoungPeopleModule } from '@app/young-people';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HousingReferral } from './referral.entity.js';
import { ReferralsOfYoungPerson, StepsOfReferral } from './referral.loaders.js';
import { ReferralReader } from './referral.reader.js';
import { ReferralResolver } from './referral.resolver.js';
import { ReferralFieldsResolver } from './referral-fields.resolver.js';
import { ReferralService } from './referral.service.js';
import { ReferralsAhead } from './referrals-ahead.js';
import { ReferralStepResolver } from './referral-step.resolver.js';
import { YoungPersonReferralsResolver } from './young-person-referrals.resolver.js';

@Module({
  imports: [TypeOrmModule.forFeature([HousingReferral]), ActivityModule, YoungPeopleModule],
  providers: [
    ReferralReader,
    ReferralService,
    ReferralResolver,
    ReferralFieldsResolver,
    ReferralStepResolver,
    YoungPersonReferralsResolver,
    StepsOfReferral,
    ReferralsOfYoungPerson,
    ReferralsAhead,
  ],
  exports: [ReferralReader, ReferralsOfYoungPerson],
})
export class HousingModule {}
