import { mustSeeInWhole, permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Fact, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AnswerSealingInput, LetIntoSealedInput, SealPersonInput, UnsealPersonInput } from './sealing.inputs.js';
import { SealingReader } from './sealing.reader.js';
import { answered, inForce, mustBeSealed, mustLeaveSomebody, mustSayWhyNot, SealingState } from './sealing.rules.js';
import type { Sealing } from './sealing.types.js';
import { mustBeWorkers } from './workers.js';

const ask = {
  name: 'sealing-ask',
  text: `insert into sealed_person (young_person_id, reason, asked_by_id) values ($1, $2, $3) returning id`,
};
const open = {
  name: 'sealing-open-request',
  text: `select id from sealed_person where young_person_id = $1 and state in ('ASKED', 'SEALED', 'UNSEAL_ASKED')`,
};
const allow = {
  name: 'sealing-allow',
  text: `insert into sealed_allow (young_person_id, worker_id, let_in_by_id) select $1, w, $3 from unnest($2::uuid[]) w
    on conflict (young_person_id, worker_id) where to_at = 'infinity' do nothing`,
};
const forbid = {
  name: 'sealing-forbid',
  text: `update sealed_allow set to_at = now() where young_person_id = $1 and worker_id = $2 and to_at = 'infinity'`,
};
const forbidAll = {
  name: 'sealing-forbid-all',
  text: `update sealed_allow set to_at = now() where young_person_id = $1 and to_at = 'infinity'`,
};
const settle = {
  name: 'sealing-settle',
  text: `update sealed_person set state = $2, version = version + 1,
      approved_by_id = case when state = 'ASKED' and $2 = 'SEALED' then $3 else approved_by_id end,
      from_at = case when state = 'ASKED' and $2 = 'SEALED' then now() else from_at end,
      unseal_approved_by_id = case when $2 = 'UNSEALED' then $3 else unseal_approved_by_id end,
      to_at = case when $2 = 'UNSEALED' then now() else to_at end,
      answered_by_id = $3, answered_at = now(), answer_words = $4
    where id = $1`,
};
const askBack = {
  name: 'sealing-ask-back',
  text: `update sealed_person set state = 'UNSEAL_ASKED', unseal_reason = $2, unseal_asked_by_id = $3,
    answered_by_id = null, answered_at = null, answer_words = null, version = version + 1 where id = $1`,
};
const touch = { name: 'sealing-touch', text: `update sealed_person set version = version + 1 where id = $1` };

const facts: Readonly<Record<string, string>> = {
  'ASKED SEALED': 'sealing.agreed',
  'ASKED REFUSED': 'sealing.refused',
  'UNSEAL_ASKED UNSEALED': 'sealing.undone',
  'UNSEAL_ASKED SEALED': 'sealing.kept',
};

/** Sealing a record and unsealing it: two people each time, each of whom shows that it is they. */
@Injectable()
export class SealingService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: SealingReader,
  ) {}

  /** @throws NotFound, NotAllowed, StepUpRequired, RuleBroken (sealing.already-asked, worker.unknown) */
  ask(viewer: Viewer, input: SealPersonInput): Promise<Sealing> {
    const { youngPersonId, reason, letIn } = input;
    return this.change(
      viewer,
      { operation: 'sealPerson', input, doing: 'seal a record', as: 'seal.ask' },
      async (tx, actor) => {
        await this.reader.mustBeOpen(tx, viewer, youngPersonId);
        mustSeeInWhole(viewer, youngPersonId, 'seal a record');
        if ((await within(tx, open, [youngPersonId])).length > 0)
          throw new RuleBroken(
            'sealing.already-asked',
            'Somebody has already asked to seal this record, or it is sealed',
          );
        await mustBeWorkers(tx, letIn, 'letIn');
        const [made] = await within<{ id: string }>(tx, ask, [youngPersonId, reason.trim(), viewer.id]);
        const id = made?.id ?? '';
        await within(tx, allow, [youngPersonId, [...new Set([viewer.id, ...letIn])], viewer.id]);
        await this.log.record(tx, actor, { id, youngPersonId }, { type: 'sealing.asked' });
        return { id };
      },
    );
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (sealing.not-sealed) */
  askBack(viewer: Viewer, input: UnsealPersonInput): Promise<Sealing> {
    return this.changed(
      viewer,
      { operation: 'unsealPerson', input, doing: 'unseal a record', as: 'seal.ask' },
      async (tx, { state }) => {
        mustBeSealed(state);
        await within(tx, askBack, [input.id, input.reason.trim(), viewer.id]);
        return { type: 'sealing.undo-asked' };
      },
    );
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (sealing.…) */
  answer(viewer: Viewer, input: AnswerSealingInput): Promise<Sealing> {
    const act = { operation: 'answerSealing', input, doing: 'agree to seal a record', as: 'seal.answer' } as const;
    return this.changed(viewer, act, async (tx, sealing) => {
      const words = input.words?.trim() ?? null;
      const next = answered(sealing, { agree: input.agree, byId: viewer.id });
      mustSayWhyNot({ agree: input.agree, words });
      if (next === SealingState.SEALED) await within(tx, allow, [sealing.youngPersonId, [viewer.id], viewer.id]);
      await within(tx, settle, [sealing.id, next, viewer.id, words]);
      // Who is let in is said anew with each sealing: the next may be because of one of them.
      if (!inForce(next)) await within(tx, forbidAll, [sealing.youngPersonId]);
      return { type: facts[`${sealing.state} ${next}`] ?? 'sealing.agreed' };
    });
  }

  /** @throws NotFound, NotAllowed, StepUpRequired, StaleEdit, RuleBroken (sealing.nobody-left, worker.unknown) */
  letIn(viewer: Viewer, input: LetIntoSealedInput): Promise<Sealing> {
    const act = {
      operation: 'letIntoSealed',
      input,
      doing: 'say who may open a sealed record',
      as: 'seal.answer',
    } as const;
    return this.changed(viewer, act, async (tx, { youngPersonId, letInIds, state }) => {
      if (!inForce(state)) mustBeSealed(state);
      await mustBeWorkers(tx, [input.workerId], 'workerId');
      if (!input.letIn) mustLeaveSomebody(letInIds, input.workerId);
      if (input.letIn) await within(tx, allow, [youngPersonId, [input.workerId], viewer.id]);
      else await within(tx, forbid, [youngPersonId, input.workerId]);
      await within(tx, touch, [input.id]);
      return { type: input.letIn ? 'sealing.let-in' : 'sealing.let-out', workerId: input.workerId };
    });
  }

  private changed(
    viewer: Viewer,
    act: Act<{ id: string; expectedVersion: number }>,
    work: (tx: EntityManager, sealing: Sealing) => Promise<Fact>,
  ): Promise<Sealing> {
    return this.change(viewer, act, async (tx, actor) => {
      const sealing = await this.reader.forUpdate(tx, viewer, act.input.id);
      mustSeeInWhole(viewer, sealing.youngPersonId, act.doing);
      await mustBeCurrent(tx, sealing, act.input, { state: sealing.state });
      const { id, youngPersonId } = sealing;
      await this.log.record(tx, actor, { id, youngPersonId }, await work(tx, sealing));
      return sealing;
    });
  }

  private async change(
    viewer: Viewer,
    { operation, input, doing, as }: Act<object>,
    work: (tx: EntityManager, actor: Permitted) => Promise<{ id: string }>,
  ): Promise<Sealing> {
    const actor = permit(viewer, doing, viewer.may(as) && viewer.inChildrensServices);
    requireStepUp(viewer);
    const { id } = await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        () => work(tx, actor),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }
}

interface Act<Input> {
  readonly operation: string;
  readonly input: Keyed & Input;
  /** Completes "You do not have permission to …". */
  readonly doing: string;
  readonly as: 'seal.ask' | 'seal.answer';
}
