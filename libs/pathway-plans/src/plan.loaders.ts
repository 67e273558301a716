import type { Viewer } from '@app/access';
import { type Batch, inOrderOf } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { PlanSectionRecord } from './plan.entities.js';
import { type ObjectiveRow, PlanReader, type ReviewRow, type Standing } from './plan.reader.js';
import type { PlanVersion } from './plan-version.entity.js';

/** What a plan is put together from. */
export interface PlanOf {
  readonly standing: Standing;
  /** Newest first, drafts among them. */
  readonly versions: PlanVersion[];
}

/** The plan of each, from two statements however many they are. */
@Injectable()
export class PlanOfYoungPerson implements Batch<Viewer, string, PlanOf> {
  constructor(private readonly reader: PlanReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<PlanOf[]> {
    const [standings, versions] = await Promise.all([this.reader.standingsOf(ids), this.reader.versionsOf(ids)]);
    const standingOf = new Map(standings.map((standing) => [standing.youngPersonId, standing]));
    const versionsOf = inOrderOf(ids, versions, (version) => version.youngPersonId);
    return ids.map((id, index) => ({
      standing: standingOf.get(id) ?? nothingOf(id),
      versions: versionsOf[index] ?? [],
    }));
  }
}

const nothingOf = (youngPersonId: string): Standing => ({
  youngPersonId,
  authorisedOn: null,
  lastReviewOn: null,
  reviewDueOn: null,
  overdueReason: null,
});

/** What a version says. */
export interface Contents {
  readonly sections: PlanSectionRecord[];
  readonly objectives: ObjectiveRow[];
}

/** All of it: the lens is the caller's. */
@Injectable()
export class ContentsOfVersion implements Batch<Viewer, string, Contents> {
  constructor(private readonly reader: PlanReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<Contents[]> {
    const [sections, objectives] = await Promise.all([this.reader.sectionsOf(ids), this.reader.objectivesOf(ids)]);
    const sectionsOf = inOrderOf(ids, sections, (section) => section.planVersionId);
    const objectivesOf = inOrderOf(ids, objectives, (objective) => objective.planVersionId);
    return ids.map((_, index) => ({ sections: sectionsOf[index] ?? [], objectives: objectivesOf[index] ?? [] }));
  }
}

/** The goals in force, in the areas the viewer’s agency is shown: what a form offers to link an action to. */
@Injectable()
export class ObjectivesOfPerson implements Batch<Viewer, string, ObjectiveRow[]> {
  constructor(private readonly reader: PlanReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<ObjectiveRow[][]> {
    const objectives = await this.reader.currentObjectivesOf(viewer, ids);
    return inOrderOf(ids, objectives, (objective) => objective.youngPersonId);
  }
}

@Injectable()
export class ReviewsOfYoungPerson implements Batch<Viewer, string, ReviewRow[]> {
  constructor(private readonly reader: PlanReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<ReviewRow[][]> {
    return inOrderOf(ids, await this.reader.reviewsOf(ids), (review) => review.youngPersonId);
  }
}
