import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Maintained counts for the dashboard. A scan over everybody costs more with every young person; these are kept by
 * statement triggers in the transaction that changes the fact, and a test recounts them.
 */
export class CreateMeasures1795500800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(truth);
    await db.query(keepPeople);
    await db.query(keepRows);
    await db.query(recount);
    await db.query('select recount_measures()');
  }

  async down(db: QueryRunner): Promise<void> {
    const kept = [
      'status_span',
      'plan_standing',
      'accommodation_record',
      'activity_record',
      'action',
      'housing_referral',
    ];
    for (const table of kept) {
      await db.query(`
        drop trigger ${table}_counted_on_insert on ${table};
        drop trigger ${table}_counted_on_update on ${table};
        drop trigger ${table}_counted_on_delete on ${table};`);
    }
    await db.query(`
      drop function recount_measures, count_people, count_actions, count_referrals, recount_people, measures_of, add_to_buckets, measure_lane;
      drop table measure_bucket, measure_share;
      drop type measure_change;
    `);
  }
}

const tables = `
  -- What each young person counts towards, and on which days: [from_on, to_on). The counts below are the sum of these.
  create table measure_share (
    young_person_id uuid not null references young_person,
    measure         text not null check (measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING')),
    key             text not null,
    from_on         date not null,
    to_on           date not null,
    primary key (young_person_id, measure, key, from_on, to_on),
    check (from_on < to_on)
  );

  -- Changes of a count by day, also summed by month (M) and year (Y), so that the count of any day is a few hundred rows.
  -- A count that does not depend on the day stands on '-infinity'. Several lanes a count: writers do not wait for each other.
  create table measure_bucket (
    measure text not null,
    grain   text not null check (grain in ('Y', 'M', 'D')),
    day     date not null,
    key     text not null,
    lane    smallint not null,
    n       bigint not null,
    primary key (measure, grain, day, key, lane)
  );

  create type measure_change as (measure text, key text, day date, n bigint);

  -- A lane no other open transaction writes to. More than sixteen writers at once share one, and wait.
  create function measure_lane() returns smallint language plpgsql as $$
  declare lane smallint;
  begin
    for step in 0..15 loop
      lane := (pg_backend_pid() + step) % 16;
      if pg_try_advisory_xact_lock(727002, lane) then return lane; end if;
    end loop;
    lane := pg_backend_pid() % 16;
    perform pg_advisory_xact_lock(727002, lane);
    return lane;
  end $$;

  create function add_to_buckets(changes measure_change[]) returns void language plpgsql as $$
  declare writing_to smallint;
  begin
    if cardinality(changes) = 0 then return; end if;
    writing_to := measure_lane();
    insert into measure_bucket as b (measure, grain, day, key, lane, n)
      select c.measure, g.grain, case g.grain when 'Y' then date_trunc('year', c.day::timestamp)::date
                                              when 'M' then date_trunc('month', c.day::timestamp)::date else c.day end as starts,
             c.key, writing_to, sum(c.n)
        from unnest(changes) c cross join (values ('Y'), ('M'), ('D')) g (grain)
        where g.grain = 'D' or c.measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING')
        group by c.measure, g.grain, starts, c.key having sum(c.n) <> 0
        order by c.measure, g.grain, starts, c.key
      on conflict (measure, grain, day, key, lane) do update set n = b.n + excluded.n;
  end $$;
`;

const truth = `
  -- The one definition of what a person counts towards. A plan is in time up to and with its review day; the first one is due
  -- three months after it is first required (SI 2010/959 reg 42(1)). Homes and learning: those with a right to an adviser.
  create function measures_of(ids uuid[]) returns setof measure_share language sql stable as $$
    with span as (
      select s.young_person_id, s.status, s.requires_plan, s.requires_adviser, s.from_on, s.to_on from status_span s
        where s.young_person_id = any (ids) and s.status not in ('UNDER_16', 'ENDED_25', 'NONE', 'DECEASED', 'TRANSFERRED')
    ), planned as (
      select s.young_person_id, s.from_on, s.to_on, p.authorised_on is not null as written,
             case when p.authorised_on is null
               then (min(s.from_on) over (partition by s.young_person_id) + interval '3 months')::date
               else coalesce(p.review_due_on, (p.authorised_on + interval '6 months')::date) end as due_on
        from span s left join plan_standing p on p.young_person_id = s.young_person_id where s.requires_plan
    ), cohort as (
      select young_person_id, range_agg(daterange(from_on, to_on)) as held from span where requires_adviser group by young_person_id
    ), homes as (
      select a.young_person_id, range_agg(daterange(a.from_on, a.to_on)) as told
        from accommodation_record a where a.young_person_id = any (ids) group by a.young_person_id
    ), learning as (
      select a.young_person_id, range_agg(daterange(a.from_on, a.to_on)) as told
        from activity_record a where a.young_person_id = any (ids) group by a.young_person_id
    ), spells as (
      select c.young_person_id, 'HOME' as measure,
             case when a.code = 'X' then 'CUSTODY' when a.suitable then 'SUITABLE' when not a.suitable then 'UNSUITABLE' else 'NOT_RECORDED' end as key,
             unnest(c.held * datemultirange(daterange(a.from_on, a.to_on))) as held
        from cohort c join accommodation_record a on a.young_person_id = c.young_person_id
      union all
      select c.young_person_id, 'HOME', 'NOT_RECORDED', unnest(c.held - coalesce(h.told, '{}'::datemultirange))
        from cohort c left join homes h on h.young_person_id = c.young_person_id
      union all
      select c.young_person_id, 'LEARNING',
             case when a.code ~ '^[FP]' then 'LEARNING_OR_WORK' when a.code = 'G4' then 'ILLNESS' when a.code = 'G6' then 'PARENTING'
                  when a.code = 'G5' then 'OTHER' else 'NOT_KNOWN' end,
             unnest(c.held * datemultirange(daterange(a.from_on, a.to_on)))
        from cohort c join activity_record a on a.young_person_id = c.young_person_id
      union all
      select c.young_person_id, 'LEARNING', 'NOT_KNOWN', unnest(c.held - coalesce(l.told, '{}'::datemultirange))
        from cohort c left join learning l on l.young_person_id = c.young_person_id
    )
    select young_person_id, 'STAGE', status, from_on, to_on from span
    union all
    select young_person_id, 'PLAN', 'NOT_REQUIRED', from_on, to_on from span where not requires_plan
    union all
    select young_person_id, 'PLAN', case when written then 'CURRENT' else 'NOT_YET_DUE' end, from_on, least(to_on, due_on + 1)
      from planned where from_on <= due_on
    union all
    select young_person_id, 'PLAN', case when written then 'OVERDUE' else 'NONE' end, greatest(from_on, due_on + 1), to_on
      from planned where to_on > due_on + 1
    union all
    select young_person_id, measure, key, lower(held), upper(held) from spells
  $$;
`;

const keepPeople = `
  -- Brings the shares of these people in line with the facts as they stand, and the counts by the difference. The lock lets
  -- two transactions that change different facts of one person see each other's work.
  create function recount_people(ids uuid[]) returns void language plpgsql as $$
  declare changes measure_change[];
  begin
    if cardinality(ids) = 0 then return; end if;
    perform 1 from young_person where id = any (ids) order by id for no key update;

    with meant as materialized (
      select * from measures_of(ids)
    ), gone as (
      delete from measure_share s where s.young_person_id = any (ids)
        and not exists (select 1 from meant m where (m.young_person_id, m.measure, m.key, m.from_on, m.to_on)
                                                   = (s.young_person_id, s.measure, s.key, s.from_on, s.to_on))
        returning s.*
    ), come as (
      insert into measure_share select m.* from meant m
        where not exists (select 1 from measure_share s where (m.young_person_id, m.measure, m.key, m.from_on, m.to_on)
                                                            = (s.young_person_id, s.measure, s.key, s.from_on, s.to_on))
        returning *
    ), steps as (
      select measure, key, from_on as day, 1 as n from come
      union all select measure, key, to_on, -1 from come where to_on < 'infinity'
      union all select measure, key, from_on, -1 from gone
      union all select measure, key, to_on, 1 from gone where to_on < 'infinity'
    ), summed as (
      select measure, key, day, sum(n) as n from steps group by measure, key, day having sum(n) <> 0
    )
    select coalesce(array_agg(row (measure, key, day, n)::measure_change), '{}') into changes from summed;
    perform add_to_buckets(changes);
  end $$;

  -- A bulk load may 'set local waymark.counting = later' and call recount_people or recount_measures itself before it commits.
  create function count_people() returns trigger language plpgsql as $$
  declare ids uuid[];
  begin
    if current_setting('waymark.counting', true) = 'later' then return null; end if;
    if tg_op = 'INSERT' then
      ids := array(select distinct young_person_id from added);
    elsif tg_op = 'DELETE' then
      ids := array(select distinct young_person_id from removed);
    else
      ids := array(select young_person_id from added union select young_person_id from removed);
    end if;
    perform recount_people(ids);
    return null;
  end $$;
  ${['status_span', 'plan_standing', 'accommodation_record', 'activity_record'].map((table) => countedBy(table, 'count_people')).join('')}
`;

/** Adds to the counts of rows that count by themselves: `what` is key and day, `from` the changed rows with their sign. */
const addRows = (measure: string, key: string, day: string, from: string): string => `
      insert into measure_bucket as b (measure, grain, day, key, lane, n)
        select '${measure}', 'D', ${day}, ${key}, writing_to, sum(sign) from ${from} changed group by 3, 4 having sum(sign) <> 0 order by 3, 4
      on conflict (measure, grain, day, key, lane) do update set n = b.n + excluded.n;`;

/** A trigger function that counts the rows of a table. Each event has its own statement: this is on the way of every write. */
const countRows = (name: string, measure: string, key: string, day: string, columns: string): string => {
  const added = `select ${columns}, 1 as sign from added`;
  const removed = `select ${columns}, -1 as sign from removed`;
  return `
  create function ${name}() returns trigger language plpgsql as $$
  declare writing_to smallint;
  begin
    if current_setting('waymark.counting', true) = 'later' then return null; end if;
    writing_to := measure_lane();
    if tg_op = 'INSERT' then${addRows(measure, key, day, `(${added})`)}
    elsif tg_op = 'UPDATE' then${addRows(measure, key, day, `(${added} union all ${removed})`)}
    else${addRows(measure, key, day, `(${removed})`)}
    end if;
    return null;
  end $$;`;
};

const actionDay = `case when open then due_on else '-infinity'::date end`;

const keepRows = `
  -- An open action counts under its state on the day it is due, so that what is overdue is a sum over days; a closed one under its state.
  ${countRows('count_actions', 'ACTION', 'state', actionDay, 'state, open, due_on')}
  ${countedBy('action', 'count_actions')}
  ${countRows('count_referrals', 'REFERRAL', 'state', `'-infinity'::date`, 'state')}
  ${countedBy('housing_referral', 'count_referrals')}
`;

const recount = `
  -- Empties the counts and makes them again from the facts: after a bulk load, and as the test's measure of the truth.
  create function recount_measures() returns void language plpgsql as $$
  begin
    lock table measure_bucket in exclusive mode;
    delete from measure_bucket;
    delete from measure_share;
    perform recount_people(array(select id from young_person));
    perform add_to_buckets(array(
      select row ('ACTION', state, case when open then due_on else '-infinity' end, count(*))::measure_change
        from action group by state, open, due_on));
    perform add_to_buckets(array(select row ('REFERRAL', state, '-infinity', count(*))::measure_change from housing_referral group by state));
  end $$;
`;

/** One trigger an event: PostgreSQL hands transition tables to one event at a time. */
function countedBy(table: string, by: string): string {
  return `
  create trigger ${table}_counted_on_insert after insert on ${table} referencing new table as added for each statement execute function ${by}();
  create trigger ${table}_counted_on_update after update on ${table} referencing old table as removed new table as added
    for each statement execute function ${by}();
  create trigger ${table}_counted_on_delete after delete on ${table} referencing old table as removed for each statement execute function ${by}();`;
}
