import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * Mail on its way, links that go to whom they are for and to nobody else, and the second half of one that somebody else must give
 * (docs/adr/0018). Only the door reads any of it: the running service may put a letter into the post and read none.
 */
export class CreatePost1795790000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(outbox);
    await db.query(links);
    await db.query(addresses);
    await db.query(administration);
    await db.query(grants);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      grant execute on function app.invite(uuid, bytea, bytea, text, interval) to waymark_run;
      drop trigger an_address_was_changed on worker;
      drop function shut_links_to_the_old_address(), app.make_invitation, app.make_second_code, app.make_password_link, app.links_of;
      alter table worker drop column email_changed_by_id;
      drop table password_link, mail_outbox;
      alter table invitation drop column wants_code, drop column code_mark, drop column code_made_by_id, drop column wrong_codes, drop column mailed,
        drop column sent_at, drop column given_up_at;
    `);
  }
}

const outbox = `
  create table mail_outbox (
    id          uuid primary key default gen_random_uuid(),
    letter      text not null check (letter ~ '^[A-Z_]{3,40}$'),
    worker_id   uuid not null references worker,
    cipher      bytea,
    key_id      text,
    about_id    uuid,
    put_at      timestamptz not null default now(),
    gives_up_at timestamptz not null default now() + interval '1 day',
    tries       integer not null default 0,
    in_hand     boolean not null default false,
    next_try_at timestamptz not null default now(),
    constraint sealed_with_a_key check ((cipher is null) = (key_id is null))
  );
  create index mail_outbox_due on mail_outbox (next_try_at);
  create index mail_outbox_about on mail_outbox (about_id) where about_id is not null;
  comment on table mail_outbox is 'Letters that are on their way: which one and to whom. A row goes when its letter has gone, or is given up.';
  comment on column mail_outbox.cipher is 'What stands in this one letter alone (a link, a device), sealed with a key outside the database.';
  comment on column mail_outbox.about_id is 'The link that travels in it.';
  comment on column mail_outbox.in_hand is 'Given to the mail server, and nobody has heard yet whether it was taken.';
`;

const links = `
  alter table invitation
    add column wants_code      boolean not null default false,
    add column code_mark       text,
    add column code_made_by_id uuid references worker,
    add column wrong_codes     integer not null default 0,
    add column mailed          boolean not null default false,
    add column sent_at         timestamptz,
    add column given_up_at     timestamptz,
    add constraint halves_by_two check (code_made_by_id <> invited_by_id);
  comment on column invitation.wants_code is 'Whether the link alone opens nothing: a code that somebody else gives is its second half.';
  comment on column invitation.code_mark is 'A keyed mark of the code, with a key outside the database; null while there is none.';

  create table password_link (
    id           uuid primary key default gen_random_uuid(),
    worker_id    uuid not null references local_account,
    token_hash   bytea not null unique,
    made_by_id   uuid references worker,
    mailed       boolean not null,
    made_at      timestamptz not null default now(),
    expires_at   timestamptz not null,
    sent_at      timestamptz,
    given_up_at  timestamptz,
    used_at      timestamptz,
    withdrawn_at timestamptz
  );
  create unique index one_open_password_link on password_link (worker_id) where used_at is null and withdrawn_at is null;
  comment on table password_link is 'Links that change a password alone: the second factor is asked for with each.';
  comment on column password_link.made_by_id is 'The administrator who made it; null when the person asked for it.';
`;

/** A link belongs to an address: when that changes, what is open, or on its way, is good no more. */
const addresses = `
  alter table worker add column email_changed_by_id uuid references worker;
  comment on column worker.email_changed_by_id is 'Who last changed the address: they may not have a link sent to it. Null when nobody in the service has.';

  create function shut_links_to_the_old_address() returns trigger
    language plpgsql volatile ${pinned} as $$
  begin
    new.email_changed_by_id := app.me();
    update invitation i set withdrawn_at = now() where i.worker_id = new.id and i.used_at is null and i.withdrawn_at is null;
    update password_link l set withdrawn_at = now() where l.worker_id = new.id and l.used_at is null and l.withdrawn_at is null;
    delete from mail_outbox m where m.worker_id = new.id and m.about_id is not null;
    return new;
  end $$;
  create trigger an_address_was_changed before update of email on worker
    for each row when (lower(old.email) <> lower(new.email)) execute function shut_links_to_the_old_address();
`;

const mostAnHour = 5;

/** What administrators do about links. Each says in a word why not, where somebody can do something about it. */
const administration = `
  create function app.make_invitation(invited uuid, token bytea, cipher bytea, key_id text, anew boolean, wants_code boolean, mailed boolean)
      returns table (made uuid, refused text)
    language plpgsql volatile ${pinned} as $$
  begin
    perform app.must_administer();
    if anew <> exists (select from local_account a where a.worker_id = invited) then
      return query select null::uuid, case when anew then 'NO_ACCOUNT' else 'HAS_ACCOUNT' end;
      return;
    end if;
    if mailed and exists (select from worker w where w.id = invited and w.email_changed_by_id = app.me()) then
      return query select null::uuid, 'OWN_ADDRESS'; return;
    end if;
    if (select count(*) from invitation i where i.worker_id = invited and i.made_at > now() - interval '1 hour') >= ${mostAnHour} then
      return query select null::uuid, 'TOO_MANY'; return;
    end if;
    delete from mail_outbox m using invitation i where m.about_id = i.id and i.worker_id = invited;
    update invitation i set withdrawn_at = now() where i.worker_id = invited and i.used_at is null and i.withdrawn_at is null;
    return query insert into invitation as i (worker_id, token_hash, totp_cipher, totp_key_id, invited_by_id, expires_at, wants_code, mailed)
      values (invited, token, cipher, key_id, app.me(), now() + interval '72 hours', wants_code, mailed) returning i.id, null::text;
  end $$;

  -- The second half of a link, given by another administrator than who gave the first, and never for themselves.
  create function app.make_second_code(whose uuid, mark text) returns text
    language plpgsql volatile ${pinned} as $$
  declare waiting invitation;
  begin
    perform app.must_administer();
    select * into waiting from invitation i where i.worker_id = whose and i.wants_code and i.used_at is null and i.withdrawn_at is null and now() < i.expires_at
      for update;
    if not found then return 'NO_LINK'; end if;
    if waiting.invited_by_id = app.me() or whose = app.me() then return 'OWN_LINK'; end if;
    update invitation i set code_mark = mark, code_made_by_id = app.me(), wrong_codes = 0 where i.id = waiting.id;
    return 'MADE';
  end $$;

  create function app.make_password_link(whose uuid, token bytea, by_mail boolean, good_for interval) returns table (made uuid, refused text)
    language plpgsql volatile ${pinned} as $$
  begin
    perform app.must_administer();
    if not exists (select from local_account a where a.worker_id = whose) then return query select null::uuid, 'NO_ACCOUNT'; return; end if;
    if (select count(*) from password_link l where l.worker_id = whose and l.made_at > now() - interval '1 hour') >= ${mostAnHour} then
      return query select null::uuid, 'TOO_MANY'; return;
    end if;
    delete from mail_outbox m using password_link l where m.about_id = l.id and l.worker_id = whose;
    delete from password_link l where coalesce(l.used_at, l.withdrawn_at, l.expires_at) < now() - interval '30 days';
    update password_link l set withdrawn_at = now() where l.worker_id = whose and l.used_at is null and l.withdrawn_at is null;
    return query insert into password_link as l (worker_id, token_hash, made_by_id, mailed, expires_at)
      values (whose, token, app.me(), by_mail, now() + least(good_for, interval '4 hours')) returning l.id, null::text;
  end $$;

  -- Links that are open, without what opens them.
  create function app.links_of(people uuid[]) returns table (worker_id uuid, kind text, expires_at timestamptz, mailed boolean, sent_at timestamptz,
      given_up_at timestamptz, tries integer, wants_code boolean, code_made boolean, by_me boolean)
    language plpgsql stable ${pinned} as $$
  begin
    perform app.must_administer();
    return query select i.worker_id, case when a.worker_id is null then 'ACCOUNT' else 'SIGN_IN' end, i.expires_at, i.mailed, i.sent_at, i.given_up_at,
        coalesce((select m.tries from mail_outbox m where m.about_id = i.id limit 1), 0), i.wants_code, i.code_mark is not null,
        i.invited_by_id is not distinct from app.me()
      from invitation i left join local_account a on a.worker_id = i.worker_id
      where i.worker_id = any (people) and i.used_at is null and i.withdrawn_at is null and now() < i.expires_at
    union all select l.worker_id, 'PASSWORD', l.expires_at, l.mailed, l.sent_at, l.given_up_at,
        coalesce((select m.tries from mail_outbox m where m.about_id = l.id limit 1), 0), false, false, l.made_by_id is not distinct from app.me()
      from password_link l
      where l.worker_id = any (people) and l.used_at is null and l.withdrawn_at is null and now() < l.expires_at;
  end $$;
`;

const grants = `
  ${ruled({
    'shut_links_to_the_old_address()': '',
    'app.make_invitation(uuid, bytea, bytea, text, boolean, boolean, boolean)': 'waymark_run',
    'app.make_second_code(uuid, text)': 'waymark_run',
    'app.make_password_link(uuid, bytea, boolean, interval)': 'waymark_run',
    'app.links_of(uuid[])': 'waymark_run',
  })}
  revoke execute on function app.invite(uuid, bytea, bytea, text, interval) from waymark_run;
  grant update (code_mark, code_made_by_id, wrong_codes) on invitation to waymark_rules;
  grant select, insert, update (withdrawn_at), delete on password_link to waymark_rules;
  grant select, delete on mail_outbox to waymark_rules;

  grant select, insert, update, delete on password_link, mail_outbox to waymark_door;
  grant insert (letter, worker_id, cipher, key_id, about_id, gives_up_at) on mail_outbox to waymark_run;
`;
