import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What opens a record now: a live relationship, and for a partner a live agreement; taken out are those who are sealed from
 * the worker. Who asks brings the classes of facts that are agreed for their agency today.
 */
export class OpenByAgreement1795620150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(hiding);
    await db.query(openCase);
    await db.query(asking);
    await db.query(viewers);
    await db.query(finding);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function app.sealed_people(), app.let_through(), app.kept_out(), app.shared_with(uuid), app.agreed_with(uuid),
      app.narrowed_for(uuid), app.my_shared(), app.person_for_break_glass(text), app.restricted_items(uuid[]), app.kept_references(text[], text[]) cascade`);
  }
}

const liveAgreement = `s.starts_on <= current_date and current_date < s.expires_on and s.ended_at is null`;
const definer = `language sql stable security definer set search_path = pg_catalog, public, pg_temp`;

/** Asked once a statement, never once a row. */
const hiding = `
  create function app.sealed_people() returns uuid[] ${definer} as $$
    select array(select s.young_person_id from sealed_person s where s.from_at <= now() and now() < coalesce(s.to_at, 'infinity')) $$;

  -- Who is let through to somebody sealed, and who is kept from somebody whom a relationship opens: worker and person.
  create function app.let_through() returns text[] ${definer} as $$
    select array(select a.worker_id || '/' || a.young_person_id from sealed_allow a where a.from_at <= now() and now() < a.to_at
      union all select b.worker_id || '/' || b.young_person_id from break_glass b where b.of_sealed and b.started_at <= now() and now() < b.ends_at) $$;
  create function app.kept_out() returns text[] ${definer} as $$
    select array(select e.worker_id || '/' || e.young_person_id from exclusion e where e.from_at <= now() and now() < e.to_at) $$;

  create or replace function app.hidden_from(worker uuid) returns uuid[] ${definer} as $$
    select array(
      select s.young_person_id from sealed_person s where s.from_at <= now() and now() < coalesce(s.to_at, 'infinity')
        and not exists (select 1 from sealed_allow a where a.young_person_id = s.young_person_id and a.worker_id = worker and a.from_at <= now() and now() < a.to_at)
        and not exists (select 1 from break_glass b where b.young_person_id = s.young_person_id and b.worker_id = worker and b.of_sealed and b.started_at <= now() and now() < b.ends_at)
      union select e.young_person_id from exclusion e where e.worker_id = worker and e.from_at <= now() and now() < e.to_at) $$;

  -- The classes that are agreed for an agency today; null for children's services, who keep the record.
  create function app.shared_with(agency_id uuid) returns text[] ${definer} as $$
    select case when (select g.kind from agency g where g.id = shared_with.agency_id) = 'CHILDRENS_SERVICES' then null
      else array(select distinct b.fact_class from sharing_agreement s join sharing_basis b on b.agreement_id = s.id
        where s.agency_id = shared_with.agency_id and ${liveAgreement} and (b.expires_on is null or current_date < b.expires_on) order by 1) end $$;
  create function app.agreed_with(agency_id uuid) returns boolean ${definer} as $$
    select (select g.kind from agency g where g.id = agreed_with.agency_id) = 'CHILDRENS_SERVICES'
      or exists (select 1 from sharing_agreement s where s.agency_id = agreed_with.agency_id and ${liveAgreement}) $$;

  -- Whom a worker sees by break-glass alone, with the classes it opened.
  create function app.narrowed_for(worker uuid) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  begin
    if not exists (select 1 from break_glass b where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at) then return null; end if;
    return (select jsonb_object_agg(b.young_person_id, b.classes) from break_glass b
      where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at
        and not exists (select 1 from open_case o where o.worker_id = worker and o.young_person_id = b.young_person_id and o.because <> 'BREAK_GLASS'));
  end $$;
`;

const openCase = `
  create or replace view open_case with (security_invoker = true) as
    select o.worker_id, o.young_person_id, o.because, o.closes_at from (
      select a.worker_id, a.young_person_id, 'ALLOCATED' as because, a.to_on::timestamptz as closes_at
        from allocation a where a.from_on <= current_date and current_date < a.to_on
      union all
      select t.manager_id, a.young_person_id, 'MANAGES', a.to_on::timestamptz
        from team t join worker w on w.team_id = t.id join allocation a on a.worker_id = w.id
        where t.manager_id is not null and a.from_on <= current_date and current_date < a.to_on
      union all
      select pm.worker_id, ai.young_person_id, 'PANEL', m.window_closes_at
        from panel_member pm
        join worker w on w.id = pm.worker_id
        join agency g on g.id = w.agency_id
        join meeting m on m.panel_id = pm.panel_id
        join agenda_item ai on ai.meeting_id = m.id
        where pm.from_on <= current_date and current_date < pm.to_on
          and m.papers_released_at <= now() and (m.window_closes_at is null or now() < m.window_closes_at) and m.state <> 'CANCELLED'
          and ai.young_person_id is not null and ai.state <> 'WITHDRAWN'
          and (g.kind = 'CHILDRENS_SERVICES' or pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER') or g.kind = any (ai.shared_with))
      union all
      select w.id, r.young_person_id, 'REFERRAL', r.closed_at + interval '30 days'
        from housing_referral r join worker w on w.agency_id = r.agency_id
        where r.state <> 'DRAFT' and coalesce(r.closed_at, 'infinity') > now() - interval '30 days'
      union all
      select r.referrer_id, r.young_person_id, 'REFERRAL', r.closed_at + interval '30 days'
        from housing_referral r where coalesce(r.closed_at, 'infinity') > now() - interval '30 days'
      union all
      select b.worker_id, b.young_person_id, 'BREAK_GLASS', b.ends_at
        from break_glass b where b.started_at <= now() and now() < b.ends_at
    ) o join worker their on their.id = o.worker_id join agency theirs on theirs.id = their.agency_id
    where (theirs.kind = 'CHILDRENS_SERVICES' or exists (select 1 from sharing_agreement s where s.agency_id = theirs.id and ${liveAgreement}))
      and (o.young_person_id <> all ((select app.sealed_people())::uuid[])
        or o.worker_id || '/' || o.young_person_id = any ((select app.let_through())::text[]))
      and (cardinality((select app.kept_out())::text[]) = 0
        or o.worker_id || '/' || o.young_person_id <> all ((select app.kept_out())::text[]));
`;

const live = `s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;
const coordinates = `g.kind = 'CHILDRENS_SERVICES'
      and exists (select 1 from worker_role r where r.worker_id = w.id and r.role = 'COORDINATOR')
      and exists (select 1 from panel_member p where p.worker_id = w.id and p.part = 'MINUTE_TAKER'
        and p.from_on <= current_date and current_date < p.to_on)`;

const asking = `
  create or replace function app.enter(token text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    who    record;
    hidden uuid[];
    people uuid[];
    scope  text := '';
  begin
    select w.id, w.agency_id, g.kind, s.id as session_id, ${coordinates} as coordinates,
        array(select r.role from worker_role r where r.worker_id = w.id order by r.role) as roles, app.shared_with(w.agency_id) as shared
      into who
      from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
      where s.token_hash = sha256(convert_to(token, 'UTF8')) and ${live};
    if found then
      hidden := app.hidden_from(who.id);
      if not who.coordinates then
        people := array(select distinct o.young_person_id from open_case o where o.worker_id = who.id and o.young_person_id <> all (hidden));
      end if;
      scope := concat_ws('|', who.id, who.agency_id, who.kind, who.session_id, who.coordinates, array_to_string(who.roles, ','),
        array_to_string(coalesce(people, '{}'), ','), array_to_string(hidden, ','), array_to_string(coalesce(who.shared, '{}'), ','));
    end if;
    perform set_config('app.scope', scope, true), set_config('app.seal', case when scope = '' then '' else app.seal_of(scope) end, true);
  end $$;

  -- The ninth part of the scope: the classes that are agreed for the agency of who asks. Empty for children's services.
  create function app.my_shared() returns text[] language sql stable as $$ select coalesce(string_to_array((app.scope())[9], ','), '{}') $$;
`;

const facts = `w.id, w.display_name, w.job_title, w.agency_id, g.kind, g.name, t.name,
        array(select r.role from worker_role r where r.worker_id = w.id order by r.role), s.id,
        coalesce(s.stepped_up_at > now() - interval '5 minutes', false), ${coordinates},
        app.shared_with(w.agency_id), app.agreed_with(w.agency_id), app.narrowed_for(w.id)`;
const people = `session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id left join team t on t.id = w.team_id`;
const columns = `id uuid, display_name text, job_title text, agency_id uuid, agency_kind text, agency_name text, team_name text,
      roles text[], session_id uuid, stepped_up boolean, coordinates boolean, shared text[], agreed boolean, narrowed jsonb`;

const viewers = `
  drop function app.viewer_of_session(bytea);
  drop function app.viewers_of_sessions(bytea[]);
  create function app.viewer_of_session(hash bytea) returns table (stale boolean, ${columns}) ${definer} as $$
    select s.last_seen_at < now() - interval '1 minute', ${facts} from ${people} where s.token_hash = hash and ${live} $$;
  create function app.viewers_of_sessions(hashes bytea[]) returns table (hash bytea, ${columns}) ${definer} as $$
    select s.token_hash, ${facts} from ${people} where s.token_hash = any (hashes) and ${live} $$;
`;

/** Somebody's record is not open to who asks for break-glass: this is the one question about them that is answered. */
const finding = `
  create function app.person_for_break_glass(person text) returns table (id uuid, sealed boolean, kept_out boolean) ${definer} as $$
    select y.id, y.id = any (app.sealed_people()), coalesce(app.me() || '/' || y.id = any (app.kept_out()), true)
      from young_person y where app.me() is not null and (y.reference = person or y.id::text = lower(person)) $$;

  -- Of the people a file speaks of, those who are kept from who brings it in: an import leaves them alone, and adds no second record.
  create function app.kept_references(refs text[], return_ids text[]) returns text[] ${definer} as $$
    select array(select y.reference from young_person y where (y.reference = any (refs) or y.child_id_903 = any (return_ids))
      and y.id = any (app.hidden_people())) $$;

  -- How many items of a meeting are about somebody sealed, for who chairs or minutes it: that there are some, and no more.
  create function app.restricted_items(meetings uuid[]) returns table (meeting_id uuid, items integer) ${definer} as $$
    select m.id, count(*)::int from meeting m join agenda_item i on i.meeting_id = m.id and i.state <> 'WITHDRAWN'
      where m.id = any (meetings) and i.young_person_id = any (app.hidden_people())
        and (m.chair_id = app.me() or m.minute_taker_id = app.me() or exists (select 1 from panel_member p where p.panel_id = m.panel_id
          and p.worker_id = app.me() and p.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER') and p.from_on <= current_date and current_date < p.to_on))
      group by m.id $$;
`;

const owners = `
  grant create on schema app to waymark_rules;
  do $$
  declare f record;
  begin
    for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'app'::regnamespace and p.proname in ('sealed_people',
        'let_through', 'kept_out', 'hidden_from', 'shared_with', 'agreed_with', 'narrowed_for', 'my_shared', 'viewer_of_session',
        'viewers_of_sessions', 'person_for_break_glass', 'restricted_items', 'kept_references') loop
      execute format('revoke execute on function %s from public', f.name);
      execute format('alter function %s owner to waymark_rules', f.name);
    end loop;
  end $$;
  revoke create on schema app from waymark_rules;
  grant select on young_person to waymark_rules;
  grant execute on function app.sealed_people(), app.let_through(), app.kept_out(), app.hidden_from(uuid), app.shared_with(uuid), app.agreed_with(uuid)
    to waymark_run, waymark_feed, waymark_operator;
  grant execute on function app.my_shared(), app.person_for_break_glass(text), app.restricted_items(uuid[]), app.kept_references(text[], text[]) to waymark_run, waymark_operator;
  grant execute on function app.viewer_of_session(bytea), app.viewers_of_sessions(bytea[]) to waymark_run, waymark_door, waymark_feed;
  grant select (worker_id, young_person_id, started_at, ends_at) on break_glass to waymark_feed;
  create policy break_glass_by_feed on break_glass for select to waymark_feed using (true);
`;
