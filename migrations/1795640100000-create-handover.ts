import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/** People who leave: what of their work is open, who took it on, and when the account closed. And the quarterly review of access. */
export class CreateHandover1795640100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(walls);
    await db.query(work);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.hands_over_for(uuid), app.open_work_of(uuid), app.hand_over_allocations(uuid, uuid[], uuid), app.hand_over_referrals(uuid, uuid[], uuid);
      revoke insert, update on allocation from waymark_rules;
      revoke update (referrer_id, officer_id, version) on housing_referral from waymark_rules;
      drop table access_review_answer, handover_step, handover;
    `);
  }
}

const tables = `
  create table handover (
    id              uuid primary key default gen_random_uuid(),
    worker_id       uuid not null references worker,
    leaves_on       date not null,
    announced_by_id uuid not null references worker,
    announced_at    timestamptz not null default now(),
    withdrawn_at    timestamptz,
    closed_at       timestamptz,
    closed_by_id    uuid references worker,
    version         integer not null default 1,
    constraint announced_by_another check (announced_by_id <> worker_id),
    constraint closed_by_another check (closed_by_id <> worker_id),
    constraint closed_by_somebody check ((closed_at is null) = (closed_by_id is null)),
    constraint withdrawn_or_closed check (withdrawn_at is null or closed_at is null)
  );
  create unique index one_leaving_at_a_time on handover (worker_id) where withdrawn_at is null and closed_at is null;
  comment on table handover is 'Somebody leaves: announced by an administrator, emptied by their manager, then closed. leaves_on is the last day.';

  create table handover_step (
    id           uuid primary key default gen_random_uuid(),
    handover_id  uuid not null references handover,
    kind         text not null check (kind in ('ACTION', 'ALLOCATION', 'REFERRAL', 'COMMITMENT', 'MEETING')),
    record_id    uuid not null,
    to_worker_id uuid not null references worker,
    by_id        uuid not null references worker,
    at           timestamptz not null default now()
  );
  create index handover_step_of_handover on handover_step (handover_id, at);
  create trigger handover_step_is_append_only before update or delete on handover_step for each row execute function refuse_change();

  create table access_review_answer (
    worker_id    uuid not null references worker,
    quarter_from date not null check (quarter_from = date_trunc('quarter', quarter_from)::date),
    finding      text not null check (finding in ('CONFIRMED', 'ENDED')),
    by_id        uuid not null references worker,
    at           timestamptz not null default now(),
    primary key (worker_id, quarter_from),
    constraint nobody_reviews_themselves check (by_id <> worker_id)
  );
`;

const administers = `'ADMINISTRATOR' = any ((select app.my_roles())::text[])`;
const signedIn = `(select app.me()) is not null`;

const walls = `
  ${['handover', 'handover_step', 'access_review_answer']
    .map(
      (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_by_rules on ${table} for select to waymark_rules using (true);
  create policy ${table}_by_operator on ${table} to waymark_operator using (true) with check (true);
  create policy ${table}_read on ${table} for select to waymark_run using (${signedIn});`,
    )
    .join('')}
  create policy handover_announced on handover for insert to waymark_run with check (${administers} and announced_by_id = (select app.me()));
  create policy handover_changed on handover for update to waymark_run using (${administers}) with check (${administers});
  create policy handover_step_made on handover_step for insert to waymark_run with check (by_id = (select app.me()));
  create policy access_review_answered on access_review_answer for insert to waymark_run with check (${administers} and by_id = (select app.me()));
  create policy access_review_answered_again on access_review_answer for update to waymark_run
    using (${administers}) with check (${administers} and by_id = (select app.me()));
  grant select, insert on handover, handover_step, access_review_answer to waymark_run;
  grant update (leaves_on, withdrawn_at, closed_at, closed_by_id, version) on handover to waymark_run;
  grant update (finding, by_id, at) on access_review_answer to waymark_run;
`;

/**
 * An administrator may open no record, so they are told how much there is and nothing of whom it is about: of actions a reference
 * and a day, of the rest a number. What is taken over is taken by who may hand it over, and never by an administrator.
 */
const work = `
  create function app.hands_over_for(leaver uuid) returns boolean language sql stable ${pinned} as $$
    select coalesce(leaver <> app.me() and (app.sees_everyone()
      or exists (select from worker w join team t on t.id = w.team_id where w.id = leaver and t.manager_id = app.me())), false) $$;

  create function app.open_work_of(leaver uuid) returns table (kind text, reference text, due_on date)
    language plpgsql stable ${pinned} as $$
  begin
    if not ('ADMINISTRATOR' = any (app.my_roles()) or app.hands_over_for(leaver)) then
      raise exception 'only an administrator or their manager may ask' using errcode = 'insufficient_privilege';
    end if;
    return query
      select 'ACTION', 'A-' || upper(left(a.id::text, 8)), a.due_on from action a where a.owner_id = leaver and a.open
      union all select 'ALLOCATION', null, null from allocation l where l.worker_id = leaver and current_date < l.to_on
      union all select 'REFERRAL', null, null from housing_referral r where (r.referrer_id = leaver or r.officer_id = leaver) and r.closed_at is null
      union all select 'COMMITMENT', c.reference, c.target_on from commitment c where c.lead_id = leaver and c.state not in ('EVIDENCED', 'WITHDRAWN')
      union all select 'MEETING', null, m.held_on from meeting m where (m.chair_id = leaver or m.minute_taker_id = leaver) and m.state not in ('ENDED', 'CANCELLED')
      union all select 'TEAM', t.name, null from team t where t.manager_id = leaver
      order by 1, 3, 2;
  end $$;

  -- History stays: what was theirs ends today, and the other's begins today. What had not begun goes over as it is.
  create function app.hand_over_allocations(leaver uuid, which uuid[], taker uuid) returns setof uuid
    language plpgsql volatile ${pinned} as $$
  declare held allocation;
  begin
    if not app.hands_over_for(leaver) then
      raise exception 'only their manager may hand over' using errcode = 'insufficient_privilege';
    end if;
    for held in select * from allocation l where l.id = any (which) and l.worker_id = leaver and current_date < l.to_on
        and (app.sees_everyone() or l.young_person_id = any (app.visible_people())) and l.young_person_id <> all (app.hidden_people())
        order by l.id for update loop
      if held.from_on >= current_date then
        update allocation l set worker_id = taker where l.id = held.id;
      else
        update allocation l set to_on = current_date where l.id = held.id;
        insert into allocation (young_person_id, worker_id, kind, part, from_on, to_on)
          values (held.young_person_id, taker, held.kind, held.part, current_date, held.to_on);
      end if;
      return next held.id;
    end loop;
  end $$;

  -- Who made a referral never changes but here: who asks goes on asking, for the same agency.
  create function app.hand_over_referrals(leaver uuid, which uuid[], taker uuid) returns table (id uuid, young_person_id uuid)
    language plpgsql volatile ${pinned} as $$
  begin
    if not app.hands_over_for(leaver) then
      raise exception 'only their manager may hand over' using errcode = 'insufficient_privilege';
    end if;
    return query update housing_referral r set version = version + 1, referrer_id = case r.referrer_id when leaver then taker else r.referrer_id end,
        officer_id = case r.officer_id when leaver then taker else r.officer_id end
      where r.id = any (which) and leaver in (r.referrer_id, r.officer_id) and r.closed_at is null
        and (app.sees_everyone() or r.agency_id = app.my_agency() or r.young_person_id = any (app.visible_people()))
        and r.young_person_id <> all (app.hidden_people())
      returning r.id, r.young_person_id;
  end $$;
`;

const owners = `
  ${ruled({
    'app.hands_over_for(uuid)': 'waymark_run',
    'app.open_work_of(uuid)': 'waymark_run',
    'app.hand_over_allocations(uuid, uuid[], uuid)': 'waymark_run',
    'app.hand_over_referrals(uuid, uuid[], uuid)': 'waymark_run',
  })}
  grant select on handover, handover_step, access_review_answer to waymark_rules;
  grant insert, update on allocation to waymark_rules;
  grant update (referrer_id, officer_id, version) on housing_referral to waymark_rules;
`;
