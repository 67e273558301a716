import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

const me = '(select app.me())';
/** The record is open to them by more than break-glass, and they work in children's services. */
const theirs = `(select app.my_kind()) = 'CHILDRENS_SERVICES'
      and (young_person_id = any ((select app.related_people())::uuid[]) or (select app.sees_everyone()))
      and young_person_id <> all ((select app.hidden_people())::uuid[])`;
const about = 'exists (select from access_request_about a where a.request_id = access_request.id)';

/**
 * Somebody asks to be let into a record by its exact reference. What they asked stands apart from whom it is about: who asks reads
 * the first and never the second, so that nothing they can read differs between a record that is hidden and none.
 */
export class AskForAccess1795812000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(walls);
    await db.query(asking);
    await db.query(ruled({ 'app.ask_for_access(text, text)': 'waymark_run, waymark_operator' }));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.ask_for_access(text, text);
      drop table access_request_about, access_request;
      drop function keep_access_request_answered();
    `);
  }
}

const tables = `
  create table access_request (
    id             uuid primary key default gen_random_uuid(),
    worker_id      uuid not null references worker,
    asked_for      text not null check (length(asked_for) between 3 and 60),
    reason         text not null check (length(reason) between 20 and 1000),
    asked_at       timestamptz not null default now(),
    state          text not null default 'ASKED' check (state in ('ASKED', 'AGREED', 'REFUSED')),
    answered_by_id uuid references worker,
    answered_at    timestamptz,
    answer_words   text check (length(answer_words) between 10 and 1000),
    version        integer not null default 1,
    constraint access_answered_by_another check (answered_by_id <> worker_id),
    constraint access_answer_is_whole check (num_nonnulls(answered_by_id, answered_at, answer_words) = case state when 'ASKED' then 0 else 3 end)
  );
  create index access_request_of_worker on access_request (worker_id, asked_at);

  -- One for each request, also where there is no such record: both take the same work, and one about nobody tells nothing.
  create table access_request_about (
    request_id      uuid primary key references access_request,
    young_person_id uuid references young_person,
    worker_id       uuid not null references worker,
    reason          text not null,
    asked_at        timestamptz not null default now(),
    closed_at       timestamptz,
    closed_by_id    uuid references worker
  );
  comment on table access_request_about is 'Who asked about whom and why, once more: it is told to those who answer, and to whom it is about.';
  comment on column access_request_about.closed_at is 'It was answered; of a sealed record without a word to who asked.';
  create index access_request_about_open on access_request_about (young_person_id) where closed_at is null;
`;

const walls = `
  ${['access_request', 'access_request_about']
    .map(
      (table) => `
  alter table ${table} enable row level security, force row level security;
  create policy ${table}_of_rules on ${table} to waymark_rules using (true) with check (true);
  create policy ${table}_of_operator on ${table} to waymark_operator using (true) with check (true);
  grant select, insert on ${table} to waymark_rules;
  grant select on ${table} to waymark_run;`,
    )
    .join('')}
  grant update (state, answered_by_id, answered_at, answer_words, version) on access_request to waymark_run;
  grant update (closed_at, closed_by_id) on access_request_about to waymark_run;

  create policy access_request_about_read on access_request_about for select to waymark_run using (${theirs});
  create policy access_request_about_closed on access_request_about for update to waymark_run
    using (${theirs}) with check (closed_by_id = ${me});
  create policy access_request_read on access_request for select to waymark_run using (worker_id = ${me} or ${about});
  create policy access_request_answered on access_request for update to waymark_run
    using (worker_id <> ${me} and ${about});

  create function keep_access_request_answered() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if old.state <> 'ASKED' or new.answered_by_id is distinct from me
    then raise exception 'not theirs to say' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;
  revoke execute on function keep_access_request_answered() from public;
  create trigger access_request_is_answered before update of state, answered_by_id, answered_at, answer_words on access_request
    for each row execute function keep_access_request_answered();
`;

const asking = `
  create function app.ask_for_access(person text, why text) returns uuid language plpgsql volatile ${pinned} as $$
  declare
    me   uuid := app.me();
    made uuid;
  begin
    if me is null then raise exception 'nobody asks' using errcode = 'insufficient_privilege'; end if;
    insert into access_request (worker_id, asked_for, reason) values (me, person, why) returning id into made;
    insert into access_request_about (request_id, worker_id, reason, young_person_id) values (made, me, why, (select y.id from young_person y
      where y.reference = person or y.id = case when person ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then person::uuid end));
    return made;
  end $$;
`;
