import { NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { unusualSentence } from './unusual.rules.js';
import type { UnusualAccess } from './unusual.types.js';

const columns = `u.id, u.kind, u.worker_id as "workerId", u.agency_id as "agencyId", u.day, u.found_at as "foundAt", u.times, u.usual,
  u.review_due_on as "reviewDueOn", u.reviewed_by_id as "reviewedById", u.reviewed_at as "reviewedAt", u.finding, u.words, u.version`;
const recent = {
  name: 'unusual-access',
  text: `select ${columns} from unusual_access u where u.reviewed_at is null or u.reviewed_at > now() - interval '30 days'
    order by u.reviewed_at is not null, u.review_due_on, u.found_at desc, u.id limit 200`,
};
const byId = { name: 'unusual-access-one', text: `select ${columns} from unusual_access u where u.id = $1` };
const locked = { name: 'unusual-access-locked', text: `${byId.text} for no key update of u` };

type Row = Omit<UnusualAccess, 'sentence'> & { readonly times: number; readonly usual: number | null };

/** Unusual access, for auditors: the database gives its rows to nobody else. */
@Injectable()
export class UnusualReader {
  constructor(private readonly sql: Sql) {}

  /** To be reviewed first, the oldest at the top; then what was reviewed in the last 30 days. */
  async list(): Promise<UnusualAccess[]> {
    return (await this.sql.rows<Row>(recent)).map(told);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<UnusualAccess> {
    const found = await this.sql.one<Row>(byId, [id]);
    if (!found) throw new NotFound('unusual access');
    return told(found);
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, id: string): Promise<UnusualAccess> {
    const [found] = await within<Row>(tx, locked, [id]);
    if (!found) throw new NotFound('unusual access');
    return told(found);
  }
}

const told = (row: Row): UnusualAccess => ({ ...row, sentence: unusualSentence(row) });
