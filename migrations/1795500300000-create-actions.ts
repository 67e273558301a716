import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Actions: what somebody has promised to do, for a part of a young person's plan or for a partner's commitment. */
export class CreateActions1795500300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table action (
        id               uuid primary key default gen_random_uuid(),
        young_person_id  uuid references young_person,
        plan_part_id     uuid,
        no_plan_because  text,
        commitment_id    uuid,
        referral_id      uuid,
        meeting_id       uuid,
        agenda_item_id   uuid,
        source           text not null check (source in ('PANEL', 'PLAN', 'REFERRAL', 'DELIVERY_GROUP', 'WORKER')),
        title            text not null check (length(title) between 3 and 200),
        plain_words      text check (length(plain_words) <= 300),
        shown_to_young_person boolean not null default false,
        owner_id         uuid not null references worker,
        owner_agency_id  uuid not null references agency,
        raised_by_id     uuid not null references worker,
        raised_at        timestamptz not null default now(),
        first_due_on     date not null,
        due_on           date not null,
        times_moved      integer not null default 0,
        state            text not null default 'ASSIGNED' check (state in ('ASSIGNED', 'ACCEPTED', 'BLOCKED', 'DONE_CLAIMED', 'VERIFIED', 'DECLINED', 'CANCELLED')),
        state_reason     text,
        blocked_by       text,
        done_on          date,
        claimed_by_id    uuid references worker,
        evidence         text,
        verified_by_id   uuid references worker,
        latest_update    text,
        latest_update_at timestamptz,
        version          integer not null default 1,
        open             boolean generated always as (state in ('ASSIGNED', 'ACCEPTED', 'BLOCKED', 'DONE_CLAIMED', 'DECLINED')) stored,
        constraint action_of_same_persons_plan foreign key (plan_part_id, young_person_id) references plan_part (id, young_person_id),
        constraint plan_part_needs_person check (plan_part_id is null or young_person_id is not null),
        constraint linked_to_something check (num_nonnulls(plan_part_id, no_plan_because, commitment_id) >= 1),
        constraint person_or_commitment check (num_nonnulls(young_person_id, commitment_id) >= 1),
        constraint declined_needs_reason check (state not in ('DECLINED', 'CANCELLED') or state_reason is not null),
        constraint blocked_needs_blocker check (state <> 'BLOCKED' or blocked_by is not null),
        constraint done_means_dated check (state not in ('DONE_CLAIMED', 'VERIFIED') or (done_on is not null and claimed_by_id is not null)),
        constraint owner_does_not_verify check (verified_by_id is null or verified_by_id <> claimed_by_id)
      );
      -- With the state: the page and the totals of an agency's tracker are read from the same index.
      create index action_of_agency on action (owner_agency_id, due_on, id) include (state) where open;
      create index action_of_owner on action (owner_id, due_on, id) where open;
      create index action_of_raiser on action (raised_by_id, due_on, id) where open;
      create index action_verified on action (done_on desc, id) where state = 'VERIFIED';
      create index action_open_by_due on action (due_on, id) where open;
      create index action_of_young_person on action (young_person_id, due_on, id);
      create index action_of_part on action (plan_part_id);
      create index action_of_item on action (agenda_item_id) where agenda_item_id is not null;
      create index action_of_commitment on action (commitment_id) where commitment_id is not null;
      create index action_of_referral on action (referral_id) where referral_id is not null;

      create table action_update (
        id         uuid primary key default gen_random_uuid(),
        action_id  uuid not null references action,
        worker_id  uuid not null references worker,
        at         timestamptz not null default now(),
        from_state text,
        to_state   text not null,
        note       text,
        due_on     date
      );
      create index action_update_of_action on action_update (action_id, at desc);
      create trigger action_update_is_append_only before update or delete on action_update for each row execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table action_update, action');
  }
}
