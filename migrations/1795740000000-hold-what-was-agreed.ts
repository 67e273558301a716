import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a row is, whose it is and who asked for it is never changed: only these columns are, by the role of the service. */
const changes: Readonly<Record<string, string>> = {
  break_glass: 'ends_at, renewed, approved_by_id, started_at, reviewed_by_id, reviewed_at, finding, words, version',
  access_alert: 'closed_at',
  sealed_person:
    'state, approved_by_id, from_at, unseal_reason, unseal_asked_by_id, unseal_approved_by_id, to_at, version',
  sealed_allow: 'to_at',
  exclusion: 'to_at, version',
  home_address: 'cipher, key_id, changed_at, changed_by_id, version',
  sharing_agreement: 'title, starts_on, expires_on, signed_on, reviewed_on, ended_at, version',
  attendance: 'state, at',
  import_batch: 'state, progress, progress_words, summary, fingerprint, applied_at, version',
  import_file: 'kind, contents',
};

const me = '(select app.me())';
const inChildrensServices = `(select app.my_kind()) = 'CHILDRENS_SERVICES'`;
const seen = `((young_person_id = any ((select app.visible_people())::uuid[]) or (select app.sees_everyone()))
      and young_person_id <> all ((select app.hidden_people())::uuid[]))`;

/** Who asks, lets in and keeps out is whoever writes it; what takes two people begins with one. */
const beginnings = `
  alter policy break_glass_made on break_glass with check (worker_id = ${me}
    and reviewed_at is null and reviewed_by_id is null and approved_by_id is null);
  alter policy sealed_person_made on sealed_person with check (${inChildrensServices} and ${seen} and asked_by_id = ${me}
    and state = 'ASKED' and approved_by_id is null and unseal_asked_by_id is null and unseal_approved_by_id is null);
  alter policy sealed_allow_made on sealed_allow with check (${inChildrensServices} and ${seen} and let_in_by_id = ${me});
  alter policy exclusion_made on exclusion with check (${inChildrensServices} and ${seen} and by_id = ${me});
  alter policy home_address_made on home_address with check (${seen} and ${inChildrensServices} and changed_by_id = ${me});
  alter policy home_address_changed on home_address with check (${seen} and ${inChildrensServices} and changed_by_id = ${me});
`;

/** A place that is protected is shown to no other agency, whatever is agreed with it. */
const protectedPlaces = `
  alter policy home_address_read on home_address using (${seen} and (${inChildrensServices}
    or ('ADDRESS' = any ((select app.my_shared())::text[])
      and not exists (select from young_person y where y.id = home_address.young_person_id and y.home_protected))));
`;

/**
 * The second of two people is whoever says so, and nobody else by name. Asked of who writes as a session; the operator’s own
 * commands write as nobody.
 */
const seconds = `
  create function keep_break_glass_agreed() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if (new.approved_by_id is distinct from old.approved_by_id
        and (new.approved_by_id is distinct from me or old.young_person_id = any (app.hidden_people())))
      or (new.reviewed_by_id is distinct from old.reviewed_by_id and new.reviewed_by_id is distinct from me)
      or (new.started_at is distinct from old.started_at and (old.started_at is not null or new.approved_by_id is distinct from me))
      or (new.ends_at is distinct from old.ends_at and old.ends_at is not null
        and not (old.worker_id = me and not old.renewed and new.renewed and new.ends_at <= old.ends_at + interval '60 minutes'))
    then raise exception 'not theirs to say' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;

  create function keep_sealing_agreed() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  declare me uuid := app.me();
  begin
    if me is null then return new; end if;
    if (new.approved_by_id is distinct from old.approved_by_id and new.approved_by_id is distinct from me)
      or (new.unseal_asked_by_id is distinct from old.unseal_asked_by_id and new.unseal_asked_by_id is distinct from me)
      or (new.unseal_approved_by_id is distinct from old.unseal_approved_by_id and new.unseal_approved_by_id is distinct from me)
    then raise exception 'not theirs to say' using errcode = 'insufficient_privilege'; end if;
    return new;
  end $$;

  revoke execute on function keep_break_glass_agreed(), keep_sealing_agreed() from public;
  create trigger break_glass_is_agreed before update on break_glass for each row execute function keep_break_glass_agreed();
  create trigger sealing_is_agreed before update on sealed_person for each row execute function keep_sealing_agreed();
`;

/**
 * What is agreed about access holds in the database too: the columns that never change are not granted, and nobody names another as
 * who agreed.
 */
export class HoldWhatWasAgreed1795740000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(changes))
      await db.query(
        `revoke update on ${table} from waymark_run; grant update (${columns}) on ${table} to waymark_run`,
      );
    await db.query(beginnings);
    await db.query(protectedPlaces);
    await db.query(seconds);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger break_glass_is_agreed on break_glass;
      drop trigger sealing_is_agreed on sealed_person;
      drop function keep_break_glass_agreed(), keep_sealing_agreed();
    `);
    for (const table of Object.keys(changes)) await db.query(`grant update on ${table} to waymark_run`);
  }
}
