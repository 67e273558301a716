import { sees, type Viewer } from '@app/access';
import { type Chosen, chosenColumns, onlyAsksFor, type Selection, Sql } from '@app/platform';
import { PeopleLookAhead } from '@app/young-people';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { classOfSection } from './linked-objective.js';
import type { ObjectiveRow } from './plan.reader.js';
import type { PlanVersion } from './plan-version.entity.js';
import { planSections } from './rules/plan-sections.js';

type CurrentVersion = PlanVersion & { objectives?: ObjectiveRow[] };

const versionFields = {
  ...{ id: '', number: 'v.number', state: 'v.state', version: 'v.version', objectives: '' },
  ...{ meetingOn: 'v.meeting_on as "meetingOn"', recordedOn: 'v.recorded_on as "recordedOn"' },
  ...{ submittedOn: 'v.submitted_on as "submittedOn"', authorisedOn: 'v.authorised_on as "authorisedOn"' },
  ...{ sharedOn: 'v.shared_on as "sharedOn"', participation: 'v.participation', agreement: 'v.agreement' },
  agreementWords: 'v.agreement_words as "agreementWords"',
};
const objectiveFields = {
  ...{ partId: 'o.plan_part_id as "partId"', section: '', words: 'o.words', state: 'o.state' },
  ...{ ownWords: 'o.own_words as "ownWords"', byOn: 'o.by_on as "byOn"' },
};
const versionsText = (columns: string): string => `
  select v.id, v.young_person_id as "youngPersonId"${columns}
  from plan_version v where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED'`;
const objectivesText = (columns: string): string => `
  select v.young_person_id as "youngPersonId", p.section${columns}
  from plan_version v join plan_objective o on o.plan_version_id = v.id join plan_part p on p.id = o.plan_part_id
  where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED' order by v.young_person_id, o.position, o.id`;

/** `current`, and what is asked of a Withheld, which stands in the plan's place for others than these statements serve. */
const ofPlan = new Set(['current', 'reason', 'because', 'ask']);

interface Columns {
  readonly version: Chosen;
  /** Nothing, where the goals were not asked for. */
  readonly objective: Chosen | undefined;
}

/** What of a version and its goals was asked for; undefined where it is more than these statements bring. */
function columnsFor(current: Selection): Columns | undefined {
  const goals = current.fields.get('objectives');
  const version = chosenColumns(current, versionFields);
  const objective = goals && chosenColumns(goals, objectiveFields);
  return version && !goals === !objective ? { version, objective } : undefined;
}

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
    const current = onlyAsksFor(selection, ofPlan) ? selection.fields.get('current') : undefined;
    const columns = current && columnsFor(current);
    // Where a record is open only in part, the field's own resolver says so too.
    const narrowed = ids.some((id) => viewer.seesInPart(id));
    const shown = !narrowed && planSections.some(({ key }) => sees(viewer, classOfSection(key)));
    // An agency that is shown no area gets a Withheld that names the adviser: the field's own resolver makes it.
    return shown && columns ? this.of(viewer, ids, columns) : undefined;
  }

  private async of(viewer: Viewer, ids: readonly string[], { version, objective }: Columns) {
    const ofVersions = { name: `plan-versions-in-force/${version.shape}`, text: versionsText(version.columns) };
    const [found, goals] = await Promise.all([
      this.sql.rows<CurrentVersion>(ofVersions, [ids]),
      objective ? this.goals(ids, objective) : [],
    ]);
    const currentOf = new Map<string, CurrentVersion>();
    for (const current of found) {
      if (objective) current.objectives = [];
      currentOf.set(current.youngPersonId, current);
    }
    for (const goal of goals)
      if (sees(viewer, classOfSection(goal.section), goal.youngPersonId))
        currentOf.get(goal.youngPersonId)?.objectives?.push(goal);
    return new Map(ids.map((id) => [id, { youngPersonId: id, current: currentOf.get(id) ?? null }]));
  }

  private goals(ids: readonly string[], { shape, columns }: Chosen): Promise<ObjectiveRow[]> {
    const statement = { name: `plan-objectives-in-force-of/${shape}`, text: objectivesText(columns) };
    return this.sql.rows<ObjectiveRow>(statement, [ids]);
  }
}
