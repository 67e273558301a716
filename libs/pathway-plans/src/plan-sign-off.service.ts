import type { Viewer } from '@app/access';
import { Role } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PlanDesk, type Stepping } from './plan.desk.js';
import type { AuthorisePlanInput, ReturnPlanInput, SharePlanInput, SubmitPlanInput } from './plan.inputs.js';
import { PlanStandings } from './plan-standings.js';
import { PlanVersion } from './plan-version.entity.js';
import { mustBeAbleToAuthorise } from './rules/plan-authorship.rules.js';
import { authorise, recordShared, returnToAuthor, submit, supersede } from './rules/plan-life-cycle.rules.js';
import { PlanState } from './rules/plan-words.js';

const manager = `
  select t.manager_id as "managerId" from allocation a join worker w on w.id = a.worker_id join team t on t.id = w.team_id
  where a.young_person_id = $1 and a.part = 'PRIMARY' and a.from_on <= current_date and current_date < a.to_on`;
/** The meeting at which a later version was agreed is the review that led to it. */
const reviewed = `
  insert into plan_review (young_person_id, held_on, recorded_on, recorded_by_id, asked_for_by, participation)
  values ($1, $2, $3, $4, 'CLOCK', $5) on conflict (young_person_id, held_on) do nothing`;

/** Signing a plan off: sent, returned, authorised by somebody else, and given to the young person. */
@Injectable()
export class PlanSignOffService {
  constructor(
    private readonly clock: Clock,
    private readonly desk: PlanDesk,
    private readonly log: ActivityLog,
    private readonly standings: PlanStandings,
  ) {}

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.not-ready, plan.in-future, plan.agreement-words-missing) */
  submit(viewer: Viewer, input: SubmitPlanInput): Promise<PlanVersion> {
    return this.desk.step(viewer, 'submitPlan', input, (stepping) =>
      this.desk.apply(stepping, submit(input, this.clock.today())),
    );
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.not-submitted, plan.return-reason-missing) */
  return(viewer: Viewer, input: ReturnPlanInput): Promise<PlanVersion> {
    return this.desk.step(viewer, 'returnPlan', input, (stepping) =>
      this.desk.apply(stepping, returnToAuthor(input.reason)),
    );
  }

  /**
   * Makes the version the plan, puts the one before aside, and starts the review clock.
   * @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.not-to-authorise, plan.own-work, plan.delegation-…)
   */
  authorise(viewer: Viewer, input: AuthorisePlanInput): Promise<PlanVersion> {
    const delegatedForId = input.delegatedForId ?? null;
    return this.desk.step(viewer, 'authorisePlan', input, async (stepping) => {
      const { tx, version } = stepping;
      mustBeAbleToAuthorise({
        authorId: version.authorId,
        authoriserId: viewer.id,
        authoriserIsManager: viewer.is(Role.TEAM_MANAGER),
        managerId: await managerOf(tx, version.youngPersonId),
        delegatedForId,
      });
      await this.putAside(stepping);
      await this.desk.apply(stepping, authorise({ authoriserId: viewer.id, delegatedForId }, this.clock.today()));
      if (version.number > 1 && version.meetingOn !== null) await this.recordReview(stepping, version.meetingOn);
      await this.standings.recount(tx, [version.youngPersonId]);
    });
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.not-to-share, plan.shared-too-early, plan.in-future) */
  share(viewer: Viewer, input: SharePlanInput): Promise<PlanVersion> {
    return this.desk.step(viewer, 'sharePlan', input, (stepping) =>
      this.desk.apply(stepping, recordShared(stepping.version, input.sharedOn, this.clock.today())),
    );
  }

  private async putAside({ tx, actor, version: { youngPersonId } }: Stepping): Promise<void> {
    const before = await tx.findOneBy(PlanVersion, { youngPersonId, state: PlanState.AUTHORISED });
    if (before) await this.log.apply<PlanVersion>(tx, actor, before, supersede());
  }

  private async recordReview({ tx, actor, version }: Stepping, heldOn: string): Promise<void> {
    const { youngPersonId, participation } = version;
    await tx.query(reviewed, [youngPersonId, heldOn, this.clock.today(), actor.id, participation]);
  }
}

/** Who manages the team of the worker who leads; null where there is no team, or nobody leads. */
async function managerOf(tx: EntityManager, youngPersonId: string): Promise<string | null> {
  const [row] = await tx.query<{ managerId: string | null }[]>(manager, [youngPersonId]);
  return row?.managerId ?? null;
}
