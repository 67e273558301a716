import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/** Who is kept from whom, although a relationship would open the record; and who opened one that nothing opens to them. */
export class CreateSealing1795620100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(sealing);
    await db.query(glass);
    await db.query(alerts);
    await db.query(walls);
    await db.query(glassWalls);
    await db.query(hiding);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.sealed_people, app.let_through, app.kept_out, app.hidden_from;
      drop table access_alert, break_glass, exclusion, sealed_allow, sealed_person;
    `);
  }
}

const sealing = `
  create table sealed_person (
    id                    uuid primary key default gen_random_uuid(),
    young_person_id       uuid not null references young_person,
    state                 text not null default 'ASKED' check (state in ('ASKED', 'REFUSED', 'SEALED', 'UNSEAL_ASKED', 'UNSEALED')),
    reason                text not null check (length(reason) between 10 and 1000),
    asked_by_id           uuid not null references worker,
    asked_at              timestamptz not null default now(),
    approved_by_id        uuid references worker,
    from_at               timestamptz,
    unseal_reason         text,
    unseal_asked_by_id    uuid references worker,
    unseal_approved_by_id uuid references worker,
    to_at                 timestamptz,
    version               integer not null default 1,
    constraint sealed_by_two check (approved_by_id <> asked_by_id),
    constraint unsealed_by_two check (unseal_approved_by_id <> unseal_asked_by_id),
    constraint in_force_is_dated check (state not in ('SEALED', 'UNSEAL_ASKED') or (from_at is not null and approved_by_id is not null and to_at is null)),
    constraint unsealed_is_dated check (state <> 'UNSEALED' or (to_at is not null and unseal_approved_by_id is not null))
  );
  create unique index sealed_once on sealed_person (young_person_id) where state in ('ASKED', 'SEALED', 'UNSEAL_ASKED');

  create table sealed_allow (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    worker_id       uuid not null references worker,
    let_in_by_id    uuid not null references worker,
    from_at         timestamptz not null default now(),
    to_at           timestamptz not null default 'infinity'
  );
  create unique index let_in_once on sealed_allow (young_person_id, worker_id) where to_at = 'infinity';

  create table exclusion (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    worker_id       uuid not null references worker,
    reason          text not null check (length(reason) between 10 and 1000),
    by_id           uuid not null references worker,
    from_at         timestamptz not null default now(),
    to_at           timestamptz not null default 'infinity',
    version         integer not null default 1
  );
  create unique index excluded_once on exclusion (young_person_id, worker_id) where to_at = 'infinity';
`;

const glass = `
  create table break_glass (
    id              uuid primary key default gen_random_uuid(),
    worker_id       uuid not null references worker,
    young_person_id uuid not null references young_person,
    reason_code     text not null check (reason_code in ('RISK_TO_LIFE_NOW', 'SAFEGUARDING', 'MISSING', 'OUT_OF_HOURS', 'COVERING_COLLEAGUE')),
    reason          text not null check (length(reason) between 20 and 1000),
    classes         text[] not null,
    of_sealed       boolean not null default false,
    asked_at        timestamptz not null default now(),
    approved_by_id  uuid references worker,
    started_at      timestamptz,
    ends_at         timestamptz,
    renewed         boolean not null default false,
    review_due_on   date not null,
    reviewed_by_id  uuid references worker,
    reviewed_at     timestamptz,
    finding         text check (finding in ('JUSTIFIED', 'NOT_JUSTIFIED', 'UNCLEAR')),
    words           text check (length(words) <= 1000),
    version         integer not null default 1,
    constraint glass_has_an_end check ((started_at is null) = (ends_at is null)),
    constraint glass_is_short check (ends_at <= started_at + interval '121 minutes'),
    constraint glass_reviewed_by_another check (reviewed_by_id <> worker_id),
    constraint glass_approved_by_another check (approved_by_id <> worker_id),
    constraint sealed_glass_by_two check (not of_sealed or started_at is null or approved_by_id is not null or reason_code = 'RISK_TO_LIFE_NOW')
  );
  create index break_glass_of_worker on break_glass (worker_id, ends_at);
  create index break_glass_to_review on break_glass (review_due_on) where reviewed_at is null;
`;

/** Nothing in it says about whom: it goes to people to whom the record is shut. */
const alerts = `
  create table access_alert (
    id        uuid primary key default gen_random_uuid(),
    kind      text not null check (kind in ('BREAK_GLASS', 'ADDRESS_REVEALS')),
    worker_id uuid not null references worker,
    -- Whose managers are told; null for all managers of children's services.
    team_id   uuid references team,
    about_id  uuid,
    at        timestamptz not null default now(),
    closed_at timestamptz
  );
  create index access_alert_open on access_alert (at) where closed_at is null;
`;

const strict = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_by_rules on ${table} for select to waymark_rules using (true);
  create policy ${table}_by_operator on ${table} to waymark_operator using (true) with check (true);
  grant select on ${table} to waymark_rules;
  grant select on ${table} to waymark_run;`;

const seen = `((young_person_id = any ((select app.visible_people())::uuid[]) or (select app.sees_everyone()))
      and young_person_id <> all ((select app.hidden_people())::uuid[]))`;
const ours = `(select app.my_kind()) = 'CHILDRENS_SERVICES'`;

/** Who is sealed, let in or kept out is known to those to whom the record is open, in children's services. */
const walls = `
  ${['sealed_person', 'sealed_allow', 'exclusion'].map(strict).join('')}
  grant insert, update on sealed_person, sealed_allow, exclusion to waymark_run;
  ${['sealed_person', 'sealed_allow', 'exclusion']
    .map(
      (table) => `
  create policy ${table}_read on ${table} for select to waymark_run using (${ours} and ${seen});
  create policy ${table}_made on ${table} for insert to waymark_run with check (${ours} and ${seen});
  create policy ${table}_changed on ${table} for update to waymark_run using (${ours} and ${seen}) with check (${ours} and ${seen});`,
    )
    .join('')}
`;

const reviews = `('AUDITOR' = any ((select app.my_roles())::text[]) or ('TEAM_MANAGER' = any ((select app.my_roles())::text[]) and ${ours}))`;

const glassWalls = `
  ${['break_glass', 'access_alert'].map(strict).join('')}
  grant insert, update on break_glass, access_alert to waymark_run;
  grant select (worker_id, young_person_id, started_at, ends_at) on break_glass to waymark_feed;
  create policy break_glass_by_feed on break_glass for select to waymark_feed using (true);
  create policy break_glass_read on break_glass for select to waymark_run using (worker_id = (select app.me()) or ${reviews});
  create policy break_glass_made on break_glass for insert to waymark_run with check (worker_id = (select app.me()) and reviewed_at is null);
  create policy break_glass_changed on break_glass for update to waymark_run
    using (worker_id = (select app.me()) or ${reviews}) with check (worker_id = (select app.me()) or ${reviews});

  create policy access_alert_read on access_alert for select to waymark_run using ('AUDITOR' = any ((select app.my_roles())::text[])
    or ('TEAM_MANAGER' = any ((select app.my_roles())::text[]) and ${ours} and worker_id <> (select app.me())
      and (team_id is null or team_id in (select t.id from team t where t.manager_id = (select app.me())))));
  create policy access_alert_made on access_alert for insert to waymark_run with check (worker_id = (select app.me()));
  create policy access_alert_closed on access_alert for update to waymark_run using (${reviews}) with check (${reviews});
`;

/** Asked once a statement, never once a row. */
const hiding = `
  create function app.sealed_people() returns uuid[] language sql stable ${pinned} as $$
    select array(select s.young_person_id from sealed_person s where s.from_at <= now() and now() < coalesce(s.to_at, 'infinity')) $$;

  -- Who is let through to somebody sealed, and who is kept from somebody whom a relationship opens: worker and person.
  create function app.let_through() returns text[] language sql stable ${pinned} as $$
    select array(select a.worker_id || '/' || a.young_person_id from sealed_allow a where a.from_at <= now() and now() < a.to_at
      union all select b.worker_id || '/' || b.young_person_id from break_glass b where b.of_sealed and b.started_at <= now() and now() < b.ends_at) $$;
  create function app.kept_out() returns text[] language sql stable ${pinned} as $$
    select array(select e.worker_id || '/' || e.young_person_id from exclusion e where e.from_at <= now() and now() < e.to_at) $$;

  -- Whom a worker may not see although everybody is theirs, and who is taken out of the others’ own.
  create function app.hidden_from(worker uuid) returns uuid[] language sql stable ${pinned} as $$
    select array(
      select s.young_person_id from sealed_person s where s.from_at <= now() and now() < coalesce(s.to_at, 'infinity')
        and not exists (select 1 from sealed_allow a where a.young_person_id = s.young_person_id and a.worker_id = worker and a.from_at <= now() and now() < a.to_at)
        and not exists (select 1 from break_glass b where b.young_person_id = s.young_person_id and b.worker_id = worker and b.of_sealed and b.started_at <= now() and now() < b.ends_at)
      union select e.young_person_id from exclusion e where e.worker_id = worker and e.from_at <= now() and now() < e.to_at) $$;

  ${ruled({
    'app.sealed_people()': 'waymark_feed, waymark_operator',
    'app.let_through()': 'waymark_feed, waymark_operator',
    'app.kept_out()': 'waymark_feed, waymark_operator',
    'app.hidden_from(uuid)': 'waymark_feed, waymark_operator',
  })}
`;
