import { caseScope, scopeShape, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Exclusion, Sealing } from './sealing.types.js';

const columns = `s.id, s.young_person_id as "youngPersonId", s.state, s.reason, s.unseal_reason as "unsealReason", s.asked_at as "askedAt",
  s.from_at as "fromAt", s.to_at as "toAt", s.version, s.asked_by_id as "askedById", s.approved_by_id as "approvedById",
  s.unseal_asked_by_id as "unsealAskedById", s.answered_by_id as "answeredById", s.answered_at as "answeredAt", s.answer_words as "answerWords",
  array(select a.worker_id from sealed_allow a where a.young_person_id = s.young_person_id and a.from_at <= now() and now() < a.to_at
    order by a.from_at, a.id) as "letInIds"`;
const exclusionColumns = `e.id, e.young_person_id as "youngPersonId", e.worker_id as "workerId", e.reason, e.from_at as "fromAt", e.version`;

const named = (name: string, viewer: Viewer, text: string) => ({ name: `${name}/${scopeShape(viewer)}`, text });
const scope = (viewer: Viewer, alias: string) => caseScope(viewer, `${alias}.young_person_id`, '$1');

/** Who is sealed and kept out, told to those in children's services to whom the record is open. */
@Injectable()
export class SealingReader {
  constructor(private readonly sql: Sql) {}

  /** The record itself, when it is open to the viewer. @throws NotFound */
  async mustBeOpen(tx: EntityManager, viewer: Viewer, youngPersonId: string): Promise<void> {
    const text = `select y.id from young_person y where y.id = $2 and ${caseScope(viewer, 'y.id', '$1')} for no key update of y`;
    const found = await within(tx, named('sealing-open', viewer, text), [viewer.id, youngPersonId]);
    if (found.length === 0 || !viewer.inChildrensServices) throw new NotFound('young person');
  }

  /** What is asked for or in force. */
  async of(viewer: Viewer, youngPersonId: string): Promise<Sealing | null> {
    const text = `select ${columns} from sealed_person s where s.young_person_id = $2 and ${scope(viewer, 's')}
      and s.state in ('ASKED', 'SEALED', 'UNSEAL_ASKED')`;
    return (await this.sql.one<Sealing>(named('sealing-of', viewer, text), [viewer.id, youngPersonId])) ?? null;
  }

  /** The viewer's own request that somebody else did not agree to, in the last 30 days and while nothing else is asked for. */
  async refusedOf(viewer: Viewer, youngPersonId: string): Promise<Sealing | null> {
    const text = `select ${columns} from sealed_person s where s.young_person_id = $2 and ${scope(viewer, 's')}
      and s.state = 'REFUSED' and s.asked_by_id = $1 and s.answered_at > now() - interval '30 days'
      and not exists (select 1 from sealed_person o where o.young_person_id = $2 and o.state in ('ASKED', 'SEALED', 'UNSEAL_ASKED'))
      order by s.answered_at desc limit 1`;
    return (await this.sql.one<Sealing>(named('sealing-refused', viewer, text), [viewer.id, youngPersonId])) ?? null;
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<Sealing> {
    const text = `select ${columns} from sealed_person s where s.id = $2 and ${scope(viewer, 's')}`;
    const sealing = isUuid(id)
      ? await this.sql.one<Sealing>(named('sealing', viewer, text), [viewer.id, id])
      : undefined;
    if (!sealing) throw new NotFound('request');
    return sealing;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<Sealing> {
    const text = `select ${columns} from sealed_person s where s.id = $2 and ${scope(viewer, 's')} for no key update of s`;
    const [sealing] = await within<Sealing>(tx, named('sealing-locked', viewer, text), [viewer.id, id]);
    if (!sealing || !viewer.inChildrensServices) throw new NotFound('request');
    return sealing;
  }

  exclusionsOf(viewer: Viewer, youngPersonId: string): Promise<Exclusion[]> {
    const text = `select ${exclusionColumns} from exclusion e where e.young_person_id = $2 and ${scope(viewer, 'e')}
      and e.from_at <= now() and now() < e.to_at order by e.from_at, e.id`;
    return this.sql.rows<Exclusion>(named('exclusions-of', viewer, text), [viewer.id, youngPersonId]);
  }

  /** @throws NotFound */
  async exclusionById(viewer: Viewer, id: string): Promise<Exclusion> {
    const text = `select ${exclusionColumns} from exclusion e where e.id = $2 and ${scope(viewer, 'e')}`;
    const found = await this.sql.one<Exclusion>(named('exclusion', viewer, text), [viewer.id, id]);
    if (!found) throw new NotFound('exclusion');
    return found;
  }

  /** @throws NotFound */
  async exclusionForUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<Exclusion> {
    const text = `select ${exclusionColumns} from exclusion e where e.id = $2 and ${scope(viewer, 'e')} and e.to_at = 'infinity'
      for no key update of e`;
    const [found] = await within<Exclusion>(tx, named('exclusion-locked', viewer, text), [viewer.id, id]);
    if (!found || !viewer.inChildrensServices) throw new NotFound('exclusion');
    return found;
  }
}
