import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint Housing Protocol referrals between two agencies, and what partners have promised the delivery group. */
export class CreateHousingAndDelivery1795500500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(housing);
    await db.query(delivery);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table action drop constraint action_referral, drop constraint action_commitment;
      drop table commitment_update, commitment, housing_referral_step, housing_referral;
      drop function keep_referral_between_agencies;
      drop sequence housing_referral_number, commitment_number;
    `);
  }
}

const housing = `
  create sequence housing_referral_number start 1001;

  create table housing_referral (
    id              uuid primary key default gen_random_uuid(),
    reference       text not null unique default 'HR-' || nextval('housing_referral_number'),
    young_person_id uuid not null references young_person,
    plan_part_id    uuid,
    agency_id       uuid not null references agency,
    referrer_id     uuid not null references worker,
    officer_id      uuid references worker,
    state           text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN')),
    need_on         date,
    wants           text,
    support_needs   text,
    plan_b          text,
    consent         text check (consent in ('GIVEN', 'LEGAL_BASIS')),
    consent_words   text,
    consent_on      date,
    info_requested  text,
    route           text check (route in ('STAYING_PUT', 'STAYING_CLOSE', 'SUPPORTED_LODGINGS', 'SUPPORTED_ACCOMMODATION', 'TRAINING_FLAT', 'SHARED_LIVES',
                      'SOCIAL_HOUSING', 'PRIVATE_RENTED', 'UNIVERSITY', 'FAMILY', 'EMERGENCY')),
    decision_reason text,
    decided_by_id   uuid references worker,
    drafted_at      timestamptz not null default now(),
    submitted_at    timestamptz,
    acknowledged_at timestamptz,
    decided_at      timestamptz,
    closed_at       timestamptz,
    version         integer not null default 1,
    constraint referral_of_same_persons_plan foreign key (plan_part_id, young_person_id) references plan_part (id, young_person_id),
    constraint sent_means_complete check (state in ('DRAFT', 'WITHDRAWN') or (need_on is not null and wants is not null and consent is not null and submitted_at is not null)),
    constraint acknowledged_by_name check (state not in ('ACKNOWLEDGED', 'INFO_REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED') or officer_id is not null),
    constraint accepted_names_route check (state <> 'ACCEPTED' or route is not null),
    constraint decided_with_reason check (state not in ('ACCEPTED', 'NOT_ACCEPTED') or (decision_reason is not null and decided_at is not null)),
    constraint referrer_does_not_decide check (decided_by_id is null or decided_by_id <> referrer_id)
  );
  create unique index one_open_referral on housing_referral (young_person_id, agency_id) where state in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED');
  create index referral_of_agency on housing_referral (agency_id, state);
  -- Whom a referral opens the record to, until 30 days after it is closed: the expressions of the view open_case.
  create index referral_opens_for_agency on housing_referral (agency_id, coalesce(closed_at, 'infinity'));
  create index referral_opens_for_referrer on housing_referral (referrer_id, coalesce(closed_at, 'infinity'));
  create index referral_of_young_person on housing_referral (young_person_id, drafted_at desc);

  -- A referral is between two agencies: who asks is not who answers, and only the agency asked may decide.
  create function keep_referral_between_agencies() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from worker w where w.id = new.referrer_id and w.agency_id = new.agency_id) then
      raise exception 'a referral is made to another agency' using errcode = 'check_violation', constraint = 'referral_between_agencies';
    end if;
    if exists (select 1 from worker w where w.id in (new.officer_id, new.decided_by_id) and w.agency_id <> new.agency_id) then
      raise exception 'a referral is answered by the agency asked' using errcode = 'check_violation', constraint = 'referral_answered_by_agency';
    end if;
    return new;
  end $$;
  create trigger referral_between_agencies before insert or update of referrer_id, agency_id, officer_id, decided_by_id on housing_referral
    for each row execute function keep_referral_between_agencies();

  create table housing_referral_step (
    id          uuid primary key default gen_random_uuid(),
    referral_id uuid not null references housing_referral,
    from_state  text,
    to_state    text not null,
    court       text check (court in ('HOUSING', 'COUNCIL')),
    worker_id   uuid not null references worker,
    agency_id   uuid not null references agency,
    at          timestamptz not null default now(),
    note        text
  );
  create index step_of_referral on housing_referral_step (referral_id, at);
  create trigger housing_referral_step_is_append_only before update or delete on housing_referral_step for each row execute function refuse_change();

  alter table action add constraint action_referral foreign key (referral_id) references housing_referral;
`;

const delivery = `
  create sequence commitment_number start 101;

  create table commitment (
    id            uuid primary key default gen_random_uuid(),
    reference     text not null unique default 'C-' || nextval('commitment_number'),
    outcome       text not null check (outcome in ('LEARNING_AND_WORK', 'SAFE_AND_SETTLED', 'HEALTH', 'MONEY', 'FAMILY_AND_NETWORKS')),
    promise       text not null check (length(promise) between 5 and 400),
    agency_id     uuid not null references agency,
    lead_id       uuid not null references worker,
    measure       text not null,
    unit          text not null default '',
    baseline      numeric,
    target        numeric not null,
    starts_on     date not null,
    target_on     date not null,
    cycle_days    integer not null default 31 check (cycle_days between 7 and 366),
    state         text not null default 'ACTIVE' check (state in ('PROPOSED', 'ACTIVE', 'AT_RISK', 'DELIVERED_CLAIMED', 'EVIDENCED', 'WITHDRAWN')),
    state_reason  text,
    claimed_by_id uuid references worker,
    evidence      text,
    verified_by_id uuid references worker,
    latest_value  numeric,
    latest_update_at timestamptz,
    version       integer not null default 1,
    check (target_on >= starts_on),
    constraint at_risk_needs_reason check (state not in ('AT_RISK', 'WITHDRAWN') or state_reason is not null),
    constraint claimer_does_not_verify check (verified_by_id is null or verified_by_id <> claimed_by_id)
  );
  create index commitment_of_agency on commitment (agency_id);
  create index commitment_of_lead on commitment (lead_id);

  create table commitment_update (
    id            uuid primary key default gen_random_uuid(),
    commitment_id uuid not null references commitment,
    worker_id     uuid not null references worker,
    at            timestamptz not null default now(),
    value         numeric,
    note          text not null,
    next_step     text not null default '',
    to_state      text not null
  );
  create index commitment_update_of_commitment on commitment_update (commitment_id, at desc);
  create trigger commitment_update_is_append_only before update or delete on commitment_update for each row execute function refuse_change();

  alter table action add constraint action_commitment foreign key (commitment_id) references commitment;
`;
