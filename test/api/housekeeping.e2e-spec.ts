import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { Housekeeping } from '../../apps/api/src/housekeeping.js';
import { Api } from '../support/api.js';

let api: Api;
let worker: { id: string };
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  worker = await api.given.worker({});
  for (const table of ['session', 'idempotency_key', 'recovery_code', 'invitation', 'sign_in_delay'])
    await api.db.query(`delete from ${table}`);
});

const token = () => randomBytes(32);
const ago = (days: number, hours = 0) => `now() - interval '${days} days ${hours} hours'`;
const tidy = () => api.app.get(Housekeeping).tidy();
const count = async (table: string): Promise<number> =>
  Number((await api.db.query<{ n: string }[]>(`select count(*) as n from ${table}`))[0]?.n);
const all = { sessions: 0, 'replaced tokens': 0, 'keys of forms': 0, links: 0, 'recovery codes': 0 };
const none = { ...all, 'waits of addresses': 0, 'ways to the organisation': 0, 'logout tokens': 0 };

interface Times {
  started: string;
  expires?: string;
  seen?: string;
  ended?: string;
  because?: string;
}
const session = ({ started, expires = 'now()', seen = expires, ended = 'null', because = 'null' }: Times) =>
  api.db.query(
    `insert into session (token_hash, worker_id, started_at, expires_at, last_seen_at, ended_at, ended_because)
    values ($1, $2, ${started}, ${expires}, ${seen}, ${ended}, ${because})`,
    [token(), worker.id],
  );

describe('technical records go when their time is over', () => {
  it('sessions, 90 days after they were over: ended, used up, or not used', async () => {
    const long = { started: ago(91), expires: ago(90, 12) };
    await session({ ...long, ended: ago(90, 20), because: `'SIGNED_OUT'` });
    await session({ ...long });
    await session({ started: ago(90, 4), expires: ago(89, 16), seen: ago(90, 3) });
    await session({ started: ago(90, 10), expires: ago(89, 22) });
    await session({ started: ago(89, 23), expires: ago(89, 11), ended: ago(89, 22) });
    await session({ started: ago(0, 1), expires: `now() + interval '11 hours'`, seen: 'now()' });

    expect(await tidy()).toEqual({ ...none, sessions: 3 });
    expect(await count('session')).toBe(3);
    expect(await tidy()).toEqual(none);
  });

  it('but for the last one of each person, which shows how long they were not here', async () => {
    await session({ started: ago(300), expires: ago(299, 12) });
    await session({ started: ago(200), expires: ago(199, 12) });

    expect(await tidy()).toEqual({ ...none, sessions: 1 });
    const [left] = await api.db.query<[{ days: number }]>(
      `select extract(day from now() - started_at)::int as days from session`,
    );
    expect(left.days).toBe(200);
  });

  it('tokens that a confirmation replaced, after a day', async () => {
    await session({ started: ago(2), expires: ago(1, 1), because: `'REPLACED'` });
    await session({ started: ago(1), expires: ago(0, 23), because: `'REPLACED'` });

    expect(await tidy()).toEqual({ ...none, 'replaced tokens': 1 });
  });

  it('keys of forms after 30 days', async () => {
    const key = (at: string) =>
      api.db.query(
        `insert into idempotency_key (actor_id, key, fingerprint, subject_id, at) values ($1, $2, '\\x00', $2, ${at})`,
        [worker.id, randomUUID()],
      );
    await key(ago(30, 1));
    await key(ago(29, 23));

    expect(await tidy()).toEqual({ ...none, 'keys of forms': 1 });
    expect(await count('idempotency_key')).toBe(1);
  });

  it('links 30 days after they were used, withdrawn or too old; never an open one', async () => {
    const link = (expires: string, used = 'null', withdrawn = 'null') =>
      api.db.query(
        `insert into invitation (worker_id, token_hash, totp_cipher, totp_key_id, expires_at, used_at, withdrawn_at)
        values ($1, $2, '\\x00', 'test', ${expires}, ${used}, ${withdrawn})`,
        [worker.id, token()],
      );
    await link(ago(30, 1), ago(31));
    await link(ago(29), ago(31));
    await link(ago(29), 'null', ago(31));
    await link(ago(29), ago(29, 23));
    await link(`now() + interval '1 hour'`);

    expect(await tidy()).toEqual({ ...none, links: 3 });
    expect(await count('invitation where used_at is null')).toBe(1);
  });

  it('recovery codes 30 days after they were used or replaced; never one that is good', async () => {
    await api.db.query(
      `insert into local_account (worker_id, password_hash, totp_cipher, totp_key_id, totp_last_step) values ($1, '$argon2id$', '\\x00', 'test', 0)`,
      [worker.id],
    );
    const code = (used: string, replaced: string) =>
      api.db.query(
        `insert into recovery_code (worker_id, code_hash, made_at, used_at, replaced_at) values ($1, $2, ${ago(400)}, ${used}, ${replaced})`,
        [worker.id, token()],
      );
    await code(ago(31), 'null');
    await code('null', ago(31));
    await code(ago(29), 'null');
    await code('null', 'null');

    expect(await tidy()).toEqual({ ...none, 'recovery codes': 2 });
    expect(await count('recovery_code where used_at is null and replaced_at is null')).toBe(1);
  });

  it('what stands at the door, within hours', async () => {
    await api.db.query(
      `insert into sign_in_delay (address, failures, wait_until, last_at) values ($1, 9, now(), ${ago(1, 1)}), ($2, 9, now(), now())`,
      [token(), token()],
    );
    await api.db.query(
      `insert into organisation_attempt (token_hash, state, nonce, verifier, begun_at) values ($1, '', '', '', ${ago(0, 2)}), ($2, '', '', '', now())`,
      [token(), token()],
    );
    await api.db.query(
      `insert into logout_token_seen (issuer, jti, seen_at) values ('x', 'a', ${ago(1, 1)}), ('x', 'b', now())`,
    );

    const gone = { 'waits of addresses': 1, 'ways to the organisation': 1, 'logout tokens': 1 };
    expect(await tidy()).toEqual({ ...none, ...gone });
  });
});

describe('the housekeeping', () => {
  const many = (howMany: number) =>
    api.db.query(
      `insert into idempotency_key (actor_id, key, fingerprint, subject_id, at)
      select $1, gen_random_uuid(), '\\x00', gen_random_uuid(), ${ago(40)} from generate_series(1, $2)`,
      [worker.id, howMany],
    );

  it('is done by one replica: the other leaves it alone', async () => {
    await many(3);
    const other = new pg.Client({ connectionString: (api.db.options as unknown as { url: string }).url });
    await other.connect();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(727004)');

    expect(await tidy()).toEqual({});
    await other.query('rollback');
    await other.end();
    expect(await tidy()).toEqual({ ...none, 'keys of forms': 3 });
  });

  it('goes on until everything old is gone, so many at a time', async () => {
    await many(4_500);

    expect(await tidy()).toEqual({ ...none, 'keys of forms': 4_500 });
    expect(await count('idempotency_key')).toBe(0);
  });

  it('leaves what was done and looked at where it is: its role may not delete that', async () => {
    const [row] = await api.db.query<{ record: boolean; run: boolean; door: boolean }[]>(
      `select bool_or(has_table_privilege('waymark_rules', name, 'delete')) as record,
        has_function_privilege('waymark_run', 'app.forget_old(integer)', 'execute') as run,
        has_function_privilege('waymark_door', 'app.forget_old(integer)', 'execute') as door
      from unnest(array['activity_entry', 'look_entry', 'audit_seal', 'young_person', 'home_address']) as name`,
    );
    expect(row).toEqual({ record: false, run: false, door: true });
  });
});
