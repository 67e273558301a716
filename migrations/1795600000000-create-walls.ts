import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * The roles that the running service signs in as, and who asks: a transaction enters as a session (`app.enter`, in the migration
 * EnterAsSession), and what that session may see is worked out once, sealed, and kept in the transaction. What stands here opens
 * the seal; the policies on the tables ask it (docs/adr/0012).
 */
export class CreateWalls1795600000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(roles);
    await db.query(quiet);
    await db.query(sealing);
    await db.query(asking);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop schema app cascade;
      drop owned by waymark_run, waymark_door, waymark_feed, waymark_sealer, waymark_rules, waymark_operator;
    `);
    await db.query(loud);
  }
}

/** Roles belong to the server and not to the database: another database of the same server may have made them already. */
const roles = `
  do $$
  declare wanted record;
  begin
    for wanted in select * from (values ('waymark_run', true), ('waymark_door', true), ('waymark_feed', true), ('waymark_sealer', true),
        ('waymark_rules', false), ('waymark_operator', false)) as w (name, signs_in) loop
      if not exists (select 1 from pg_roles where rolname = wanted.name) then
        begin
          execute format('create role %I %s nosuperuser nobypassrls nocreatedb nocreaterole noinherit', wanted.name,
            case when wanted.signs_in then 'login' else 'nologin' end);
        exception when duplicate_object or unique_violation then null;
        end;
      end if;
    end loop;
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant waymark_rules, waymark_operator to %I', current_user);
    end if;
  end $$;
`;

const forRuntimeRoles = (says: string): string => `
  do $$
  declare name text;
  begin
    if (select rolsuper from pg_roles where rolname = current_user) then
      foreach name in array array['waymark_run', 'waymark_door', 'waymark_feed', 'waymark_sealer'] loop
        execute format('alter role %I in database %I ${says}', name, current_database());
      end loop;
    end if;
  end $$;
`;

/** What a failed statement of the run-time roles carried stays out of the database's log. Only a superuser may say so; docs/runbook.md has it for others. */
const quiet = forRuntimeRoles(`set log_min_error_statement = ''panic''`);
const loud = forRuntimeRoles('reset log_min_error_statement');

/**
 * What is worked out is bound to this transaction of this connection by a secret that only the rules' owner can read: the run-time
 * role can set any setting, and a setting that it made itself opens nothing.
 */
const sealing = `
  create schema app;
  create table app.wall_secret (
    only_row boolean primary key default true check (only_row),
    secret   bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
  );
  insert into app.wall_secret default values;

  create function app.seal_of(scope text) returns text
    language plpgsql stable ${pinned} as $$
  declare secret bytea := (select w.secret from app.wall_secret w);
  begin
    return encode(sha256(secret || sha256(secret || convert_to(pg_backend_pid() || '|' || now() || '|' || scope, 'UTF8'))), 'hex');
  end $$;
`;

/**
 * Asked several times by each policy: the seal is worked out on the spot, without another function in between. The people that
 * are open to somebody are sealed apart from who asks: nearly every question is about the second, which is short, and need not
 * hash the first, which grows with a caseload.
 */
const asking = `
  -- 1 worker, 2 agency, 3 its kind, 4 session, 5 whether they coordinate, 6 roles, 7 people hidden from them, 8 the classes that
  -- are agreed for their agency (none for children's services). Null to whom nobody is.
  create function app.scope() returns text[]
    language plpgsql stable ${pinned} as $$
  declare
    scope  text := current_setting('app.scope', true);
    secret bytea;
  begin
    if coalesce(scope, '') = '' then return null; end if;
    select w.secret into secret from app.wall_secret w;
    if current_setting('app.seal', true) is distinct from
        encode(sha256(secret || sha256(secret || convert_to(pg_backend_pid() || '|' || now() || '|' || scope, 'UTF8'))), 'hex') then return null; end if;
    return string_to_array(scope, '|');
  end $$;

  create function app.me() returns uuid language sql stable as $$ select (app.scope())[1]::uuid $$;
  create function app.my_agency() returns uuid language sql stable as $$ select (app.scope())[2]::uuid $$;
  create function app.my_kind() returns text language sql stable as $$ select (app.scope())[3] $$;
  create function app.my_session() returns uuid language sql stable as $$ select (app.scope())[4]::uuid $$;
  create function app.sees_everyone() returns boolean language sql stable as $$ select coalesce((app.scope())[5]::boolean, false) $$;
  create function app.my_roles() returns text[] language sql stable as $$ select coalesce(string_to_array((app.scope())[6], ','), '{}') $$;
  create function app.hidden_people() returns uuid[] language sql stable as $$ select coalesce(string_to_array((app.scope())[7], ',')::uuid[], '{}') $$;
  create function app.my_shared() returns text[] language sql stable as $$ select coalesce(string_to_array((app.scope())[8], ','), '{}') $$;

  -- Worked out when it is first asked for, and kept for the transaction: much of what is asked is about nobody's record. Elected
  -- members and auditors are shown no young person, whatever seat they have; who coordinates has no list, but everybody.
  create function app.visible_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare
    who    text[] := app.scope();
    people text := current_setting('app.people', true);
    seal   text := current_setting('app.people_seal', true);
    hidden uuid[];
    listed uuid[];
  begin
    if who is null or who[3] in ('ELECTED_MEMBERS', 'ASSURANCE') or who[5]::boolean then return '{}'; end if;
    if coalesce(seal, '') = '' then
      hidden := app.hidden_people();
      listed := array(select distinct o.young_person_id from open_case o
        where o.worker_id = who[1]::uuid and o.young_person_id <> all (hidden));
      people := array_to_string(listed, ',');
      perform set_config('app.people', people, true), set_config('app.people_seal', app.seal_of('people|' || who[1] || '|' || people), true);
      return listed;
    end if;
    if seal is distinct from app.seal_of('people|' || who[1] || '|' || people) then return '{}'; end if;
    return string_to_array(people, ',')::uuid[];
  end $$;
`;

const asks = 'waymark_run, waymark_operator';
/** The door too writes to the log, whose lines say in which session. */
const writes = 'waymark_run, waymark_operator, waymark_door';

const owners = `
  grant usage on schema app to waymark_run, waymark_door, waymark_feed, waymark_sealer, waymark_rules, waymark_operator;
  grant select on app.wall_secret to waymark_rules;
  ${ruled({
    'app.seal_of(text)': '',
    'app.scope()': writes,
    'app.me()': writes,
    'app.my_agency()': writes,
    'app.my_session()': writes,
    'app.my_kind()': asks,
    'app.my_roles()': asks,
    'app.my_shared()': asks,
    'app.sees_everyone()': asks,
    'app.visible_people()': asks,
    'app.hidden_people()': asks,
  })}
`;
