import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the page "What needs you today" asks for by worker, in the order it asks. */
export class CreateTodayIndexes1795500900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index action_stuck_of_owner on action (owner_id, due_on) where state = 'BLOCKED';
      create index plan_waiting on plan_version (young_person_id) where state = 'SUBMITTED';
      create index plan_returned_to on plan_version (author_id) where state = 'RETURNED';
      create index referral_of_referrer on housing_referral (referrer_id);
      create index referral_board on housing_referral (agency_id, (closed_at is not null), (coalesce(need_on, 'infinity'::date)), id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index action_stuck_of_owner, plan_waiting, plan_returned_to, referral_of_referrer');
  }
}
