import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed a record last is asked whenever two people change it at the same time: by the record, whatever it is. */
export class IndexActivityOfSubject1795650000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index activity_of_subject on activity_entry (subject_id, epoch desc, tx desc, id desc)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index activity_of_subject');
  }
}
