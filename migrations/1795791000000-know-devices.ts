import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/** With what somebody has signed in before, so that they can be told of what they have not. */
export class KnowDevices1795791000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table known_device (
        worker_id uuid not null references worker,
        device    text not null check (length(device) <= 100),
        last_at   timestamptz not null default now(),
        primary key (worker_id, device)
      );
      comment on table known_device is 'In the words of the session: a browser and a kind of machine, and nothing that tells one of them from another.';
      insert into known_device (worker_id, device, last_at) select worker_id, device, max(started_at) from session group by worker_id, device;

      alter table session add column new_device boolean not null default false;
      comment on column session.new_device is 'Whether the person had not signed in with such a device for 90 days.';

      create function app.my_new_sessions() returns uuid[] language sql stable ${pinned} as $$
        select array(select s.id from session s where s.worker_id = app.me() and s.new_device) $$;
      ${ruled({ 'app.my_new_sessions()': 'waymark_run' })}
      grant select, insert, update, delete on known_device to waymark_door;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.my_new_sessions;
      alter table session drop column new_device;
      drop table known_device;
    `);
  }
}
