import type { Viewer } from '@app/access';
import { ActivityLog } from '@app/activity';
import { Clock, pageOf, pageSize, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { placeAfter, placeOf } from '../place.js';
import { mustBeAnother } from '../members/member.rules.js';
import { MemberService } from '../members/member.service.js';
import { ReviewAnswers } from './review-answers.js';
import type { ConfirmAccessInput } from './review.inputs.js';
import { quarterOf } from './review.rules.js';
import type { AccessReview, AccessReviewLine } from './review.types.js';

const able = `w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
  and (g.active_to is null or current_date < g.active_to)`;

const counted = {
  name: 'review-counted',
  text: `select count(*)::int as total, count(r.worker_id)::int as answered from worker w join agency g on g.id = w.agency_id
    left join access_review_answer r on r.worker_id = w.id and r.quarter_from = $1 where ${able} or r.finding = 'ENDED'`,
};
/** `$1` the quarter, `$2` whether only those who wait, `$3` and `$4` where the last page ended, `$5` how many. */
const lines = {
  name: 'review-lines',
  text: `select w.id as "memberId", w.display_name as "displayName", w.job_title as "jobTitle", g.name as "agencyName",
      array(select l.role from live_role l where l.worker_id = w.id order by 1) as roles,
      array(select p.name from panel_member m join panel p on p.id = m.panel_id
        where m.worker_id = w.id and m.from_on <= current_date and current_date < m.to_on order by 1) as panels,
      s.last_began_at as "lastSignedInAt", r.finding, r.at as "answeredAt", b.display_name as "answeredBy", w.id = app.me() as "isViewer", w.version
    from worker w join agency g on g.id = w.agency_id left join app.sign_ins_of(array(select id from worker)) s on s.worker_id = w.id
    left join access_review_answer r on r.worker_id = w.id and r.quarter_from = $1 left join worker b on b.id = r.by_id
    where (${able} or r.finding = 'ENDED') and (not $2::boolean or r.worker_id is null) and ($3::text is null or (w.display_name, w.id) > ($3, $4::uuid))
    order by w.display_name, w.id limit $5`,
};

/** The quarterly review: everybody's access is confirmed, or ended, with the day and by whom. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly sql: Sql,
    private readonly members: MemberService,
    private readonly answers: ReviewAnswers,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
  ) {}

  async review(onlyWaiting: boolean, first: number, after: string | null): Promise<AccessReview> {
    const { from, to } = quarterOf(this.clock.today());
    const size = pageSize(first);
    const [counts, rows] = await Promise.all([
      this.sql.one<{ total: number; answered: number }>(counted, [from]),
      this.sql.rows<AccessReviewLine>(lines, [from, onlyWaiting, ...placeAfter(after), size + 1]),
    ]);
    const page = pageOf(rows, size, (line) => placeOf(line.displayName, line.memberId));
    return { from, to, total: counts?.total ?? 0, answered: counts?.answered ?? 0, ...page };
  }

  /** @throws NotAllowed, RuleBroken (oneself; access has ended), NotFound, StaleEdit */
  async confirm(viewer: Viewer, input: ConfirmAccessInput): Promise<AccessReview> {
    mustBeAnother(viewer.id, input.memberId);
    await this.members.onMember(viewer, { operation: 'confirmAccess', input }, async (tx, actor, member) => {
      await this.answers.keep(tx, { workerId: member.id, finding: 'CONFIRMED', byId: viewer.id });
      await this.log.record(tx, actor, member, { type: 'member.access-confirmed' });
    });
    return this.review(true, 100, null);
  }
}
