import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * Roles with a beginning and an end, versions of what administrators change, and what the database holds about them whatever the
 * service does: only administrators write, nobody writes their own rights, and one administrator stays.
 */
export class CreateAdministration1795615000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(lastAdministrator);
    for (const table of Object.keys(writers)) await db.query(wall(table));
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = Object.keys(writers).join(', ');
    await db.query(`revoke insert, update on ${tables} from waymark_run`);
    for (const table of Object.keys(writers)) await db.query(withoutWall(table));
    await db.query(`
      drop trigger an_administrator_stays on worker_role;
      drop trigger an_administrator_stays on worker;
      drop trigger an_administrator_stays on agency;
      drop function keep_an_administrator();
      drop view live_role;
      -- A role without days is held for good: what is not held today would open again what has ended.
      delete from worker_role where not (from_on <= current_date and current_date < to_on);
      alter table worker_role drop column from_on, drop column to_on;
      alter table agency drop column version;
      alter table team drop column version;
      alter table worker drop column version;
    `);
  }
}

const columns = `
  alter table worker_role
    add column from_on date not null default current_date,
    add column to_on   date not null default 'infinity',
    add constraint role_ends_after_it_begins check (from_on <= to_on);
  update worker_role r set from_on = least(w.active_from, current_date) from worker w where w.id = r.worker_id;
  comment on column worker_role.to_on is 'The first day on which it is held no longer.';

  alter table agency add column version integer not null default 1;
  alter table team add column version integer not null default 1;
  alter table worker add column version integer not null default 1;

  -- What asks for somebody's roles asks here.
  create view live_role with (security_invoker = true) as
    select worker_id, role, from_on, to_on from worker_role where from_on <= current_date and current_date < to_on;
  grant select on live_role to waymark_run, waymark_door, waymark_rules;
`;

/**
 * Without an administrator nobody could be let in or put out. Each change that takes one away waits for the other, then looks at
 * what is left: somebody who holds the role for good, in an account and an agency that have no end.
 */
const lastAdministrator = `
  create function keep_an_administrator() returns trigger
    language plpgsql volatile ${pinned} as $$
  begin
    if tg_table_name = 'worker' then
      if not exists (select from worker_role r where r.worker_id = new.id and r.role = 'ADMINISTRATOR') then return null; end if;
    elsif tg_table_name = 'agency' then
      if not exists (select from worker_role r join worker w on w.id = r.worker_id where w.agency_id = new.id and r.role = 'ADMINISTRATOR') then
        return null;
      end if;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('administrators', 0));
    if not exists (select from worker_role r join worker w on w.id = r.worker_id join agency g on g.id = w.agency_id
        where r.role = 'ADMINISTRATOR' and r.from_on <= current_date and r.to_on = 'infinity'
          and w.active_from <= current_date and w.active_to is null and g.active_to is null) then
      raise exception 'an administrator stays' using errcode = 'check_violation', constraint = 'an_administrator_stays';
    end if;
    return null;
  end $$;
  ${ruled({ 'keep_an_administrator()': '' })}
  create trigger an_administrator_stays after update or delete on worker_role
    for each row when (old.role = 'ADMINISTRATOR') execute function keep_an_administrator();
  create trigger an_administrator_stays after update on worker
    for each row when (new.active_to is not null and old.active_to is distinct from new.active_to) execute function keep_an_administrator();
  create trigger an_administrator_stays after update on agency
    for each row when (new.active_to is not null and old.active_to is distinct from new.active_to) execute function keep_an_administrator();
`;

const administers = `'ADMINISTRATOR' = any ((select app.my_roles())::text[])`;
/** An import adds workers of its files, with the roles that their caseload shows. */
const imports = `((select app.my_kind()) = 'CHILDRENS_SERVICES' and 'COORDINATOR' = any ((select app.my_roles())::text[]))`;
const caseRole = `role in ('PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER')`;
const notMine = (column: string): string => `${column} is distinct from (select app.me())`;

/** Who may add and who may change a row. Nobody takes one away. */
const writers: Readonly<Record<string, readonly [add: string, change: string]>> = {
  agency: [administers, administers],
  team: [
    `(${administers} or ${imports}) and ${notMine('manager_id')}`,
    `(${administers} or ${imports}) and ${notMine('manager_id')}`,
  ],
  worker: [`${administers} or ${imports}`, `${administers} or ${imports}`],
  worker_role: [
    `(${administers} or (${imports} and ${caseRole})) and ${notMine('worker_id')}`,
    `${administers} and ${notMine('worker_id')}`,
  ],
  panel_member: [`${administers} and ${notMine('worker_id')}`, `${administers} and ${notMine('worker_id')}`],
};

/** Colleagues may find each other, so everybody reads. */
const wall = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_read on ${table} for select using (true);
  create policy ${table}_added on ${table} for insert to waymark_run with check (${writers[table]?.[0] ?? 'false'});
  create policy ${table}_changed on ${table} for update to waymark_run using (${writers[table]?.[1] ?? 'false'})
    with check (${writers[table]?.[1] ?? 'false'});
  create policy ${table}_by_operator on ${table} to waymark_operator using (true) with check (true);
`;

const withoutWall = (table: string): string => `
  drop policy ${table}_read on ${table};
  drop policy ${table}_added on ${table};
  drop policy ${table}_changed on ${table};
  drop policy ${table}_by_operator on ${table};
  alter table ${table} disable row level security, no force row level security;
`;

/** A day on which somebody began, an agency's kind and a person's agency are never changed: what follows from them would change unseen. */
const grants = `
  grant insert on agency, team, worker, worker_role, panel_member to waymark_run;
  grant update (name, active_to, version) on agency to waymark_run;
  grant update (name, manager_id, version) on team to waymark_run;
  grant update (display_name, job_title, email, team_id, active_to, version) on worker to waymark_run;
  grant update (from_on, to_on) on worker_role to waymark_run;
  grant update (part, from_on, to_on) on panel_member to waymark_run;
`;
