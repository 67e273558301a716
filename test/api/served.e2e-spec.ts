import { Role } from '@app/access';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { Api, type Client } from '../support/api.js';

const root = mkdtempSync(join(tmpdir(), 'waymark-served-'));
const before = process.env.WEB_DIST;
let api: Api;
let joe: Client;

beforeAll(async () => {
  mkdirSync(join(root, 'dist/assets'), { recursive: true });
  writeFileSync(join(root, 'package.json'), 'outside');
  writeFileSync(join(root, 'dist/index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(root, 'dist/assets/app-1.js'), 'void 0;');
  writeFileSync(join(root, 'dist/favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  process.env.WEB_DIST = join(root, 'dist');
  api = await Api.start();
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(async () => {
  if (before === undefined) delete process.env.WEB_DIST;
  else process.env.WEB_DIST = before;
  rmSync(root, { recursive: true });
  await api.stop();
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Past every client that would tidy up the path or the method. */
function send(method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(api.url);
  return new Promise((answered, failed) => {
    ask({ hostname, port, method, path, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 0,
          text: Buffer.concat(pieces).toString(),
          headers: response.headers,
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe('what is served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/app-1.js', 'text/javascript; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/health', 'application/json; charset=utf-8'],
    ['/sign-in', 'text/html; charset=utf-8'],
  ])('%s says what it is: %s', async (path, type) => {
    const { status, headers } = await send('GET', path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each(['/assets', '/assets/', '/assets/../assets/'])('%s lists no directory', async (path) => {
    const { text } = await send('GET', path, { accept: '*/*' });
    expect(text).not.toContain('app-1.js');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/%2e%2e/package.json',
    '//package.json',
    '/assets/%00',
  ])('%s leads to no file beside the pages', async (path) => {
    const { status, text } = await send('GET', path, { accept: '*/*' });
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('outside');
  });

  it.each(['/.git/config', '/.env', '/graphiql', '/playground', '/docs', '/swagger', '/metrics', '/debug/pprof'])(
    '%s is nothing but a page of the app, if anything',
    async (path) => {
      const page = await send('GET', '/', { accept: 'text/html' });
      const { status, text } = await send('GET', path, { accept: 'text/html' });
      expect([404, 200]).toContain(status);
      expect(status === 404 || text === page.text).toBe(true);
    },
  );

  it.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is answered with nothing', async (method) => {
    for (const path of ['/', '/graphql', '/imports', '/sign-in', '/health', '/assets/app-1.js']) {
      const { status, text, headers } = await send(method, path, { cookie: joe.cookie, 'x-asked': 'echo-me' });
      expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true]);
      expect(text).not.toContain('echo-me');
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('is nothing of the API by GET', async () => {
    const query = encodeURIComponent('{ viewer { id displayName } }');
    for (const path of [`/graphql?query=${query}`, '/imports']) {
      const { status, text } = await send('GET', path, { cookie: joe.cookie, 'x-waymark': '1', accept: '*/*' });
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
      expect(text).not.toContain('"data"');
    }
  });
});

describe('what is sent', () => {
  const polluting = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';

  it.each([
    ['/graphql', 'application/json', `{"query":"{ viewer { id } }","variables":${polluting},${polluting.slice(1)}`],
    ['/graphql', 'application/json', polluting],
    [
      '/sign-in',
      'application/x-www-form-urlencoded',
      '__proto__[polluted]=1&constructor[prototype][polluted]=1&worker=1&worker=2',
    ],
    ['/sign-in/local', 'application/x-www-form-urlencoded', '__proto__.polluted=1&email=a&email=b&password[]=c&code=d'],
  ])('changes no object that others share: %s, %s', async (path, type, body) => {
    const { status } = await request(api.url)
      .post(path)
      .set({ cookie: joe.cookie, origin: api.url, 'x-waymark': '1', 'content-type': type })
      .send(body);

    expect(status).toBeLessThan(500);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(() => undefined, 'polluted')).toBeUndefined();
    expect((await joe.send<object>('{ viewer { id } }')).data).toEqual({ viewer: { id: joe.id } });
  });
});
