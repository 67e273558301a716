import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Import batches: the files as they were sent, what they would change, and what became of them. */
export class CreateExchange1795500600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table import_batch (
        id           uuid primary key default gen_random_uuid(),
        made_by_id   uuid references worker,
        made_at      timestamptz not null default now(),
        state        text not null check (state in ('CHECKING', 'PREVIEWED', 'APPLYING', 'APPLIED', 'DISCARDED', 'FAILED')),
        fingerprint  bytea,
        summary      jsonb not null default '{}',
        progress     integer not null default 0 check (progress between 0 and 100),
        progress_words text not null default '',
        applied_at   timestamptz,
        version      integer not null default 1
      );
      create index import_batch_by_time on import_batch (made_at desc);

      create table import_file (
        id       uuid primary key default gen_random_uuid(),
        batch_id uuid not null references import_batch on delete cascade,
        name     text not null,
        kind     text not null,
        bytes    integer not null,
        contents bytea
      );
      create index import_file_of_batch on import_file (batch_id);

      create table import_finding (
        id        bigint generated always as identity primary key,
        batch_id  uuid not null references import_batch on delete cascade,
        severity  text not null check (severity in ('REFUSED', 'WARNING', 'ADDED', 'CHANGED')),
        file      text not null,
        row       integer,
        "column"  text,
        value     text,
        reason    text not null
      );
      create index import_finding_of_batch on import_finding (batch_id, severity, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table import_finding, import_file, import_batch');
  }
}
