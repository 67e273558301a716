import {
  ensureDatabase,
  type EmbeddedDatabase,
  letRolesIn,
  migrate,
  runtimeAddresses,
  StartRefused,
} from '@app/platform';
import { migrations } from '@app/migrations';
import { createHmac } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A server of its own: roles belong to the whole server, and other specs sign in as them meanwhile. */
let directory: string;
let database: EmbeddedDatabase;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'waymark-roles-'));
  chmodSync(directory, 0o755);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', log_statement: 'all' };
  database = await ensureDatabase({ dir: join(directory, 'postgres'), port: 0, settings });
  await migrate(database.url, migrations);
}, 90_000);
afterAll(async () => {
  await database.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const whoIs = (url: string) =>
  as(url, async (client) => (await client.query<{ me: string }>('select current_user as me')).rows[0]?.me);
const passwords = () => Object.values(runtimeAddresses(database.url)).map((address) => new URL(address).password);
const kept = () =>
  as(database.url, async (client) => {
    const { rows } = await client.query<{ kept: string }>(
      `select coalesce(rolpassword, '') as kept from pg_authid where rolname like 'waymark%' and rolcanlogin order by rolname`,
    );
    return rows.map((row) => row.kept);
  });

describe('the run-time roles of a database', () => {
  it('get the passwords of now when they have those of an older version, from two processes at once', async () => {
    const role = 'waymark_run';
    const old = createHmac('sha256', decodeURIComponent(new URL(database.url).password))
      .update(`waymark run-time role ${role}`)
      .digest('base64url');
    await as(database.url, (client) => client.query(`alter role ${role} password '${old}'`));
    const { run, door, feed, sealer } = runtimeAddresses(database.url);
    await expect(whoIs(run)).rejects.toMatchObject({ code: '28P01' });

    await Promise.all([letRolesIn(database.url), letRolesIn(database.url)]);

    expect(await Promise.all([run, door, feed, sealer].map(whoIs))).toEqual([
      'waymark_run',
      'waymark_door',
      'waymark_feed',
      'waymark_sealer',
    ]);
  });

  it('are left alone when they have them', async () => {
    const before = await kept();
    await letRolesIn(database.url);

    expect(before).toHaveLength(4);
    expect(await kept()).toEqual(before);
    expect(before.every((each) => each.startsWith('SCRAM-SHA-256$4096:'))).toBe(true);
  });

  it('leave no password in the log of the database', () => {
    const log = readFileSync(join(database.dir, 'postgres.log'), 'utf8');

    expect(log).toContain('alter role waymark_run password');
    for (const password of passwords()) expect(log).not.toContain(password);
  });

  it('cannot be let in by an owner who may not: the start is refused in a sentence', async () => {
    const other = new URL(database.url);
    other.username = 'somebody';
    other.password = 'sesame';
    await as(database.url, (client) => client.query(`create role somebody login password 'sesame'`));

    await expect(letRolesIn(other.href)).rejects.toThrow(StartRefused);
  });
});
