import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the import of the statutory return keeps beside the young person's record. Reviews of looked after children's cases, as the SSDA903 return has them (Care Planning Regulations, SI 2010/959 part 6).
 * They are not reviews of the pathway plan, and do not move its clock.
 */
export class CreateCareReviews1795501000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table care_review (
        young_person_id uuid not null references young_person,
        held_on         date not null,
        participation   text check (participation ~ '^PN[0-7]$'),
        primary key (young_person_id, held_on)
      );

      alter table import_file add column position integer not null default 0;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table import_file drop column position;
      drop table care_review;
    `);
  }
}
