import type { Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock, RuleBroken, within } from '@app/platform';
import type { YoungPersonRow } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import { PlanDesk } from './plan.desk.js';
import { PlanReviewRecord } from './plan.entities.js';
import type { ExplainOverduePlanInput, RecordPlanReviewInput } from './plan.inputs.js';
import { PlanStandings } from './plan-standings.js';
import { ReviewedPeople } from './reviewed-people.js';
import { mustBeHeld, mustBeLate } from './rules/plan-life-cycle.rules.js';

const explain = {
  name: 'plan-late-explain',
  text: `insert into plan_standing (young_person_id, overdue_reason, overdue_reason_at) values ($1, $2, $3)
    on conflict (young_person_id) do update set overdue_reason = excluded.overdue_reason, overdue_reason_at = excluded.overdue_reason_at`,
};

/** Reviews that were held, and why they are late when they are. */
@Injectable()
export class PlanReviewsService {
  constructor(
    private readonly clock: Clock,
    private readonly desk: PlanDesk,
    private readonly log: ActivityLog,
    private readonly standings: PlanStandings,
    private readonly people: ReviewedPeople,
  ) {}

  /** @throws NotFound, NotAllowed, RuleBroken (plan.in-future, plan.review-already-recorded) */
  async recordReview(viewer: Viewer, input: RecordPlanReviewInput): Promise<YoungPersonRow> {
    const { youngPersonId, heldOn, askedForBy, participation } = input;
    await this.desk.once(viewer, 'recordPlanReview', input, async (tx) => {
      const actor = await this.people.writable(tx, viewer, youngPersonId, 'record a review of this plan');
      const today = this.clock.today();
      mustBeHeld(heldOn, today);
      if (await tx.existsBy(PlanReviewRecord, { youngPersonId, heldOn }))
        throw new RuleBroken('plan.review-already-recorded', 'A review on this day is already recorded', 'heldOn');
      const change = { youngPersonId, heldOn, recordedOn: today, recordedById: viewer.id, askedForBy, participation };
      await this.log.create(tx, actor, PlanReviewRecord, {
        change,
        fact: { type: 'plan.reviewed', heldOn, askedForBy, participation },
      });
      await this.standings.recount(tx, [youngPersonId]);
      return { id: youngPersonId };
    });
    return this.people.read(viewer, youngPersonId);
  }

  /** @throws NotFound, NotAllowed, RuleBroken (plan.not-overdue) */
  async explainOverdue(viewer: Viewer, input: ExplainOverduePlanInput): Promise<YoungPersonRow> {
    const { youngPersonId, reason } = input;
    await this.desk.once(viewer, 'explainOverduePlan', input, async (tx) => {
      const actor = await this.people.writable(tx, viewer, youngPersonId, 'say why this plan is late');
      const overdueReason = mustBeLate(await this.people.timeliness(viewer, youngPersonId), reason);
      await within(tx, explain, [youngPersonId, overdueReason, this.clock.now()]);
      await this.log.record(tx, actor, { id: youngPersonId, youngPersonId }, { type: 'plan.late-explained', reason });
      return { id: youngPersonId };
    });
    return this.people.read(viewer, youngPersonId);
  }
}
