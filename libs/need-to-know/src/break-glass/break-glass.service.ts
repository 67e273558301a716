import { permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Fact, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { Acting, Clock, NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { mailAlert, raiseAlert } from '../alerts.js';
import type { BreakGlassInput, RenewBreakGlassInput, ReviewBreakGlassInput } from './break-glass.inputs.js';
import { BreakGlassReader } from './break-glass.reader.js';
import {
  BREAK_GLASS_MINUTES,
  BreakGlassState,
  classesFor,
  mustBeFreeToAsk,
  mustBeRenewable,
  mustBeReviewable,
  needsSecond,
  reviewDueOn,
} from './break-glass.rules.js';
import type { BreakGlass } from './break-glass.types.js';

const find = {
  name: 'break-glass-find',
  text: `select f.id, f.sealed, exists (select 1 from my_case o where o.worker_id = $2 and o.young_person_id = f.id
      and (o.because <> 'REFERRAL' or not $3::boolean)) as open
    from app.person_for_break_glass($1) f where not f.kept_out`,
};
const insert = {
  name: 'break-glass-insert',
  text: `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, of_sealed, review_due_on, started_at, ends_at)
    values ($1, $2, $3, $4, $5, $6, $7, case when $8 then now() end, case when $8 then now() + interval '${BREAK_GLASS_MINUTES} minutes' end)
    returning id`,
};
const renew = {
  name: 'break-glass-renew',
  text: `update break_glass set ends_at = ends_at + interval '${BREAK_GLASS_MINUTES} minutes', renewed = true, version = version + 1 where id = $1`,
};
const review = {
  name: 'break-glass-review',
  text: `update break_glass set reviewed_by_id = $2, reviewed_at = now(), finding = $3, words = $4, version = version + 1 where id = $1`,
};
const closeAlert = {
  name: 'break-glass-alert-close',
  text: `update access_alert set closed_at = now() where about_id = $1 and closed_at is null`,
};
const enterAgain = { name: 'break-glass-enter-again', text: 'select app.enter($1)' };

interface Found {
  readonly id: string;
  readonly sealed: boolean;
  readonly open: boolean;
}

/** Seeing a record that nothing opens to one, or no more than a referral of one's own: for an hour, with a reason, before other people's eyes. */
@Injectable()
export class BreakGlassService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: BreakGlassReader,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (break-glass.…) */
  ask(viewer: Viewer, input: BreakGlassInput): Promise<BreakGlass> {
    const actor = permit(viewer, 'open this record', viewer.may('break-glass.use') && viewer.mayOpenPeople);
    return this.change(viewer, ['breakGlass', input], async (tx) => {
      const [person] = await within<Found>(tx, find, [input.youngPerson.trim(), viewer.id, viewer.inChildrensServices]);
      if (!person) throw new NotFound('young person');
      const alreadyOpen = person.open || (viewer.coordinatesEveryone && !person.sealed);
      const waits = needsSecond(person.sealed, input.reasonCode) && (await this.reader.waitsFor(tx, viewer, person.id));
      const before = { others: await this.reader.ofWorker(tx, viewer), alreadyOpen, alreadyWaits: waits };
      mustBeFreeToAsk(before, this.clock.today());
      return this.start(tx, actor, input, person);
    });
  }

  /** @throws NotFound, StepUpRequired, StaleEdit, RuleBroken (break-glass.over, break-glass.renewed-before) */
  renew(viewer: Viewer, input: RenewBreakGlassInput): Promise<BreakGlass> {
    const work = async (tx: EntityManager, glass: BreakGlass): Promise<Fact> => {
      mustBeRenewable({ startedAt: glass.endsAt, open: glass.state === BreakGlassState.OPEN, renewed: glass.renewed });
      await within(tx, renew, [glass.id]);
      return { type: 'break-glass.renewed' };
    };
    const only = ({ workerId }: BreakGlass): boolean => workerId === viewer.id;
    return this.changed(viewer, ['renewBreakGlass', input], work, { only });
  }

  /** @throws NotFound, NotAllowed, StaleEdit, RuleBroken (break-glass.own-review, break-glass.reviewed-before) */
  review(viewer: Viewer, input: ReviewBreakGlassInput): Promise<BreakGlass> {
    permit(viewer, 'review this', viewer.may('break-glass.review'));
    const { finding, words } = input;
    const work = async (tx: EntityManager, glass: BreakGlass): Promise<Fact> => {
      mustBeReviewable(glass, viewer.id);
      await within(tx, review, [glass.id, viewer.id, finding, words.trim()]);
      await within(tx, closeAlert, [glass.id]);
      return { type: 'break-glass.reviewed', finding };
    };
    return this.changed(viewer, ['reviewBreakGlass', input], work, { dangerous: false });
  }

  private async start(
    tx: EntityManager,
    actor: Permitted,
    { reasonCode, reason }: BreakGlassInput,
    person: Found,
  ): Promise<{ id: string }> {
    const starts = !needsSecond(person.sealed, reasonCode);
    const [made] = await within<{ id: string }>(tx, insert, [
      ...[actor.id, person.id, reasonCode, reason.trim(), classesFor(reasonCode), person.sealed],
      ...[reviewDueOn(this.clock.today()), starts],
    ]);
    const id = made?.id ?? '';
    await raiseAlert(tx, 'BREAK_GLASS', actor.id, id);
    await mailAlert(tx, actor.id, { opened: starts });
    // What was just opened is open from here on: the line about it stands with the record.
    if (starts) await within(tx, enterAgain, [Acting.current()?.token ?? '']);
    const subject = { id, youngPersonId: starts ? person.id : null };
    await this.log.record(tx, actor, subject, {
      type: starts ? 'break-glass.opened' : 'break-glass.asked',
      reason: reasonCode,
    });
    return { id };
  }

  private changed(
    viewer: Viewer,
    [operation, input]: [operation: string, input: Keyed & { id: string; expectedVersion: number }],
    work: (tx: EntityManager, glass: BreakGlass) => Promise<Fact>,
    { dangerous = true, only = () => true }: { dangerous?: boolean; only?: (glass: BreakGlass) => boolean } = {},
  ): Promise<BreakGlass> {
    const act = async (tx: EntityManager) => {
      const glass = await this.reader.forUpdate(tx, viewer, input.id);
      // Before the version: what is not theirs to change has no version to them.
      if (!only(glass)) throw new NotFound('request');
      await mustBeCurrent(tx, glass, input, { state: glass.state });
      const actor = permit(viewer, 'change this', true);
      await this.log.record(tx, actor, { id: glass.id }, await work(tx, glass));
      return glass;
    };
    return this.change(viewer, [operation, input], act, dangerous);
  }

  private async change(
    viewer: Viewer,
    [operation, input]: [operation: string, input: Keyed],
    work: (tx: EntityManager) => Promise<{ id: string }>,
    dangerous = true,
  ): Promise<BreakGlass> {
    if (dangerous) requireStepUp(viewer);
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }
}
