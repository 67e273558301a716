import { permit, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Commitment } from './commitment.entity.js';
import type { CommitmentCommandInput, ProposeCommitmentInput, UpdateCommitmentInput } from './commitment.inputs.js';
import { may } from './commitment.policy.js';
import { CommitmentReader, type CommitmentRow } from './commitment.reader.js';
import * as rules from './commitment.rules.js';
import type { CommitmentStepName } from './commitment-steps.rules.js';

/** What a step leaves in the commitment's own history. */
interface News {
  readonly note: string;
  readonly value?: number | null;
  readonly nextStep?: string | null;
}

type Command = Pick<CommitmentCommandInput, 'clientKey' | 'commitmentId' | 'expectedVersion'>;

/** One method is one thing a person does with a commitment: in one transaction, once, with its line in the log. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: CommitmentReader,
  ) {}

  /** @throws NotAllowed, RuleBroken, NotFound */
  async propose(viewer: Viewer, input: ProposeCommitmentInput): Promise<CommitmentRow> {
    const actor = permit(viewer, 'make a promise for that agency', may.propose(viewer, input.agencyId));
    const { clientKey: _key, ...proposal } = input;
    const decision = rules.propose(proposal, await this.reader.agencyOf(input.leadId), this.clock.today());

    return this.runOnce(viewer, { operation: 'proposeCommitment', input }, async (tx) => {
      const made = await this.log.create(tx, actor, Commitment, decision);
      await this.addUpdate(tx, viewer, made, { note: 'Proposed' });
      return made;
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  agree(viewer: Viewer, input: CommitmentCommandInput): Promise<CommitmentRow> {
    return this.take(viewer, 'agreeCommitment', input, {
      decide: (commitment) => rules.agree(commitment),
      news: { note: input.reason?.trim() || 'Agreed' },
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  update(viewer: Viewer, input: UpdateCommitmentInput): Promise<CommitmentRow> {
    const { value = null, note, nextStep } = input;
    return this.take(viewer, 'updateCommitment', input, {
      decide: (commitment) => rules.update(commitment, value, note, this.clock.now()),
      news: { note: note.trim(), value, nextStep },
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  declareAtRisk(viewer: Viewer, input: CommitmentCommandInput): Promise<CommitmentRow> {
    const reason = input.reason ?? '';
    return this.take(viewer, 'declareCommitmentAtRisk', input, {
      decide: (commitment) => rules.declareAtRisk(commitment, reason),
      news: { note: reason.trim() },
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  claimDelivered(viewer: Viewer, input: CommitmentCommandInput): Promise<CommitmentRow> {
    const evidence = input.reason ?? '';
    return this.take(viewer, 'claimCommitmentDelivered', input, {
      decide: (commitment) => rules.claimDelivered(commitment, evidence, viewer.id, this.clock.now()),
      news: { note: evidence.trim() },
    });
  }

  /** @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  verify(viewer: Viewer, input: CommitmentCommandInput): Promise<CommitmentRow> {
    return this.take(viewer, 'verifyCommitment', input, {
      decide: (commitment) => rules.verify(commitment, viewer.id),
      news: { note: input.reason?.trim() || 'Checked' },
    });
  }

  private take(
    viewer: Viewer,
    name: CommitmentStepName,
    input: Command,
    { decide, news }: { decide: (commitment: Commitment) => rules.CommitmentDecision; news: News },
  ): Promise<CommitmentRow> {
    return this.runOnce(viewer, { operation: name, input }, async (tx) => {
      const commitment = await this.reader.forUpdate(tx, input.commitmentId);
      const actor = permit(viewer, doing[name], may.take(viewer, name, commitment));
      await mustBeCurrent(tx, commitment, input, () => this.reader.byId(commitment.id));

      const saved = await this.log.apply(tx, actor, commitment, decide(commitment));
      await this.addUpdate(tx, viewer, saved, news);
      return saved;
    });
  }

  private async runOnce(
    viewer: Viewer,
    call: { operation: string; input: { clientKey: string } },
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<CommitmentRow> {
    const { id } = await this.db.transaction((tx) =>
      this.once.run<{ id: string }>(
        tx,
        viewer,
        call,
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(id);
  }

  private async addUpdate(tx: EntityManager, viewer: Viewer, { id, state }: Commitment, news: News): Promise<void> {
    await tx.query(
      `insert into commitment_update (commitment_id, worker_id, at, value, note, next_step, to_state) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, viewer.id, this.clock.now(), news.value ?? null, news.note, news.nextStep?.trim() ?? '', state],
    );
  }
}

/** Completes "You do not have permission to …". */
const doing: Record<CommitmentStepName, string> = {
  agreeCommitment: 'agree to this commitment',
  updateCommitment: 'update this commitment',
  declareCommitmentAtRisk: 'say that this commitment is at risk',
  claimCommitmentDelivered: 'say that this commitment is delivered',
  verifyCommitment: 'check this commitment',
};
