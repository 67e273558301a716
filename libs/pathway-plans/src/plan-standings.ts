import type { LocalDate } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dueOn } from './rules/plan-clocks.rules.js';
import { clockStart } from './rules/plan-timeliness.rules.js';

interface Counted {
  readonly youngPersonId: string;
  readonly authorisedOn: LocalDate | null;
  readonly lastReviewOn: LocalDate | null;
}

const count = `
  select y.id as "youngPersonId",
    (select min(v.authorised_on) from plan_version v where v.young_person_id = y.id and v.state in ('AUTHORISED', 'SUPERSEDED')) as "authorisedOn",
    (select max(r.held_on) from plan_review r where r.young_person_id = y.id) as "lastReviewOn"
  from young_person y where y.id = any ($1::uuid[])`;

/** Why it was late is forgotten once it is late no more: the next lateness has reasons of its own. */
const keep = `
  insert into plan_standing as s (young_person_id, authorised_on, last_review_on, review_due_on)
  select * from unnest($1::uuid[], $2::date[], $3::date[], $4::date[])
  on conflict (young_person_id) do update set
    authorised_on = excluded.authorised_on, last_review_on = excluded.last_review_on, review_due_on = excluded.review_due_on,
    overdue_reason = case when excluded.review_due_on > s.review_due_on then null else s.overdue_reason end,
    overdue_reason_at = case when excluded.review_due_on > s.review_due_on then null else s.overdue_reason_at end`;

/** Keeps what each review clock runs from, so that lists of thousands can ask for what is due. */
@Injectable()
export class PlanStandings {
  /** Counts it again from the versions and reviews as they stand in this transaction. Two statements, however many people. */
  async recount(tx: EntityManager, youngPersonIds: readonly string[]): Promise<void> {
    const counted = await tx.query<Counted[]>(count, [youngPersonIds]);
    await tx.query(keep, [
      counted.map(({ youngPersonId }) => youngPersonId),
      counted.map(({ authorisedOn }) => authorisedOn),
      counted.map(({ lastReviewOn }) => lastReviewOn),
      counted.map(reviewDueOn),
    ]);
  }
}

/** Six months from the start of the plan or the last review, whichever is later (SI 2010/2571 reg 7). */
function reviewDueOn({ authorisedOn, lastReviewOn }: Counted): LocalDate | null {
  return authorisedOn === null ? null : dueOn('PLAN_REVIEW', clockStart(authorisedOn, lastReviewOn));
}
