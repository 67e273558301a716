import type { Viewer } from '@app/access';
import { type Batch, inOrderOf, NotFound, oneForEach, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { ActionUpdate } from './action-update.entity.js';
import type { ActionRow } from './action.columns.js';
import { ActionReader } from './action.reader.js';
import type { CommitmentInBrief, MeetingInBrief } from './in-brief.types.js';

@Injectable()
export class ActionById implements Batch<Viewer, string, ActionRow> {
  constructor(private readonly reader: ActionReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<(ActionRow | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.by(viewer, 'id', ids),
      (action) => action.id,
      () => new NotFound('action'),
    );
  }
}

/** Open and closed, earliest due first. */
@Injectable()
export class ActionsOfYoungPerson implements Batch<Viewer, string, ActionRow[]> {
  constructor(private readonly reader: ActionReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<ActionRow[][]> {
    return inOrderOf(ids, await this.reader.by(viewer, 'young_person_id', ids), (action) => action.youngPersonId);
  }
}

/** Of a goal, by its lasting key. */
@Injectable()
export class ActionsOfPlanPart implements Batch<Viewer, string, ActionRow[]> {
  constructor(private readonly reader: ActionReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<ActionRow[][]> {
    return inOrderOf(ids, await this.reader.by(viewer, 'plan_part_id', ids), (action) => action.planPartId);
  }
}

/** Recorded under an item of a meeting's agenda. */
@Injectable()
export class ActionsOfItem implements Batch<Viewer, string, ActionRow[]> {
  constructor(private readonly reader: ActionReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<ActionRow[][]> {
    return inOrderOf(ids, await this.reader.by(viewer, 'agenda_item_id', ids), (action) => action.agendaItemId);
  }
}

@Injectable()
export class ActionsOfReferral implements Batch<Viewer, string, ActionRow[]> {
  constructor(private readonly reader: ActionReader) {}

  async load(viewer: Viewer, ids: readonly string[]): Promise<ActionRow[][]> {
    return inOrderOf(ids, await this.reader.by(viewer, 'referral_id', ids), (action) => action.referralId);
  }
}

@Injectable()
export class UpdatesOfAction implements Batch<Viewer, string, ActionUpdate[]> {
  constructor(private readonly reader: ActionReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<ActionUpdate[][]> {
    return inOrderOf(ids, await this.reader.updatesOf(ids), (update) => update.actionId);
  }
}

export interface CommitmentActionCounts {
  readonly commitmentId: string;
  readonly open: number;
  readonly done: number;
}

const counts = `
  select commitment_id as "commitmentId", open_actions as open, done_actions as done from app.actions_for_commitments($1::uuid[])`;

/** How many actions hang on each commitment, all of them counted: a number is no personal data. */
@Injectable()
export class ActionCountsOfCommitment implements Batch<Viewer, string, CommitmentActionCounts> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<CommitmentActionCounts[]> {
    const rows = await this.sql.rows<CommitmentActionCounts>({ name: 'action-counts-of-commitments', text: counts }, [
      ids,
    ]);
    return inOrderOf(ids, rows, (row) => row.commitmentId).map(
      ([row], index) => row ?? { commitmentId: ids[index] ?? '', open: 0, done: 0 },
    );
  }
}

const meetings = `select id, title, held_on as "heldOn" from meeting where id = any ($1::uuid[])`;
const commitments = `select id, reference, promise from commitment where id = any ($1::uuid[])`;

/** The meeting an action comes from, for those who see the action. */
@Injectable()
export class MeetingInBriefById implements Batch<Viewer, string, MeetingInBrief | null> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<(MeetingInBrief | null)[]> {
    const rows = await this.sql.rows<MeetingInBrief>({ name: 'meetings-in-brief', text: meetings }, [ids]);
    return inOrderOf(ids, rows, (row) => row.id).map(([row]) => row ?? null);
  }
}

@Injectable()
export class CommitmentInBriefById implements Batch<Viewer, string, CommitmentInBrief | null> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<(CommitmentInBrief | null)[]> {
    const rows = await this.sql.rows<CommitmentInBrief>({ name: 'commitments-in-brief', text: commitments }, [ids]);
    return inOrderOf(ids, rows, (row) => row.id).map(([row]) => row ?? null);
  }
}
