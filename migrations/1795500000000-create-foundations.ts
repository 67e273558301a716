import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, teams, workers, what they may do, how they are signed in, and the append-only log of what was done. */
export class CreateFoundations1795500000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(people);
    await db.query(sessions);
    await db.query(log);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table idempotency_key, activity_entry, log_epoch, session, demonstration_sign_in, worker_role, worker, team, agency;
      drop function refuse_change, current_epoch, ring_activity_bell;
    `);
  }
}

const people = `
  create table agency (
    id         uuid primary key default gen_random_uuid(),
    name       text not null unique,
    kind       text not null check (kind in ('CHILDRENS_SERVICES', 'HOUSING', 'DWP', 'HEALTH', 'EDUCATION', 'HUMAN_RESOURCES',
                 'ADULT_SOCIAL_CARE', 'YOUTH_JUSTICE', 'THIRD_SECTOR', 'ELECTED_MEMBERS', 'ASSURANCE')),
    active_to  date
  );

  create table team (
    id         uuid primary key default gen_random_uuid(),
    agency_id  uuid not null references agency,
    name       text not null,
    manager_id uuid,
    unique (agency_id, name)
  );
  create index team_of_manager on team (manager_id);

  create table worker (
    id           uuid primary key default gen_random_uuid(),
    agency_id    uuid not null references agency,
    team_id      uuid references team,
    display_name text not null check (length(display_name) between 2 and 100),
    job_title    text not null,
    email        text not null,
    active_from  date not null default current_date,
    active_to    date
  );
  create unique index worker_email on worker (lower(email));
  create index worker_of_team on worker (team_id);
  create index worker_of_agency on worker (agency_id);
  alter table team add constraint team_manager foreign key (manager_id) references worker;

  create table worker_role (
    worker_id uuid not null references worker,
    role      text not null check (role in ('COORDINATOR', 'CHAIR', 'PANEL_MEMBER', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER',
                'HOUSING_OFFICER', 'DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER', 'AUDITOR', 'ADMINISTRATOR')),
    primary key (worker_id, role)
  );

  -- Whom the sign-in page offers in a demonstration. Empty, and unread, anywhere else.
  create table demonstration_sign_in (
    worker_id uuid primary key references worker,
    position  integer not null,
    purpose   text not null
  );
`;

const sessions = `
  create table session (
    token_hash   bytea primary key,
    worker_id    uuid not null references worker,
    started_at   timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at   timestamptz not null,
    ended_at     timestamptz
  );
  create index session_of_worker on session (worker_id);
`;

const log = `
  create table log_epoch (
    only_row boolean primary key default true check (only_row),
    epoch    integer not null default 1
  );
  insert into log_epoch default values;
  create function current_epoch() returns integer language sql stable as 'select epoch from log_epoch';

  create table activity_entry (
    epoch           integer not null default current_epoch(),
    tx              xid8 not null default pg_current_xact_id(),
    id              bigint generated always as identity primary key,
    at              timestamptz not null default clock_timestamp(),
    actor_id        uuid references worker,
    actor_agency_id uuid references agency,
    type            text not null check (type ~ '^[a-z-]+\\.[a-z-]+$'),
    subject_id      uuid not null,
    young_person_id uuid,
    meeting_id      uuid,
    data            jsonb not null default '{}'
  );
  create index activity_in_order on activity_entry (epoch, tx, id);
  create index activity_of_meeting on activity_entry (meeting_id, epoch, tx, id) where meeting_id is not null;
  create index activity_of_young_person on activity_entry (young_person_id, epoch desc, tx desc, id desc) where young_person_id is not null;

  create function refuse_change() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end $$;
  create trigger activity_entry_is_append_only before update or delete on activity_entry for each row execute function refuse_change();
  create trigger activity_entry_is_never_emptied before truncate on activity_entry for each statement execute function refuse_change();

  -- Only a nudge, and only where somebody waits live: readers go on from their cursor, and look once a second anyway.
  create function ring_activity_bell() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from added where meeting_id is not null) then perform pg_notify('activity', ''); end if;
    return null;
  end $$;
  create trigger activity_entry_rings after insert on activity_entry referencing new table as added
    for each statement execute function ring_activity_bell();

  create table idempotency_key (
    actor_id    uuid not null references worker,
    key         uuid not null,
    fingerprint bytea not null,
    subject_id  uuid not null,
    at          timestamptz not null default now(),
    primary key (actor_id, key)
  );
`;
