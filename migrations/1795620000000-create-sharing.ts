import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { liveAgreement } from './walls/who.js';

/**
 * What agencies have agreed to share, as data: an agreement with dates, and for each class of facts the basis in law. The
 * classes that the code names are the most there can be; an agency is shown those of them that stand here today.
 */
export class CreateSharing1795620000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(walls);
    await db.query(shared);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop function app.me_for_people, app.agency_for_people, app.shared_with, app.agreed_with; drop table sharing_basis, sharing_agreement',
    );
  }
}

const tables = `
  create table sharing_agreement (
    id          uuid primary key default gen_random_uuid(),
    agency_id   uuid not null references agency,
    title       text not null check (length(title) between 3 and 200),
    starts_on   date not null,
    expires_on  date not null,
    signed_on   date not null,
    reviewed_on date,
    ended_at    timestamptz,
    version     integer not null default 1,
    constraint agreement_has_days check (starts_on < expires_on)
  );
  create index sharing_agreement_of_agency on sharing_agreement (agency_id, expires_on);
  comment on column sharing_agreement.expires_on is 'The first day on which it no longer holds.';

  create table sharing_basis (
    id           uuid primary key default gen_random_uuid(),
    agreement_id uuid not null references sharing_agreement on delete cascade,
    fact_class   text not null check (fact_class ~ '^[A-Z_]{3,40}$'),
    lawful_basis text not null check (lawful_basis in ('LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK')),
    condition    text check (condition in ('VITAL_INTERESTS', 'HEALTH_OR_SOCIAL_CARE', 'STATUTORY_PURPOSE', 'EQUALITY', 'SAFEGUARDING')),
    power        text not null check (length(power) between 3 and 300),
    reviewed_on  date,
    expires_on   date,
    unique (agreement_id, fact_class)
  );
  comment on column sharing_basis.lawful_basis is 'UK GDPR Art 6(1): (c), (d) or (e). Consent is not among them: a public authority that must act cannot offer the choice.';
  comment on column sharing_basis.condition is 'UK GDPR Art 9(2) with DPA 2018 Sch 1; null for a class that holds no special category.';
  comment on column sharing_basis.expires_on is 'Earlier than the agreement; null where the agreement’s own end is meant.';
`;

const walls = `
  alter table sharing_agreement enable row level security;
  alter table sharing_agreement force row level security;
  alter table sharing_basis enable row level security;
  alter table sharing_basis force row level security;
  grant select on sharing_agreement, sharing_basis to waymark_run, waymark_feed, waymark_rules;
  grant insert, update on sharing_agreement to waymark_run;
  grant insert, delete on sharing_basis to waymark_run;

  create policy agreement_by_rules on sharing_agreement for select to waymark_rules, waymark_feed using (true);
  create policy basis_by_rules on sharing_basis for select to waymark_rules, waymark_feed using (true);
  create policy agreement_by_operator on sharing_agreement to waymark_operator using (true) with check (true);
  create policy basis_by_operator on sharing_basis to waymark_operator using (true) with check (true);

  -- What is agreed is no secret among those who are signed in. Only administrators write it.
  create policy agreement_read on sharing_agreement for select to waymark_run using ((select app.me()) is not null);
  create policy agreement_recorded on sharing_agreement for insert to waymark_run with check ('ADMINISTRATOR' = any ((select app.my_roles())::text[]));
  create policy agreement_changed on sharing_agreement for update to waymark_run
    using ('ADMINISTRATOR' = any ((select app.my_roles())::text[])) with check ('ADMINISTRATOR' = any ((select app.my_roles())::text[]));
  create policy basis_read on sharing_basis for select to waymark_run using ((select app.me()) is not null);
  create policy basis_recorded on sharing_basis for insert to waymark_run with check ('ADMINISTRATOR' = any ((select app.my_roles())::text[]));
  create policy basis_removed on sharing_basis for delete to waymark_run using ('ADMINISTRATOR' = any ((select app.my_roles())::text[]));
`;

const shared = `
  -- The classes that are agreed for an agency today; null for children's services, who keep the record.
  create function app.shared_with(agency_id uuid) returns text[] language sql stable ${pinned} as $$
    select case when (select g.kind from agency g where g.id = shared_with.agency_id) = 'CHILDRENS_SERVICES' then null
      else array(select distinct b.fact_class from sharing_agreement s join sharing_basis b on b.agreement_id = s.id
        where s.agency_id = shared_with.agency_id and ${liveAgreement} and (b.expires_on is null or current_date < b.expires_on) order by 1) end $$;
  create function app.agreed_with(agency_id uuid) returns boolean language sql stable ${pinned} as $$
    select (select g.kind from agency g where g.id = agreed_with.agency_id) = 'CHILDRENS_SERVICES'
      or exists (select 1 from sharing_agreement s where s.agency_id = agreed_with.agency_id and ${liveAgreement}) $$;

  -- For an action about somebody: who in an agency that is given nothing about anybody opens it by name, and whose agency opens
  -- it for all of theirs. In children's services the agency alone opens none: the relationship does.
  create function app.me_for_people() returns uuid language sql stable as $$
    select case when app.my_kind() <> 'ELECTED_MEMBERS' and app.agreed_with(app.my_agency()) then app.me() end $$;
  create function app.agency_for_people() returns uuid language sql stable as $$
    select case when app.my_kind() not in ('ELECTED_MEMBERS', 'CHILDRENS_SERVICES') and app.agreed_with(app.my_agency()) then app.my_agency() end $$;

  ${ruled({
    'app.shared_with(uuid)': 'waymark_run, waymark_feed, waymark_operator',
    'app.agreed_with(uuid)': 'waymark_run, waymark_feed, waymark_operator',
    'app.me_for_people()': 'waymark_run, waymark_operator',
    'app.agency_for_people()': 'waymark_run, waymark_operator',
  })}
`;
