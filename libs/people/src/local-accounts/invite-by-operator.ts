import { KeyRing, Sql } from '@app/platform';
import { hashOf, newToken } from '../sessions.js';
import { totpPurpose } from './local-proof.js';
import { markOfSecondCode, newSecondCode } from './second-code.js';
import { newSecret } from './totp.js';

const find = {
  name: 'operator-finds-worker',
  text: `select id from worker where lower(email) = lower($1) and (active_to is null or current_date < active_to)`,
};
const withdraw = {
  name: 'operator-withdraws-invitations',
  text: `update invitation set withdrawn_at = now() where worker_id = $1 and used_at is null and withdrawn_at is null`,
};
const invite = {
  name: 'operator-invites',
  text: `insert into invitation (worker_id, token_hash, totp_cipher, totp_key_id, expires_at)
    values ($1, $2, $3, $4, now() + interval '72 hours')`,
};
const administer = {
  name: 'operator-names-administrator',
  text: `insert into worker_role (worker_id, role) select $1, 'ADMINISTRATOR'
    where not exists (select from worker_role where worker_id = $1 and role = 'ADMINISTRATOR' and current_date < to_on)`,
};
const log = {
  name: 'operator-line',
  text: `insert into activity_entry (type, subject_id, data) values ('account.invited', $1, $2)`,
};

const code = {
  name: 'operator-gives-second-code',
  text: `update invitation set code_mark = $2, code_made_by_id = null, wrong_codes = 0
    where worker_id = $1 and wants_code and used_at is null and withdrawn_at is null and now() < expires_at returning id`,
};
const logCode = {
  name: 'operator-code-line',
  text: `insert into activity_entry (type, subject_id, data) values ('account.second-code', $1, '{"byOperator": true}')`,
};

/**
 * The first link of an installation, before there is an administrator who could make one: by whoever is at the machine and may
 * sign in to the database as its owner. The line in the log has no person as its actor.
 *
 * @param sql as the owner of the database
 * @returns the path of the link, good once and for 72 hours; undefined when nobody who works here has the address
 */
export async function inviteByOperator(
  sql: Sql,
  keys: KeyRing,
  { email, administrator }: { email: string; administrator: boolean },
): Promise<string | undefined> {
  const worker = await sql.one<{ id: string }>(find, [email]);
  if (!worker) return undefined;
  const token = newToken();
  const { cipher, keyId } = keys.seal(totpPurpose(worker.id), newSecret());
  if (administrator) await sql.rows(administer, [worker.id]);
  await sql.rows(withdraw, [worker.id]);
  await sql.rows(invite, [worker.id, hashOf(token), cipher, keyId]);
  await sql.rows(log, [worker.id, JSON.stringify({ byOperator: true, administrator })]);
  return `/sign-in/invitation/${token}`;
}

/**
 * The second half of a link that an administrator made, where there is no other administrator to give it: by whoever is at the machine.
 *
 * @returns the code; undefined when no link of theirs waits for one
 */
export async function secondCodeByOperator(sql: Sql, keys: KeyRing, email: string): Promise<string | undefined> {
  const worker = await sql.one<{ id: string }>(find, [email]);
  if (!worker) return undefined;
  const made = newSecondCode();
  const marked = await sql.rows(code, [worker.id, markOfSecondCode(keys, worker.id, made)]);
  if (marked.length === 0) return undefined;
  await sql.rows(logCode, [worker.id]);
  return made;
}
