import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Panels, their meetings, what is on the agenda and what was said and decided. */
export class CreatePanel1795500400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table panel (
        id         uuid primary key default gen_random_uuid(),
        name       text not null unique,
        kind       text not null check (kind in ('TRANSITIONS', 'DELIVERY_GROUP')),
        thresholds jsonb not null default '{}'
      );

      create table panel_member (
        panel_id  uuid not null references panel,
        worker_id uuid not null references worker,
        part      text not null check (part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER', 'MEMBER')),
        from_on   date not null default current_date,
        to_on     date not null default 'infinity',
        primary key (panel_id, worker_id)
      );
      create index panel_member_of_worker on panel_member (worker_id);

      create table meeting (
        id                 uuid primary key default gen_random_uuid(),
        panel_id           uuid not null references panel,
        title              text not null,
        held_on            date not null,
        starts_at          time not null default '10:00',
        length_minutes     integer not null default 120 check (length_minutes between 15 and 480),
        place              text not null default '',
        chair_id           uuid not null references worker,
        minute_taker_id    uuid references worker,
        state              text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'IN_SESSION', 'PAUSED', 'ENDED', 'CANCELLED')),
        state_reason       text,
        papers_released_at timestamptz,
        started_at         timestamptz,
        ended_at           timestamptz,
        window_closes_at   timestamptz,
        next_decision      integer not null default 1,
        version            integer not null default 1,
        constraint ended_means_timed check (state <> 'ENDED' or (ended_at is not null and window_closes_at is not null)),
        constraint cancelled_needs_reason check (state <> 'CANCELLED' or state_reason is not null)
      );
      create index meeting_of_panel on meeting (panel_id, held_on desc);
      create index meeting_window on meeting (window_closes_at) where papers_released_at is not null;
      create unique index one_meeting_in_session on meeting (panel_id) where state in ('IN_SESSION', 'PAUSED');

      create table attendance (
        meeting_id uuid not null references meeting,
        worker_id  uuid not null references worker,
        state      text not null check (state in ('INVITED', 'PRESENT', 'APOLOGIES')),
        at         timestamptz not null default now(),
        primary key (meeting_id, worker_id)
      );

      create table agenda_item (
        id               uuid primary key default gen_random_uuid(),
        meeting_id       uuid not null references meeting,
        young_person_id  uuid references young_person,
        title            text not null check (length(title) between 2 and 200),
        position         integer not null,
        minutes          integer not null default 10 check (minutes between 1 and 120),
        presenter_id     uuid references worker,
        shared_with      text[] not null default '{}',
        reasons          jsonb not null default '[]',
        state            text not null default 'LISTED' check (state in ('LISTED', 'IN_DISCUSSION', 'DECIDED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN')),
        state_reason     text,
        started_at       timestamptz,
        outcome          text check (outcome in ('PLAN_ON_TRACK', 'PLAN_AMENDED', 'ACTIONS_AGREED', 'REFER_HOUSING', 'ESCALATE', 'REQUEST_INFO', 'NO_LONGER_NEEDED', 'NOTED')),
        outcome_reason   text,
        decision_number  text,
        decided_at       timestamptz,
        decided_by_id    uuid references worker,
        carried_from_id  uuid references agenda_item,
        times_carried    integer not null default 0,
        added_after_publishing boolean not null default false,
        version          integer not null default 1,
        unique (id, meeting_id),
        constraint position_is_taken unique (meeting_id, position) deferrable initially deferred,
        constraint decided_means_said check (state <> 'DECIDED' or (outcome is not null and outcome_reason is not null and decided_at is not null and decision_number is not null)),
        constraint deferred_needs_reason check (state not in ('DEFERRED', 'WITHDRAWN') or state_reason is not null)
      );
      create unique index one_item_in_discussion on agenda_item (meeting_id) where state = 'IN_DISCUSSION';
      create unique index person_once_a_meeting on agenda_item (meeting_id, young_person_id) where young_person_id is not null and state <> 'WITHDRAWN';
      create index agenda_item_of_young_person on agenda_item (young_person_id, meeting_id) where young_person_id is not null;

      create table agenda_parking (
        id              uuid primary key default gen_random_uuid(),
        panel_id        uuid not null references panel,
        meeting_id      uuid not null references meeting,
        young_person_id uuid not null references young_person,
        reason          text not null check (length(trim(reason)) >= 3),
        by_id           uuid not null references worker,
        at              timestamptz not null default now(),
        unique (meeting_id, young_person_id)
      );
      create index parking_of_young_person on agenda_parking (panel_id, young_person_id);

      create table minute_entry (
        id             uuid primary key default gen_random_uuid(),
        meeting_id     uuid not null,
        agenda_item_id uuid not null,
        kind           text not null check (kind in ('NOTE', 'DECISION', 'ACTION')),
        words          text not null check (length(words) between 1 and 4000),
        author_id      uuid not null references worker,
        at             timestamptz not null default now(),
        edited_at      timestamptz,
        agreed_at      timestamptz,
        action_id      uuid references action,
        version        integer not null default 1,
        foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
        check ((kind = 'ACTION') = (action_id is not null))
      );
      create index minute_entry_of_item on minute_entry (agenda_item_id, at);

      create table minute_entry_history (
        id        uuid primary key default gen_random_uuid(),
        entry_id  uuid not null references minute_entry,
        version   integer not null,
        words     text not null,
        editor_id uuid not null references worker,
        at        timestamptz not null default now()
      );
      create trigger minute_entry_history_is_append_only before update or delete on minute_entry_history for each row execute function refuse_change();

      alter table action
        add constraint action_meeting foreign key (meeting_id) references meeting,
        add constraint action_agenda_item foreign key (agenda_item_id) references agenda_item;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table action drop constraint action_meeting, drop constraint action_agenda_item;
      drop table minute_entry_history, minute_entry, agenda_parking, agenda_item, attendance, meeting, panel_member, panel;
    `);
  }
}
