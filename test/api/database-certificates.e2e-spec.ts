import { migrations } from '@app/migrations';
import {
  type EmbeddedDatabase,
  ensureDatabase,
  letRolesIn,
  migrate,
  runtimeAddresses,
  Sql,
  StartRefused,
} from '@app/platform';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { certificate, type Certificate } from '../support/certificates.js';

/** A server of its own, that lets the service in by certificate, and by no password. */
let directory: string;
let database: EmbeddedDatabase;
let url: string;
const authority = certificate('An authority of this spec');
const service = certificate('waymark-service', authority);

const everybody = 'waymark_owner,waymark_run,waymark_door,waymark_feed,waymark_sealer';
const at = (name: string): string => join(directory, name);

/** What the service holds: anew, as an agent that renews short-lived certificates writes it. */
function hold({ certificate: text, key }: Certificate): void {
  writeFileSync(at('service.crt'), text);
  writeFileSync(at('service.key'), key, { mode: 0o600 });
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'waymark-certificates-'));
  chmodSync(directory, 0o755);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  database = await ensureDatabase({ dir: at('postgres'), port: 0, settings });
  await migrate(database.url, migrations);
  await takeCertificatesOnly();

  writeFileSync(at('authority.crt'), authority.certificate);
  hold(service);
  const address = new URL(database.url);
  Object.assign(address, { username: 'waymark_owner', password: '' });
  address.search = `sslmode=verify-full&sslrootcert=${at('authority.crt')}&sslcert=${at('service.crt')}&sslkey=${at('service.key')}`;
  url = address.href;
}, 90_000);
afterAll(async () => {
  await database.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function takeCertificatesOnly(): Promise<void> {
  const server = certificate('localhost', authority);
  await as(database.url, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const data = rows[0]?.data_directory ?? '';
    const { uid, gid } = statSync(data);
    const give = (name: string, text: string): void => {
      writeFileSync(join(data, name), text, { mode: 0o600 });
      chownSync(join(data, name), uid, gid);
    };
    give('server.crt', server.certificate);
    give('server.key', server.key);
    give('root.crt', authority.certificate);
    const rest = readFileSync(join(data, 'pg_hba.conf'), 'utf8');
    give(
      'pg_hba.conf',
      `hostssl all ${everybody} 127.0.0.1/32 cert map=waymark\nhost all ${everybody} all reject\n${rest}`,
    );
    for (const role of everybody.split(','))
      appendFileSync(join(data, 'pg_ident.conf'), `\nwaymark waymark-service ${role}`);
    await client.query('create role waymark_owner login superuser');
    await client.query(`alter system set ssl_ca_file = 'root.crt'`);
    await client.query('alter system set ssl = on');
    await client.query('select pg_reload_conf()');
    while ((await client.query<{ ssl: string }>('show ssl')).rows[0]?.ssl !== 'on') await sleep(20);
  });
}

async function as<T>(address: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const who = {
  name: 'who-by-certificate',
  text: `select current_user as me, ssl, client_dn as dn from pg_stat_ssl where pid = pg_backend_pid()`,
};
const isIn = (address: string) => as(address, async (client) => (await client.query<object>(who.text)).rows[0]);

describe('a database that takes certificates', () => {
  it('lets each role of the service in by one, over TLS, and nothing is given a password', async () => {
    await letRolesIn(url);

    const { run, door, feed, sealer } = runtimeAddresses(url);
    for (const [address, me] of [
      [url, 'waymark_owner'],
      [run, 'waymark_run'],
      [door, 'waymark_door'],
      [feed, 'waymark_feed'],
      [sealer, 'waymark_sealer'],
    ] as const)
      expect(await isIn(address)).toEqual({ me, ssl: true, dn: '/CN=waymark-service' });
    const kept = await as(database.url, (client) =>
      client.query(`select rolname from pg_authid where rolname like 'waymark%' and rolpassword is not null`),
    );
    expect(kept.rows).toEqual([]);
  });

  it('is reached so by both kinds of pools', async () => {
    const { run } = runtimeAddresses(url);
    const reading = new Sql(run, 1);
    expect(await reading.one(who)).toMatchObject({ me: 'waymark_run', ssl: true });
    await reading.onApplicationShutdown();

    const writing = await new DataSource({ type: 'postgres', url: run, installExtensions: false }).initialize();
    expect(await writing.query(who.text)).toMatchObject([{ me: 'waymark_run', ssl: true }]);
    await writing.destroy();
  });

  it('lets nobody in without one, with one of another authority, or by a password alone', async () => {
    const bare = new URL(url);
    bare.search = `sslmode=verify-full&sslrootcert=${at('authority.crt')}`;
    await expect(isIn(bare.href)).rejects.toThrow();
    bare.search = '';
    bare.password = 'sesame';
    await expect(isIn(bare.href)).rejects.toThrow();

    hold(certificate('waymark-service', certificate('An authority of this spec')));
    await expect(isIn(url)).rejects.toThrow();
    hold(certificate('somebody-else', authority));
    await expect(isIn(url)).rejects.toThrow();
    hold(service);
  });

  it('is reached with the certificate of the moment: one that was renewed is used by the next connection', async () => {
    const pool = new Sql(runtimeAddresses(url).run, 2);
    const first = await pool.pool.connect();
    hold(certificate('waymark-service', certificate('Nobody knows this one')));
    await expect(pool.pool.connect()).rejects.toThrow();
    hold(certificate('waymark-service', authority));

    const second = await pool.pool.connect();
    for (const client of [first, second]) client.release();
    await pool.onApplicationShutdown();
  });

  it('is not taken when it shows a certificate of somebody else', async () => {
    writeFileSync(at('authority.crt'), certificate('Another authority').certificate);
    await expect(isIn(url)).rejects.toThrow(/certificate|signature|issuer/);
    writeFileSync(at('authority.crt'), authority.certificate);
  });
});

describe('an owner without a password', () => {
  it('gives the run-time roles none that anybody could work out: the start is refused', async () => {
    const elsewhere = new URL(database.url);
    elsewhere.password = '';

    await expect(letRolesIn(elsewhere.href)).rejects.toThrow(StartRefused);
    await expect(letRolesIn(elsewhere.href)).rejects.toThrow(/WAYMARK_DATABASE_SECRET/);
    expect(new URL(runtimeAddresses(elsewhere.href).run).password).toBe('');
  });
});
