import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { hasRole, inChildrensServices, me, notSealed, openBeside, raise, takeDown, type Wall } from './walls/words.js';

/**
 * What a young person asks to be told of themselves (UK GDPR art 15): the register of requests, what a reviewer decided about each
 * passage, and the walk of foreign keys by which everything about one person is found (docs/data-protection.md).
 */
export class CreateSubjectAccess1795820000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    for (const wall of walls) await db.query(raise(wall));
    await db.query(changes);
    await db.query(walk);
    await db.query(grants);
    await db.query(held);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.subject_rows, app.handles_subject_access, app.about_person');
    await db.query(
      `revoke select on ${alsoRead} from waymark_rules; drop policy address_reveal_by_rules on address_reveal;`,
    );
    for (const wall of [...walls].reverse()) await db.query(takeDown(wall));
    await db.query(`
      drop table subject_access_passage, subject_access_request;
      drop function keep_subject_access_decided;
      drop sequence subject_access_number;
    `);
  }
}

const tables = `
  create sequence subject_access_number start 1;

  create table subject_access_request (
    id               uuid primary key default gen_random_uuid(),
    reference        text not null unique default 'SAR-' || nextval('subject_access_number'),
    young_person_id  uuid not null references young_person,
    -- The register is read by who may open no record: it names nobody.
    person_reference text not null,
    asked_on         date not null,
    way              text not null check (way in ('IN_PERSON', 'PHONE', 'EMAIL', 'LETTER', 'FORM')),
    identity         text not null check (length(identity) between 10 and 1000),
    due_on           date not null,
    extension_reason text check (length(extension_reason) between 10 and 1000),
    extended_by_id   uuid references worker,
    state            text not null default 'RECEIVED' check (state in ('RECEIVED', 'IN_REVIEW', 'GIVEN', 'REFUSED')),
    recorded_by_id   uuid not null references worker,
    recorded_at      timestamptz not null default now(),
    prepared_by_id   uuid references worker,
    prepared_at      timestamptz,
    reviewer_id      uuid references worker,
    with_address     boolean not null default false,
    given_on         date,
    given_by_id      uuid references worker,
    refused_reason   text check (length(refused_reason) between 10 and 1000),
    refused_by_id    uuid references worker,
    closed_at        timestamptz,
    version          integer not null default 1,
    constraint due_after_asked check (due_on > asked_on),
    constraint extended_with_reason check ((extension_reason is null) = (extended_by_id is null)),
    constraint reviewed_by_another check (reviewer_id <> prepared_by_id),
    constraint in_review_is_prepared check (state not in ('IN_REVIEW', 'GIVEN') or (prepared_by_id is not null and reviewer_id is not null)),
    constraint given_is_dated check ((state = 'GIVEN') = (given_on is not null)),
    constraint refused_with_reason check ((state = 'REFUSED') = (refused_reason is not null)),
    constraint closed_is_timed check ((state in ('GIVEN', 'REFUSED')) = (closed_at is not null))
  );
  create unique index one_open_subject_access on subject_access_request (young_person_id) where closed_at is null;
  create index subject_access_by_due on subject_access_request (due_on) where closed_at is null;

  -- No words of the record: where they stand, what they were by their digest, and which places were taken out.
  create table subject_access_passage (
    id            uuid primary key default gen_random_uuid(),
    request_id    uuid not null references subject_access_request,
    of_table      text not null,
    row_key       text not null,
    of_column     text not null,
    digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
    names_somebody boolean not null,
    state         text not null default 'HELD' check (state in ('HELD', 'GONE', 'RELEASED', 'REMOVED', 'CUT')),
    cuts          jsonb not null default '[]',
    reason        text check (length(reason) between 10 and 500),
    decided_by_id uuid references worker,
    decided_at    timestamptz,
    version       integer not null default 1,
    unique (request_id, of_table, row_key, of_column),
    constraint decided_by_somebody check ((state in ('HELD', 'GONE')) = (decided_by_id is null)),
    constraint taken_out_with_reason check (state not in ('REMOVED', 'CUT') or reason is not null),
    constraint cut_somewhere check ((state = 'CUT') = (cuts <> '[]'))
  );
`;

const auditor = hasRole('AUDITOR');
const handles = `${inChildrensServices} and ${openBeside('young_person_id')}`;
const ofOpenRequest = `exists (select from subject_access_request r where r.id = request_id and r.state = 'IN_REVIEW')`;

const walls: readonly Wall[] = [
  {
    table: 'subject_access_request',
    see: `(${handles}) or ${auditor}`,
    add: `${handles} and recorded_by_id = ${me} and state = 'RECEIVED' and prepared_by_id is null and reviewer_id is null and closed_at is null`,
    sealed: `(${notSealed('young_person_id')} or ${auditor})`,
  },
  {
    table: 'subject_access_passage',
    see: `${inChildrensServices} and exists (select from subject_access_request r where r.id = request_id)`,
    add: `${hasRole('TEAM_MANAGER')} and ${inChildrensServices} and state = 'HELD' and ${ofOpenRequest}`,
    sealed: `exists (select from subject_access_request r where r.id = request_id)`,
  },
];

/** What may be said of a row is what may be said of it as it becomes: once. */
const changes = `
  create policy subject_access_request_changed on subject_access_request for update to waymark_run using ((${handles}) or ${auditor});
  create policy subject_access_passage_changed on subject_access_passage for update to waymark_run using (${inChildrensServices} and ${ofOpenRequest});
`;

/**
 * Everything about one person, table by table: a column that names them, or a foreign key to a row that does. Only for who prepares
 * a request or reviews it, while it is open; the function asks for itself who asks.
 */
const walk = `
  create function app.about_person(asked regclass, alias text, depth integer) returns text
    language plpgsql stable ${pinned} as $$
  declare
    link  record;
    above text := alias || 'p';
    found text;
    parts text[] := '{}';
  begin
    if asked = 'young_person'::regclass then return format('%I.id = $1', alias); end if;
    if exists (select from pg_attribute a where a.attrelid = asked and a.attname = 'young_person_id' and not a.attisdropped) then
      return format('%I.young_person_id = $1', alias);
    end if;
    if exists (select from pg_attribute a where a.attrelid = asked and a.attname = 'young_person_ids' and not a.attisdropped) then
      return format('%I.young_person_ids @> array[$1]', alias);
    end if;
    if depth > 5 then return null; end if;
    for link in select c.confrelid::regclass as parent, (select string_agg(format('%I.%I = %I.%I', above, pa.attname, alias, ca.attname), ' and ')
          from unnest(c.conkey, c.confkey) k (child, parent) join pg_attribute ca on ca.attrelid = c.conrelid and ca.attnum = k.child
          join pg_attribute pa on pa.attrelid = c.confrelid and pa.attnum = k.parent) as joined
        from pg_constraint c where c.conrelid = asked and c.contype = 'f' and c.confrelid <> asked loop
      found := app.about_person(link.parent, above, depth + 1);
      if found is not null then
        parts := parts || format('exists (select from %s %I where %s and %s)', link.parent, above, link.joined, found);
      end if;
    end loop;
    return case when parts <> '{}' then '(' || array_to_string(parts, ' or ') || ')' end;
  end $$;

  create function app.handles_subject_access(asked subject_access_request) returns boolean
    language sql stable ${pinned} as $$
    select coalesce(asked.state in ('RECEIVED', 'IN_REVIEW') and app.my_kind() = 'CHILDRENS_SERVICES'
      and (app.sees_everyone() or asked.young_person_id = any (app.related_people())) and asked.young_person_id <> all (app.hidden_people())
      and ('TEAM_MANAGER' = any (app.my_roles()) or asked.reviewer_id = app.me()), false) $$;

  create function app.subject_rows(request uuid, asked text) returns setof jsonb
    language plpgsql stable strict ${pinned} as $$
  declare
    person uuid;
    about  text;
  begin
    select r.young_person_id into person from subject_access_request r where r.id = request and app.handles_subject_access(r);
    if person is null then return; end if;
    about := app.about_person(to_regclass('public.' || quote_ident(asked)), 't', 0);
    if about is null then return; end if;
    return query execute format('select to_jsonb(t) from %I t where %s', asked, about) using person;
  end $$;
  ${ruled({
    'app.about_person(regclass, text, integer)': '',
    'app.handles_subject_access(subject_access_request)': '',
    'app.subject_rows(uuid, text)': 'waymark_run',
  })}
`;

/** What the rules did not need to read until now. */
const alsoRead = `care_episode, status_fact, status_override, keeping_in_touch, statutory_return, care_review, plan_part, plan_version,
  plan_section, plan_objective, plan_review, action_update, agenda_parking, minute_entry, minute_entry_history, housing_referral_step,
  address_reveal`;

const grants = `
  grant select on ${alsoRead}, subject_access_request, subject_access_passage to waymark_rules;
  create policy address_reveal_by_rules on address_reveal for select to waymark_rules using (true);
  grant usage on sequence subject_access_number to waymark_run;
  grant select, insert on subject_access_request, subject_access_passage to waymark_run;
  grant update (due_on, extension_reason, extended_by_id, state, prepared_by_id, prepared_at, reviewer_id, with_address, given_on, given_by_id,
    refused_reason, refused_by_id, closed_at, version) on subject_access_request to waymark_run;
  grant update (digest, names_somebody, state, cuts, reason, decided_by_id, decided_at, version) on subject_access_passage to waymark_run;
`;

/** Who decides is whoever says so: a passage only by its reviewer, and what was given or refused stays as it is. */
const held = `
  create function keep_subject_access_decided() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if tg_table_name = 'subject_access_passage' then
      if new.state not in ('HELD', 'GONE') and (new.decided_by_id is distinct from old.decided_by_id or new.state is distinct from old.state)
        and (new.decided_by_id is distinct from me or not exists (select from subject_access_request r where r.id = new.request_id and r.reviewer_id = me))
      then raise exception 'not theirs to decide' using errcode = 'insufficient_privilege'; end if;
      return new;
    end if;
    if old.closed_at is not null
      or (new.prepared_by_id is distinct from old.prepared_by_id and new.prepared_by_id is distinct from me)
      or (new.given_by_id is distinct from old.given_by_id and new.given_by_id is distinct from me)
      or (new.extended_by_id is distinct from old.extended_by_id and new.extended_by_id is distinct from me)
      or (new.refused_by_id is distinct from old.refused_by_id and new.refused_by_id is distinct from me)
    then raise exception 'not theirs to decide' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;
  revoke execute on function keep_subject_access_decided() from public;
  create trigger subject_access_is_decided before update on subject_access_request for each row execute function keep_subject_access_decided();
  create trigger passage_is_decided before update on subject_access_passage for each row execute function keep_subject_access_decided();
`;
