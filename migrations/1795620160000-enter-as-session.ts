import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';
import { active, coordinates } from './walls/who.js';

/** Who a token stands for: to the transaction, which enters as them, and to the running service, which is told of them. */
export class EnterAsSession1795620160000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(entering);
    await db.query(viewers);
    await db.query(owners);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.enter, app.viewer_of_session, app.viewers_of_sessions, app.session_seen;
      revoke update (last_seen_at) on session from waymark_rules;
    `);
  }
}

const live = `s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
      and ${active}`;

/**
 * Works out who asks, once a transaction. The places of the scope are those that `app.scope` names; the people that are open to
 * them are listed, and sealed, when they are first asked for (`app.visible_people`). A token that stands for nobody leaves an
 * empty scope: nothing is open.
 */
const entering = `
  create function app.enter(token text) returns void
    language plpgsql volatile ${pinned} as $$
  declare
    who   record;
    scope text := '';
  begin
    select w.id, w.agency_id, g.kind, s.id as session_id, ${coordinates} as coordinates,
        array(select r.role from live_role r where r.worker_id = w.id order by r.role) as roles, app.shared_with(w.agency_id) as shared
      into who
      from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
      where s.token_hash = sha256(convert_to(token, 'UTF8')) and ${live};
    if found then
      scope := concat_ws('|', who.id, who.agency_id, who.kind, who.session_id, who.coordinates, array_to_string(who.roles, ','),
        array_to_string(app.hidden_from(who.id), ','), array_to_string(coalesce(who.shared, '{}'), ','));
    end if;
    perform set_config('app.people', '', true), set_config('app.people_seal', '', true), set_config('app.scope', scope, true), set_config('app.seal', case when scope = '' then '' else app.seal_of(scope) end, true);
  end $$;
`;

const facts = `w.id, w.display_name, w.job_title, w.agency_id, g.kind, g.name, t.name,
        array(select r.role from live_role r where r.worker_id = w.id order by r.role), s.id,
        coalesce(s.stepped_up_at > now() - interval '5 minutes', false), ${coordinates},
        app.shared_with(w.agency_id), app.agreed_with(w.agency_id), app.narrowed_for(w.id)`;
const people = `session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id left join team t on t.id = w.team_id`;
const columns = `id uuid, display_name text, job_title text, agency_id uuid, agency_kind text, agency_name text, team_name text,
      roles text[], session_id uuid, stepped_up boolean, coordinates boolean, shared text[], agreed boolean, narrowed jsonb`;

/** The session table itself is the door's: the running service learns only who a token stands for. */
const viewers = `
  create function app.viewer_of_session(hash bytea) returns table (stale boolean, ${columns}) language sql stable ${pinned} as $$
    select s.last_seen_at < now() - interval '1 minute', ${facts} from ${people} where s.token_hash = hash and ${live} $$;
  create function app.viewers_of_sessions(hashes bytea[]) returns table (hash bytea, ${columns}) language sql stable ${pinned} as $$
    select s.token_hash, ${facts} from ${people} where s.token_hash = any (hashes) and ${live} $$;
  create function app.session_seen(hash bytea) returns void
    language sql volatile ${pinned} as $$
    update session set last_seen_at = now() where token_hash = hash and ended_at is null $$;
`;

const owners = `
  ${ruled({
    'app.enter(text)': 'waymark_run, waymark_operator',
    'app.viewer_of_session(bytea)': 'waymark_run, waymark_door, waymark_feed',
    'app.viewers_of_sessions(bytea[])': 'waymark_run, waymark_door, waymark_feed',
    'app.session_seen(bytea)': 'waymark_run, waymark_door, waymark_feed',
  })}
  grant update (last_seen_at) on session to waymark_rules;
`;
