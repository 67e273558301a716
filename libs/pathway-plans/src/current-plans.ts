import { sees, type Viewer } from '@app/access';
import { onlyAsksFor, type Selection, Sql } from '@app/platform';
import { PeopleLookAhead } from '@app/young-people';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { classOfSection } from './linked-objective.js';
import type { ObjectiveRow } from './plan.reader.js';
import { objectiveColumns, versionColumns } from './plan.reader.js';
import type { PlanVersion } from './plan-version.entity.js';
import { planSections } from './rules/plan-sections.js';

type CurrentVersion = PlanVersion & { readonly objectives: ObjectiveRow[] };

const versions = {
  name: 'plan-versions-in-force',
  text: `select ${versionColumns} from plan_version v where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED'`,
};
const objectives = {
  name: 'plan-objectives-in-force-of',
  text: `select ${objectiveColumns}
    from plan_version v join plan_objective o on o.plan_version_id = v.id join plan_part p on p.id = o.plan_part_id
    where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED' order by v.young_person_id, o.position, o.id`,
};

const ofPlan = new Set(['current']);
const ofVersion = new Set([
  ...[
    'id',
    'number',
    'state',
    'meetingOn',
    'recordedOn',
    'submittedOn',
    'authorisedOn',
    'sharedOn',
    'participation',
    'agreement',
  ],
  ...['agreementWords', 'version', 'objectives'],
]);

/**
 * The plans in force of many young people, with their goals, in one wave of two statements: for pages such as the panel's pack
 * that ask for nothing else of a plan. Only called for people whose record is open to the viewer.
 */
@Injectable()
export class CurrentPlans implements OnModuleInit {
  constructor(
    private readonly sql: Sql,
    private readonly lookAhead: PeopleLookAhead,
  ) {}

  onModuleInit(): void {
    this.lookAhead.register('plan', 'plan', (viewer, ids, selection) => this.bring(viewer, ids, selection));
  }

  private bring(
    viewer: Viewer,
    ids: readonly string[],
    selection: Selection,
  ): Promise<ReadonlyMap<string, unknown>> | undefined {
    const current = selection.fields.get('current');
    const shown = planSections.some(({ key }) => sees(viewer, classOfSection(key)));
    // An agency that is shown no area gets a Withheld that names the adviser: the field's own resolver makes it.
    if (!shown || !current || !onlyAsksFor(selection, ofPlan) || !onlyAsksFor(current, ofVersion)) return undefined;
    return this.of(viewer, ids);
  }

  private async of(viewer: Viewer, ids: readonly string[]) {
    const [found, goals] = await Promise.all([
      this.sql.rows<PlanVersion>(versions, [ids]),
      this.sql.rows<ObjectiveRow>(objectives, [ids]),
    ]);
    const currentOf = new Map<string, CurrentVersion>(
      found.map((version) => [version.youngPersonId, Object.assign(version, { objectives: [] })]),
    );
    for (const goal of goals)
      if (sees(viewer, classOfSection(goal.section))) currentOf.get(goal.youngPersonId)?.objectives.push(goal);
    return new Map(ids.map((id) => [id, { youngPersonId: id, current: currentOf.get(id) ?? null }]));
  }
}
