import { permit, type Permitted, type Viewer } from '@app/access';
import { ActivityLog, type Decision, mustBeCurrent, Once } from '@app/activity';
import { StandingWith } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanObjectiveRecord, PlanPartRecord, PlanSectionRecord } from './plan.entities.js';
import type { PlanStepInput } from './plan.inputs.js';
import type { Contents } from './plan.loaders.js';
import { PlanReader } from './plan.reader.js';
import { situationOf } from './plan.situation.js';
import { PlanVersion } from './plan-version.entity.js';
import type { PlanSectionKey } from './rules/plan-sections.js';
import { mustBePossible, type PlanSituation, type PlanStep } from './rules/plan-transitions.rules.js';

/** What a step works on: locked, permitted, current and in a state that allows it. */
export interface Stepping {
  readonly tx: EntityManager;
  readonly actor: Permitted;
  readonly version: PlanVersion;
}

const writes: ReadonlySet<PlanStep> = new Set<PlanStep>([
  'writePlanSection',
  'addObjective',
  'markObjective',
  'submitPlan',
  'sharePlan',
]);
const doing: Readonly<Record<PlanStep, string>> = {
  writePlanSection: 'write this plan',
  addObjective: 'add a goal to this plan',
  markObjective: 'mark a goal of this plan',
  submitPlan: 'send this plan for sign-off',
  returnPlan: 'return this plan',
  authorisePlan: 'authorise this plan',
  sharePlan: 'record that this plan was shared',
};

/** What is common to every step on a version: once, locked, asked, current, possible. */
@Injectable()
export class PlanDesk {
  constructor(
    private readonly db: DataSource,
    private readonly keys: Once,
    private readonly log: ActivityLog,
    private readonly reader: PlanReader,
    private readonly standings: StandingWith,
  ) {}

  /** Runs the step in one transaction and gives the version as it then stands. */
  async step(
    viewer: Viewer,
    name: PlanStep,
    input: PlanStepInput,
    work: (stepping: Stepping) => Promise<void>,
  ): Promise<PlanVersion> {
    await this.once(viewer, name, input, async (tx) => {
      const version = await this.reader.forUpdate(tx, viewer, input.planVersionId);
      const situation = await this.situationIn(tx, viewer, version);
      const allowed = writes.has(name) ? situation.mayWrite : situation.mayAuthorise;
      const actor = permit(viewer, doing[name], allowed);
      await mustBeCurrent(tx, version, input, () => currentOf(tx, version, input));
      mustBePossible(name, situation);
      await work({ tx, actor, version });
      return version;
    });
    return this.reader.versionById(viewer, input.planVersionId);
  }

  /** In a transaction, once for each client key. Gives the id of what was made or changed, the first time and again. */
  async once(
    viewer: Viewer,
    operation: string,
    input: { clientKey: string },
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<string> {
    const { id } = await this.db.transaction((tx) =>
      this.keys.run<{ id: string }>(
        tx,
        viewer,
        { operation, input },
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return id;
  }

  /** Saves what a rule decided of the version, and its line in the log. */
  async apply({ tx, actor, version }: Stepping, decision: Decision<PlanVersion>): Promise<void> {
    await this.log.apply(tx, actor, version, decision);
  }

  /** Counts the version up when something in it has changed, and writes the line in the log. */
  async contentsChanged({ tx, actor, version }: Stepping, fact: Decision<PlanVersion>['fact']): Promise<void> {
    await tx.query('update plan_version set version = version + 1 where id = $1', [version.id]);
    await this.log.record(tx, actor, { id: version.id, youngPersonId: version.youngPersonId }, fact);
  }

  private async situationIn(tx: EntityManager, viewer: Viewer, version: PlanVersion): Promise<PlanSituation> {
    const standing = await this.standings.within(tx, viewer, version.youngPersonId);
    return situationOf(viewer, version, standing, await contentsIn(tx, version.id));
  }
}

/** What the version says, as it stands in the transaction. */
async function contentsIn(tx: EntityManager, planVersionId: string): Promise<Contents> {
  const sections = await tx.findBy(PlanSectionRecord, { planVersionId });
  const goals = await tx
    .createQueryBuilder(PlanObjectiveRecord, 'o')
    .innerJoin(PlanPartRecord, 'p', 'p.id = o.plan_part_id')
    .select(['o.id as id', 'p.section as section'])
    .where('o.plan_version_id = :planVersionId', { planVersionId })
    .getRawMany<Contents['objectives'][number]>();
  return { sections, objectives: goals };
}

/** The area a form is about, where it is about one. */
const sectionOf = (input: PlanStepInput & { section?: PlanSectionKey }): PlanSectionKey | undefined => input.section;

/** Where the version stands now, and what the area says that the form was about: those who may write it are shown it. */
async function currentOf(tx: EntityManager, { id, state, number }: PlanVersion, input: PlanStepInput): Promise<object> {
  const section = sectionOf(input);
  if (!section) return { state, number };
  const written = await tx.findOneBy(PlanSectionRecord, { planVersionId: id, section });
  const { needs, myView, workingWell, worries, nextSteps, contingency } = written ?? ({} as Partial<PlanSectionRecord>);
  return { state, number, section, needs, myView, workingWell, worries, nextSteps, contingency };
}
