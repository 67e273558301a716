import { pinned, ruled } from './ruled.js';
import { active, coordinates } from './who.js';

/**
 * The people that are open to somebody, kept by what the list says: the same people have the same row, whoever they are open to and
 * whenever. A transaction works out its list from the relationships as ever; where that list has been seen before it is then read
 * from its row instead of being carried about, sealed and spelled out for every table of every statement. A row that is
 * lost costs a list that is worked out once more, and nothing else.
 */
const keeping = `
  create type app.person_range as range (subtype = uuid, multirange_type_name = app.person_set);

  create unlogged table app.kept_list (
    id      bigint generated always as identity primary key,
    digest  bytea not null,
    -- In order, for statements that find rows by their index; and as a set, for policies that ask of a row whether it is in it.
    people  uuid[] not null,
    among   app.person_set not null,
    kept_at timestamptz not null default now()
  ) with (toast_tuple_target = 8160);
  alter table app.kept_list alter people set storage external, alter among set storage external;
  create index kept_list_of_digest on app.kept_list (digest);
  create index kept_list_by_age on app.kept_list (kept_at);
  comment on table app.kept_list is 'Lists of people, each as it was worked out; not whose list it is. Only the functions of the rules read it, and nothing is kept for long.';

  alter table app.kept_list enable row level security;
  alter table app.kept_list force row level security;
  create policy kept_list_of_rules on app.kept_list to waymark_rules using (true) with check (true);
  grant select, insert, delete, update (kept_at) on app.kept_list to waymark_rules;

  create function app.set_of(people uuid[]) returns app.person_set language sql immutable as $$
    select coalesce(range_agg(app.person_range(p, p, '[]')), '{}') from unnest(people) p $$;

  -- A list that nobody keeps yet is kept from now on, and what is older than a day makes room.
  create function app.keep_list(listed uuid[]) returns app.kept_list
    language plpgsql volatile ${pinned} as $$
  declare
    mark bytea := sha256(array_send(listed));
    kept app.kept_list;
  begin
    select k.* into kept from app.kept_list k where k.digest = mark and k.people = listed order by k.id desc limit 1;
    if kept.id is not null then return kept; end if;
    if current_setting('transaction_read_only') = 'on' then
      return row(null, mark, listed, app.set_of(listed), now())::app.kept_list;
    end if;
    delete from app.kept_list k where k.id in (select o.id from app.kept_list o where o.kept_at < now() - interval '1 day' limit 20 for update skip locked);
    insert into app.kept_list (digest, people, among) values (mark, listed, app.set_of(listed)) returning * into kept;
    return kept;
  end $$;
`;

/**
 * Worked out when it is first asked for: much of what is asked is about nobody's record. Elected members and auditors are shown no
 * young person, whatever seat they have; who coordinates has no list, but everybody.
 */
const working = `
  -- Whose record is open, or with 13 open as a whole; and both are named in the scope for the rest of the transaction. A statement does not
  -- see what it has itself written, but this function does.
  create function app.work_out(who text[], place integer) returns app.kept_list
    language plpgsql volatile ${pinned} as $$
  declare
    hidden uuid[] := app.hidden_people();
    listed uuid[] := '{}';
    wholly uuid[] := '{}';
    all_of app.kept_list;
    whole  app.kept_list;
    scope  text;
  begin
    select k.* into all_of from app.kept_list k where k.id = nullif(who[place], '')::bigint;
    if all_of.id is not null then return all_of; end if;
    if who[3] not in ('ELECTED_MEMBERS', 'ASSURANCE') and not who[5]::boolean then
      select coalesce(array_agg(opened.id order by opened.id), '{}'), coalesce(array_agg(opened.id order by opened.id) filter (where not opened.in_part), '{}')
        into listed, wholly
        from (select o.young_person_id as id, bool_and(o.because = 'BREAK_GLASS' or (o.because = 'REFERRAL' and who[3] = 'CHILDRENS_SERVICES')) as in_part
          from open_case o where o.worker_id = who[1]::uuid and o.young_person_id <> all (hidden) group by 1) opened;
    end if;
    all_of := app.keep_list(listed);
    whole := case when wholly = listed then all_of else app.keep_list(wholly) end;
    scope := array_to_string(who[1:11] || all_of.id::text || whole.id::text, '|', '');
    perform set_config('app.scope', scope, true), set_config('app.seal', app.seal_of(scope), true);
    return case when place = 13 then whole else all_of end;
  end $$;
`;

/**
 * As an array for the statements of the readers, and as a set for the policies. What is handed on is whole: left in pieces beside its row, it
 * would be put together again for every row it is asked about.
 */
const list = (name: string, place: number): string => `
  create or replace function app.${name}_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare who text[] := app.scope();
  begin
    if who is null then return '{}'; end if;
    return coalesce((select k.people || '{}'::uuid[] from app.kept_list k where k.id = nullif(who[${place}], '')::bigint), (app.work_out(who, ${place})).people);
  end $$;

  -- Asked by every policy of every statement: the seal is worked out on the spot, and the list is read with the secret.
  create function app.${name}_set() returns app.person_set
    language plpgsql stable ${pinned} as $$
  declare
    scope  text := current_setting('app.scope', true);
    secret bytea;
    kept   app.person_set;
  begin
    if coalesce(scope, '') = '' then return '{}'; end if;
    select w.secret, k.among + '{}'::app.person_set into secret, kept
      from app.wall_secret w left join app.kept_list k on k.id = nullif(split_part(scope, '|', ${place}), '')::bigint;
    if current_setting('app.seal', true) is distinct from
        encode(sha256(secret || sha256(secret || convert_to(pg_backend_pid() || '|' || now() || '|' || scope, 'UTF8'))), 'hex') then return '{}'; end if;
    if split_part(scope, '|', 5)::boolean then return '{(,)}'; end if;
    return coalesce(kept, (app.work_out(string_to_array(scope, '|'), ${place})).among);
  end $$;
`;

/**
 * The scope has further places: 9 the worker and 10 the agency by whom something about somebody is opened, 11 the agency while something is
 * agreed with it, 12 and 13 the kept lists of whose record is open, and of whose is open as a whole. Each empty where it is nobody.
 */
const entering = `
  create or replace function app.enter(token text) returns void
    language plpgsql volatile ${pinned} as $$
  declare
    who   record;
    scope text := '';
  begin
    select w.id, w.agency_id, g.kind, s.id as session_id, ${coordinates} as coordinates,
        array(select r.role from live_role r where r.worker_id = w.id order by r.role) as roles, app.shared_with(w.agency_id) as shared,
        app.agreed_with(w.agency_id) as agreed
      into who
      from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
      where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and ${active};
    if found then
      scope := concat_ws('|', who.id, who.agency_id, who.kind, who.session_id, who.coordinates, array_to_string(who.roles, ','),
        array_to_string(app.hidden_from(who.id), ','), array_to_string(coalesce(who.shared, '{}'), ','),
        case when who.agreed and who.kind <> 'ELECTED_MEMBERS' then who.id::text else '' end,
        case when who.agreed and who.kind not in ('ELECTED_MEMBERS', 'CHILDRENS_SERVICES') then who.agency_id::text else '' end,
        case when who.agreed then who.agency_id::text else '' end, '', '');
    end if;
    perform set_config('app.scope', scope, true), set_config('app.seal', case when scope = '' then '' else app.seal_of(scope) end, true);
  end $$;

  create or replace function app.me_for_people() returns uuid language sql stable as $$ select nullif((app.scope())[9], '')::uuid $$;
  create or replace function app.agency_for_people() returns uuid language sql stable as $$ select nullif((app.scope())[10], '')::uuid $$;
  create function app.agreed_agency() returns uuid language sql stable as $$ select nullif((app.scope())[11], '')::uuid $$;
`;

const asks = 'waymark_run, waymark_operator';

export const kept: readonly string[] = [
  keeping,
  working,
  list('visible', 12),
  list('related', 13),
  entering,
  ruled({
    'app.set_of(uuid[])': '',
    'app.keep_list(uuid[])': '',
    'app.work_out(text[], integer)': '',
    'app.visible_set()': asks,
    'app.related_set()': asks,
    'app.agreed_agency()': asks,
  }),
];

export const withoutKept = `
  drop function app.agreed_agency, app.visible_set, app.related_set, app.work_out, app.keep_list, app.set_of;
  drop table app.kept_list;
  drop type app.person_range;
`;
