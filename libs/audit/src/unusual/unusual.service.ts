import { permit, type Permitted, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ReviewUnusualAccessInput } from './unusual.inputs.js';
import { UnusualReader } from './unusual.reader.js';
import { mustBeReviewableBy } from './unusual.rules.js';
import type { UnusualAccess } from './unusual.types.js';

const review = {
  name: 'unusual-access-review',
  text: `update unusual_access set reviewed_by_id = $2, reviewed_at = now(), finding = $3, words = $4, version = version + 1 where id = $1`,
};
const closeAlert = {
  name: 'unusual-access-alert-close',
  text: `update access_alert set closed_at = now() where about_id = $1 and closed_at is null`,
};

/** An auditor asks, and writes down what they found. */
@Injectable()
export class UnusualService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: UnusualReader,
  ) {}

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (unusual.own-review, unusual.reviewed-before) */
  async review(viewer: Viewer, input: ReviewUnusualAccessInput): Promise<UnusualAccess> {
    const actor = permit(viewer, 'review this', viewer.may('unusual-access.review'));
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation: 'reviewUnusualAccess', input },
        () => this.write(tx, actor, input),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(id);
  }

  private async write(tx: EntityManager, actor: Permitted, input: ReviewUnusualAccessInput): Promise<{ id: string }> {
    const found = await this.reader.forUpdate(tx, input.id);
    await mustBeCurrent(tx, found, input, { finding: found.finding });
    // Whoever looks at this a second time has read who reviewed it.
    mustBeReviewableBy(found, actor.id);
    await within(tx, review, [found.id, actor.id, input.finding, input.words.trim()]);
    await within(tx, closeAlert, [found.id]);
    await this.log.record(tx, actor, { id: found.id }, { type: 'unusual-access.reviewed', finding: input.finding });
    return { id: found.id };
  }
}
