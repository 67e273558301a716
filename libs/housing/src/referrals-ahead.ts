import type { Viewer } from '@app/access';
import { inOrderOf, type Selection } from '@app/platform';
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
    this.lookAhead.register('referrals', 'referrals', (viewer, ids, asked) =>
      ids.some((id) => viewer.seesInPart(id)) ? undefined : this.bring(viewer, ids, asked),
    );
  }

  private async bring(viewer: Viewer, ids: readonly string[], asked: Selection): Promise<ReadonlyMap<string, unknown>> {
    const rows = await this.reader.ofOpenRecords(viewer, ids, asked);
    const found = inOrderOf(ids, rows, (referral) => referral.youngPersonId);
    return new Map(ids.map((id, at) => [id, found[at]]));
  }
}
