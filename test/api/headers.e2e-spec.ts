import { Role } from '@app/access';
import { Sql } from '@app/platform';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request, { type Test } from 'supertest';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;
const web = mkdtempSync(join(tmpdir(), 'waymark-web-'));

beforeAll(async () => {
  mkdirSync(join(web, 'assets'));
  writeFileSync(
    join(web, 'index.html'),
    '<!doctype html><link rel="stylesheet" href="/assets/app-1.css"><div id="root">',
  );
  writeFileSync(join(web, 'assets', 'app-1.css'), 'body {}');
  writeFileSync(join(web, 'assets', 'app-1.js'), 'export {};');
  process.env.WEB_DIST = web;
  api = await Api.start();
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(async () => {
  await api.stop();
  rmSync(web, { recursive: true });
});

const csp =
  "default-src 'none';object-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;" +
  "connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self'";

const always: Readonly<Record<string, string | RegExp>> = {
  'content-security-policy': csp,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /^accelerometer=\(\), .*camera=\(\), .*geolocation=\(\), .*microphone=\(\)/,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const get = (path: string): Test => request(api.url).get(path).set('Accept', 'text/html');
const ask = (body: object): Test => request(api.url).post('/graphql').set('Cookie', joe.cookie).send(body);

const kinds: readonly (readonly [what: string, send: () => Test, status: number])[] = [
  ['a page of the web app', () => get('/today'), 200],
  ['the first page', () => get('/'), 200],
  ['the sign-in page', () => get('/sign-in'), 200],
  ['a sign-in that is refused', () => request(api.url).post('/sign-in').type('form').send({ worker: 'x' }), 403],
  ['a sign-out', () => request(api.url).post('/sign-out'), 303],
  ['an answer of the API', () => ask({ query: '{ viewer { id } }' }), 200],
  ['a refusal of the API', () => ask({ query: '{' }), 400],
  ['a request without a session', () => request(api.url).post('/graphql').send({}), 401],
  ['a request in the wrong way', () => request(api.url).get('/graphql').set('Cookie', joe.cookie), 405],
  ['an upload that is refused', () => request(api.url).post('/imports').set('Cookie', joe.cookie), 403],
  ['the health of the service', () => request(api.url).get('/health'), 200],
  ['what is not there', () => request(api.url).post('/nothing').send({}), 404],
  ['a file that is not there', () => request(api.url).get('/assets/nothing.js'), 404],
  ['an address that cannot be read', () => request(api.url).get('/assets/%E0%A4%A'), 404],
];

describe('every answer', () => {
  it.each(kinds)(
    '%s: has the headers that keep a browser within our own origin, and is kept by nobody',
    async (_what, send, status) => {
      const answer = await send()
        .redirects(0)
        .ok(() => true);
      const headers = answer.headers as Record<string, string>;

      expect(answer.status).toBe(status);
      for (const [name, value] of Object.entries(always))
        expect([name, headers[name]]).toEqual([name, expect.stringMatching(value)]);
      expect(headers['cache-control']).toMatch(/^no-store/);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers.server).toBeUndefined();
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );

  it.each(['/assets/app-1.js', '/assets/app-1.css'])(
    'the file %s has them too, and may be kept: its name changes with it',
    async (path) => {
      const { status, headers } = await request(api.url).get(path);

      expect(status).toBe(200);
      for (const [name, value] of Object.entries(always))
        expect([name, (headers as Record<string, string>)[name]]).toEqual([name, expect.stringMatching(value)]);
      expect((headers as Record<string, string>)['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it('with a page of ours in it has no script and no style of its own', async () => {
    for (const path of ['/sign-in', '/sign-in?from=/today']) {
      const { text } = await get(path);
      expect(text).toMatch(/<html/);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
    }
  });

  it('to a form of another site begins and ends no session', async () => {
    for (const path of ['/sign-in', '/sign-out']) {
      const from = { Cookie: joe.cookie, Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' };
      await request(api.url).post(path).set(from).type('form').send({ worker: joe.id });
    }
    expect((await joe.send('{ viewer { id } }')).status).toBe(200);
  });
});

describe('a connection to the database that is cut while somebody holds it', () => {
  it('fails what was asked over it and nothing else', async () => {
    const { pool } = api.app.get(Sql, { strict: false });
    const held = await pool.connect();
    const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
    await api.db.query('select pg_terminate_backend($1)', [rows[0]?.pid]);

    await expect(held.query('select 1')).rejects.toThrow();
    held.release(true);
    expect((await joe.send('{ viewer { id } }')).status).toBe(200);
  });
});
