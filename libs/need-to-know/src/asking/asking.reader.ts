import { notHidden, relatedPeople, scopeShape, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isAnsweredQuietly, WAITS_DAYS } from './asking.rules.js';
import type { AccessRequest, MyAccessRequest } from './asking.types.js';

const waits = `r.asked_at > now() - interval '${WAITS_DAYS} days'`;
/** Of a request `r`, for who asked: its own row says all that they may know. */
const stateForThem = `case when r.state <> 'ASKED' then r.state when ${waits} then 'WAITING' else 'LAPSED' end`;

const own = `select r.id, r.asked_for as reference, r.reason, r.asked_at as "askedAt", ${stateForThem} as state, r.answer_words as "answerWords"
  from access_request r where r.worker_id = $1`;
const mine = { name: 'access-requests-mine', text: `${own} order by r.asked_at desc, r.id limit 50` };
const mineById = { name: 'access-request-mine', text: `${own} and r.id = $2` };
const before = {
  name: 'access-requests-before',
  text: `select count(*) filter (where r.asked_at >= date_trunc('day', now()))::int as today,
      count(*) filter (where r.asked_for = $2 and r.state = 'ASKED' and ${waits})::int as waiting
    from access_request r where r.worker_id = $1`,
};

/** A record that the viewer answers for: who works with the young person, manages who does, or coordinates; sealed ones only when let in. */
function answersFor(viewer: Viewer, column: string): string {
  if (viewer.coordinatesEveryone) return notHidden(column, '$1');
  return `${column} = any (${relatedPeople('$1')})
    and exists (select 1 from my_case o where o.worker_id = $1 and o.young_person_id = ${column} and o.because in ('ALLOCATED', 'MANAGES'))`;
}

const statement = (name: string, viewer: Viewer, rest: string) => ({
  name: `${name}/${scopeShape(viewer)}`,
  text: `select r.id, a.young_person_id as "youngPersonId", coalesce(y.preferred_name, y.first_name) || ' ' || y.family_name as name, y.reference,
      r.reason, r.asked_at as "askedAt", r.version, r.worker_id as "workerId",
      case when a.closed_at is not null then 'REFUSED' else ${stateForThem} end as state,
      exists (select 1 from app.who_can_see(a.young_person_id) w where w.worker_id = r.worker_id and w.because not in ('BREAK_GLASS', 'ACTION')) as "openToThem",
      exists (select 1 from sealed_person s where s.young_person_id = y.id and s.state in ('SEALED', 'UNSEAL_ASKED')) as sealed,
      exists (select 1 from exclusion e where e.young_person_id = y.id and e.worker_id = r.worker_id and e.to_at > now()) as kept
    from access_request r join access_request_about a on a.request_id = r.id join young_person y on y.id = a.young_person_id
    where r.worker_id <> $1 and ${answersFor(viewer, 'a.young_person_id')} ${rest}`,
});

type Row = Omit<AccessRequest, 'quietly'> & { readonly sealed: boolean; readonly kept: boolean };
const told = ({ sealed, kept, ...row }: Row): AccessRequest => ({
  ...row,
  quietly: isAnsweredQuietly({ sealed, kept }),
});

/** Requests to see a record: one's own, which know nothing of the record, and those that one answers. */
@Injectable()
export class AskingReader {
  constructor(private readonly sql: Sql) {}

  /** The newest first. */
  mine(viewer: Viewer): Promise<MyAccessRequest[]> {
    return this.sql.rows<MyAccessRequest>(mine, [viewer.id]);
  }

  /** @throws NotFound */
  async mineById(viewer: Viewer, id: string): Promise<MyAccessRequest> {
    const found = await this.sql.one<MyAccessRequest>(mineById, [viewer.id, id]);
    if (!found) throw new NotFound('request');
    return found;
  }

  /** What must be known before somebody asks; of what is hidden from them nothing. */
  async before(tx: EntityManager, viewer: Viewer, reference: string) {
    const scope = viewer.coordinatesEveryone ? notHidden('y.id', '$1') : `y.id = any (${relatedPeople('$1')})`;
    const open = {
      name: `access-request-open/${scopeShape(viewer)}`,
      text: `select 1 from young_person y where (y.reference = $2 or y.id = $3) and ${scope}`,
    };
    const byId = isUuid(reference) ? reference : null;
    const found = await within(tx, open, [viewer.id, reference, byId]);
    const [counted] = await within<{ today: number; waiting: number }>(tx, before, [viewer.id, reference]);
    return { open: found.length > 0, waits: (counted?.waiting ?? 0) > 0, today: counted?.today ?? 0 };
  }

  /** What waits for the viewer to answer, the oldest first; of one young person, or of all. */
  async waiting(viewer: Viewer, youngPersonId: string | null): Promise<AccessRequest[]> {
    if (!viewer.inChildrensServices || (youngPersonId !== null && !isUuid(youngPersonId))) return [];
    const rest = `and r.state = 'ASKED' and a.closed_at is null and ${waits} and ($2::uuid is null or a.young_person_id = $2)
      order by r.asked_at, r.id limit 100`;
    const rows = await this.sql.rows<Row>(statement('access-requests', viewer, rest), [viewer.id, youngPersonId]);
    return rows.map(told);
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<AccessRequest> {
    const found = await this.sql.one<Row>(statement('access-request', viewer, 'and r.id = $2'), [viewer.id, id]);
    if (!found) throw new NotFound('request');
    return told(found);
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<AccessRequest> {
    const asked = statement('access-request-locked', viewer, 'and r.id = $2 for no key update of r');
    const [found] = viewer.inChildrensServices ? await within<Row>(tx, asked, [viewer.id, id]) : [];
    if (!found) throw new NotFound('request');
    return told(found);
  }
}
