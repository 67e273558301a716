import { type AgencyKind, type FactClass, permit, type Permitted, requireStepUp, type Viewer } from '@app/access';
import { ActivityLog, type Keyed, mustBeCurrent, Once } from '@app/activity';
import { NotFound, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type {
  ChangeSharingAgreementInput,
  EndSharingAgreementInput,
  RecordSharingAgreementInput,
  RemoveSharingBasisInput,
  SetSharingBasisInput,
} from './agreement.inputs.js';
import { AgreementReader } from './agreement.reader.js';
import { type Basis, mustBeSoundAgreement, mustBeSoundBasis, usualBasis } from './agreement.rules.js';
import type { SharingAgreement } from './agreement.types.js';

const kindOf = { name: 'agreement-agency', text: 'select kind from agency where id = $1 and active_to is null' };
const insert = {
  name: 'agreement-insert',
  text: `insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on) values ($1, $2, $3, $4, $5) returning id`,
};
const update = {
  name: 'agreement-update',
  text: `update sharing_agreement set title = $2, starts_on = $3, expires_on = $4, signed_on = $5, reviewed_on = coalesce($6, reviewed_on),
    version = version + 1 where id = $1`,
};
const end = {
  name: 'agreement-end',
  text: `update sharing_agreement set ended_at = now(), version = version + 1 where id = $1 and ended_at is null`,
};
const touch = { name: 'agreement-touch', text: `update sharing_agreement set version = version + 1 where id = $1` };
const removeBasis = {
  name: 'basis-remove',
  text: `delete from sharing_basis where agreement_id = $1 and fact_class = $2`,
};
const insertBasis = {
  name: 'basis-insert',
  text: `insert into sharing_basis (agreement_id, fact_class, lawful_basis, condition, power, expires_on, reviewed_on)
    values ($1, $2, $3, $4, $5, $6, current_date)`,
};

interface Happened {
  readonly type: string;
  readonly [detail: string]: string | null;
}

/** What administrators do to agreements. Each takes effect with the next statement of anybody of the agency. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: AgreementReader,
  ) {}

  /** @throws NotAllowed, StepUpRequired, NotFound, RuleBroken (agreement.…, basis.…) */
  record(viewer: Viewer, input: RecordSharingAgreementInput): Promise<SharingAgreement> {
    return this.change(viewer, ['recordSharingAgreement', input], async (tx, actor) => {
      const { agencyId, title, startsOn, expiresOn, signedOn } = input;
      const kind = await agencyKind(tx, agencyId);
      mustBeSoundAgreement(input, kind);
      const bases = [...new Set(input.classes)].map((factClass) => usualBasis(kind, factClass));
      for (const basis of bases) mustBeSoundBasis(basis, kind);
      const [made] = await within<{ id: string }>(tx, insert, [agencyId, title.trim(), startsOn, expiresOn, signedOn]);
      const id = made?.id ?? '';
      for (const basis of bases) await writeBasis(tx, id, basis);
      await this.log.record(tx, actor, { id }, { type: 'agreement.recorded', agencyId, startsOn, expiresOn });
      return { id };
    });
  }

  /** @throws NotAllowed, StepUpRequired, NotFound, StaleEdit, RuleBroken (agreement.…) */
  changeDays(viewer: Viewer, input: ChangeSharingAgreementInput): Promise<SharingAgreement> {
    const { id, title, startsOn, expiresOn, signedOn, reviewedOn = null } = input;
    return this.changed(viewer, ['changeSharingAgreement', input], async (tx, { agencyId }) => {
      mustBeSoundAgreement(input, await agencyKind(tx, agencyId));
      await within(tx, update, [id, title.trim(), startsOn, expiresOn, signedOn, reviewedOn]);
      return { type: 'agreement.changed', startsOn, expiresOn };
    });
  }

  /** @throws NotAllowed, StepUpRequired, NotFound, StaleEdit */
  end(viewer: Viewer, input: EndSharingAgreementInput): Promise<SharingAgreement> {
    return this.changed(viewer, ['endSharingAgreement', input], async (tx) => {
      await within(tx, end, [input.id]);
      return { type: 'agreement.ended' };
    });
  }

  /** @throws NotAllowed, StepUpRequired, NotFound, StaleEdit, RuleBroken (basis.…) */
  setBasis(viewer: Viewer, input: SetSharingBasisInput): Promise<SharingAgreement> {
    return this.changed(viewer, ['setSharingBasis', input], async (tx, { agencyId }) => {
      const { id, factClass, lawfulBasis, condition = null, power, expiresOn = null } = input;
      mustBeSoundBasis({ factClass, condition }, await agencyKind(tx, agencyId));
      await within(tx, removeBasis, [id, factClass]);
      await writeBasis(tx, id, { factClass, lawfulBasis, condition, power: power.trim(), expiresOn });
      await within(tx, touch, [id]);
      return { type: 'agreement.class-shared', factClass };
    });
  }

  /** @throws NotAllowed, StepUpRequired, NotFound, StaleEdit */
  removeBasis(viewer: Viewer, input: RemoveSharingBasisInput): Promise<SharingAgreement> {
    return this.changed(viewer, ['removeSharingBasis', input], async (tx) => {
      await within(tx, removeBasis, [input.id, input.factClass]);
      await within(tx, touch, [input.id]);
      return { type: 'agreement.class-withdrawn', factClass: input.factClass };
    });
  }

  private changed(
    viewer: Viewer,
    [operation, input]: [operation: string, input: OfAgreement],
    work: (tx: EntityManager, agreement: SharingAgreement) => Promise<Happened>,
  ): Promise<SharingAgreement> {
    return this.change(viewer, [operation, input], async (tx, actor) => {
      const agreement = await this.reader.forUpdate(tx, input.id);
      await mustBeCurrent(tx, agreement, input, { ...agreement, ...basisNow(agreement, input) });
      await this.log.record(tx, actor, { id: input.id }, await work(tx, agreement));
      return agreement;
    });
  }

  private async change(
    viewer: Viewer,
    [operation, input]: [operation: string, input: Keyed],
    work: (tx: EntityManager, actor: Permitted) => Promise<{ id: string }>,
  ): Promise<SharingAgreement> {
    const actor = permit(viewer, 'change a sharing agreement', viewer.may('agreement.write'));
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
    return this.reader.byId(id);
  }
}

interface OfAgreement extends Keyed {
  readonly id: string;
  readonly expectedVersion: number;
  /** Where the change is of one class. */
  readonly factClass?: FactClass;
}

/** The basis of the class that a form is about, as it stands: nothing of it where the class is no longer shared. */
function basisNow({ bases }: SharingAgreement, { factClass }: OfAgreement): object {
  if (factClass === undefined) return {};
  const none = { factClass, lawfulBasis: null, condition: null, power: null, expiresOn: null };
  return bases.find((basis) => basis.factClass === factClass) ?? none;
}

async function agencyKind(tx: EntityManager, id: string): Promise<AgencyKind> {
  const [agency] = await within<{ kind: AgencyKind }>(tx, kindOf, [id]);
  if (!agency) throw new NotFound('agency');
  return agency.kind;
}

const writeBasis = (tx: EntityManager, id: string, basis: Basis & { readonly expiresOn?: string | null }) =>
  within(tx, insertBasis, [
    id,
    basis.factClass,
    basis.lawfulBasis,
    basis.condition,
    basis.power,
    basis.expiresOn ?? null,
  ]);
