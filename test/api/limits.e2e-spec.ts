import { Role } from '@app/access';
import { errorCodes } from '@app/platform';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;

beforeAll(async () => {
  process.env.REQUESTS_PER_MINUTE = '60';
  process.env.MUTATIONS_PER_TEN_SECONDS = '20';
  api = await Api.start();
});
beforeEach(async () => {
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(() => api.stop());

const viewer = '{ viewer { id } }';
const contact = 'mutation($input: RecordContactInput!) { recordContact(input: $input) { id } }';
const input = () => ({
  clientKey: randomUUID(),
  youngPersonId: randomUUID(),
  happenedOn: '2026-01-01',
  twoWay: true,
  way: 'PHONE',
});

/** A request as a program sends it that is none of ours, but for the session. */
const post = (path = '/graphql') =>
  request(api.url).post(path).set('Cookie', joe.cookie).set('Content-Type', 'application/json');

interface Said {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: { errors?: { extensions: { code: string } }[] };
}
const told = ({ status, body }: Said) => [status, body.errors?.[0]?.extensions.code];

describe('how often one session may ask', () => {
  it('is 429 with the time to wait, and no other session pays for it', async () => {
    const answers = [];
    for (let at = 0; at < 62; at++) answers.push(await post().send({ query: viewer }));
    const refused = answers.at(-1) as unknown as Said;

    expect(told(refused)).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(60);
    const other = await api.as({ id: joe.id });
    expect((await other.send(viewer)).status).toBe(200);
  });

  it('is 20 changes in ten seconds, however they are sent', async () => {
    const twice = `mutation($input: RecordContactInput!) { a: recordContact(input: $input) { id } b: recordContact(input: $input) { id } }`;
    for (let at = 0; at < 10; at++) await post().send({ query: twice, variables: { input: input() } });
    const refused = (await post().send({ query: contact, variables: { input: input() } })) as unknown as Said;

    expect(told(refused)).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await joe.send(viewer)).status).toBe(200);
  });
});

describe('what cannot be asked at all', () => {
  it.each([
    ['by GET', () => request(api.url).get(`/graphql?query=${encodeURIComponent(viewer)}`), 405, 'METHOD_NOT_ALLOWED'],
    ['by PUT', () => request(api.url).put('/graphql'), 405, 'METHOD_NOT_ALLOWED'],
    [
      'as a form',
      () => post().set('Content-Type', 'application/x-www-form-urlencoded').send('query=x'),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['as text', () => post().set('Content-Type', 'text/plain').send(viewer), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['packed', () => post().set('Content-Encoding', 'gzip').send('{}'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['from another site', () => post().set('Origin', 'https://elsewhere.example').send({ query: viewer }), 403, 'CSRF'],
    [
      'from a page of another site',
      () => post().set('Sec-Fetch-Site', 'cross-site').send({ query: viewer }),
      403,
      'CSRF',
    ],
    ['half', () => post().send('{"query":'), 400, 'BAD_REQUEST'],
    ['many at once', () => post().send([{ query: viewer }, { query: viewer }]), 400, 'BAD_REQUEST'],
    ['as nothing', () => post().send({}), 400, 'BAD_REQUEST'],
    [
      'by a name that is not known',
      () => post().send({ query: viewer, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
      400,
      'PERSISTED_QUERY_ONLY',
    ],
    [
      'in 101 kB',
      () => post().send({ query: viewer, variables: { a: 'x'.repeat(103_000) } }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'under 9 kB of headers',
      () => post().set('X-A', 'x'.repeat(9_000)).send({ query: viewer }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['as no GraphQL', () => post().send({ query: '{' }), 400, 'GRAPHQL_PARSE_FAILED'],
    ['against the schema', () => post().send({ query: '{ nothing }' }), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'without saying which',
      () => post().send({ query: 'query A { today { date } } query B { today { date } }' }),
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'eleven things at once',
      () => post().send({ query: `{ ${'today { date } '.repeat(11)} }` }),
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'with a day that is none',
      () => post().send({ query: contact, variables: { input: { ...input(), happenedOn: '2026-02-30' } } }),
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_how, send, status, code) => {
    const answer = (await send().set('Cookie', joe.cookie)) as unknown as Said;

    expect(told(answer)).toEqual([status, code]);
    expect(Object.keys(errorCodes)).toContain(code);
  });

  it('tells of at most five things that are wrong', async () => {
    const query = `{ ${Array.from({ length: 9 }, (_, at) => `nothing${at}`).join(' ')} }`;
    const { body } = (await post().send({ query })) as unknown as Said;

    expect(body.errors?.length).toBeLessThanOrEqual(5 + 1);
    for (const { message } of body.errors as unknown as { message: string }[])
      expect(message.length).toBeLessThanOrEqual(300);
  });

  it('without a session: 401, whatever else is wrong with it', async () => {
    const answers = [
      request(api.url).post('/graphql').send('{'),
      request(api.url).get('/graphql'),
      request(api.url).post('/imports'),
    ];
    for (const answer of answers) expect(told((await answer) as unknown as Said)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('elsewhere: in the same words and codes, and without the address', async () => {
    const answer = (await request(api.url).post('/nothing-of-ours-Marlowe').send({})) as unknown as Said;

    expect(told(answer)).toEqual([404, 'NOT_FOUND']);
    expect(JSON.stringify(answer.body)).not.toMatch(/Marlowe/);
  });
});
