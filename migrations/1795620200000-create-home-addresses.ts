import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a young person lives: sealed with a key that is not in the database, in a table of its own that no list reads
 * (docs/adr/0013). Each time that it is shown to somebody is a row here and a line in the log.
 */
export class CreateHomeAddresses1795620200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table home_address (
        young_person_id uuid primary key references young_person,
        cipher          bytea not null,
        key_id          text not null,
        changed_at      timestamptz not null default now(),
        changed_by_id   uuid references worker,
        version         integer not null default 1
      );
      create table address_reveal (
        id              uuid primary key default gen_random_uuid(),
        young_person_id uuid not null references young_person,
        worker_id       uuid not null references worker,
        reason          text not null check (length(reason) between 10 and 1000),
        at              timestamptz not null default now()
      );
      create index address_reveal_of_worker on address_reveal (worker_id, at);
      -- On the person and not beside the address: others must know it to be kept from the area too, and a place may be
      -- protected of which no address is known here.
      alter table young_person add column home_protected boolean not null default false;
    `);
    await db.query(`
      alter table home_address enable row level security;
      alter table home_address force row level security;
      alter table address_reveal enable row level security;
      alter table address_reveal force row level security;
      create policy home_address_by_operator on home_address to waymark_operator using (true) with check (true);
      create policy address_reveal_by_operator on address_reveal to waymark_operator using (true) with check (true);
      grant select, insert, update on home_address to waymark_run;
      grant select, insert on address_reveal to waymark_run;
      grant update (home_protected) on young_person to waymark_run;
      create policy home_address_read on home_address for select to waymark_run using (${seen}
        and ((select app.my_kind()) = 'CHILDRENS_SERVICES' or 'ADDRESS' = any ((select app.my_shared())::text[])));
      create policy home_address_made on home_address for insert to waymark_run with check (${seen} and (select app.my_kind()) = 'CHILDRENS_SERVICES');
      create policy home_address_changed on home_address for update to waymark_run
        using (${seen} and (select app.my_kind()) = 'CHILDRENS_SERVICES') with check (${seen} and (select app.my_kind()) = 'CHILDRENS_SERVICES');
      create policy address_reveal_read on address_reveal for select to waymark_run
        using (worker_id = (select app.me()) or 'AUDITOR' = any ((select app.my_roles())::text[]));
      create policy address_reveal_made on address_reveal for insert to waymark_run with check (worker_id = (select app.me()) and ${seen});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table address_reveal, home_address; alter table young_person drop column home_protected');
  }
}

const seen = `(young_person_id = any ((select app.visible_people())::uuid[]) or (select app.sees_everyone()))
          and young_person_id <> all ((select app.hidden_people())::uuid[])`;
