import type { Viewer } from '@app/access';
import { Clock, type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { quarterOf } from './review/review.rules.js';

/** Somebody leaves: for who hands over, and for the administrator once nothing is left. */
export interface LeaverRow {
  readonly id: string;
  readonly displayName: string;
  readonly leavesOn: LocalDate;
  /** How much of their work is open. */
  readonly open: number;
  readonly mayHandOver: boolean;
}

/** What administrators have to see to besides, in numbers. */
export interface AccountsRow {
  readonly toReview: number;
  readonly reviewBy: LocalDate;
  readonly invitations: number;
  readonly unused: number;
  /** Whose link waits for a code that this administrator may give: somebody else made it. */
  readonly codes: readonly { readonly id: string; readonly displayName: string }[];
}

const leavers = {
  name: 'today-leavers',
  text: `
    with mine as materialized (
      select h.id, h.worker_id, h.leaves_on, app.hands_over_for(h.worker_id) as may_hand_over from handover h
      where h.withdrawn_at is null and h.closed_at is null and ($1::boolean or app.hands_over_for(h.worker_id))
    )
    select m.id, w.display_name as "displayName", m.leaves_on as "leavesOn", m.may_hand_over as "mayHandOver",
      (select count(*)::int from app.open_work_of(m.worker_id) o where $1 or o.kind <> 'TEAM') as open
    from mine m join worker w on w.id = m.worker_id order by m.leaves_on, m.id limit 60`,
};

/** `$1` the quarter. */
const accounts = {
  name: 'today-accounts',
  text: `
    select count(*) filter (where r.worker_id is null)::int as "toReview", count(s.invited_until)::int as invitations,
      count(*) filter (where coalesce(s.last_began_at, w.active_from::timestamptz) < now() - interval '60 days')::int as unused,
      coalesce((select json_agg(json_build_object('id', p.id, 'displayName', p.display_name) order by p.display_name, p.id)
        from app.links_of(array(select id from worker)) l join worker p on p.id = l.worker_id
        where l.wants_code and not l.code_made and not l.by_me and p.id <> app.me()), '[]') as codes
    from worker w join agency g on g.id = w.agency_id left join app.sign_ins_of(array(select id from worker)) s on s.worker_id = w.id
      left join access_review_answer r on r.worker_id = w.id and r.quarter_from = $1
    where w.active_from <= current_date and (w.active_to is null or current_date < w.active_to) and (g.active_to is null or current_date < g.active_to)`,
};

/** What Today asks of administration. */
@Injectable()
export class AdministrationToday {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async leaversFor(viewer: Viewer): Promise<LeaverRow[]> {
    return viewer.may('handover.read') ? this.sql.rows<LeaverRow>(leavers, [viewer.may('administration.read')]) : [];
  }

  async accountsFor(viewer: Viewer): Promise<AccountsRow | null> {
    if (!viewer.may('administration.read')) return null;
    const { from, to } = quarterOf(this.clock.today());
    const row = await this.sql.one<Omit<AccountsRow, 'reviewBy'>>(accounts, [from]);
    return row ? { ...row, reviewBy: to } : null;
  }
}
