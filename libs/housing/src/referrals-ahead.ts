import type { Viewer } from '@app/access';
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
    // Where one of the records is open only in part, the field's own resolver asks what else may be seen of it.
    this.lookAhead.register('referrals', 'referrals', (viewer, ids) =>
      ids.some((id) => viewer.seesInPart(id)) ? undefined : this.bring(viewer, ids),
    );
  }

  private async bring(viewer: Viewer, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const found = inOrderOf(ids, await this.reader.ofOpenRecords(viewer, ids), (referral) => referral.youngPersonId);
    return new Map(ids.map((id, at) => [id, found[at]]));
  }
}
