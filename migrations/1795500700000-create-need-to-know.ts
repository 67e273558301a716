import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may open which young person's record now, by live relationship. A role alone opens nothing here but for the panel's
 * coordination, which must count everyone to say who has not been heard.
 */
export class CreateNeedToKnow1795500700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view open_case with (security_invoker = true) as
        select a.worker_id, a.young_person_id, 'ALLOCATED' as because, a.to_on::timestamptz as closes_at
          from allocation a where a.from_on <= current_date and current_date < a.to_on
        union all
        select t.manager_id, a.young_person_id, 'MANAGES', a.to_on::timestamptz
          from team t join worker w on w.team_id = t.id join allocation a on a.worker_id = w.id
          where t.manager_id is not null and a.from_on <= current_date and current_date < a.to_on
        union all
        select pm.worker_id, ai.young_person_id, 'PANEL', m.window_closes_at
          from panel_member pm
          join worker w on w.id = pm.worker_id
          join agency g on g.id = w.agency_id
          join meeting m on m.panel_id = pm.panel_id
          join agenda_item ai on ai.meeting_id = m.id
          where pm.from_on <= current_date and current_date < pm.to_on
            and m.papers_released_at <= now() and (m.window_closes_at is null or now() < m.window_closes_at) and m.state <> 'CANCELLED'
            and ai.young_person_id is not null and ai.state <> 'WITHDRAWN'
            and (g.kind = 'CHILDRENS_SERVICES' or pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER') or g.kind = any (ai.shared_with))
        union all
        select w.id, r.young_person_id, 'REFERRAL', r.closed_at + interval '30 days'
          from housing_referral r join worker w on w.agency_id = r.agency_id
          where r.state <> 'DRAFT' and coalesce(r.closed_at, 'infinity') > now() - interval '30 days'
        union all
        select r.referrer_id, r.young_person_id, 'REFERRAL', r.closed_at + interval '30 days'
          from housing_referral r where coalesce(r.closed_at, 'infinity') > now() - interval '30 days';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view open_case');
  }
}
