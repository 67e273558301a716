import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned } from './walls/ruled.js';
import { coordinates } from './walls/who.js';
import { handledReferral, myTie, seenAction, seenReferral, steeredAction } from './walls/windows.js';
import { agencyForPeople, me, meForPeople, myAgency, type Wall } from './walls/words.js';
import { work } from './walls/work.js';

/**
 * What somebody sees by being party to it ends with it (docs/adr/0016): an action shows itself to who owns, raised or was sent it until thirty
 * days after it is closed, a referral to both its parties for as long; and a referral of one's own opens of the record only what is about homes.
 */
export class EndWithTheWork1795760000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(closing);
    await db.query(myTie);
    await db.query(policies({ seenAction, steeredAction, seenReferral, handledReferral }));
    await db.query(opening);
    await db.query(narrowing);
  }

  async down(db: QueryRunner): Promise<void> {
    const [action, referral] = [wallOf('action'), wallOf('housing_referral')];
    await db.query(openingBefore);
    await db.query(narrowingBefore);
    await db.query(
      policies({
        seenAction: action.see ?? '',
        steeredAction: action.change?.[1] ?? '',
        seenReferral: referral.see ?? '',
        handledReferral: referral.change?.[1] ?? '',
      }),
    );
    await db.query(tieBefore);
    await db.query(`
      drop trigger action_keeps_time_of_closing on action;
      drop function keep_time_of_closing();
      alter table action drop constraint closed_has_a_time, drop column closed_at`);
  }
}

const wallOf = (table: string): Wall => work.find((wall) => wall.table === table) ?? { table };

/**
 * The database says when: an action that is closed twice keeps its first time only if nothing opened it in between, and nobody closes
 * one in the future. The run-time role may not change the column.
 */
const closing = `
  alter table action add column closed_at timestamptz;
  comment on column action.closed_at is 'When it was checked or cancelled; null while it is open. Its parties see it for 30 days more.';
  update action a set closed_at = coalesce(
      (select max(u.at) from action_update u where u.action_id = a.id and u.to_state = a.state), a.done_on::timestamptz, a.raised_at)
    where a.state in ('VERIFIED', 'CANCELLED');
  alter table action add constraint closed_has_a_time check ((closed_at is null) = (state not in ('VERIFIED', 'CANCELLED')));

  create function keep_time_of_closing() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    new.closed_at := case when new.state in ('VERIFIED', 'CANCELLED') then least(coalesce(new.closed_at, now()), now()) end;
    return new;
  end $$;
  revoke execute on function keep_time_of_closing() from public;
  create trigger action_keeps_time_of_closing before insert or update of state, closed_at on action
    for each row execute function keep_time_of_closing();
`;

const policies = (
  says: Record<'seenAction' | 'steeredAction' | 'seenReferral' | 'handledReferral', string>,
): string => `
  alter policy action_seen on action using (${says.seenAction});
  alter policy action_changed on action using (${says.seenAction}) with check (${says.steeredAction});
  alter policy housing_referral_seen on housing_referral using (${says.seenReferral});
  alter policy housing_referral_changed on housing_referral using (${says.seenReferral}) with check (${says.handledReferral});
`;

/**
 * The people that are open to somebody, and after the bar those of them who are open only in part: kept in the transaction under one seal,
 * so that nobody asks twice.
 */
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

  -- Whose record is open to whoever asks as a whole: nearly always all of those that are open.
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

/** What a referral of one's own opens: `homeClasses` of @app/access. */
const homeClasses = `array['IDENTITY', 'CONTACT', 'HOME', 'PLAN_ACCOMMODATION']`;

/**
 * Whose record is open to a worker only in part, by what, and in which classes. Who coordinates the panel has everybody's record open, whatever
 * they referred. Nearly everybody is answered by the first two questions: they broke no glass, and work with whom they referred.
 */
const narrowing = `
  create or replace function app.narrowed_for(worker uuid) returns jsonb
    language plpgsql stable ${pinned} as $$
  declare
    candidates uuid[];
  begin
    candidates := array(
      select b.young_person_id from break_glass b where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at
      union select r.young_person_id from housing_referral r
        where r.referrer_id = worker and coalesce(r.closed_at, 'infinity') > now() - interval '30 days'
          and not exists (select 1 from allocation a where a.worker_id = worker and a.young_person_id = r.young_person_id
            and a.from_on <= current_date and current_date < a.to_on)
          and exists (select 1 from worker w join agency g on g.id = w.agency_id
            where w.id = worker and g.kind = 'CHILDRENS_SERVICES' and not (${coordinates})));
    if candidates = '{}' then return null; end if;
    return (select jsonb_object_agg(part.id, jsonb_build_object('because', part.because, 'classes', part.classes)) from (
      select opened.id, min(opened.because) as because,
          coalesce(jsonb_agg(distinct shown.class) filter (where shown.class is not null), '[]') as classes
        from (
          select b.young_person_id as id, 'BREAK_GLASS' as because, b.classes from break_glass b
            where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at
          union all
          select r.young_person_id, 'REFERRAL', ${homeClasses} from housing_referral r join worker w on w.id = r.referrer_id join agency g on g.id = w.agency_id
            where r.referrer_id = worker and coalesce(r.closed_at, 'infinity') > now() - interval '30 days' and g.kind = 'CHILDRENS_SERVICES'
        ) opened left join lateral unnest(opened.classes) shown (class) on true
        where opened.id = any (candidates)
          and not exists (select 1 from open_case o join worker w on w.id = o.worker_id join agency g on g.id = w.agency_id
            where o.worker_id = worker and o.young_person_id = opened.id
              and o.because <> 'BREAK_GLASS' and not (o.because = 'REFERRAL' and g.kind = 'CHILDRENS_SERVICES'))
        group by opened.id) part);
  end $$;
`;

const tieBefore = `
  create or replace view my_tie with (security_barrier = true) as
    select a.young_person_id, a.plan_part_id from action a
      where a.owner_agency_id = ${agencyForPeople} or a.owner_id = ${meForPeople} or a.raised_by_id = ${meForPeople}
    union all
    select r.young_person_id, r.plan_part_id from housing_referral r
      where ${meForPeople} is not null and (r.referrer_id = ${me} or (r.agency_id = ${myAgency} and r.state <> 'DRAFT'))`;

const openingBefore = `
  create or replace function app.visible_people() returns uuid[]
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

  create or replace function app.related_people() returns uuid[]
    language plpgsql stable ${pinned} as $$
  declare
    me     uuid := app.me();
    people uuid[] := app.visible_people();
  begin
    if not exists (select 1 from break_glass b where b.worker_id = me and b.started_at <= now() and now() < b.ends_at) then return people; end if;
    return array(select distinct o.young_person_id from open_case o
      where o.worker_id = me and o.because <> 'BREAK_GLASS' and o.young_person_id = any (people));
  end $$;
`;

const narrowingBefore = `
  create or replace function app.narrowed_for(worker uuid) returns jsonb
    language plpgsql stable ${pinned} as $$
  begin
    if not exists (select 1 from break_glass b where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at) then return null; end if;
    return (select jsonb_object_agg(b.young_person_id, b.classes) from break_glass b
      where b.worker_id = worker and b.started_at <= now() and now() < b.ends_at
        and not exists (select 1 from open_case o where o.worker_id = worker and o.young_person_id = b.young_person_id and o.because <> 'BREAK_GLASS'));
  end $$;
`;
