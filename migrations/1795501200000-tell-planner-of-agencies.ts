import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nearly every referral goes to one agency, the housing service, and from that the planner concludes that every agency has them
 * all: to find out what is open to somebody of another agency it then reads each open referral, instead of asking the index
 * and finding none. At 50,000 young people that was two thirds of the time of every page a partner opens.
 */
export class TellPlannerOfAgencies1795501200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table housing_referral alter column agency_id set (n_distinct = 8)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table housing_referral alter column agency_id reset (n_distinct)');
  }
}
