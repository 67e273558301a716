import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The roles that the running service signs in as, and who asks: a transaction enters as a session, and what that session may
 * see is worked out once, sealed, and kept in the transaction. The policies on the tables read it (docs/adr/0012).
 */
export class CreateWalls1795600000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(roles);
    await db.query(sessions);
    await db.query(entering);
    await db.query(asking);
    await db.query(viewers);
    await db.query(owners);
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop schema app cascade;
      alter table session drop column id, drop column method, drop column stepped_up_at;
      drop owned by waymark_run, waymark_door, waymark_feed, waymark_sealer, waymark_rules, waymark_operator;
    `);
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

const sessions = `
  alter table session
    add column id uuid not null unique default gen_random_uuid(),
    add column method text not null default 'DEMONSTRATION' check (method in ('DEMONSTRATION', 'LOCAL', 'ORGANISATION')),
    add column stepped_up_at timestamptz;
  comment on column session.stepped_up_at is 'When the person last showed that it is they who sit there; null when they have not since signing in.';
`;

const live = `s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;

const coordinates = `g.kind = 'CHILDRENS_SERVICES'
      and exists (select 1 from worker_role r where r.worker_id = w.id and r.role = 'COORDINATOR')
      and exists (select 1 from panel_member p where p.worker_id = w.id and p.part = 'MINUTE_TAKER'
        and p.from_on <= current_date and current_date < p.to_on)`;

/**
 * What is worked out is bound to this transaction of this connection by a secret that only the rules' owner can read: the run-time
 * role can set any setting, and a setting that it made itself opens nothing.
 */
const entering = `
  create schema app;
  create table app.wall_secret (
    only_row boolean primary key default true check (only_row),
    secret   bytea not null default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
  );
  insert into app.wall_secret default values;

  create function app.seal_of(scope text) returns text
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  declare secret bytea := (select w.secret from app.wall_secret w);
  begin
    return encode(sha256(secret || sha256(secret || convert_to(pg_backend_pid() || '|' || now() || '|' || scope, 'UTF8'))), 'hex');
  end $$;

  -- Sealed people join here: whom a worker may not see although everybody is theirs, and who is taken out of the others' own.
  create function app.hidden_from(worker uuid) returns uuid[]
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$ select '{}'::uuid[] $$;

  create function app.enter(token text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    who    record;
    hidden uuid[];
    people uuid[];
    scope  text := '';
  begin
    select w.id, w.agency_id, g.kind, s.id as session_id, ${coordinates} as coordinates,
        array(select r.role from worker_role r where r.worker_id = w.id order by r.role) as roles
      into who
      from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
      where s.token_hash = sha256(convert_to(token, 'UTF8')) and ${live};
    if found then
      hidden := app.hidden_from(who.id);
      if not who.coordinates then
        people := array(select distinct o.young_person_id from open_case o where o.worker_id = who.id and o.young_person_id <> all (hidden));
      end if;
      scope := concat_ws('|', who.id, who.agency_id, who.kind, who.session_id, who.coordinates, array_to_string(who.roles, ','),
        array_to_string(coalesce(people, '{}'), ','), array_to_string(hidden, ','));
    end if;
    perform set_config('app.scope', scope, true), set_config('app.seal', case when scope = '' then '' else app.seal_of(scope) end, true);
  end $$;
`;

const asking = `
  -- 1 worker, 2 agency, 3 its kind, 4 session, 5 whether they coordinate, 6 roles, 7 people, 8 people hidden from them. Null to whom nobody is.
  create function app.scope() returns text[]
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    scope text := current_setting('app.scope', true);
  begin
    if coalesce(scope, '') = '' or current_setting('app.seal', true) is distinct from app.seal_of(scope) then return null; end if;
    return string_to_array(scope, '|');
  end $$;

  create function app.me() returns uuid language sql stable as $$ select (app.scope())[1]::uuid $$;
  create function app.my_agency() returns uuid language sql stable as $$ select (app.scope())[2]::uuid $$;
  create function app.my_kind() returns text language sql stable as $$ select (app.scope())[3] $$;
  create function app.my_session() returns uuid language sql stable as $$ select (app.scope())[4]::uuid $$;
  create function app.sees_everyone() returns boolean language sql stable as $$ select coalesce((app.scope())[5]::boolean, false) $$;
  create function app.my_roles() returns text[] language sql stable as $$ select coalesce(string_to_array((app.scope())[6], ','), '{}') $$;
  create function app.visible_people() returns uuid[] language sql stable as $$ select coalesce(string_to_array((app.scope())[7], ',')::uuid[], '{}') $$;
  create function app.hidden_people() returns uuid[] language sql stable as $$ select coalesce(string_to_array((app.scope())[8], ',')::uuid[], '{}') $$;
`;

const facts = `w.id, w.display_name, w.job_title, w.agency_id, g.kind, g.name, t.name,
        array(select r.role from worker_role r where r.worker_id = w.id order by r.role), s.id,
        coalesce(s.stepped_up_at > now() - interval '5 minutes', false), ${coordinates}`;
const people = `session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id left join team t on t.id = w.team_id`;
const columns = `id uuid, display_name text, job_title text, agency_id uuid, agency_kind text, agency_name text, team_name text,
      roles text[], session_id uuid, stepped_up boolean, coordinates boolean`;

/** The session table itself is the door's: the running service learns only who a token stands for. */
const viewers = `
  create function app.viewer_of_session(hash bytea) returns table (stale boolean, ${columns})
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.last_seen_at < now() - interval '1 minute', ${facts} from ${people} where s.token_hash = hash and ${live} $$;
  create function app.viewers_of_sessions(hashes bytea[]) returns table (hash bytea, ${columns})
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select s.token_hash, ${facts} from ${people} where s.token_hash = any (hashes) and ${live} $$;
  create function app.session_seen(hash bytea) returns void
    language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
    update session set last_seen_at = now() where token_hash = hash and ended_at is null $$;
`;

/** Functions that see more than who calls them belong to a role that may read what they need and nothing else. */
const owners = `
  grant usage on schema app to waymark_run, waymark_door, waymark_feed, waymark_sealer, waymark_rules, waymark_operator;
  grant create on schema app to waymark_rules;
  revoke execute on all functions in schema app from public;
  do $$
  declare f record;
  begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'app'::regnamespace loop
      execute format('alter function %s owner to waymark_rules', f.name);
    end loop;
  end $$;
  revoke create on schema app from waymark_rules;
  grant select on app.wall_secret to waymark_rules;
  grant select on session, worker, worker_role, agency, team, panel, panel_member, meeting, agenda_item, allocation, housing_referral, open_case to waymark_rules;
  grant update (last_seen_at) on session to waymark_rules;
  grant execute on function app.enter(text), app.scope(), app.me(), app.my_agency(), app.my_kind(), app.my_session(), app.sees_everyone(),
    app.my_roles(), app.visible_people(), app.hidden_people() to waymark_run, waymark_operator;
  grant execute on function app.viewer_of_session(bytea), app.viewers_of_sessions(bytea[]), app.session_seen(bytea) to waymark_run, waymark_door, waymark_feed;
`;

const grants = `
  grant select, insert, update, delete on all tables in schema public to waymark_run;
  grant usage on all sequences in schema public to waymark_run;
  revoke all on session, demonstration_sign_in from waymark_run;
  grant select on worker, agency, team, worker_role, demonstration_sign_in to waymark_door;
  grant select, insert, update on session to waymark_door;
  grant insert on activity_entry to waymark_door;
  grant select on log_epoch to waymark_door;
  grant select on activity_entry, log_epoch, meeting, panel, panel_member, agenda_item, minute_entry, open_case, allocation, team, worker, agency, housing_referral
    to waymark_feed;
`;
