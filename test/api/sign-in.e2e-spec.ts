import { Role } from '@app/access';
import request from 'supertest';
import { Api } from '../support/api.js';

let api: Api;
let worker: { id: string };

const before = { ...process.env };

beforeAll(async () => {
  process.env.WAYMARK_DEMONSTRATION = 'embedded';
  delete process.env.DATABASE_URL;
  api = await Api.start();
  worker = await api.given.worker({ roles: [Role.COORDINATOR] });
  await api.db.query(
    `insert into demonstration_sign_in (worker_id, position, purpose) values ($1, 1, 'Arranges the panel')`,
    [worker.id],
  );
});
afterAll(async () => {
  process.env = before;
  await api.stop();
});

const post = (path: string, headers: Record<string, string>) =>
  request(api.url).post(path).type('form').set(headers).send({ worker: worker.id });

describe('signing in', () => {
  it.each([
    ['our own origin', { origin: 'own' }],
    ['our own page under our referrer policy', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['a browser that sends only where it comes from', { 'sec-fetch-site': 'same-origin' }],
  ])('works from %s', async (_what, headers: Record<string, string>) => {
    const sent = headers.origin === 'own' ? { origin: api.url } : headers;
    const { status, headers: answer } = await post('/sign-in', sent);

    expect([status, answer.location]).toEqual([303, '/today']);
    expect(String(answer['set-cookie'])).toMatch(/^sid=.+HttpOnly; SameSite=Strict/);
  });

  it.each([
    ['a program that says nothing of itself', {}],
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another site without its name', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['a page without an origin', { origin: 'null' }],
    ['another page of the same site', { 'sec-fetch-site': 'same-site' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }],
  ])('shows the page again, and begins no session, for %s', async (_what, headers: Record<string, string>) => {
    const { status, text, headers: answer } = await post('/sign-in', headers);

    expect(status).toBe(403);
    expect(text).toContain('Sign in as');
    expect(answer['set-cookie']).toBeUndefined();
  });

  it('does not end a session for another site', async () => {
    const joe = await api.as(worker);
    await post('/sign-out', { cookie: joe.cookie });
    await post('/sign-out', { cookie: joe.cookie, origin: 'https://elsewhere.example' });
    expect(await joe.run('{ viewer { id } }')).toEqual({ viewer: { id: worker.id } });

    await post('/sign-out', { cookie: joe.cookie, origin: api.url });
    expect((await joe.send('{ viewer { id } }')).status).toBe(401);
  });
});

describe('outside of a demonstration', () => {
  it.each([
    ['a database of one’s own', { DATABASE_URL: 'postgres://somewhere/waymark' }],
    ['production', { NODE_ENV: 'production' }],
    ['a start that did not say so', { WAYMARK_DEMONSTRATION: '' }],
  ])('nobody is offered, and nobody’s id signs in: %s', async (_what, setting: Record<string, string>) => {
    const demonstration = { ...process.env };
    Object.assign(process.env, setting);
    try {
      const { text } = await request(api.url).get('/sign-in');
      const { status, headers } = await post('/sign-in', { origin: api.url });

      expect(text).not.toContain('Sign in as');
      expect([status, headers['set-cookie']]).toEqual([403, undefined]);
    } finally {
      process.env = demonstration;
    }
  });
});
