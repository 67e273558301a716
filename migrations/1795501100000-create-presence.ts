import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where replicas leave presence messages that are too long for NOTIFY. The name and shape are the socket.io adapter's. */
export class CreatePresence1795501100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table socket_io_attachments (
        id         bigserial unique,
        created_at timestamptz default now(),
        payload    bytea
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table socket_io_attachments');
  }
}
