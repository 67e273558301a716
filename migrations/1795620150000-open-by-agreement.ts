import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { liveAgreement } from './walls/who.js';

/**
 * What opens a record, and to whom: a live relationship, and for a partner a live agreement; taken out are those who are sealed
 * from the worker. A role alone opens nothing here but for the panel's coordination, which must count everyone to say who has not
 * been heard.
 */
export class OpenByAgreement1795620150000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(openCase);
    await db.query(myCase);
    await db.query(narrowing);
    await db.query(finding);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.related_people, app.narrowed_for, app.person_for_break_glass, app.restricted_items, app.kept_references;
      drop view my_case;
      drop function app.my_cases;
      drop view open_case;
    `);
  }
}

/**
 * The relationships are read as the rules’ owner, who needs no policy to be asked of every row of them. The whole view is for
 * deciding about others, the rules and the feed: the run-time role has no right to it.
 */
const openCase = `
  create view open_case with (security_invoker = false) as
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
  grant select on open_case to waymark_feed;
`;

/**
 * The open cases of whoever asks, and of nobody else, with their reasons. Through a function: what a view calls, whoever reads the
 * view must be allowed to call, and who is sealed is nothing that the run-time role may ask.
 */
const myCase = `
  grant create on schema public to waymark_rules;
  alter view open_case owner to waymark_rules;
  revoke create on schema public from waymark_rules;

  create function app.my_cases() returns setof open_case language sql stable ${pinned} as $$
    select * from open_case where worker_id = app.me() $$;
  ${ruled({ 'app.my_cases()': 'waymark_run' })}
  create view my_case with (security_invoker = true) as select * from app.my_cases();
  grant select on my_case to waymark_run;
`;

const narrowing = `
  -- Whose record something else than break-glass opens to whoever asks: nearly always all of those that are open.
  create function app.related_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare
    me     uuid := app.me();
    people uuid[] := app.visible_people();
  begin
    if not exists (select 1 from break_glass b where b.worker_id = me and b.started_at <= now() and now() < b.ends_at) then return people; end if;
    return array(select distinct o.young_person_id from open_case o
      where o.worker_id = me and o.because <> 'BREAK_GLASS' and o.young_person_id = any (people));
  end $$;

  -- Whom a worker sees by break-glass alone, with the classes it opened.
  create function app.narrowed_for(worker uuid) returns jsonb
    language plpgsql stable ${pinned} as $$
  begin
    if not exists (select 1 from break_glass b where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at) then return null; end if;
    return (select jsonb_object_agg(b.young_person_id, b.classes) from break_glass b
      where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at
        and not exists (select 1 from open_case o where o.worker_id = worker and o.young_person_id = b.young_person_id and o.because <> 'BREAK_GLASS'));
  end $$;
`;

/** Somebody's record is not open to who asks for break-glass: this is the one question about them that is answered. */
const finding = `
  create function app.person_for_break_glass(person text) returns table (id uuid, sealed boolean, kept_out boolean) language sql stable ${pinned} as $$
    select y.id, y.id = any (app.sealed_people()), coalesce(app.me() || '/' || y.id = any (app.kept_out()), true)
      from young_person y where app.me() is not null and (y.reference = person or y.id::text = lower(person)) $$;

  -- Of the people a file speaks of, those who are kept from who brings it in: an import leaves them alone, and adds no second record.
  create function app.kept_references(refs text[], return_ids text[]) returns text[] language sql stable ${pinned} as $$
    select array(select y.reference from young_person y where (y.reference = any (refs) or y.child_id_903 = any (return_ids))
      and y.id = any (app.hidden_people())) $$;

  -- How many items of a meeting are about somebody sealed, for who chairs or minutes it: that there are some, and no more.
  create function app.restricted_items(meetings uuid[]) returns table (meeting_id uuid, items integer) language sql stable ${pinned} as $$
    select m.id, count(*)::int from meeting m join agenda_item i on i.meeting_id = m.id and i.state <> 'WITHDRAWN'
      where m.id = any (meetings) and i.young_person_id = any (app.hidden_people())
        and (m.chair_id = app.me() or m.minute_taker_id = app.me() or exists (select 1 from panel_member p where p.panel_id = m.panel_id
          and p.worker_id = app.me() and p.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER') and p.from_on <= current_date and current_date < p.to_on))
      group by m.id $$;
`;

const owners = ruled({
  'app.related_people()': 'waymark_run, waymark_operator',
  'app.narrowed_for(uuid)': '',
  'app.person_for_break_glass(text)': 'waymark_run, waymark_operator',
  'app.restricted_items(uuid[])': 'waymark_run, waymark_operator',
  'app.kept_references(text[], text[])': 'waymark_run, waymark_operator',
});
