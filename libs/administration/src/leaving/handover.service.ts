import { permit, type Permitted, type Viewer } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { RuleBroken, type Statement, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import './handover.timeline.js';
import type { HandOverInput } from './leaving.inputs.js';
import { type HeldLeaving, LeavingReader } from './leaving.reader.js';
import { mustBeAbleToTake } from './leaving.rules.js';
import * as statements from './leaving.statements.js';
import type { Leaving } from './leaving.types.js';
import * as passing from './passing.statements.js';
import { WorkKind } from './work-kind.js';

type Passable = Exclude<WorkKind, WorkKind.TEAM>;

const ways: Readonly<Record<Passable, { readonly statement: Statement; readonly type: string }>> = {
  ACTION: { statement: passing.actions, type: 'action.reassigned' },
  ALLOCATION: { statement: passing.allocations, type: 'allocation.handed-over' },
  REFERRAL: { statement: passing.referrals, type: 'referral.handed-over' },
  COMMITMENT: { statement: passing.commitments, type: 'commitment.handed-over' },
  MEETING: { statement: passing.meetings, type: 'meeting.handed-over' },
};

/** The manager's part of a leaving: case work goes to somebody, many at a time, and its history stays. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly db: DataSource,
    private readonly once: Once,
    private readonly reader: LeavingReader,
    private readonly log: ActivityLog,
  ) {}

  /** @throws NotAllowed, NotFound (not theirs to hand over), RuleBroken (handover.…), KeyReused */
  async handOver(viewer: Viewer, input: HandOverInput): Promise<Leaving> {
    const { kind } = input;
    if (kind === WorkKind.TEAM)
      throw new RuleBroken('handover.team', 'Ask an administrator to name who manages the team next', 'kind');
    const actor = permit(viewer, 'hand over this work', viewer.may('handover.make'));
    const { id } = await this.db.transaction((tx) =>
      this.once.run<{ id: string }>(
        tx,
        viewer,
        { operation: 'handOver', input },
        () => this.pass(tx, actor, kind, input),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }

  private async pass(tx: EntityManager, actor: Permitted, kind: Passable, input: HandOverInput): Promise<HeldLeaving> {
    const { ids, toWorkerId, leavingId } = input;
    const leaving = await this.reader.toHandOver(tx, leavingId);
    const all = await this.reader.itemsWithin(tx, actor, leaving.workerId);
    const chosen = all.filter((item) => item.kind === kind && ids.includes(item.id));
    if (chosen.length !== ids.length) throw changed();
    const leaver = { id: leaving.workerId, agencyId: leaving.agencyId };
    mustBeAbleToTake(await this.reader.taker(tx, toWorkerId), leaver, chosen);

    const { statement, type } = ways[kind];
    const passed = await within<passing.Passed>(tx, statement, [ids, leaving.workerId, toWorkerId, actor.id]);
    if (passed.length !== ids.length) throw changed();
    await within(tx, statements.keepSteps, [leaving.id, kind, ids, toWorkerId, actor.id]);
    const fact = { type, from: leaving.workerId, ownerId: toWorkerId };
    await this.log.recordAll(
      tx,
      actor,
      passed.map((subject) => ({ subject, fact })),
    );
    return leaving;
  }
}

const changed = (): RuleBroken =>
  new RuleBroken('handover.changed', 'Some of these are not theirs any more. Look at the list again', 'ids');
