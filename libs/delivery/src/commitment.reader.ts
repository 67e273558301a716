import { isUuid, NotFound, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Commitment } from './commitment.entity.js';
import type { CommitmentUpdate } from './delivery.types.js';

/** A commitment as read: beside its columns, the day in England of the latest update, which the colour is worked out from. */
export type CommitmentRow = Commitment & { readonly latestUpdateOn: string | null };

const columns = `c.id, c.reference, c.outcome, c.promise, c.agency_id as "agencyId", c.lead_id as "leadId", c.measure, c.unit,
  c.baseline::float8 as baseline, c.target::float8 as target, c.starts_on as "startsOn", c.target_on as "targetOn", c.cycle_days as "cycleDays",
  c.state, c.state_reason as "stateReason", c.claimed_by_id as "claimedById", c.evidence, c.verified_by_id as "verifiedById",
  c.latest_value::float8 as "latestValue", c.latest_update_at as "latestUpdateAt", c.latest_update_at::date as "latestUpdateOn", c.version`;

const all = {
  name: 'commitments',
  text: `select ${columns} from commitment c where c.state <> 'WITHDRAWN' order by c.target_on, c.reference`,
};
const byIds = { name: 'commitments-by-id', text: `select ${columns} from commitment c where c.id = any ($1::uuid[])` };
const updates = {
  name: 'commitment-updates',
  text: `select u.id, u.commitment_id as "commitmentId", u.worker_id as "workerId", u.at, u.value::float8 as value, u.note,
      u.next_step as "nextStep", u.to_state as "toState"
    from commitment_update u where u.commitment_id = any ($1::uuid[]) order by u.at desc, u.id`,
};
const agencyOfWorker = { name: 'agency-of-worker', text: `select agency_id as "agencyId" from worker where id = $1` };

/** Every read of a commitment. There is no personal data in one, so no scope narrows these. */
@Injectable()
export class CommitmentReader {
  constructor(private readonly sql: Sql) {}

  all(): Promise<CommitmentRow[]> {
    return this.sql.rows<CommitmentRow>(all);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<CommitmentRow> {
    const [found] = isUuid(id) ? await this.byIds([id]) : [];
    if (!found) throw new NotFound('commitment');
    return found;
  }

  byIds(ids: readonly string[]): Promise<CommitmentRow[]> {
    return this.sql.rows<CommitmentRow>(byIds, [ids]);
  }

  updates(ids: readonly string[]): Promise<CommitmentUpdate[]> {
    return this.sql.rows<CommitmentUpdate>(updates, [ids]);
  }

  /** The agency somebody works for, to hold a lead against the agency that promises. @throws NotFound */
  async agencyOf(workerId: string): Promise<string> {
    const worker = await this.sql.one<{ agencyId: string }>(agencyOfWorker, [workerId]);
    if (!worker) throw new NotFound('person');
    return worker.agencyId;
  }

  /** The commitment as it stands now, held until the transaction ends. @throws NotFound */
  async forUpdate(tx: EntityManager, id: string): Promise<Commitment> {
    const held = await tx.query<{ id: string }[]>('select id from commitment where id = $1 for update', [id]);
    if (!held.length) throw new NotFound('commitment');
    return tx.findOneByOrFail(Commitment, { id });
  }
}
