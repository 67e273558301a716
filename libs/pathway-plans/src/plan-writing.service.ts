import { permit, type Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { NotFound, RuleBroken } from '@app/platform';
import { StandingWith, YoungPersonService } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PlanDesk } from './plan.desk.js';
import { PlanObjectiveRecord, PlanPartRecord } from './plan.entities.js';
import { ObjectiveState } from './plan.enums.js';
import type {
  AddObjectiveInput,
  MarkObjectiveInput,
  StartPlanVersionInput,
  WritePlanSectionInput,
} from './plan.inputs.js';
import { may } from './plan.policy.js';
import { PlanReader } from './plan.reader.js';
import { PlanVersion } from './plan-version.entity.js';

const latest = `
  select coalesce(max(number), 0)::int as number, bool_or(state in ('DRAFT', 'SUBMITTED', 'RETURNED')) as open,
    (array_agg(id) filter (where state = 'AUTHORISED'))[1] as "currentId"
  from plan_version where young_person_id = $1`;
const copySections = `
  insert into plan_section (plan_version_id, section, needs, my_view, working_well, worries, next_steps, contingency)
  select $2::uuid, section, needs, my_view, working_well, worries, next_steps, contingency from plan_section where plan_version_id = $1`;
/** The goals keep their lasting key: what points at one points at it in the new version too. */
const copyObjectives = `
  insert into plan_objective (plan_version_id, young_person_id, plan_part_id, position, words, own_words, by_on, state)
  select $2::uuid, young_person_id, plan_part_id, position, words, own_words, by_on, state from plan_objective where plan_version_id = $1`;
const write = `
  insert into plan_section as s (plan_version_id, section, needs, my_view, working_well, worries, next_steps, contingency)
  values ($1, $2, coalesce($3, ''), coalesce($4, ''), coalesce($5, ''), coalesce($6, ''), coalesce($7, ''), coalesce($8, ''))
  on conflict (plan_version_id, section) do update set
    needs = coalesce($3, s.needs), my_view = coalesce($4, s.my_view), working_well = coalesce($5, s.working_well),
    worries = coalesce($6, s.worries), next_steps = coalesce($7, s.next_steps), contingency = coalesce($8, s.contingency)`;

interface Latest {
  readonly number: number;
  readonly open: boolean | null;
  readonly currentId: string | null;
}

/** Writing a plan: a draft is begun, areas written, goals added and marked. Each in one transaction. */
@Injectable()
export class PlanWritingService {
  constructor(
    private readonly desk: PlanDesk,
    private readonly reader: PlanReader,
    private readonly log: ActivityLog,
    private readonly youngPeople: YoungPersonService,
    private readonly standings: StandingWith,
  ) {}

  /**
   * A new draft, with what the version in force says already in it.
   * @throws NotFound, NotAllowed, RuleBroken (plan.already-draft)
   */
  async start(viewer: Viewer, input: StartPlanVersionInput): Promise<PlanVersion> {
    const id = await this.desk.once(viewer, 'startPlanVersion', input, async (tx) => {
      const { id: youngPersonId } = await this.youngPeople.forUpdate(tx, viewer, input.youngPersonId);
      const standing = await this.standings.within(tx, viewer, youngPersonId);
      const actor = permit(viewer, 'write this plan', may.write(viewer, standing));
      const [before] = await tx.query<Latest[]>(latest, [youngPersonId]);
      if (before?.open) throw new RuleBroken('plan.already-draft', 'There is already a draft of this plan');
      const number = (before?.number ?? 0) + 1;
      const version = await this.log.create(tx, actor, PlanVersion, {
        change: { youngPersonId, number, authorId: viewer.id },
        fact: { type: 'plan.started', number },
      });
      if (before?.currentId) await copyContents(tx, before.currentId, version.id);
      return version;
    });
    return this.reader.versionById(viewer, id);
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.closed) */
  writeSection(viewer: Viewer, input: WritePlanSectionInput): Promise<PlanVersion> {
    return this.desk.step(viewer, 'writePlanSection', input, async (stepping) => {
      const { section, needs, myView, workingWell, worries, nextSteps, contingency } = input;
      const texts = [needs, myView, workingWell, worries, nextSteps, contingency].map((text) => text ?? null);
      await stepping.tx.query(write, [stepping.version.id, section, ...texts]);
      await this.desk.contentsChanged(stepping, { type: 'plan.section-written', section });
    });
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.closed) */
  addObjective(viewer: Viewer, input: AddObjectiveInput): Promise<PlanVersion> {
    return this.desk.step(viewer, 'addObjective', input, async (stepping) => {
      const { tx, version } = stepping;
      const { youngPersonId, id: planVersionId } = version;
      const part = await tx.save(tx.create(PlanPartRecord, { youngPersonId, section: input.section }));
      const position = await nextPosition(tx, planVersionId);
      await tx.insert(PlanObjectiveRecord, {
        planVersionId,
        youngPersonId,
        planPartId: part.id,
        position,
        words: input.words.trim(),
        ownWords: input.ownWords,
        byOn: input.byOn ?? null,
        state: ObjectiveState.OPEN,
      });
      await this.desk.contentsChanged(stepping, {
        type: 'plan.goal-added',
        partId: part.id,
        section: input.section,
      });
    });
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (plan.closed) */
  markObjective(viewer: Viewer, input: MarkObjectiveInput): Promise<PlanVersion> {
    const { objectiveId: id, state } = input;
    return this.desk.step(viewer, 'markObjective', input, async (stepping) => {
      const { tx, version } = stepping;
      const { affected } = await tx.update(PlanObjectiveRecord, { id, planVersionId: version.id }, { state });
      if (!affected) throw new NotFound('goal');
      await this.desk.contentsChanged(stepping, { type: 'plan.goal-marked', objectiveId: id, state });
    });
  }
}

async function copyContents(tx: EntityManager, from: string, to: string): Promise<void> {
  await tx.query(copySections, [from, to]);
  await tx.query(copyObjectives, [from, to]);
}

async function nextPosition(tx: EntityManager, planVersionId: string): Promise<number> {
  const last = await tx.maximum(PlanObjectiveRecord, 'position', { planVersionId });
  return (last ?? -1) + 1;
}
