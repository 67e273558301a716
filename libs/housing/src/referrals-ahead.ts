import { inOrderOf } from '@app/platform';
import { PeopleLookAhead } from '@app/young-people';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReferralReader } from './referral.reader.js';

/** Brings the referrals of many young people along with them, in the same wave of statements. */
@Injectable()
export class ReferralsAhead implements OnModuleInit {
  constructor(
    private readonly reader: ReferralReader,
    private readonly lookAhead: PeopleLookAhead,
  ) {}

  onModuleInit(): void {
    this.lookAhead.register('referrals', 'referrals', async (viewer, ids) => {
      const found = inOrderOf(ids, await this.reader.ofOpenRecords(viewer, ids), (referral) => referral.youngPersonId);
      return new Map(ids.map((id, at) => [id, found[at]]));
    });
  }
}
