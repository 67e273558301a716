import { notHidden, Role, type Viewer } from '@app/access';
import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ANSWER_MINUTES } from './break-glass.rules.js';
import type { BreakGlass } from './break-glass.types.js';

const isOpen = `(b.started_at <= now() and now() < b.ends_at)`;
const waits = `(b.started_at is null and b.refused_at is null and now() < b.asked_at + interval '${ANSWER_MINUTES} minutes')`;
/** Where it stands, of `b`. */
export const stateOfGlass = `case when b.refused_at is not null then 'REFUSED' when ${waits} then 'WAITING' when b.started_at is null then 'LAPSED'
  when ${isOpen} then 'OPEN' else 'OVER' end`;
/** Whether it waits for somebody else, of `b`. */
export const glassWaits = waits;
const columns = `b.id, case when b.worker_id = $1 and b.started_at is not null then b.young_person_id end as "youngPersonId",
  (select y.reference from young_person y where y.id = b.young_person_id and y.id in (select young_person_id from my_case where worker_id = $1)
    and ${notHidden('y.id', '$1')}) as reference,
  ${stateOfGlass} as state, b.reason_code as "reasonCode", b.reason,
  b.classes, b.asked_at as "askedAt", b.ends_at as "endsAt",
  case when ${isOpen} then ceil(extract(epoch from b.ends_at - now()) / 60)::int else 0 end as "minutesLeft", b.renewed,
  case when ${waits} then b.asked_at + interval '${ANSWER_MINUTES} minutes' end as "answerBy", b.answer_words as "answerWords",
  b.of_sealed as "ofSealed", b.review_due_on as "reviewDueOn", b.reviewed_at as "reviewedAt", b.finding, b.words, b.version,
  b.worker_id as "workerId", b.approved_by_id as "approvedById", b.refused_by_id as "refusedById", b.reviewed_by_id as "reviewedById"`;

/** $2 whether the viewer reviews: managers of children's services, of whom no one sees who is sealed from them, and auditors. */
const mine = `(b.worker_id = $1 or ($2::boolean and ($3::boolean or ${notHidden('b.young_person_id', '$1')})))`;

const byId = { name: 'break-glass', text: `select ${columns} from break_glass b where b.id = $4 and ${mine}` };
const byIdLocked = { name: 'break-glass-locked', text: `${byId.text} for no key update of b` };
const inForceFor = {
  name: 'break-glass-in-force',
  text: `select ${columns} from break_glass b where b.worker_id = $1 and b.young_person_id = $2 and (${isOpen} or ${waits}) order by b.asked_at desc limit 1`,
};
const ofWorker = {
  name: 'break-glass-of-worker',
  text: `select ${columns} from break_glass b where b.worker_id = $1 and b.started_at is not null and b.asked_at > now() - interval '90 days'
    order by b.asked_at desc limit 100`,
};
const ownById = {
  name: 'break-glass-own',
  text: `select ${columns} from break_glass b where b.id = $2 and b.worker_id = $1`,
};
const waitsFor = {
  name: 'break-glass-waits',
  text: `select 1 from break_glass b where b.worker_id = $1 and b.young_person_id = $2 and ${waits} limit 1`,
};
const toReview = {
  name: 'break-glass-reviews',
  text: `select ${columns} from break_glass b where b.worker_id <> $1 and ${mine} and b.started_at is not null
      and (b.reviewed_at is null or b.reviewed_at > now() - interval '30 days')
    order by b.reviewed_at is not null, b.review_due_on, b.asked_at, b.id limit 200`,
};

const asReviewer = (viewer: Viewer): [string, boolean, boolean] => [
  viewer.id,
  viewer.may('break-glass.review'),
  viewer.is(Role.AUDITOR),
];

/** Every read of a break-glass: by who opened the record, and by those who review it. */
@Injectable()
export class BreakGlassReader {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<BreakGlass> {
    const found = isUuid(id) ? await this.sql.one<BreakGlass>(byId, [...asReviewer(viewer), id]) : undefined;
    if (!found) throw new NotFound('request');
    return found;
  }

  /** @throws NotFound */
  async forUpdate(tx: EntityManager, viewer: Viewer, id: string): Promise<BreakGlass> {
    const [found] = await within<BreakGlass>(tx, byIdLocked, [...asReviewer(viewer), id]);
    if (!found) throw new NotFound('request');
    return found;
  }

  /** What the viewer asked for themselves, with what was answered. @throws NotFound */
  async ownById(viewer: Viewer, id: string): Promise<BreakGlass> {
    const found = isUuid(id) ? await this.sql.one<BreakGlass>(ownById, [viewer.id, id]) : undefined;
    if (!found) throw new NotFound('request');
    return found;
  }

  /** Whether the viewer has asked about somebody and waits for the answer. */
  async waitsFor(tx: EntityManager, viewer: Viewer, youngPersonId: string): Promise<boolean> {
    return (await within(tx, waitsFor, [viewer.id, youngPersonId])).length > 0;
  }

  /** What the viewer has opened of somebody, or waits for. */
  async inForceFor(viewer: Viewer, youngPersonId: string): Promise<BreakGlass | null> {
    return (await this.sql.one<BreakGlass>(inForceFor, [viewer.id, youngPersonId])) ?? null;
  }

  /** What a worker opened in the last 90 days, inside a transaction. */
  ofWorker(tx: EntityManager, viewer: Viewer): Promise<BreakGlass[]> {
    return within<BreakGlass>(tx, ofWorker, [viewer.id]);
  }

  /** To be reviewed first, the oldest at the top; then what was reviewed in the last 30 days. */
  reviews(viewer: Viewer): Promise<BreakGlass[]> {
    return this.sql.rows<BreakGlass>(toReview, asReviewer(viewer));
  }
}
