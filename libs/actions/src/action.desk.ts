import type { Permitted, Viewer } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { Clock, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActionUpdate } from './action-update.entity.js';
import { ownColumns } from './action.columns.js';
import type { Action } from './action.entity.js';
import type { Step } from './action.rules.js';
import type { raise } from './raise.rules.js';

/** What a new action is given; the rest is the table's own. */
const given = {
  ...{ youngPersonId: 'young_person_id', planPartId: 'plan_part_id', noPlanBecause: 'no_plan_because' },
  ...{
    commitmentId: 'commitment_id',
    referralId: 'referral_id',
    meetingId: 'meeting_id',
    agendaItemId: 'agenda_item_id',
  },
  ...{ source: 'source', title: 'title', plainWords: 'plain_words', shownToYoungPerson: 'shown_to_young_person' },
  ...{ ownerId: 'owner_id', ownerAgencyId: 'owner_agency_id', raisedById: 'raised_by_id' },
  ...{ firstDueOn: 'first_due_on', dueOn: 'due_on', state: 'state' },
} as const satisfies Partial<Record<keyof Action, string>>;
const properties = Object.keys(given) as (keyof typeof given)[];

const insertAction = {
  name: 'action-insert',
  text: `insert into action as a (${Object.values(given).join(', ')})
    values (${properties.map((_, at) => `$${at + 1}`).join(', ')}) returning ${ownColumns}`,
};
const valuesOf = (change: Partial<Action>): unknown[] => properties.map((property) => change[property] ?? null);

const insertUpdate = {
  name: 'action-update',
  text: 'insert into action_update (action_id, worker_id, from_state, to_state, note, due_on) values ($1, $2, $3, $4, $5, $6)',
};

/** The writing of it: the record, its history and the log, always together. */
@Injectable()
export class ActionDesk {
  constructor(
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly keys: Once,
  ) {}

  once<T extends { id: string }>(
    tx: EntityManager,
    viewer: Viewer,
    operation: string,
    input: { clientKey: string },
    work: () => Promise<T>,
  ): Promise<{ id: string }> {
    return this.keys.run<{ id: string }>(tx, viewer, { operation, input }, work, (id) => Promise.resolve({ id }));
  }

  async open(tx: EntityManager, actor: Permitted, { change, fact }: ReturnType<typeof raise>): Promise<Action> {
    const [action] = await within<Action>(tx, insertAction, valuesOf(change));
    if (!action) throw new Error('An action was written and nothing came back');
    await this.remember(tx, actor, action, { fromState: null, toState: action.state });
    await this.log.record(tx, actor, subjectOf(action), fact);
    return action;
  }

  async take(tx: EntityManager, actor: Permitted, action: Action, step: Step): Promise<Action> {
    const { note, movedTo, change, fact } = step;
    const fromState = action.state;
    const said = note === null ? {} : { latestUpdate: note, latestUpdateAt: this.clock.now() };
    const saved = await tx.save(Object.assign(action, change, said));
    await this.remember(tx, actor, saved, { fromState, toState: saved.state, note, dueOn: movedTo ?? null });
    await this.log.record(tx, actor, subjectOf(saved), fact);
    return saved;
  }

  private async remember(tx: EntityManager, actor: Permitted, { id }: Action, line: Partial<ActionUpdate>) {
    const { fromState = null, toState, note = null, dueOn = null } = line;
    await within(tx, insertUpdate, [id, actor.id, fromState, toState, note, dueOn]);
  }
}

/** In the young person's stream; a meeting's stream has the panel's own facts about what was recorded in it. */
const subjectOf = ({ id, youngPersonId }: Action) => ({ id, youngPersonId });
