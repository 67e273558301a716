import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  hasRole,
  inChildrensServices,
  me,
  notSealed,
  open,
  openBeside,
  raise,
  takeDown,
  type Wall,
} from './walls/words.js';

/**
 * What stands on a record about its own data: somebody says that it is wrong, objects, asks that it is only kept (UK GDPR arts 16, 18
 * and 21), or it must not be deleted. And the way by which what is due is found, for the operator's command.
 */
export class NoteWhatIsAskedOfData1795822000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(table);
    await db.query(raise(wall));
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('revoke execute on function app.about_person(regclass, text, integer) from waymark_operator');
    await db.query(takeDown(wall));
    await db.query('drop table data_note; drop function keep_data_note');
  }
}

const table = `
  create table data_note (
    id              uuid primary key default gen_random_uuid(),
    young_person_id uuid not null references young_person,
    kind            text not null check (kind in ('RECTIFICATION', 'OBJECTION', 'RESTRICTION', 'LEGAL_HOLD')),
    words           text not null check (length(words) between 10 and 1000),
    by_id           uuid not null references worker,
    at              timestamptz not null default now(),
    ended_words     text check (length(ended_words) between 10 and 1000),
    ended_by_id     uuid references worker,
    ended_at        timestamptz,
    version         integer not null default 1,
    constraint ended_with_words check (num_nonnulls(ended_words, ended_by_id, ended_at) in (0, 3))
  );
  create unique index held_once on data_note (young_person_id, kind) where ended_at is null and kind in ('RESTRICTION', 'LEGAL_HOLD');
  create index data_note_of_young_person on data_note (young_person_id, at);
`;

const manages = `(${hasRole('TEAM_MANAGER')} or ${hasRole('COORDINATOR')})`;
const written = `${inChildrensServices} and ${openBeside('young_person_id')} and (kind in ('RECTIFICATION', 'OBJECTION') or ${manages})`;

const wall: Wall = {
  table: 'data_note',
  see: open('young_person_id'),
  add: `${written} and by_id = ${me} and ended_at is null`,
  sealed: notSealed('young_person_id'),
};

/** It is ended once, by whoever says so, and says why; what it said stays. */
const grants = `
  create policy data_note_changed on data_note for update to waymark_run using (${written});
  grant select, insert on data_note to waymark_run;
  grant update (ended_words, ended_by_id, ended_at, version) on data_note to waymark_run;
  grant select on data_note to waymark_rules;
  grant execute on function app.about_person(regclass, text, integer) to waymark_operator;

  create function keep_data_note() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is not null and (old.ended_at is not null or new.ended_by_id is distinct from me) then
      raise exception 'not theirs to say' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
  revoke execute on function keep_data_note() from public;
  create trigger data_note_is_ended_once before update on data_note for each row execute function keep_data_note();
`;
