import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

const auditor = `'AUDITOR' = any ((select app.my_roles())::text[])`;
const me = '(select app.me())';
const managers = `('TEAM_MANAGER' = any ((select app.my_roles())::text[]) and (select app.my_kind()) = 'CHILDRENS_SERVICES'
      and worker_id <> ${me} and (team_id is null or team_id in (select t.id from team t where t.manager_id = ${me})))`;

/**
 * Looking that is out of the ordinary is found while it happens, kept, and looked at by an auditor: who and how many, and never
 * whose record. It is worked out from the record of looking by one function, which only the sealer's role may call.
 */
export class FindUnusualAccess1795811000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(table);
    await db.query(walls);
    await db.query(counting);
    await db.query(finding);
    await db.query(
      ruled({
        'app.looks_beyond(timestamptz)': '',
        'app.find_unusual_access(date)': 'waymark_sealer, waymark_operator',
      }),
    );
    await db.query('drop function app.unusual_access(integer)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.find_unusual_access(date), app.looks_beyond(timestamptz);
      drop policy access_alert_found on access_alert;
      revoke insert (kind, worker_id, about_id) on access_alert from waymark_rules;
      alter policy access_alert_read on access_alert using (${auditor} or ${managers});
      delete from access_alert where kind = 'UNUSUAL_ACCESS';
      alter table access_alert drop constraint access_alert_kind_check,
        add constraint access_alert_kind_check check (kind in ('BREAK_GLASS', 'ADDRESS_REVEALS'));
      drop table unusual_access;
      drop function keep_unusual_reviewed();
      drop index look_of_time;
    `);
    await db.query(before);
    await db.query(ruled({ 'app.unusual_access(integer)': 'waymark_run' }));
  }
}

const table = `
  create table unusual_access (
    id             uuid primary key default gen_random_uuid(),
    kind           text not null check (kind in ('MANY_IN_AN_HOUR', 'MORE_THAN_USUAL', 'REFUSED', 'ADDRESSES', 'KEPT_OUT')),
    worker_id      uuid not null references worker,
    agency_id      uuid references agency,
    day            date not null,
    found_at       timestamptz not null default now(),
    last_at        timestamptz not null,
    times          integer not null check (times > 0),
    usual          integer,
    review_due_on  date not null,
    reviewed_by_id uuid references worker,
    reviewed_at    timestamptz,
    finding        text check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED', 'UNCLEAR')),
    words          text check (length(words) between 10 and 1000),
    version        integer not null default 1,
    constraint unusual_reviewed_by_another check (reviewed_by_id <> worker_id),
    constraint unusual_reviewed_whole check (num_nonnulls(reviewed_by_id, reviewed_at, finding, words) in (0, 4))
  );
  comment on table unusual_access is 'Who looked at more than is usual, and what an auditor found. Of young people nothing but how many.';
  create index unusual_access_to_review on unusual_access (review_due_on) where reviewed_at is null;
  create index unusual_access_of_worker on unusual_access (worker_id, kind, last_at);
  create index look_of_time on look_entry using brin (at) with (pages_per_range = 16);

  alter table access_alert drop constraint access_alert_kind_check,
    add constraint access_alert_kind_check check (kind in ('BREAK_GLASS', 'ADDRESS_REVEALS', 'UNUSUAL_ACCESS'));
`;

const walls = `
  alter table unusual_access enable row level security, force row level security;
  create policy unusual_access_of_rules on unusual_access to waymark_rules using (true) with check (true);
  create policy unusual_access_of_operator on unusual_access to waymark_operator using (true) with check (true);
  create policy unusual_access_read on unusual_access for select to waymark_run using (${auditor});
  create policy unusual_access_reviewed on unusual_access for update to waymark_run
    using (${auditor}) with check (reviewed_by_id = ${me});
  create function keep_unusual_reviewed() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if old.reviewed_at is not null then raise exception 'it is reviewed' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;
  revoke execute on function keep_unusual_reviewed() from public;
  create trigger unusual_is_reviewed_once before update on unusual_access for each row execute function keep_unusual_reviewed();
  grant select, insert, update on unusual_access to waymark_rules;
  grant select on unusual_access to waymark_run;
  grant update (reviewed_by_id, reviewed_at, finding, words, version) on unusual_access to waymark_run;

  create policy access_alert_found on access_alert for insert to waymark_rules with check (kind = 'UNUSUAL_ACCESS');
  grant insert (kind, worker_id, about_id) on access_alert to waymark_rules;
  alter policy access_alert_read on access_alert using (${auditor} or (kind <> 'UNUSUAL_ACCESS' and ${managers}));
`;

/**
 * One record at a time is opened; what tells of a whole meeting, or is somebody's own list, is not counted as so many records.
 * People who have looked within the last minutes are asked about, so that a quiet service does next to nothing.
 */
const counting = `
  create function app.looks_beyond(today timestamptz)
    returns table (kind text, worker_id uuid, agency_id uuid, times integer, usual integer, last_at timestamptz)
    language sql stable ${pinned} as $$
    with late as (
      select distinct l.actor_id as id from look_entry l where l.at > now() - interval '2 minutes' and l.actor_id is not null
    ), looks as (
      select l.* from look_entry l where l.at >= least(today, now() - interval '60 minutes') and l.actor_id in (select late.id from late)
    ), opened as (
      select l.actor_id, l.actor_agency_id, l.at, p.id from looks l cross join unnest(l.young_person_ids) p (id)
        where l.verb in ('OPENED', 'REVEALED', 'EXPORTED') and l.subject_type not in ('MEETING', 'TODAY', 'WORKER')
    ), daily as (
      select o.actor_id, o.actor_agency_id, count(distinct o.id)::int as people, max(o.at) as last_at from opened o
        where o.at >= today group by 1, 2 having count(distinct o.id) > 10
    ), days as (
      select l.actor_id, (l.at at time zone 'Europe/London')::date as day, count(distinct p.id) as people
        from look_entry l cross join unnest(l.young_person_ids) p (id)
        where l.actor_id in (select d.actor_id from daily d) and l.at >= today - interval '30 days' and l.at < today
          and l.verb in ('OPENED', 'REVEALED', 'EXPORTED') and l.subject_type not in ('MEETING', 'TODAY', 'WORKER')
        group by 1, 2
    ), usual as (
      select d.actor_id, percentile_cont(0.5) within group (order by d.people) as people from days d group by 1
    )
    select 'MANY_IN_AN_HOUR', o.actor_id, o.actor_agency_id, count(distinct o.id)::int, null::int, max(o.at) from opened o
      where o.at > now() - interval '60 minutes' group by 2, 3 having count(distinct o.id) > 30
    union all
    select 'MORE_THAN_USUAL', d.actor_id, d.actor_agency_id, d.people, round(u.people)::int, d.last_at
      from daily d join usual u on u.actor_id = d.actor_id where d.people > 3 * u.people
    union all
    select 'REFUSED', l.actor_id, l.actor_agency_id, count(*)::int, null, max(l.at) from looks l
      where l.verb = 'DENIED' and l.at >= today group by 2, 3 having count(*) >= 5
    union all
    select 'ADDRESSES', l.actor_id, l.actor_agency_id, count(*)::int, null, max(l.at) from looks l
      where l.verb = 'REVEALED' and l.operation = 'revealHomeAddress' and l.at > now() - interval '60 minutes' group by 2, 3 having count(*) > 3
    union all
    select 'KEPT_OUT', l.actor_id, l.actor_agency_id, count(*)::int, null, max(l.at) from looks l
      join exclusion e on e.worker_id = l.actor_id and e.young_person_id = l.subject_id and e.from_at <= l.at and l.at < e.to_at
      where l.verb = 'DENIED' and l.at >= today group by 2, 3 $$;
`;

/** Once a day, or within the hour, it is one finding that grows. Once it is reviewed, twice as much is another. */
const finding = `
  create function app.find_unusual_access(due date) returns integer language plpgsql volatile ${pinned} as $$
  declare
    today timestamptz := date_trunc('day', now(), 'Europe/London');
    found record;
    known uuid;
    made  integer := 0;
  begin
    if not pg_try_advisory_xact_lock(7270032) then return 0; end if;
    for found in select * from app.looks_beyond(today) loop
      select u.id into known from unusual_access u where u.worker_id = found.worker_id and u.kind = found.kind
        and case when found.kind in ('MANY_IN_AN_HOUR', 'ADDRESSES') then u.last_at > found.last_at - interval '60 minutes'
          else u.day = (today at time zone 'Europe/London')::date end
        and (u.reviewed_at is null or found.times < 2 * u.times)
        order by u.found_at desc limit 1;
      if known is not null then
        update unusual_access set times = found.times, usual = found.usual, last_at = found.last_at
          where id = known and reviewed_at is null and times < found.times;
      else
        insert into unusual_access (kind, worker_id, agency_id, day, last_at, times, usual, review_due_on)
          values (found.kind, found.worker_id, found.agency_id, (found.last_at at time zone 'Europe/London')::date, found.last_at, found.times,
            found.usual, due) returning id into known;
        insert into access_alert (kind, worker_id, about_id) values ('UNUSUAL_ACCESS', found.worker_id, known);
        made := made + 1;
      end if;
    end loop;
    return made;
  end $$;
`;

/** The report as it was: worked out anew each time it was read. */
const before = `
  create function app.unusual_access(days integer)
    returns table (worker_id uuid, agency_id uuid, kind text, day date, hour integer, people integer, usual integer)
    language plpgsql stable strict ${pinned} as $$
  begin
    if not 'AUDITOR' = any (app.my_roles()) then return; end if;
    return query
      with opened as (
        select l.actor_id, l.actor_agency_id, l.at::date as day, extract(hour from l.at)::int as hour, p.id
          from look_entry l cross join unnest(l.young_person_ids) p (id)
          where l.at >= current_date - 60 and l.verb in ('OPENED', 'REVEALED', 'EXPORTED') and l.actor_id is not null
      ), hours as (
        select o.actor_id, o.actor_agency_id, o.day, o.hour, count(distinct o.id)::int as people from opened o
          where o.day > current_date - days group by 1, 2, 3, 4 having count(distinct o.id) > 30
      ), daily as (
        select o.actor_id, o.actor_agency_id, o.day, count(distinct o.id)::int as people from opened o group by 1, 2, 3
      ), above as (
        select d.actor_id, d.actor_agency_id, d.day, d.people,
            (select percentile_cont(0.5) within group (order by b.people) from daily b
              where b.actor_id = d.actor_id and b.day < d.day and b.day >= d.day - 30) as usual
          from daily d where d.day > current_date - days
      ), denied as (
        select l.actor_id, l.actor_agency_id, l.at::date as day, count(*)::int as times from look_entry l
          where l.verb = 'DENIED' and l.at >= current_date - days and l.actor_id is not null group by 1, 2, 3 having count(*) >= 5
      )
      select h.actor_id, h.actor_agency_id, 'MANY_IN_AN_HOUR', h.day, h.hour, h.people, null::int from hours h
      union all
      select a.actor_id, a.actor_agency_id, 'MORE_THAN_USUAL', a.day, null, a.people, round(a.usual)::int from above a where a.people > 3 * a.usual
      union all
      select d.actor_id, d.actor_agency_id, 'REFUSED', d.day, null, d.times, null from denied d
      order by 4 desc, 5 desc nulls last, 6 desc;
  end $$;
`;
