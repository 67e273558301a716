import { mustSeeInWhole, permit, type Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent, Once } from '@app/activity';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { HousingReferral } from './referral.entity.js';
import type {
  ChangeReferralInput,
  DecideReferralInput,
  DraftReferralInput,
  ReferralCommandInput,
} from './referral.inputs.js';
import { may } from './referral.policy.js';
import { ReferralReader } from './referral.reader.js';
import * as rules from './referral.rules.js';
import type { ReferralStepName } from './referral-steps.rules.js';
import { courtOf, type ReferralState } from './referral-state.js';

type Command = Pick<ReferralCommandInput, 'clientKey' | 'referralId' | 'expectedVersion' | 'note'>;

/** One method is one thing a person does to a referral: in one transaction, once, with its step and its line in the log. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: ReferralReader,
  ) {}

  /** Begins a referral for somebody whose record is open. @throws NotFound, NotAllowed, RuleBroken */
  async draft(viewer: Viewer, input: DraftReferralInput): Promise<HousingReferral> {
    await this.reader.mustBeOpen(viewer, input.youngPersonId);
    const actor = permit(viewer, 'refer somebody to housing', may.draft(viewer));
    mustSeeInWhole(viewer, input.youngPersonId, 'refer somebody to housing');
    const { clientKey: _key, youngPersonId, agencyId, ...words } = input;
    const parties = { youngPersonId, agencyId, referrerId: viewer.id };
    const agencyIsHousing = await this.reader.isHousing(agencyId);
    const decision = rules.draft(words, { ...parties, agencyIsHousing }, this.clock.today());

    return this.runOnce(viewer, { operation: 'draftReferral', input }, async (tx) => {
      const made = await this.log.create(tx, actor, HousingReferral, decision);
      await this.addStep(tx, viewer, made, { fromState: null, note: null });
      return made;
    });
  }

  /** Changes what a draft says. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  change(viewer: Viewer, input: ChangeReferralInput): Promise<HousingReferral> {
    const { clientKey: _key, referralId: _id, expectedVersion: _version, ...words } = input;
    return this.take(viewer, 'changeReferral', input, (referral) => rules.change(referral, words, this.clock.today()));
  }

  /** Sends it to housing. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  submit(viewer: Viewer, input: ReferralCommandInput): Promise<HousingReferral> {
    return this.take(viewer, 'submitReferral', input, (referral) =>
      rules.submit(referral, this.clock.today(), this.clock.now()),
    );
  }

  /** The viewer takes it on, by name. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  acknowledge(viewer: Viewer, input: ReferralCommandInput): Promise<HousingReferral> {
    return this.take(viewer, 'acknowledgeReferral', input, (referral) =>
      rules.acknowledge(referral, viewer.id, this.clock.today(), this.clock.now()),
    );
  }

  /** Housing asks; the clock of housing stops. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  askInformation(viewer: Viewer, input: ReferralCommandInput): Promise<HousingReferral> {
    return this.take(viewer, 'askReferralInformation', input, (referral) =>
      rules.askInformation(referral, input.note ?? '', this.clock.today()),
    );
  }

  /** The council answers; the clock of housing goes on. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  answerInformation(viewer: Viewer, input: ReferralCommandInput): Promise<HousingReferral> {
    return this.take(viewer, 'answerReferralInformation', input, (referral) =>
      rules.answerInformation(referral, input.note ?? '', this.clock.today()),
    );
  }

  /** Housing decides, and not the person who referred. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  decide(viewer: Viewer, input: DecideReferralInput): Promise<HousingReferral> {
    const by = { deciderId: viewer.id, today: this.clock.today(), now: this.clock.now() };
    return this.take(viewer, 'decideReferral', { ...input, note: input.reason }, (referral) =>
      rules.decide(referral, input, by),
    );
  }

  /** The council takes it back. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  withdraw(viewer: Viewer, input: ReferralCommandInput): Promise<HousingReferral> {
    return this.take(viewer, 'withdrawReferral', input, (referral) =>
      rules.withdraw(referral, input.note ?? '', this.clock.today(), this.clock.now()),
    );
  }

  private take(
    viewer: Viewer,
    name: ReferralStepName,
    input: Command,
    decide: (referral: HousingReferral) => rules.ReferralDecision,
  ): Promise<HousingReferral> {
    return this.runOnce(viewer, { operation: name, input }, async (tx) => {
      const referral = await this.reader.forUpdate(tx, viewer, input.referralId);
      const actor = permit(viewer, doing[name], may.take(viewer, name, referral));
      await mustBeCurrent(tx, referral, input, () => this.reader.byId(viewer, referral.id));

      const fromState = referral.state;
      const saved = await this.log.apply(tx, actor, referral, decide(referral));
      if (saved.state !== fromState) await this.addStep(tx, viewer, saved, { fromState, note: input.note ?? null });
      return saved;
    });
  }

  /** Answers what stands there now, read the way every reader reads it. */
  private async runOnce(
    viewer: Viewer,
    call: { operation: string; input: { clientKey: string } },
    work: (tx: EntityManager) => Promise<{ id: string }>,
  ): Promise<HousingReferral> {
    const { id } = await this.db.transaction((tx) =>
      this.once.run<{ id: string }>(
        tx,
        viewer,
        call,
        () => work(tx),
        (made) => Promise.resolve({ id: made }),
      ),
    );
    return this.reader.byId(viewer, id);
  }

  /** Append-only: the time with each side is summed from these. */
  private async addStep(
    tx: EntityManager,
    viewer: Viewer,
    referral: HousingReferral,
    { fromState, note }: { fromState: ReferralState | null; note: string | null },
  ): Promise<void> {
    await tx.query(
      `insert into housing_referral_step (referral_id, from_state, to_state, court, worker_id, agency_id, at, note)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        referral.id,
        fromState,
        referral.state,
        courtOf[referral.state],
        viewer.id,
        viewer.agencyId,
        this.clock.now(),
        note,
      ],
    );
  }
}

/** Completes "You do not have permission to …". */
const doing: Record<ReferralStepName, string> = {
  changeReferral: 'change this referral',
  submitReferral: 'send this referral',
  acknowledgeReferral: 'take on this referral',
  askReferralInformation: 'ask for information about this referral',
  answerReferralInformation: 'answer for this referral',
  decideReferral: 'decide this referral',
  withdrawReferral: 'withdraw this referral',
};
