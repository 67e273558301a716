import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SharingAgreement } from './agreement.types.js';

const columns = `s.id, s.agency_id as "agencyId", s.title, s.starts_on as "startsOn", s.expires_on as "expiresOn", s.signed_on as "signedOn",
  s.reviewed_on as "reviewedOn", s.ended_at as "endedAt", s.version,
  (select coalesce(json_agg(json_build_object('factClass', b.fact_class, 'lawfulBasis', b.lawful_basis, 'condition', b.condition,
      'power', b.power, 'expiresOn', b.expires_on) order by b.fact_class), '[]')
    from sharing_basis b where b.agreement_id = s.id) as bases`;

const all = {
  name: 'sharing-agreements',
  text: `select ${columns} from sharing_agreement s join agency g on g.id = s.agency_id
    order by s.ended_at is not null, s.expires_on < current_date, s.expires_on, g.name, s.id`,
};
const byId = { name: 'sharing-agreement', text: `select ${columns} from sharing_agreement s where s.id = $1` };
const byIdLocked = { name: 'sharing-agreement-locked', text: `${byId.text} for no key update of s` };

/** Every read of what is agreed. It tells of agencies and the law, and of nobody. */
@Injectable()
export class AgreementReader {
  constructor(private readonly sql: Sql) {}

  /** Those that hold or will hold first, the soonest end first. */
  all(): Promise<SharingAgreement[]> {
    return this.sql.rows<SharingAgreement>(all);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<SharingAgreement> {
    const agreement = isUuid(id) ? await this.sql.one<SharingAgreement>(byId, [id]) : undefined;
    if (!agreement) throw new NotFound('agreement');
    return agreement;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, id: string): Promise<SharingAgreement> {
    const [agreement] = await within<SharingAgreement>(tx, byIdLocked, [id]);
    if (!agreement) throw new NotFound('agreement');
    return agreement;
  }
}
