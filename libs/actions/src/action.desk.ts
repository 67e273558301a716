import type { Permitted, Viewer } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActionUpdate } from './action-update.entity.js';
import { Action } from './action.entity.js';
import type { Step } from './action.rules.js';
import type { raise } from './raise.rules.js';

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
    const action = await tx.save(tx.create(Action, change));
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
    await tx.insert(ActionUpdate, { actionId: id, workerId: actor.id, ...line });
  }
}

/** In the young person's stream; a meeting's stream has the panel's own facts about what was recorded in it. */
const subjectOf = ({ id, youngPersonId }: Action) => ({ id, youngPersonId });
