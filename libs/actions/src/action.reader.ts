import type { Viewer } from '@app/access';
import { Clock, isUuid, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ActionUpdate } from './action-update.entity.js';
import { actionColumns, actionJoins, actionOf, type ActionRow, type FlatAction } from './action.columns.js';
import { Action } from './action.entity.js';
import { actionScope } from './action.scope.js';

/** The columns an action can be asked for by. Written here, never taken from input. */
type Key = 'id' | 'young_person_id' | 'plan_part_id' | 'agenda_item_id' | 'referral_id' | 'commitment_id';

const updates = `
  select id, action_id as "actionId", worker_id as "workerId", at, from_state as "fromState", to_state as "toState", note, due_on as "dueOn"
  from action_update where action_id = any ($1::uuid[]) order by at desc, id`;

/** Every read of actions but the tracker's, each narrowed to what the viewer may see. */
@Injectable()
export class ActionReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** All those with one of these keys, earliest due first. One statement. */
  async by(viewer: Viewer, key: Key, keys: readonly string[]): Promise<ActionRow[]> {
    const { shape, where, recordOpen } = actionScope(viewer);
    const rows = await this.sql.rows<FlatAction>(
      {
        name: `actions-by-${key}/${shape}`,
        text: `select ${actionColumns}, ${recordOpen} as "recordOpen" from action a ${actionJoins}
          where a.${key} = any ($3::uuid[]) and ${where} order by a.due_on, a.id`,
      },
      [viewer.id, viewer.agencyId, keys],
    );
    const today = this.clock.today();
    return rows.map((row) => actionOf(viewer, row, today));
  }

  /** @throws NotFound when there is none, or the viewer may not see it */
  async byId(viewer: Viewer, id: string): Promise<ActionRow> {
    const [action] = isUuid(id) ? await this.by(viewer, 'id', [id]) : [];
    if (!action) throw new NotFound('action');
    return action;
  }

  /** The action locked, and whether its record is open to the viewer. @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<{ action: Action; recordOpen: boolean }> {
    const { where, recordOpen } = actionScope(viewer);
    const [seen] = await tx.query<{ open: boolean }[]>(
      `select ${recordOpen} as open from action a where a.id = $3::uuid and ${where} for no key update of a`,
      [viewer.id, viewer.agencyId, id],
    );
    if (!seen) throw new NotFound('action');
    return { action: await tx.findOneByOrFail(Action, { id }), recordOpen: seen.open };
  }

  /** The histories of actions the viewer has been shown, newest first. */
  updatesOf(actionIds: readonly string[]): Promise<ActionUpdate[]> {
    return this.sql.rows<ActionUpdate>({ name: 'action-updates', text: updates }, [actionIds]);
  }
}
