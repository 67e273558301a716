import { caseScope, scopeShape, sees, type Viewer } from '@app/access';
import { isUuid, type LocalDate, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { classOfSection } from './linked-objective.js';
import type { PlanSectionRecord } from './plan.entities.js';
import type { PlanObjective, PlanReview } from './plan.types.js';
import { PlanVersion } from './plan-version.entity.js';
import type { OverdueReason } from './rules/plan-words.js';

export const versionColumns = `
  v.id, v.young_person_id as "youngPersonId", v.number, v.state, v.author_id as "authorId", v.authoriser_id as "authoriserId",
  v.delegated_for_id as "delegatedForId", v.meeting_on as "meetingOn", v.recorded_on as "recordedOn", v.submitted_on as "submittedOn",
  v.authorised_on as "authorisedOn", v.shared_on as "sharedOn", v.participation, v.agreement, v.agreement_words as "agreementWords",
  v.return_reason as "returnReason", v.version`;

export const objectiveColumns = `
  o.id, o.plan_version_id as "planVersionId", o.young_person_id as "youngPersonId", o.plan_part_id as "partId", o.section, o.words,
  o.own_words as "ownWords", o.by_on as "byOn", o.state, o.position`;

const versionsOf = `select ${versionColumns} from plan_version v where v.young_person_id = any ($1::uuid[]) order by v.number desc`;
const standings = `
  select y.id as "youngPersonId", s.authorised_on as "authorisedOn", s.last_review_on as "lastReviewOn", s.review_due_on as "reviewDueOn",
    s.overdue_reason as "overdueReason"
  from young_person y left join plan_standing s on s.young_person_id = y.id where y.id = any ($1::uuid[])`;
const sections = `
  select plan_version_id as "planVersionId", section, needs, my_view as "myView", working_well as "workingWell", worries,
    next_steps as "nextSteps", contingency
  from plan_section where plan_version_id = any ($1::uuid[])`;
const objectives = `
  select ${objectiveColumns} from plan_objective o
  where o.plan_version_id = any ($1::uuid[]) order by o.position, o.id`;
const currentObjectives = `
  select ${objectiveColumns}
  from plan_version v join plan_objective o on o.plan_version_id = v.id
  where v.young_person_id = any ($1::uuid[]) and v.state = 'AUTHORISED' order by o.position, o.id`;
const reviews = `
  select id, young_person_id as "youngPersonId", held_on as "heldOn", recorded_on as "recordedOn", asked_for_by as "askedForBy", participation
  from plan_review where young_person_id = any ($1::uuid[]) order by held_on desc`;

export interface Standing {
  readonly youngPersonId: string;
  readonly authorisedOn: LocalDate | null;
  readonly lastReviewOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
  readonly overdueReason: OverdueReason | null;
}

export type ObjectiveRow = PlanObjective & { readonly planVersionId: string; readonly youngPersonId: string };
export type ReviewRow = PlanReview & { readonly youngPersonId: string };

/** Every read of plans. Those by person take ids that come from a scoped read; a version by its id is narrowed here. */
@Injectable()
export class PlanReader {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound when there is no such version, or the record is not open to the viewer */
  async versionById(viewer: Viewer, id: string): Promise<PlanVersion> {
    const statement = {
      name: `plan-version/${scopeShape(viewer)}`,
      text: `select ${versionColumns} from plan_version v where v.id = $2 and ${caseScope(viewer, 'v.young_person_id', '$1')}`,
    };
    const version = isUuid(id) ? await this.sql.one<PlanVersion>(statement, [viewer.id, id]) : undefined;
    if (!version) throw new NotFound('plan');
    return version;
  }

  /** The version locked, when the record is open to the viewer. @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<PlanVersion> {
    const seen = await tx.query<object[]>(
      `select 1 from plan_version v where v.id = $2 and ${caseScope(viewer, 'v.young_person_id', '$1')} for no key update of v`,
      [viewer.id, id],
    );
    if (seen.length === 0) throw new NotFound('plan');
    return tx.findOneByOrFail(PlanVersion, { id });
  }

  versionsOf(youngPersonIds: readonly string[]): Promise<PlanVersion[]> {
    return this.sql.rows<PlanVersion>({ name: 'plan-versions-of', text: versionsOf }, [youngPersonIds]);
  }

  standingsOf(youngPersonIds: readonly string[]): Promise<Standing[]> {
    return this.sql.rows<Standing>({ name: 'plan-standings-of', text: standings }, [youngPersonIds]);
  }

  sectionsOf(versionIds: readonly string[]): Promise<PlanSectionRecord[]> {
    return this.sql.rows<PlanSectionRecord>({ name: 'plan-sections-of', text: sections }, [versionIds]);
  }

  objectivesOf(versionIds: readonly string[]): Promise<ObjectiveRow[]> {
    return this.sql.rows<ObjectiveRow>({ name: 'plan-objectives-of', text: objectives }, [versionIds]);
  }

  /** The goals in force of young people whose record is open to the viewer, in the areas their agency is shown. */
  async currentObjectivesOf(viewer: Viewer, youngPersonIds: readonly string[]): Promise<ObjectiveRow[]> {
    const rows = await this.sql.rows<ObjectiveRow>({ name: 'plan-objectives-in-force', text: currentObjectives }, [
      youngPersonIds,
    ]);
    return rows.filter(({ section, youngPersonId }) => sees(viewer, classOfSection(section), youngPersonId));
  }

  reviewsOf(youngPersonIds: readonly string[]): Promise<ReviewRow[]> {
    return this.sql.rows<ReviewRow>({ name: 'plan-reviews-of', text: reviews }, [youngPersonIds]);
  }
}
