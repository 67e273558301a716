import { Role } from '@app/access';
import { sealedAddresses } from '@app/need-to-know';
import { sealedSecrets } from '@app/people';
import { KeyRing, sealAnew, type SealedAnew, type SealingAnew } from '@app/platform';
import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { Api } from '../support/api.js';
import { aPassword, invitationFor, type LocalAccount, sendForm, setUpAccount } from '../support/local-account.js';

const places = [sealedAddresses, ...sealedSecrets];
const oldKey = Buffer.alloc(32, 7);
const newKey = Buffer.alloc(32, 9);
const lostKey = Buffer.alloc(32, 11);
const address = JSON.stringify({ lines: ['1 Made Up Row'], postcode: 'ZZ1 1ZZ' });
const ring = (keys: Readonly<Record<string, Buffer>>) => new KeyRing(() => new Map(Object.entries(keys)));
const old = ring({ test: oldKey });
const both = ring({ k2: newKey, test: oldKey });
const only = ring({ k2: newKey });

let api: Api;
let pool: pg.Pool;
let url: string;
let account: LocalAccount;
const people: string[] = [];

beforeAll(async () => {
  api = await Api.start();
  url = (api.db.options as unknown as { url: string }).url;
  pool = new pg.Pool({ connectionString: url, max: 1 });
  const admin = await api.given.worker({ roles: [Role.ADMINISTRATOR] });
  account = await setUpAccount(api, await invitationFor(api, admin, await api.given.worker({})));
  const invited = await api.given.worker({});
  await invitationFor(api, admin, invited);
  const letter = old.seal(sealedSecrets.at(-1)?.purpose(invited.id) ?? '', '{}');
  await api.db.query(`insert into mail_outbox (letter, worker_id, cipher, key_id) values ('NEW_DEVICE', $1, $2, $3)`, [
    invited.id,
    letter.cipher,
    letter.keyId,
  ]);
  for (let at = 0; at < 5; at++) people.push((await api.given.youngPerson()).id);
});
afterAll(async () => {
  await pool.end();
  await api.stop();
});
beforeEach(async () => {
  await api.db.query('delete from home_address');
  for (const id of people) await keep(id, old);
});

async function keep(id: string, keys: KeyRing): Promise<void> {
  const { cipher, keyId } = keys.seal(sealedAddresses.purpose(id), address);
  await api.db.query(
    `insert into home_address (young_person_id, cipher, key_id) values ($1, $2, $3)
    on conflict (young_person_id) do update set cipher = excluded.cipher, key_id = excluded.key_id`,
    [id, cipher, keyId],
  );
}
const keysOf = async (table: string, column: string): Promise<Record<string, number>> => {
  const rows = await api.db.query<{ key: string; count: number }[]>(
    `select ${column} as key, count(*)::int as count from ${table} group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
};
const how = (but: Partial<SealingAnew> = {}): SealingAnew => ({ keys: both, dryRun: false, ...but });
const all = async (but: Partial<SealingAnew> = {}): Promise<SealedAnew[]> => {
  const done = [];
  for (const place of places) done.push(await sealAnew(pool, place, how(but)));
  return done;
};

describe('changing the keys', () => {
  it('knows every table that keeps something sealed', async () => {
    const found = await api.db.query<{ place: string }[]>(
      `select table_name || '.' || column_name as place from information_schema.columns
      where column_name like '%key\\_id' and table_schema in ('public', 'app') order by 1`,
    );
    const known = places.map(({ table, columns }) => `${table}.${columns.keyId}`);
    expect(found.map(({ place }) => place)).toEqual([...known].sort());
  });

  it('only looks in a dry run', async () => {
    const done = await all({ dryRun: true });

    expect(done.map(({ what, anew, unopened }) => [what, anew, unopened.length])).toEqual([
      ['home addresses', 5, 0],
      ['authenticator secrets', 1, 0],
      ['secrets of links', 2, 0],
      ['letters on their way', 1, 0],
    ]);
    expect(await keysOf('home_address', 'key_id')).toEqual({ test: 5 });
  });

  it('goes on where it was cut short, and what was not finished is as it was', async () => {
    let batches = 0;
    const cut = sealAnew(
      pool,
      sealedAddresses,
      how({ batch: 2, onBatch: () => (++batches === 2 ? Promise.reject(new Error('cut')) : Promise.resolve()) }),
    );
    await expect(cut).rejects.toThrow('cut');
    expect(await keysOf('home_address', 'key_id')).toEqual({ k2: 2, test: 3 });

    const told: number[] = [];
    const onBatch = (_: unknown, __: string, count: number) => Promise.resolve(void told.push(count));
    expect(await sealAnew(pool, sealedAddresses, how({ batch: 2, onBatch }))).toEqual({
      what: 'home addresses',
      current: 2,
      anew: 3,
      unopened: [],
    });
    expect(told).toEqual([2, 1]);
    expect(await keysOf('home_address', 'key_id')).toEqual({ k2: 5 });
  });

  it('says what no key opens, leaves it as it was, and seals the rest', async () => {
    const [lost = '', altered = ''] = people;
    await keep(lost, ring({ gone: lostKey }));
    await api.db.query(
      `update home_address set cipher = overlay(cipher placing '\\x00' from 40) where young_person_id = $1`,
      [altered],
    );
    const done = await sealAnew(pool, sealedAddresses, how());

    expect(done.anew).toBe(3);
    expect([...done.unopened].sort((a, b) => (a.keyId < b.keyId ? -1 : 1))).toEqual([
      { id: lost, keyId: 'gone' },
      { id: altered, keyId: 'test' },
    ]);
    expect(await keysOf('home_address', 'key_id')).toEqual({ gone: 1, k2: 3, test: 1 });
  });
});

describe('npm run rotate-keys', () => {
  const command = (...given: string[]) => {
    const keys = [`k2:${newKey.toString('base64')}`, `test:${oldKey.toString('base64')}`].join(',');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/apps/api/src/rotate-keys.js', ...given], {
      env: { ...process.env, DATABASE_URL: url, WAYMARK_KEYS: keys },
    });
    return { status, said: stdout.toString().trimEnd().split('\n'), complaint: stderr.toString() };
  };
  beforeAll(() => {
    const built = spawnSync(process.execPath, [
      '--input-type=module',
      '-e',
      `await (await import('${process.cwd()}/scripts/build/api.mjs')).buildApi()`,
    ]);
    expect(built.stderr.toString()).toBe('');
  });

  it('fails when something was not opened, and prints its figures last', async () => {
    await keep(people[0] ?? '', ring({ gone: lostKey }));
    const { status, said } = command('--dry-run');

    expect(status).toBe(1);
    expect(said).toContain(`Not opened: home addresses, row ${people[0]}, sealed with gone`);
    expect(said.slice(-2)).toEqual([
      'letters on their way: 1 would be sealed anew, 0 were sealed with k2 already',
      'not opened by any key of the ring: 1 (goal 0)',
    ]);
  });

  it('seals everything anew, notes it in the log, and then the old key may go', async () => {
    const { status, said, complaint } = command();

    expect([status, complaint]).toEqual([0, '']);
    expect(said.slice(-5)).toEqual([
      'home addresses: 5 sealed anew, 0 were sealed with k2 already',
      'authenticator secrets: 1 sealed anew, 0 were sealed with k2 already',
      'secrets of links: 2 sealed anew, 0 were sealed with k2 already',
      'letters on their way: 1 sealed anew, 0 were sealed with k2 already',
      'not opened by any key of the ring: 0 (goal 0)',
    ]);
    expect(await keysOf('local_account', 'totp_key_id')).toEqual({ k2: 1 });
    expect(await keysOf('invitation', 'totp_key_id')).toEqual({ k2: 2 });
    const lines = await api.db.query<{ data: object; actor_id: string | null }[]>(
      `select data, actor_id from activity_entry where type = 'keys.sealed-anew' order by id`,
    );
    expect(lines[0]).toEqual({
      actor_id: null,
      data: { what: 'home addresses', count: 5, keyId: 'k2', byOperator: true },
    });
    expect(lines).toHaveLength(4);

    const rows = await api.db.query<{ id: string; cipher: Buffer; keyId: string; version: number }[]>(
      `select young_person_id as id, cipher, key_id as "keyId", version from home_address`,
    );
    for (const { id, version, ...sealed } of rows)
      expect([only.open(sealedAddresses.purpose(id), sealed), version]).toEqual([address, 1]);
    // The running service has the old key alone, and comes to read what the new one sealed when it is started with both.
    const ofService = Reflect.get(api.app.get(KeyRing), 'known') as Map<string, Buffer>;
    ofService.set('k2', newKey);
    ofService.delete('test');
    const form = { email: account.email, password: aPassword, code: await account.code() };
    expect((await sendForm(api, '/sign-in/local', form)).status).toBe(303);
  });
});
