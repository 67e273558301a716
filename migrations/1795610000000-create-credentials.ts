import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * How somebody proves who they are: local accounts, identities of an organisation, and more about each session. Only the door's
 * role reads these tables; what the running service does about them, it does through functions that look who asks.
 */
export class CreateCredentials1795610000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(sessions);
    await db.query(localAccounts);
    await db.query(identities);
    await db.query(mine);
    await db.query(administration);
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.my_sessions, app.end_my_session, app.end_my_other_sessions, app.must_administer, app.invite, app.unlock_account, app.sign_ins_of,
        app.end_sessions_of;
      drop table sign_in_delay, logout_token_seen, organisation_attempt, identity_link, invitation, recovery_code, local_account;
      alter table session drop column id, drop column method, drop column stepped_up_at, drop column device, drop column ended_because, drop column idp_issuer, drop column idp_subject, drop column idp_sid;
    `);
  }
}

const sessions = `
  alter table session
    add column id            uuid not null unique default gen_random_uuid(),
    add column method        text not null default 'DEMONSTRATION' check (method in ('DEMONSTRATION', 'LOCAL', 'ORGANISATION')),
    add column stepped_up_at timestamptz,
    add column device        text not null default '' check (length(device) <= 100),
    add column ended_because text check (ended_because in ('SIGNED_OUT', 'ENDED_BY_PERSON', 'TOO_MANY', 'ORGANISATION', 'CREDENTIALS_CHANGED', 'REPLACED',
                               'ADMINISTRATOR')),
    add column idp_issuer    text,
    add column idp_subject   text,
    add column idp_sid       text;
  create index session_of_identity on session (idp_issuer, idp_subject) where idp_issuer is not null and ended_at is null;
  comment on column session.stepped_up_at is 'When the person last showed that it is they who sit there; null when they have not since signing in.';
  comment on column session.device is 'In plain words, made from what the browser says of itself, which is not kept.';
  comment on column session.ended_because is 'REPLACED: the token of before a rotation, good for what is on its way and gone in seconds.';
`;

const localAccounts = `
  create table local_account (
    worker_id       uuid primary key references worker,
    password_hash   text not null check (password_hash like '$argon2id$%'),
    password_set_at timestamptz not null default now(),
    totp_cipher     bytea not null,
    totp_key_id     text not null,
    totp_last_step  bigint not null,
    failures        integer not null default 0,
    locked_until    timestamptz,
    -- One that nobody uses for 60 days lets nobody in until it is set up anew.
    last_used_at    timestamptz not null default now()
  );
  comment on column local_account.totp_last_step is 'The last 30-second step whose code was used: a code is good once.';

  create table recovery_code (
    worker_id   uuid not null references local_account,
    code_hash   bytea not null,
    made_at     timestamptz not null default now(),
    used_at     timestamptz,
    replaced_at timestamptz,
    primary key (worker_id, code_hash)
  );

  create table invitation (
    id            uuid primary key default gen_random_uuid(),
    worker_id     uuid not null references worker,
    token_hash    bytea not null unique,
    totp_cipher   bytea not null,
    totp_key_id   text not null,
    invited_by_id uuid references worker,
    made_at       timestamptz not null default now(),
    expires_at    timestamptz not null,
    used_at       timestamptz,
    withdrawn_at  timestamptz
  );
  create unique index one_open_invitation on invitation (worker_id) where used_at is null and withdrawn_at is null;

  -- By the hash of a network address, for as long as it matters.
  create table sign_in_delay (
    address    bytea primary key,
    failures   integer not null,
    wait_until timestamptz not null,
    last_at    timestamptz not null
  );
`;

const identities = `
  create table identity_link (
    issuer    text not null,
    subject   text not null,
    worker_id uuid not null references worker,
    linked_at timestamptz not null default now(),
    primary key (issuer, subject),
    constraint one_identity_an_issuer unique (issuer, worker_id)
  );

  -- A sign-in that has gone to the organisation and not come back: good once, for ten minutes.
  create table organisation_attempt (
    token_hash bytea primary key,
    state      text not null,
    nonce      text not null,
    verifier   text not null,
    goes_to    text,
    session_id uuid,
    begun_at   timestamptz not null default now()
  );
  comment on column organisation_attempt.session_id is 'The session that is to be confirmed; null when one is to begin.';

  create table logout_token_seen (
    issuer     text not null,
    jti        text not null,
    seen_at    timestamptz not null default now(),
    primary key (issuer, jti)
  );
`;

const stands = `ended_at is null and ended_because is null and now() < expires_at and now() < last_seen_at + interval '30 minutes'`;

/** Of one's own sessions: whoever asks is asked after in the transaction, and is never an argument. */
const mine = `
  create function app.my_sessions() returns table (id uuid, method text, device text, started_at timestamptz, last_seen_at timestamptz,
      expires_at timestamptz, stepped_up_at timestamptz, this_one boolean)
    language sql stable ${pinned} as $$
    select s.id, s.method, s.device, s.started_at, s.last_seen_at, s.expires_at, s.stepped_up_at, s.id = app.my_session()
      from session s where s.worker_id = app.me() and ${stands} order by s.started_at desc $$;

  create function app.end_my_session(which uuid) returns boolean
    language sql volatile ${pinned} as $$
    with gone as (update session set ended_at = now(), ended_because = 'ENDED_BY_PERSON'
      where id = which and worker_id = app.me() and ended_at is null returning 1)
    select exists (select from gone) $$;

  create function app.end_my_other_sessions() returns integer
    language sql volatile ${pinned} as $$
    with gone as (update session set ended_at = now(), ended_because = 'ENDED_BY_PERSON'
      where worker_id = app.me() and id <> app.my_session() and ended_at is null returning ended_because)
    select count(*)::integer from gone $$;
`;

/** What an administrator does about somebody else's way in. They never learn a password, a secret or a code. */
const administration = `
  create function app.must_administer() returns void
    language plpgsql stable ${pinned} as $$
  begin
    if not 'ADMINISTRATOR' = any (app.my_roles()) then
      raise exception 'only an administrator may do this' using errcode = 'insufficient_privilege';
    end if;
  end $$;

  create function app.invite(invited uuid, token bytea, cipher bytea, key_id text, good_for interval) returns uuid
    language plpgsql volatile ${pinned} as $$
  declare made uuid;
  begin
    perform app.must_administer();
    update invitation i set withdrawn_at = now() where i.worker_id = invited and i.used_at is null and i.withdrawn_at is null;
    insert into invitation (worker_id, token_hash, totp_cipher, totp_key_id, invited_by_id, expires_at)
      values (invited, token, cipher, key_id, app.me(), now() + least(good_for, interval '72 hours')) returning id into made;
    return made;
  end $$;

  create function app.unlock_account(locked uuid) returns boolean
    language plpgsql volatile ${pinned} as $$
  begin
    perform app.must_administer();
    update local_account a set failures = 0, locked_until = null where a.worker_id = locked;
    return found;
  end $$;

  -- The way in of somebody else is ended, and never their own.
  create function app.end_sessions_of(whose uuid) returns integer
    language plpgsql volatile ${pinned} as $$
  declare ended integer;
  begin
    perform app.must_administer();
    update session s set ended_at = now(), ended_because = 'ADMINISTRATOR' where s.worker_id = whose and s.worker_id <> app.me() and s.ended_at is null;
    get diagnostics ended = row_count;
    return ended;
  end $$;

  create function app.sign_ins_of(people uuid[]) returns table (worker_id uuid, local boolean, locked_until timestamptz, invited_until timestamptz,
      organisation boolean, last_began_at timestamptz)
    language plpgsql stable ${pinned} as $$
  begin
    perform app.must_administer();
    return query select w.id, a.worker_id is not null, case when a.locked_until > now() then a.locked_until end,
      (select max(i.expires_at) from invitation i where i.worker_id = w.id and i.used_at is null and i.withdrawn_at is null and i.expires_at > now()),
      exists (select from identity_link l where l.worker_id = w.id),
      (select max(s.started_at) from session s where s.worker_id = w.id)
      from worker w left join local_account a on a.worker_id = w.id where w.id = any (people);
  end $$;
`;

const grants = `
  ${ruled({
    'app.my_sessions()': 'waymark_run',
    'app.end_my_session(uuid)': 'waymark_run',
    'app.end_my_other_sessions()': 'waymark_run',
    'app.must_administer()': '',
    'app.invite(uuid, bytea, bytea, text, interval)': 'waymark_run',
    'app.unlock_account(uuid)': 'waymark_run',
    'app.end_sessions_of(uuid)': 'waymark_run',
    'app.sign_ins_of(uuid[])': 'waymark_run',
  })}
  grant select (worker_id, failures, locked_until), update (failures, locked_until) on local_account to waymark_rules;
  grant select, insert, update (withdrawn_at) on invitation to waymark_rules;
  grant select on identity_link to waymark_rules;
  grant update (ended_at, ended_because) on session to waymark_rules;

  grant select, insert, update on local_account, recovery_code, identity_link to waymark_door;
  grant select, update on invitation to waymark_door;
  grant select, insert, update, delete on sign_in_delay to waymark_door;
  grant select, insert, delete on organisation_attempt, logout_token_seen to waymark_door;
`;
