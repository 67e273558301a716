import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The young person, the facts their legal status is derived from, and who works with them. */
export class CreateYoungPeople1795500100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(person);
    await db.query(statusFacts);
    await db.query(circumstances);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table keeping_in_touch, activity_record, accommodation_record, statutory_return, allocation, status_override, status_span,
        status_fact, care_episode, young_person;
    `);
  }
}

const person = `
  create extension if not exists btree_gist;
  create extension if not exists pg_trgm;

  create table young_person (
    id               uuid primary key default gen_random_uuid(),
    reference        text not null unique,
    child_id_903     text unique,
    first_name       text not null check (length(first_name) between 1 and 100),
    family_name      text not null check (length(family_name) between 1 and 100),
    preferred_name   text,
    pronouns         text,
    date_of_birth    date not null,
    sex              text check (sex in ('1', '2')),
    ethnicity        text,
    unaccompanied    boolean not null default false,
    unaccompanied_until date,
    what_matters     text,
    what_matters_on  date,
    best_way_to_reach text,
    phone            text,
    needs_assessment_on date,
    last_in_touch_on date,
    died_on          date,
    source_as_at     date,
    version          integer not null default 1,
    search_text      text generated always as (lower(coalesce(preferred_name, '') || ' ' || first_name || ' ' || family_name || ' ' || reference)) stored
  );
  create index young_person_by_name on young_person (family_name, first_name, id);
  create index young_person_by_birth on young_person (date_of_birth);
  create index young_person_search on young_person using gin (search_text gin_trgm_ops);
`;

const statusFacts = `
  create table care_episode (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    starts_on       date not null,
    ends_on         date,
    reason_new      text not null,
    legal_status    text not null,
    category_of_need text,
    place           text not null,
    place_provider  text,
    reason_ceased   text,
    check (ends_on is null or ends_on >= starts_on),
    unique (young_person_id, starts_on)
  );

  create table status_fact (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    kind            text not null check (kind in ('HOME_RETURN', 'DETENTION', 'GUARDIANSHIP', 'OTHER_ACCOMMODATION', 'EDUCATION_PROGRAMME', 'SUPPORT_REQUEST')),
    starts_on       date not null,
    ends_on         date,
    evidence        text,
    -- What the law also asks of the kind: the review's outcome of a return home, or the kind of other accommodation.
    detail          text check (detail in ('SUCCESSFUL', 'NOT_SUCCESSFUL', 'VOLUNTARY_ORGANISATION', 'PRIVATE_CHILDRENS_HOME', 'PRIVATE_FOSTERING',
                      'HEALTH_OR_EDUCATION', 'CARE_HOME_OR_HOSPITAL')),
    check (ends_on is null or ends_on >= starts_on)
  );
  create index status_fact_of_young_person on status_fact (young_person_id);

  -- Computed from the facts above whenever they change: the status on every day, so that lists can ask for a day.
  create table status_span (
    young_person_id uuid not null references young_person,
    from_on         date not null,
    to_on           date not null default 'infinity',
    status          text not null,
    support_level   text,
    requires_plan   boolean not null,
    requires_adviser boolean not null,
    primary key (young_person_id, from_on),
    check (from_on < to_on)
  );
  create index status_span_by_status on status_span (status, from_on, to_on) include (young_person_id);

  create table status_override (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    status          text not null,
    support_level   text check (support_level in ('ACTIVE', 'EDUCATION', 'ANNUAL_CONTACT')),
    reason          text not null check (length(trim(reason)) >= 10),
    asked_by_id     uuid not null references worker,
    approved_by_id  uuid not null references worker,
    starts_on       date not null,
    expires_on      date not null,
    ended_on        date,
    at              timestamptz not null default now(),
    check (approved_by_id <> asked_by_id),
    check (expires_on > starts_on)
  );
  create index status_override_of_young_person on status_override (young_person_id);

  create table allocation (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    worker_id       uuid not null references worker,
    kind            text not null check (kind in ('SOCIAL_WORKER', 'PERSONAL_ADVISER')),
    part            text not null check (part in ('PRIMARY', 'SECONDARY')),
    from_on         date not null,
    to_on           date not null default 'infinity',
    check (from_on < to_on),
    constraint one_primary_at_a_time exclude using gist (young_person_id with =, daterange(from_on, to_on) with &&) where (part = 'PRIMARY'),
    constraint one_worker_of_a_kind exclude using gist (young_person_id with =, kind with =, daterange(from_on, to_on) with &&)
  );
  create index allocation_of_worker on allocation (worker_id, from_on, to_on) include (young_person_id);
  create index allocation_of_young_person on allocation (young_person_id, to_on);
`;

const circumstances = `
  create table accommodation_record (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    code            text not null check (code ~ '^[BCDEGHKRSTUVWXYZ]$'),
    suitable        boolean,
    from_on         date not null,
    to_on           date not null default 'infinity',
    check (from_on < to_on),
    constraint never_suitable check (code not in ('S', 'X') or suitable is false),
    exclude using gist (young_person_id with =, daterange(from_on, to_on) with &&)
  );

  create index unsuitable_home on accommodation_record (young_person_id) where suitable is false;

  create table activity_record (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    code            text not null check (code in ('F1','P1','F2','P2','F4','P4','F5','P5','G4','G5','G6','0')),
    from_on         date not null,
    to_on           date not null default 'infinity',
    check (from_on < to_on),
    exclude using gist (young_person_id with =, daterange(from_on, to_on) with &&)
  );

  -- The row of the yearly OC3 return as sent, kept as evidence of what was returned.
  create table statutory_return (
    young_person_id uuid not null references young_person,
    year            integer not null,
    in_touch        text,
    activity        text,
    accommodation   text,
    primary key (young_person_id, year)
  );

  create table keeping_in_touch (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    worker_id       uuid not null references worker,
    happened_on     date not null,
    way             text not null check (way in ('F2F_HOME', 'F2F_OTHER', 'PHONE', 'VIDEO', 'TEXT', 'EMAIL', 'LETTER', 'THIRD_PARTY')),
    two_way         boolean not null,
    note            text,
    recorded_at     timestamptz not null default now()
  );
  create index keeping_in_touch_of_young_person on keeping_in_touch (young_person_id, happened_on desc);
`;
