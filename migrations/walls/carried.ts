import { pinned } from './ruled.js';
import { active, coordinates } from './who.js';

/** How the people that are open to somebody were carried before they were kept: spelled out in a setting, under a seal of their own. */
const opening = `
  create or replace function app.visible_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare
    who    text[] := app.scope();
    people text := current_setting('app.people', true);
    seal   text := current_setting('app.people_seal', true);
    hidden uuid[];
    listed uuid[];
    partly uuid[];
  begin
    if who is null or who[3] in ('ELECTED_MEMBERS', 'ASSURANCE') or who[5]::boolean then return '{}'; end if;
    if coalesce(seal, '') = '' then
      hidden := app.hidden_people();
      select coalesce(array_agg(opened.id), '{}'), coalesce(array_agg(opened.id) filter (where opened.in_part), '{}') into listed, partly
        from (select o.young_person_id as id, bool_and(o.because = 'BREAK_GLASS' or (o.because = 'REFERRAL' and who[3] = 'CHILDRENS_SERVICES')) as in_part
          from open_case o where o.worker_id = who[1]::uuid and o.young_person_id <> all (hidden) group by 1) opened;
      people := array_to_string(listed, ',') || '|' || array_to_string(partly, ',');
      perform set_config('app.people', people, true), set_config('app.people_seal', app.seal_of('people|' || who[1] || '|' || people), true);
      return listed;
    end if;
    if seal is distinct from app.seal_of('people|' || who[1] || '|' || people) then return '{}'; end if;
    return string_to_array(split_part(people, '|', 1), ',')::uuid[];
  end $$;

  create or replace function app.related_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare
    people uuid[] := app.visible_people();
    partly text := split_part(current_setting('app.people', true), '|', 2);
  begin
    if people = '{}' or partly = '' then return people; end if;
    return array(select p.id from unnest(people) p (id) where p.id <> all (string_to_array(partly, ',')::uuid[]));
  end $$;
`;

const entering = `
  create or replace function app.enter(token text) returns void
    language plpgsql volatile ${pinned} as $$
  declare
    who   record;
    scope text := '';
  begin
    select w.id, w.agency_id, g.kind, s.id as session_id, ${coordinates} as coordinates,
        array(select r.role from live_role r where r.worker_id = w.id order by r.role) as roles, app.shared_with(w.agency_id) as shared
      into who
      from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
      where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and ${active};
    if found then
      scope := concat_ws('|', who.id, who.agency_id, who.kind, who.session_id, who.coordinates, array_to_string(who.roles, ','),
        array_to_string(app.hidden_from(who.id), ','), array_to_string(coalesce(who.shared, '{}'), ','));
    end if;
    perform set_config('app.people', '', true), set_config('app.people_seal', '', true), set_config('app.scope', scope, true), set_config('app.seal', case when scope = '' then '' else app.seal_of(scope) end, true);
  end $$;

  create or replace function app.me_for_people() returns uuid language sql stable as $$
    select case when app.my_kind() <> 'ELECTED_MEMBERS' and app.agreed_with(app.my_agency()) then app.me() end $$;
  create or replace function app.agency_for_people() returns uuid language sql stable as $$
    select case when app.my_kind() not in ('ELECTED_MEMBERS', 'CHILDRENS_SERVICES') and app.agreed_with(app.my_agency()) then app.my_agency() end $$;
`;

export const carried: readonly string[] = [opening, entering];
