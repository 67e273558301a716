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
  ...{ meetingOn: 'v.meeting_on', recordedOn: 'v.recorded_on', submittedOn: 'v.submitted_on' },
  ...{ authorisedOn: 'v.authorised_on', sharedOn: 'v.shared_on', participation: 'v.participation' },
  ...{ agreement: 'v.agreement', agreementWords: 'v.agreement_words' },
};
const objectiveFields = {
  ...{ partId: 'o.plan_part_id', section: '', words: 'o.words', state: 'o.state', ownWords: 'o.own_words' },
  byOn: 'o.by_on',
};

/** The versions alone, or each of their goals on a row with its version before it. */
const textOf = (version: string, objective: string | undefined): string => `
  select v.id, v.young_person_id${version}${objective === undefined ? '' : `, o.section${objective}`} from plan_version v
  ${objective === undefined ? '' : 'left join plan_objective o on o.plan_version_id = v.id'}
  where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED'
  ${objective === undefined ? '' : 'order by v.young_person_id, o.position, o.id'}`;

const showsGoal = (viewer: Viewer, { section, youngPersonId }: ObjectiveRow): boolean =>
  sees(viewer, classOfSection(section), youngPersonId);

type Row = readonly unknown[];
/** Where a column stands on a row; nowhere, where nobody asked for it. */
type Places = ReadonlyMap<string, number>;

/** `id` and `youngPersonId` stand before what was chosen. What was not asked for is null; nothing reads it. */
function versionOn(row: Row, { places }: Chosen, withGoals: boolean): CurrentVersion {
  const at = (field: string) => valueOn(row, places, 2, field);
  return {
    id: row[0],
    youngPersonId: row[1],
    number: at('number'),
    state: at('state'),
    version: at('version'),
    meetingOn: at('meetingOn'),
    recordedOn: at('recordedOn'),
    submittedOn: at('submittedOn'),
    authorisedOn: at('authorisedOn'),
    sharedOn: at('sharedOn'),
    participation: at('participation'),
    agreement: at('agreement'),
    agreementWords: at('agreementWords'),
    objectives: withGoals ? [] : undefined,
  } as unknown as CurrentVersion;
}

/** Its section stands at `from`, and behind it what was chosen; nothing does on the row of a version without goals. */
function goalOn(row: Row, { places }: Chosen, from: number): ObjectiveRow | undefined {
  if (row[from] === null) return undefined;
  const at = (field: string) => valueOn(row, places, from + 1, field);
  return {
    youngPersonId: row[1],
    section: row[from],
    partId: at('partId'),
    words: at('words'),
    state: at('state'),
    ownWords: at('ownWords'),
    byOn: at('byOn'),
  } as unknown as ObjectiveRow;
}

function valueOn(row: Row, places: Places, from: number, field: string): unknown {
  const place = places.get(field);
  return place === undefined ? null : row[from + place];
}

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
 * The plans in force of many young people, with their goals, in one statement: for pages such as the panel's pack
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

  private async of(viewer: Viewer, ids: readonly string[], columns: Columns) {
    const { version, objective } = columns;
    const name = `plans-in-force/${version.shape}/${objective?.shape ?? 'alone'}`;
    const rows = await this.sql.arrays({ name, text: textOf(version.columns, objective?.columns) }, [ids]);
    const currentOf = plansOn(viewer, rows, columns);
    return new Map(ids.map((id) => [id, { youngPersonId: id, current: currentOf.get(id) ?? null }]));
  }
}

/** The versions by whose they are, each with those of its goals that the viewer’s agency is shown. */
function plansOn(viewer: Viewer, rows: readonly Row[], { version, objective }: Columns): Map<unknown, CurrentVersion> {
  const currentOf = new Map<unknown, CurrentVersion>();
  for (const row of rows) {
    const current = currentOf.get(row[1]) ?? versionOn(row, version, objective !== undefined);
    currentOf.set(row[1], current);
    const goal = objective && goalOn(row, objective, 2 + version.places.size);
    if (goal && showsGoal(viewer, goal)) current.objectives?.push(goal);
  }
  return currentOf;
}
