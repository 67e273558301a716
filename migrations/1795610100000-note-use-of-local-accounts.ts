import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a local account was last used: one that nobody uses for 60 days lets nobody in until it is set up anew. */
export class NoteUseOfLocalAccounts1795610100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table local_account add column last_used_at timestamptz not null default now()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table local_account drop column last_used_at`);
  }
}
