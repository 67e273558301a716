import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The pathway plan, its versions and the parts that keep their key from one version to the next. */
export class CreatePathwayPlans1795500200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The lasting identity of an objective. What points at a plan points here, and the pair (id, young_person_id)
      -- lets the database itself refuse a link to somebody else's plan.
      create table plan_part (
        id              uuid primary key default gen_random_uuid(),
        young_person_id uuid not null references young_person,
        section         text not null check (section in ('CONTACT_SUPPORT', 'EDUCATION_TRAINING', 'EMPLOYMENT', 'CONTINGENCY', 'ACCOMMODATION',
                          'FAMILY_SOCIAL', 'PRACTICAL_SKILLS', 'FINANCIAL', 'HEALTH', 'IDENTITY', 'IMMIGRATION', 'RISK')),
        unique (id, young_person_id)
      );
      create index plan_part_of_young_person on plan_part (young_person_id);

      create table plan_version (
        id              uuid primary key default gen_random_uuid(),
        young_person_id uuid not null references young_person,
        number          integer not null check (number > 0),
        state           text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AUTHORISED', 'SUPERSEDED')),
        source          text not null default 'NATIVE' check (source in ('NATIVE', 'MIRROR')),
        author_id       uuid references worker,
        authoriser_id   uuid references worker,
        delegated_for_id uuid references worker,
        meeting_on      date,
        recorded_on     date,
        submitted_on    date,
        authorised_on   date,
        shared_on       date,
        participation   text check (participation ~ '^PN[0-7]$'),
        agreement       text check (agreement in ('AGREED', 'AGREED_IN_PART', 'NOT_AGREED', 'COULD_NOT_ASK')),
        agreement_words text,
        return_reason   text,
        version         integer not null default 1,
        unique (young_person_id, number),
        unique (id, young_person_id),
        constraint author_does_not_authorise check (authoriser_id is null or author_id is null or authoriser_id <> author_id),
        constraint authorised_means_dated check (state not in ('AUTHORISED', 'SUPERSEDED') or authorised_on is not null),
        constraint returned_needs_reason check (state <> 'RETURNED' or return_reason is not null)
      );
      create unique index one_current_plan on plan_version (young_person_id) where state = 'AUTHORISED';
      create unique index one_open_draft on plan_version (young_person_id) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');

      create table plan_section (
        plan_version_id uuid not null references plan_version,
        section         text not null,
        needs           text not null default '',
        my_view         text not null default '',
        working_well    text not null default '',
        worries         text not null default '',
        next_steps      text not null default '',
        contingency     text not null default '',
        primary key (plan_version_id, section)
      );

      create table plan_objective (
        id              uuid primary key default gen_random_uuid(),
        plan_version_id uuid not null,
        young_person_id uuid not null,
        plan_part_id    uuid not null,
        position        integer not null,
        words           text not null check (length(words) between 3 and 500),
        own_words       boolean not null default true,
        by_on           date,
        state           text not null default 'OPEN' check (state in ('OPEN', 'ACHIEVED', 'STOPPED')),
        foreign key (plan_version_id, young_person_id) references plan_version (id, young_person_id),
        foreign key (plan_part_id, young_person_id) references plan_part (id, young_person_id),
        unique (plan_version_id, plan_part_id)
      );
      create index plan_objective_of_version on plan_objective (plan_version_id, position);
      create index plan_objective_of_part on plan_objective (plan_part_id);

      create table plan_review (
        id              uuid primary key default gen_random_uuid(),
        young_person_id uuid not null references young_person,
        held_on         date not null,
        recorded_on     date not null,
        recorded_by_id  uuid references worker,
        asked_for_by    text not null default 'CLOCK' check (asked_for_by in ('CLOCK', 'YOUNG_PERSON', 'WORKER')),
        participation   text check (participation ~ '^PN[0-7]$'),
        check (recorded_on >= held_on),
        unique (young_person_id, held_on)
      );

      -- One row a person: what the review clock runs from. Kept by the services that change it, recounted by a test.
      create table plan_standing (
        young_person_id  uuid primary key references young_person,
        authorised_on    date,
        last_review_on   date,
        review_due_on    date,
        overdue_reason   text check (overdue_reason in ('RECORDING_DELAY', 'STAFF_SICKNESS', 'AUTHORISATION_DELAY', 'YP_DECLINED', 'LOST_TOUCH', 'OTHER')),
        overdue_reason_at timestamptz
      );
      create index plan_standing_by_due on plan_standing (review_due_on);

      create function keep_authorised_plan() returns trigger language plpgsql as $$
      begin
        if old.state in ('AUTHORISED', 'SUPERSEDED')
           and not (old.state = 'AUTHORISED' and new.state = 'SUPERSEDED' and (to_jsonb(new) - array['state', 'version']) = (to_jsonb(old) - array['state', 'version']))
           and not ((to_jsonb(new) - array['shared_on', 'version']) = (to_jsonb(old) - array['shared_on', 'version']) and old.shared_on is null) then
          raise exception 'an authorised plan version cannot be changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger authorised_plan_stays before update on plan_version for each row execute function keep_authorised_plan();

      create function keep_authorised_contents() returns trigger language plpgsql as $$
      declare held text;
      begin
        select state into held from plan_version where id = coalesce(old.plan_version_id, new.plan_version_id);
        if held in ('AUTHORISED', 'SUPERSEDED') then
          raise exception 'the contents of an authorised plan version cannot be changed' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger authorised_section_stays before insert or update or delete on plan_section for each row execute function keep_authorised_contents();
      create trigger authorised_objective_stays before insert or update or delete on plan_objective for each row execute function keep_authorised_contents();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table plan_standing, plan_review, plan_objective, plan_section, plan_version, plan_part;
      drop function keep_authorised_plan, keep_authorised_contents;
    `);
  }
}
