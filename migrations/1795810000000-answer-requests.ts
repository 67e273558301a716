import type { MigrationInterface, QueryRunner } from 'typeorm';

const me = '(select app.me())';
const has = (role: string): string => `'${role}' = any ((select app.my_roles())::text[])`;
const ours = `(select app.my_kind()) = 'CHILDRENS_SERVICES'`;
const reviews = `(${has('AUDITOR')} or (${has('TEAM_MANAGER')} and ${ours}))`;

/**
 * A coordinator to whom the sealed record stays open by name; managers read every request as those who review. Who is let in is read
 * through its own policy, which tells it to children's services and of records that are open.
 */
const answers = `(${has('COORDINATOR')} and of_sealed
      and young_person_id in (select a.young_person_id from sealed_allow a where a.worker_id = ${me} and now() < a.to_at))`;

/**
 * A request to open a sealed record, or to seal one, is answered by somebody else: yes or no, with a reason, and who asked is told.
 * What nobody answers within 60 minutes is over.
 */
export class AnswerRequests1795810000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(walls);
    await db.query(agreed);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger break_glass_is_answered on break_glass;
      drop trigger sealing_is_answered on sealed_person;
      drop function keep_break_glass_answered(), keep_sealing_answered();
      alter policy break_glass_read on break_glass using (worker_id = ${me} or ${reviews});
      alter policy break_glass_changed on break_glass using (worker_id = ${me} or ${reviews});
      alter policy break_glass_made on break_glass with check (worker_id = ${me}
        and reviewed_at is null and reviewed_by_id is null and approved_by_id is null);
      alter table break_glass drop column refused_by_id, drop column refused_at, drop column answer_words;
      alter table sealed_person drop column answered_by_id, drop column answered_at, drop column answer_words;
    `);
  }
}

const columns = `
  alter table break_glass
    add column refused_by_id uuid references worker,
    add column refused_at    timestamptz,
    add column answer_words  text check (length(answer_words) between 10 and 1000),
    add constraint glass_refused_by_another check (refused_by_id <> worker_id),
    add constraint glass_is_refused_by_somebody check ((refused_at is null) = (refused_by_id is null)),
    add constraint glass_is_opened_or_refused check (refused_at is null or started_at is null);
  create index break_glass_waiting on break_glass (asked_at) where started_at is null and refused_at is null;

  alter table sealed_person
    add column answered_by_id uuid references worker,
    add column answered_at    timestamptz,
    add column answer_words   text check (length(answer_words) between 10 and 1000),
    add constraint answered_by_somebody check ((answered_at is null) = (answered_by_id is null));
`;

const walls = `
  grant update (refused_by_id, refused_at, answer_words) on break_glass to waymark_run;
  grant update (answered_by_id, answered_at, answer_words) on sealed_person to waymark_run;
  alter policy break_glass_read on break_glass using (worker_id = ${me} or ${reviews} or ${answers});
  alter policy break_glass_changed on break_glass using (worker_id = ${me} or ${reviews} or ${answers});
  alter policy break_glass_made on break_glass with check (worker_id = ${me} and asked_at <= now() and refused_by_id is null
    and reviewed_at is null and reviewed_by_id is null and approved_by_id is null);
`;

/** As those who agree: whoever says no is whoever writes it, and nobody answers what is answered or over. */
const agreed = `
  create function keep_break_glass_answered() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if (new.refused_by_id is distinct from old.refused_by_id and (new.refused_by_id is distinct from me or old.refused_by_id is not null
        or old.young_person_id = any (app.hidden_people())))
      or (new.answer_words is distinct from old.answer_words and old.answer_words is not null)
      or ((new.approved_by_id is distinct from old.approved_by_id or new.refused_by_id is distinct from old.refused_by_id)
        and (old.started_at is not null or old.refused_at is not null or old.asked_at <= now() - interval '60 minutes'))
    then raise exception 'not theirs to say' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;

  create function keep_sealing_answered() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if new.answered_by_id is distinct from old.answered_by_id and new.answered_by_id is not null and new.answered_by_id is distinct from me
    then raise exception 'not theirs to say' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;

  revoke execute on function keep_break_glass_answered(), keep_sealing_answered() from public;
  create trigger break_glass_is_answered before update on break_glass for each row execute function keep_break_glass_answered();
  create trigger sealing_is_answered before update on sealed_person for each row execute function keep_sealing_answered();
`;
