import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * The record of what was done and of what was looked at: who, as what, by which relationship; never a value. Both are only ever
 * added to, and one sealer chains them, so that what is altered afterwards is found (docs/audit.md).
 */
export class CreateAudit1795630000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(entries);
    await db.query(looks);
    await db.query(lines);
    await db.query(seals);
    await db.query(appendOnly);
    await db.query(knowing);
    await db.query(owners);
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.seal_log, app.relationship_to, app.mark, app.chain_of, app.entry_line, app.look_line;
      drop table audit_seal, look_entry;
      drop policy activity_entry_of_sealer on activity_entry;
      drop index activity_of_actor, activity_of_subject;
      alter table activity_entry enable trigger activity_entry_is_append_only, enable trigger activity_entry_is_never_emptied;
      alter table activity_entry drop column session_id, drop column role, drop column relationship, drop column reason, drop column changed,
        drop column before_hash, drop column after_hash, drop column correlation_id, drop column source;
      revoke insert on activity_entry from waymark_run, waymark_door;
      revoke select on activity_entry, log_epoch from waymark_rules, waymark_sealer;
    `);
  }
}

const sources = `check (source in ('WEB', 'SOCKET', 'IMPORT', 'COMMAND', 'SYSTEM'))`;

/** The door writes only for people at a browser; what says nothing of itself is the service's own. */
const entries = `
  alter table activity_entry
    add column session_id     uuid default app.my_session(),
    add column role           text,
    add column relationship   text,
    add column reason         text check (length(reason) <= 200),
    add column changed        text[],
    add column before_hash    text,
    add column after_hash     text,
    add column correlation_id uuid,
    add column source         text not null default case when current_user = 'waymark_door' then 'WEB' else 'SYSTEM' end ${sources};
  comment on column activity_entry.changed is 'The names of the fields that changed, never what they say.';
  comment on column activity_entry.before_hash is 'A keyed hash of what the fields said before: it tells whether they came back, and nothing else.';
  create index activity_of_actor on activity_entry (actor_id, epoch desc, tx desc, id desc) where actor_id is not null;
  -- Who changed a record last is asked whenever two people change it at the same time: by the record, whatever it is.
  create index activity_of_subject on activity_entry (subject_id, epoch desc, tx desc, id desc);
`;

/** Who asks is the database's own answer and not the writer's: the run-time role may not even name those columns. */
const looks = `
  create table look_entry (
    epoch            integer not null default current_epoch(),
    tx               xid8 not null default pg_current_xact_id(),
    id               bigint generated always as identity,
    at               timestamptz not null default clock_timestamp(),
    actor_id         uuid default app.me(),
    actor_agency_id  uuid default app.my_agency(),
    session_id       uuid default app.my_session(),
    role             text,
    relationship     text,
    verb             text not null check (verb in ('OPENED', 'LISTED', 'REVEALED', 'EXPORTED', 'SEARCHED', 'DENIED', 'AUDIT_READ')),
    operation        text not null check (operation ~ '^[A-Za-z0-9_.-]{1,80}$'),
    subject_type     text not null,
    subject_id       uuid,
    young_person_ids uuid[] not null default '{}',
    classes          text[] not null default '{}',
    reason           text check (length(reason) <= 200),
    outcome          text not null default 'ANSWERED',
    correlation_id   uuid,
    source           text not null ${sources},
    primary key (epoch, tx, id)
  );
  comment on table look_entry is 'What somebody was shown, or was refused: one row for what they opened or listed, never a value.';
  create index look_of_actor on look_entry (actor_id, epoch desc, tx desc, id desc);
  create index look_of_young_person on look_entry using gin (young_person_ids);
  create index look_of_subject on look_entry (subject_id) where subject_id is not null;
  alter table look_entry enable row level security, force row level security;
  create policy look_entry_added on look_entry for insert to waymark_run with check (actor_id = (select app.me()));
  create policy look_entry_of_sealer on look_entry for select to waymark_sealer using (true);
  create policy look_entry_of_rules on look_entry for select to waymark_rules using (true);
  create policy look_entry_of_operator on look_entry to waymark_operator using (true) with check (true);
  create policy activity_entry_of_sealer on activity_entry for select to waymark_sealer using (true);
`;

/** One text a line, in which every column has its place: two lines that differ anywhere have two texts. */
const lines = `
  create function app.entry_line(e activity_entry) returns text language sql stable as $$
    select row(e.epoch, e.tx::text, e.id, extract(epoch from e.at), e.actor_id, e.actor_agency_id, e.type, e.subject_id, e.young_person_id,
      e.meeting_id, e.data, e.session_id, e.role, e.relationship, e.reason, e.changed, e.before_hash, e.after_hash, e.correlation_id, e.source)::text
  $$;
  create function app.look_line(l look_entry) returns text language sql stable as $$
    select row(l.epoch, l.tx::text, l.id, extract(epoch from l.at), l.actor_id, l.actor_agency_id, l.session_id, l.role, l.relationship, l.verb,
      l.operation, l.subject_type, l.subject_id, l.young_person_ids, l.classes, l.reason, l.outcome, l.correlation_id, l.source)::text
  $$;
`;

/**
 * A seal covers the lines from where the one before ended up to the oldest transaction that is still under way: below that nothing
 * more can come. Where that is, is asked once; asked twice it is two places, and lines between them are sealed twice or never.
 */
const seals = `
  create table audit_seal (
    seq           bigint primary key,
    sealed_at     timestamptz not null default clock_timestamp(),
    from_epoch    integer not null,
    from_tx       xid8 not null,
    to_epoch      integer not null,
    to_tx         xid8 not null,
    entries       integer not null,
    looks         integer not null,
    total_entries bigint not null,
    total_looks   bigint not null,
    batch         bytea not null,
    previous      bytea not null,
    chain         bytea not null
  );

  create function app.chain_of(s audit_seal) returns bytea language sql stable as $$
    select sha256(s.previous || s.batch || convert_to(row(s.seq, extract(epoch from s.sealed_at), s.from_epoch, s.from_tx::text, s.to_epoch,
      s.to_tx::text, s.entries, s.looks, s.total_entries, s.total_looks)::text, 'UTF8'))
  $$;

  create function app.seal_log() returns setof audit_seal
    language plpgsql volatile ${pinned} as $$
  declare
    last  audit_seal;
    made  audit_seal;
    early record;
    done  bytea;
    seen  bytea;
  begin
    if not pg_try_advisory_xact_lock(7270031) then return; end if;
    select * into last from audit_seal order by seq desc limit 1;
    made.seq := coalesce(last.seq, 0) + 1;
    made.from_epoch := coalesce(last.to_epoch, -2147483648);
    made.from_tx := coalesce(last.to_tx, '0'::xid8);
    select current_epoch(), pg_snapshot_xmin(pg_current_snapshot()) into made.to_epoch, made.to_tx;
    -- After a long pause there may be more than one seal should hold: then it ends with the transaction before the 50,000th line.
    for early in
      (select e.epoch, e.tx from activity_entry e
        where (e.epoch, e.tx) >= (made.from_epoch, made.from_tx) and (e.epoch, e.tx) < (made.to_epoch, made.to_tx)
        order by e.epoch, e.tx offset 50000 limit 1)
      union all
      (select l.epoch, l.tx from look_entry l
        where (l.epoch, l.tx) >= (made.from_epoch, made.from_tx) and (l.epoch, l.tx) < (made.to_epoch, made.to_tx)
        order by l.epoch, l.tx offset 50000 limit 1) loop
      if (early.epoch, early.tx) > (made.from_epoch, made.from_tx) and (early.epoch, early.tx) < (made.to_epoch, made.to_tx) then
        made.to_epoch := early.epoch;
        made.to_tx := early.tx;
      end if;
    end loop;
    select count(*), string_agg(sha256(convert_to(app.entry_line(e), 'UTF8')), '' order by e.epoch, e.tx, e.id) into made.entries, done
      from activity_entry e
      where (e.epoch, e.tx) >= (made.from_epoch, made.from_tx) and (e.epoch, e.tx) < (made.to_epoch, made.to_tx);
    select count(*), string_agg(sha256(convert_to(app.look_line(l), 'UTF8')), '' order by l.epoch, l.tx, l.id) into made.looks, seen
      from look_entry l
      where (l.epoch, l.tx) >= (made.from_epoch, made.from_tx) and (l.epoch, l.tx) < (made.to_epoch, made.to_tx);
    if made.entries + made.looks = 0 then return; end if;
    made.sealed_at := clock_timestamp();
    made.total_entries := coalesce(last.total_entries, 0) + made.entries;
    made.total_looks := coalesce(last.total_looks, 0) + made.looks;
    made.batch := sha256(sha256(coalesce(done, '')) || sha256(coalesce(seen, '')));
    made.previous := coalesce(last.chain, sha256('waymark'));
    made.chain := app.chain_of(made);
    insert into audit_seal values (made.*);
    return next made;
  end $$;
`;

/** ALWAYS: also where a session calls itself a replica, and for the owner and a superuser, until they take the trigger off. */
const appendOnly = `
  create trigger look_entry_is_append_only before update or delete on look_entry for each row execute function refuse_change();
  create trigger look_entry_is_never_emptied before truncate on look_entry for each statement execute function refuse_change();
  create trigger audit_seal_is_append_only before update or delete on audit_seal for each row execute function refuse_change();
  create trigger audit_seal_is_never_emptied before truncate on audit_seal for each statement execute function refuse_change();
  alter table activity_entry enable always trigger activity_entry_is_append_only, enable always trigger activity_entry_is_never_emptied;
  alter table look_entry enable always trigger look_entry_is_append_only, enable always trigger look_entry_is_never_emptied;
  alter table audit_seal enable always trigger audit_seal_is_append_only, enable always trigger audit_seal_is_never_emptied;
`;

const knowing = `
  -- What the log may hold of a value: a hash with a secret of the database, so that nobody can try values until one fits.
  create function app.mark(value text) returns text
    language plpgsql stable strict ${pinned} as $$
  declare secret bytea := (select w.secret from app.wall_secret w);
  begin
    return encode(sha256(secret || sha256(secret || convert_to('mark|' || value, 'UTF8'))), 'hex');
  end $$;

  -- By what the record of a young person is open to whoever asks: the strongest of their relationships.
  create function app.relationship_to(person uuid) returns text
    language sql stable strict ${pinned} as $$
    select case when app.sees_everyone() then 'COORDINATES' else (
      select o.because from open_case o where o.worker_id = app.me() and o.young_person_id = person
        order by array_position('{ALLOCATED,MANAGES,PANEL,REFERRAL,BREAK_GLASS}'::text[], o.because) limit 1) end $$;
`;

const owners = `
  ${ruled({
    'app.seal_log()': 'waymark_sealer',
    'app.mark(text)': 'waymark_run, waymark_operator',
    'app.relationship_to(uuid)': 'waymark_run, waymark_operator',
  })}
  revoke execute on function app.entry_line(activity_entry), app.look_line(look_entry), app.chain_of(audit_seal) from public;
  grant execute on function app.entry_line(activity_entry), app.look_line(look_entry), app.chain_of(audit_seal) to waymark_rules, waymark_sealer;
`;

const grants = `
  grant select on activity_entry, look_entry, audit_seal, log_epoch to waymark_rules, waymark_sealer;
  grant insert on audit_seal to waymark_rules;
  grant insert (role, relationship, verb, operation, subject_type, subject_id, young_person_ids, classes, reason, outcome, correlation_id, source)
    on look_entry to waymark_run;
  grant insert (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data, role, relationship, reason, changed,
    before_hash, after_hash, correlation_id, source) on activity_entry to waymark_run;
  grant insert (actor_id, actor_agency_id, type, subject_id, young_person_id, data, correlation_id, source) on activity_entry to waymark_door;
`;
