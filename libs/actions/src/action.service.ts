import { permit, type Viewer } from '@app/access';
import { mustBeCurrent } from '@app/activity';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActionRow } from './action.columns.js';
import { ActionDesk } from './action.desk.js';
import type { Action } from './action.entity.js';
import type {
  AcceptActionInput,
  ActionStepInput,
  BlockActionInput,
  CancelActionInput,
  ClaimActionDoneInput,
  DeclineActionInput,
  LinkActionInput,
  RaiseActionInput,
  ReassignActionInput,
  ReturnActionInput,
  UnblockActionInput,
  UpdateActionInput,
  VerifyActionInput,
} from './action.inputs.js';
import { may } from './action.policy.js';
import { ActionReader } from './action.reader.js';
import {
  accept,
  block,
  cancel,
  claimDone,
  decline,
  link,
  reassign,
  returnToOwner,
  type Step,
  unblock,
  update,
  verify,
} from './action.rules.js';
import { type ActionStep, mustBePossible, mustNotBeOwnWork, stepOf } from './action.transitions.js';
import { RaiseReader } from './raise.reader.js';
import { raise, type RaiseAction } from './raise.rules.js';

/** What a step's rule is given. */
interface Stepping {
  readonly tx: EntityManager;
  readonly action: Action;
  readonly steers: boolean;
}

/** One method is one thing a person does to an action, in one transaction; inside a caller's, when it is given one. */
@Injectable()
export class ActionService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly desk: ActionDesk,
    private readonly reader: ActionReader,
    private readonly raising: RaiseReader,
  ) {}

  /** A new action, from a form of its own. @throws NotFound, NotAllowed, RuleBroken (action.…), KeyReused */
  async raiseOnce(viewer: Viewer, input: RaiseActionInput): Promise<ActionRow> {
    const { id } = await this.db.transaction((tx) =>
      this.desk.once(tx, viewer, 'raiseAction', input, () => this.raise(viewer, input, tx)),
    );
    return this.reader.byId(viewer, id);
  }

  /**
   * A new action inside the caller's transaction, and its line in the log. Whoever sees the person, the commitment or the
   * referral may raise one; the owner need not see the record.
   * @throws NotFound, NotAllowed, RuleBroken (action.…)
   */
  async raise(viewer: Viewer, asked: RaiseAction, tx: EntityManager): Promise<Action> {
    const actor = permit(viewer, 'raise an action', viewer.may('action.raise'));
    const facts = await this.raising.factsFor(tx, viewer, asked);
    return this.desk.open(tx, actor, raise(asked, facts, this.clock.today()));
  }

  accept(viewer: Viewer, input: AcceptActionInput): Promise<ActionRow> {
    return this.step(viewer, 'acceptAction', input, () => accept());
  }

  decline(viewer: Viewer, input: DeclineActionInput): Promise<ActionRow> {
    return this.step(viewer, 'declineAction', input, () => decline(input.reason));
  }

  block(viewer: Viewer, input: BlockActionInput): Promise<ActionRow> {
    return this.step(viewer, 'blockAction', input, () => block(input.blockedBy, input.note ?? null));
  }

  unblock(viewer: Viewer, input: UnblockActionInput): Promise<ActionRow> {
    return this.step(viewer, 'unblockAction', input, () => unblock(input.note ?? null));
  }

  update(viewer: Viewer, input: UpdateActionInput): Promise<ActionRow> {
    const { note, dueOn, dateReason } = input;
    return this.step(viewer, 'updateAction', input, ({ action, steers }) =>
      update(action, note, { dueOn, dateReason, steers }, this.clock.today()),
    );
  }

  claimDone(viewer: Viewer, input: ClaimActionDoneInput): Promise<ActionRow> {
    return this.step(viewer, 'claimActionDone', input, () => claimDone(viewer.id, input, this.clock.today()));
  }

  verify(viewer: Viewer, input: VerifyActionInput): Promise<ActionRow> {
    return this.step(viewer, 'verifyAction', input, () => verify(viewer.id));
  }

  return(viewer: Viewer, input: ReturnActionInput): Promise<ActionRow> {
    return this.step(viewer, 'returnAction', input, () => returnToOwner(input.missing));
  }

  reassign(viewer: Viewer, input: ReassignActionInput): Promise<ActionRow> {
    return this.step(viewer, 'reassignAction', input, async ({ tx, action }) =>
      reassign(action, await this.raising.owner(tx, input.ownerId), input.reason ?? null),
    );
  }

  cancel(viewer: Viewer, input: CancelActionInput): Promise<ActionRow> {
    return this.step(viewer, 'cancelAction', input, () => cancel(input.reason));
  }

  link(viewer: Viewer, input: LinkActionInput): Promise<ActionRow> {
    const { planPartId } = input;
    return this.step(viewer, 'linkAction', input, async ({ tx, action }) =>
      link(action, planPartId, await this.raising.partOf(tx, viewer, planPartId)),
    );
  }

  /** Lock, ask leave, look at the version and the state, then apply what the rule decides. */
  private async step(
    viewer: Viewer,
    name: ActionStep,
    input: ActionStepInput,
    decide: (stepping: Stepping) => Step | Promise<Step>,
  ): Promise<ActionRow> {
    await this.db.transaction((tx) =>
      this.desk.once(tx, viewer, name, input, async () => {
        const { action, recordOpen } = await this.reader.forUpdate(tx, viewer, input.actionId);
        const situation = { ...action, recordOpen };
        mustNotBeOwnWork(name, viewer, situation);
        const { doing, allowed } = stepOf(name, viewer, situation);
        const actor = permit(viewer, doing, allowed);
        await mustBeCurrent(tx, action, input, currentOf(action));
        mustBePossible(name, action.state);
        const decided = await decide({ tx, action, steers: may.steer(viewer, situation) });
        return this.desk.take(tx, actor, action, decided);
      }),
    );
    return this.reader.byId(viewer, input.actionId);
  }
}

/** What whoever may take the step sees of it. */
const currentOf = ({
  state,
  dueOn,
  ownerId,
  latestUpdate,
  planPartId,
  blockedBy,
  evidence,
  doneOn,
}: Action): object => ({
  state,
  dueOn,
  ownerId,
  latestUpdate,
  planPartId,
  blockedBy,
  evidence,
  doneOn,
});
