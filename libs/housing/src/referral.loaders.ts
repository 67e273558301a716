import type { Viewer } from '@app/access';
import { type Batch, inOrderOf } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { HousingReferral } from './referral.entity.js';
import { ReferralReader } from './referral.reader.js';
import type { ReferralStep } from './referral-step.js';

/** The steps of each referral, oldest first. Asked only of referrals the viewer has been given. */
@Injectable()
export class StepsOfReferral implements Batch<Viewer, string, ReferralStep[]> {
  constructor(private readonly reader: ReferralReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<ReferralStep[][]> {
    return inOrderOf(ids, await this.reader.steps(ids), (step) => step.referralId);
  }
}

/** The referrals of each young person that the viewer may see, the newest first. */
@Injectable()
export class ReferralsOfYoungPerson implements Batch<Viewer, string, HousingReferral[]> {
  constructor(private readonly reader: ReferralReader) {}

  async load(viewer: Viewer, youngPersonIds: readonly string[]): Promise<HousingReferral[][]> {
    const found = await this.reader.ofYoungPeople(viewer, youngPersonIds);
    return inOrderOf(youngPersonIds, found, (referral) => referral.youngPersonId);
  }
}
