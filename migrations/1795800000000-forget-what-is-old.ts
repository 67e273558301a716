import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * Technical records that nobody needs any more go by themselves: what each is kept for stands in docs/security/data.md, "How
 * long". The record of what was done and looked at is none of them, and nothing about a young person is.
 */
export class ForgetWhatIsOld1795800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(forget);
    await db.query(`
      ${ruled({ 'app.forget_old(integer)': 'waymark_door' })}
      grant delete on session, idempotency_key, invitation, recovery_code, sign_in_delay, organisation_attempt, logout_token_seen to waymark_rules;
      grant select on idempotency_key, recovery_code, sign_in_delay, organisation_attempt, logout_token_seen to waymark_rules;
      -- The rules see no key that is young, and so can delete none.
      create policy idempotency_key_old on idempotency_key for select to waymark_rules using (at < now() - interval '30 days');
      create policy idempotency_key_forgotten on idempotency_key for delete to waymark_rules using (at < now() - interval '30 days');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy idempotency_key_old on idempotency_key;
      drop policy idempotency_key_forgotten on idempotency_key;
      drop function app.forget_old(integer);
      revoke delete on session, idempotency_key, invitation, recovery_code, sign_in_delay, organisation_attempt, logout_token_seen from waymark_rules;
      revoke select on idempotency_key, recovery_code, sign_in_delay, organisation_attempt, logout_token_seen from waymark_rules;
    `);
  }
}

interface Old {
  readonly what: string;
  readonly table: string;
  readonly when: string;
}

/** A session is over when it was ended, came to its twelve hours or was not used for half an hour, whichever was first. */
const overAt = `least(coalesce(t.ended_at, t.expires_at), t.expires_at, t.last_seen_at + interval '30 minutes')`;

const old: readonly Old[] = [
  {
    // The last one of each person stays: by it administrators see who has not been here for long.
    what: 'sessions',
    table: 'session',
    when: `${overAt} < now() - interval '90 days'
        and exists (select from session later where later.worker_id = t.worker_id and later.started_at > t.started_at)`,
  },
  {
    what: 'replaced tokens',
    table: 'session',
    when: `t.ended_because = 'REPLACED' and t.expires_at < now() - interval '1 day'`,
  },
  { what: 'keys of forms', table: 'idempotency_key', when: `t.at < now() - interval '30 days'` },
  {
    what: 'links',
    table: 'invitation',
    when: `coalesce(t.used_at, t.withdrawn_at, t.expires_at) < now() - interval '30 days'`,
  },
  {
    what: 'recovery codes',
    table: 'recovery_code',
    when: `coalesce(t.used_at, t.replaced_at) < now() - interval '30 days'`,
  },
  { what: 'waits of addresses', table: 'sign_in_delay', when: `t.last_at < now() - interval '1 day'` },
  { what: 'ways to the organisation', table: 'organisation_attempt', when: `t.begun_at < now() - interval '1 hour'` },
  { what: 'logout tokens', table: 'logout_token_seen', when: `t.seen_at < now() - interval '1 day'` },
];

const deletion = ({ what, table, when }: Old): string => `
  delete from ${table} where ctid = any (array(select t.ctid from ${table} t where ${when} limit most));
  get diagnostics gone = row_count;
  what := '${what}';
  return next;`;

/** Of each kind so many at a time; by the database's clock. Where another replica is at it, it does, and this one answers nothing. */
const forget = `
  create function app.forget_old(most integer) returns table (what text, gone integer)
    language plpgsql volatile ${pinned} as $$
  begin
    if not pg_try_advisory_xact_lock(727004) then return; end if;
    ${old.map(deletion).join('')}
  end $$;
`;
