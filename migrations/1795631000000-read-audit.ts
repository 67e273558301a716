import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { active, coordinates } from './walls/who.js';

/**
 * How the audit is read: by functions that ask for themselves who asks. The run-time role reads no line of who looked; an auditor
 * is told what happened and never what a record says; who works with a young person is told who looked at them.
 */
export class ReadAudit1795631000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(page);
    await db.query(ofPerson);
    await db.query(unusual);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.audit_page, app.who_can_see, app.who_looked, app.unusual_access');
  }
}

/** The places of a page are those of the log itself; of the same transaction, what was looked at stands after what was done. */
const page = `
  create function app.audit_page(who uuid, whose text, what text, from_on date, to_on date, before jsonb, size integer)
    returns table (epoch integer, tx text, kind text, id text, at timestamptz, actor_id uuid, actor_agency_id uuid, role text, relationship text,
      verb text, operation text, subject_id uuid, people uuid[], "references" text[], classes text[], changed text[], reason text,
      outcome text, source text, data jsonb)
    language plpgsql stable ${pinned} as $$
  declare
    person uuid;
  begin
    if not 'AUDITOR' = any (app.my_roles()) then return; end if;
    if whose is not null then
      select y.id into person from young_person y where y.reference = whose;
      if person is null then return; end if;
    end if;
    -- The conditions that are not asked for fall away when the statement is planned, which is done each time.
    return query execute '
      with found as (
        (select e.epoch, e.tx, ''CHANGE'' as kind, e.id, e.at, e.actor_id, e.actor_agency_id, e.role, e.relationship, e.type as verb, null as operation,
            e.subject_id, array_remove(array[e.young_person_id], null) as people, null::text[] as classes, e.changed, e.reason,
            ''DONE'' as outcome, e.source, e.data
          from activity_entry e
          where ($1 is null or e.actor_id = $1) and ($2 is null or e.young_person_id = $2)
            and ($3 is null or $3 = ''CHANGES'') and ($4 is null or e.at >= $4) and ($5 is null or e.at < $5 + 1)
            and ($6 is null or (e.epoch, e.tx) < ($6, $7) or ((e.epoch, e.tx) = ($6, $7) and (''CHANGE'', e.id) < ($8, $9)))
            and ($2 is not null or e.type not in (''young-person.imported'', ''young-person.updated-by-import''))
          order by e.epoch desc, e.tx desc, e.id desc limit $10)
        union all
        (select l.epoch, l.tx, ''LOOK'', l.id, l.at, l.actor_id, l.actor_agency_id, l.role, l.relationship, l.verb, l.operation,
            l.subject_id, l.young_person_ids, l.classes, null::text[], l.reason, l.outcome, l.source, null
          from look_entry l
          where ($1 is null or l.actor_id = $1) and ($2 is null or l.young_person_ids @> array[$2] or l.subject_id = $2)
            and ($3 is null or $3 = ''LOOKS'' or l.verb = $3) and ($4 is null or l.at >= $4) and ($5 is null or l.at < $5 + 1)
            and ($6 is null or (l.epoch, l.tx) < ($6, $7) or ((l.epoch, l.tx) = ($6, $7) and (''LOOK'', l.id) < ($8, $9)))
          order by l.epoch desc, l.tx desc, l.id desc limit $10)
        order by 1 desc, 2 desc, 3 desc, 4 desc limit $10)
      select f.epoch, f.tx::text, f.kind, f.id::text, f.at, f.actor_id, f.actor_agency_id, f.role, f.relationship, f.verb, f.operation, f.subject_id,
          f.people, array(select y.reference from young_person y where y.id = any (f.people[1:25]) or (f.verb = ''DENIED'' and y.id = f.subject_id)
            order by y.reference), f.classes, f.changed, f.reason, f.outcome, f.source, f.data
        from found f order by f.epoch desc, f.tx desc, f.kind desc, f.id desc'
      using who, person, what, from_on, to_on, (before ->> 0)::integer, (before ->> 1)::xid8, before ->> 2, (before ->> 3)::bigint, size;
  end $$;
`;

const opens = `(app.sees_everyone() or person = any (app.visible_people())) and person <> all (app.hidden_people())`;

/** The record's own page. Who can see it, whoever may open it is told; who has looked, those who answer for the young person. */
const ofPerson = `
  create function app.who_can_see(person uuid)
    returns table (worker_id uuid, agency_id uuid, because text, until timestamptz, shared text[])
    language sql stable strict ${pinned} as $$
    select w.id, w.agency_id, o.because, o.until, app.shared_with(w.agency_id)
      from (
        select c.worker_id, c.because, max(c.closes_at) as until from open_case c where c.young_person_id = person group by 1, 2
        union all
        select w.id, 'COORDINATES', null from worker w join agency g on g.id = w.agency_id
          where ${coordinates} and person <> all (app.hidden_from(w.id))
      ) o join worker w on w.id = o.worker_id join agency g on g.id = w.agency_id
      where ${active} and (select ${opens})
      order by g.kind <> 'CHILDRENS_SERVICES', g.name, w.display_name, o.because $$;

  create function app.who_looked(person uuid, since timestamptz)
    returns table (actor_id uuid, actor_agency_id uuid, verb text, times integer, last_at timestamptz, classes text[])
    language sql stable strict ${pinned} as $$
    select l.actor_id, l.actor_agency_id, case when l.verb in ('SEARCHED', 'LISTED') then 'LISTED' else l.verb end as verb, count(*)::int, max(l.at),
        array(select distinct c from unnest(string_to_array(string_agg(array_to_string(l.classes, ','), ','), ',')) c where c <> '' order by c)
      from look_entry l
      where (l.young_person_ids @> array[person] or l.subject_id = person) and l.at >= since and l.actor_id is not null
        and (select (${opens} and app.relationship_to(person) in ('ALLOCATED', 'MANAGES', 'COORDINATES')) or 'AUDITOR' = any (app.my_roles()))
      group by 1, 2, 3 order by max(l.at) desc $$;
`;

/** Thresholds: more than 30 people in an hour; more than three times one’s own usual day (the median of 30 days); five refusals in a day. */
const unusual = `
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

const owners = ruled({
  'app.audit_page(uuid, text, text, date, date, jsonb, integer)': 'waymark_run',
  'app.who_can_see(uuid)': 'waymark_run',
  'app.who_looked(uuid, timestamptz)': 'waymark_run',
  'app.unusual_access(integer)': 'waymark_run',
});
