import { Role } from '@app/access';
import request from 'supertest';
import { Api } from '../support/api.js';

const before = { ...process.env };
const site = 'https://waymark.example';
const throughProxy = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.7' };

let api: Api;
let worker: { id: string };

async function start(settings: Record<string, string>): Promise<void> {
  Object.assign(process.env, { PUBLIC_URL: site, TRUST_PROXY: '1' }, settings);
  delete process.env.DATABASE_URL;
  api = await Api.start();
  worker = await api.given.worker({ roles: [Role.COORDINATOR] });
  await api.db.query(
    `insert into demonstration_sign_in (worker_id, position, purpose) values ($1, 1, 'Arranges the panel')`,
    [worker.id],
  );
}

async function stop(): Promise<void> {
  await api.stop();
  process.env = { ...before };
}

const signIn = (headers: Record<string, string> = throughProxy) =>
  request(api.url)
    .post('/sign-in')
    .type('form')
    .set({ origin: site, ...headers })
    .send({ worker: worker.id });
const asks = (cookie: string, query = '{ viewer { id } }') =>
  request(api.url).post('/graphql').set({ cookie, origin: site, 'x-waymark': '1' }).send({ query });

describe('behind a proxy that speaks https', () => {
  beforeAll(() => start({ WAYMARK_DEMONSTRATION: 'embedded' }));
  afterAll(stop);

  it('every answer, whatever it is, holds browsers to https and to our own origin', async () => {
    const answers = await Promise.all([
      request(api.url).get('/sign-in'),
      request(api.url).get('/health'),
      request(api.url).get('/nowhere').set('accept', 'application/json'),
      request(api.url).post('/graphql').send({ query: '{ viewer { id } }' }),
      request(api.url)
        .post('/graphql')
        .set('cookie', `__Host-sid=${(await api.as(worker)).token}`)
        .send('{'),
      request(api.url).post('/imports'),
      request(api.url).post('/nowhere'),
      signIn(),
      signIn({ origin: 'https://elsewhere.example' }),
    ]);

    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': expect.stringContaining('no-store'),
      });
      expect(directivesOf(headers['content-security-policy'])).toMatchObject({
        'default-src': "'none'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
        'form-action': "'self'",
        'script-src': "'self'",
        'connect-src': "'self'",
      });
      expect(headers['content-security-policy']).not.toMatch(/unsafe|http|\*/);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('the session is a cookie that no script, no other host and no plain request gets hold of, new each time', async () => {
    const cookies = await Promise.all([signIn(), signIn()]).then((answers) =>
      answers.map(({ headers }) => String(headers['set-cookie'])),
    );

    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      expect(cookie.length).toBeLessThan(200);
    }
    expect(cookies[0]).not.toBe(cookies[1]);
  });

  it('a request that came plain is given no other cookie', async () => {
    const { headers } = await signIn({ 'x-forwarded-proto': 'http' });
    expect(String(headers['set-cookie'])).toMatch(/^__Host-sid=.*; Secure;/);
  });

  it('a cookie that another host of the domain could have planted counts for nothing', async () => {
    const { token } = await api.as(worker);
    expect((await asks(`sid=${token}`)).status).toBe(401);
    expect((await asks(`__Host-sid=${token}`)).status).toBe(200);
  });

  it('a session ends after 30 minutes without use, and after 12 hours', async () => {
    const { token, id } = await api.as(worker);
    const status = async (change: string) => {
      await api.db.query(`update session set ${change} where worker_id = $1 and ended_at is null`, [id]);
      return (await asks(`__Host-sid=${token}`)).status;
    };
    const [times] = await api.db.query<{ hours: string }[]>(
      `select extract(epoch from expires_at - started_at) / 3600 as hours from session where worker_id = $1 and ended_at is null`,
      [id],
    );

    expect(Number(times?.hours)).toBeCloseTo(12, 3);
    expect(await status(`last_seen_at = now() - interval '29 minutes 50 seconds'`)).toBe(200);
    expect(await status(`last_seen_at = now() - interval '30 minutes'`)).toBe(401);
    expect(await status(`last_seen_at = now()`)).toBe(200);
    expect(await status(`expires_at = now()`)).toBe(401);
  });

  it('signing out clears what the browser keeps', async () => {
    const { token } = await api.as(worker);
    const { headers } = await request(api.url)
      .post('/sign-out')
      .set({ cookie: `__Host-sid=${token}`, origin: site, ...throughProxy });

    expect(headers['clear-site-data']).toContain('"storage"');
    expect(String(headers['set-cookie'])).toMatch(/__Host-sid=;/);
    expect((await asks(`__Host-sid=${token}`)).status).toBe(401);
  });
});

describe('where somebody tries to sign in from', () => {
  afterEach(stop);

  const tries = async (howMany: number, address: (at: number) => string) => {
    const statuses: number[] = [];
    for (let at = 0; at < howMany; at++) {
      const { status } = await request(api.url)
        .post('/sign-in/local')
        .type('form')
        .set({ origin: site, 'x-forwarded-proto': 'https', 'x-forwarded-for': address(at) })
        .send({ email: `nobody${at}@example.test`, password: 'not the right one', code: '000000' });
      statuses.push(status);
    }
    return statuses;
  };

  it('is what the proxy says, and not what was sent to the proxy', async () => {
    await start({});
    expect(await tries(8, (at) => `198.51.100.${at}, 192.0.2.7`)).toContain(429);
  });

  it('is not what the sender says, where no proxy is trusted', async () => {
    await start({ TRUST_PROXY: '' });
    expect(await tries(8, (at) => `198.51.100.${at}`)).toContain(429);
  });
});

describe('in production', () => {
  beforeAll(() => start({ NODE_ENV: 'production' }));
  afterAll(stop);

  it('the schema is told to nobody, and no name of it is suggested', async () => {
    const { token } = await api.as(worker);
    const schema = await asks(`__Host-sid=${token}`, '{ __schema { types { name } } }');
    const mistyped = await asks(`__Host-sid=${token}`, '{ viewr { id } }');

    expect(schema.status).toBe(400);
    expect(schema.text).not.toContain('YoungPerson');
    expect(mistyped.status).toBe(400);
    expect(mistyped.text).not.toContain('viewer');
    expect(schema.text + mistyped.text).not.toMatch(/stack|node_modules|\.ts:|\.js:/);
  });
});

const directivesOf = (policy: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
