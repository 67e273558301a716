import { Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import WebSocket from 'ws';
import { webDocuments } from '../../apps/api/src/generated/web-documents.js';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;

beforeAll(async () => {
  process.env.FREE_FORM_QUERIES = '';
  process.env.REQUESTS_PER_MINUTE = '30';
  api = await Api.start();
});
beforeEach(async () => {
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(() => api.stop());

/** The id of one of our own documents, by the name of its operation. */
function idOf(operation: string): string {
  const found = Object.entries(webDocuments).find(([, text]) => new RegExp(`^\\w+ ${operation}\\b`).test(text));
  if (!found) throw new Error(`There is no ${operation}`);
  return found[0];
}
const named = (id: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });

interface Said {
  readonly status: number;
  readonly body: { data?: Record<string, unknown>; errors?: { message: string; extensions: { code: string } }[] };
}

const send = async (body: object): Promise<Said> =>
  await request(api.url).post('/graphql').set('Cookie', joe.cookie).send(body);

const told = ({ status, body }: Said) => [status, body.errors?.[0]?.extensions.code];

describe('over HTTP, where only our own questions are answered', () => {
  it('answers one by its name, again and again, with what the cache of a page needs', async () => {
    for (let time = 0; time < 3; time++) {
      const { status, body } = await send({ ...named(idOf('Viewer')), operationName: 'Viewer' });
      expect([status, body.errors]).toEqual([200, undefined]);
      expect(body.data).toMatchObject({ viewer: { id: joe.id, __typename: 'Viewer' } });
    }
  });

  it('takes its variables, and checks them', async () => {
    const { body } = await send({ ...named(idOf('EndSession')), variables: { input: { sessionId: 'x' } } });
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('does not look at a text beside the name', async () => {
    const { body } = await send({ ...named(idOf('Viewer')), query: '{ today { date } }' });
    expect(Object.keys(body.data ?? {})).toEqual(['viewer']);
  });

  it.each([
    ['a text', { query: '{ viewer { id } }' }],
    ['the text of our own', { query: Object.values(webDocuments)[0] }],
    ['a name that is not known', named('0'.repeat(64))],
    ['a name of something that every object has', named('constructor')],
    ['a name that is none', named(7)],
    ['no name', { extensions: { persistedQuery: null } }],
    ['a name beside a text', { query: '{ viewer { id } }', ...named('0'.repeat(64)) }],
    ['many at once', [{ query: '{ viewer { id } }' }]],
    ['nothing', {}],
    ['the schema', { query: '{ __schema { types { name } } }' }],
  ])('refuses %s, and says what to do', async (_what, body) => {
    const answer = await send(body);
    expect(told(answer)).toEqual([400, 'PERSISTED_QUERY_ONLY']);
    expect(answer.body.errors?.[0]?.message).toBe('This page is not the one that Waymark has now. Load it again');
  });

  it('asks the limits all the same', async () => {
    const answers = [];
    for (let time = 0; time < 31; time++) answers.push(await send(named(idOf('Viewer'))));
    expect(told(answers.at(-1) as Said)).toEqual([429, 'RATE_LIMITED']);
  });

  it('says so to nobody who is not signed in', async () => {
    const { status } = await request(api.url).post('/graphql').send({ query: '{ viewer { id } }' });
    expect(status).toBe(401);
  });
});

/** What comes back over a line of graphql-transport-ws for one subscription. */
function subscribe(payload: object): Promise<{ type: string; payload?: { extensions: { code: string } }[] }> {
  const headers = { cookie: joe.cookie, origin: api.url };
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const say = (message: object) => socket.send(JSON.stringify(message));
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('open', () => say({ type: 'connection_init' }));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(String(data)) as { type: string };
      if (message.type === 'connection_ack') return say({ id: '1', type: 'subscribe', payload });
      socket.close();
      resolve(message);
    });
  });
}

describe('over the WebSocket', () => {
  const variables = { meetingId: randomUUID() };

  it('begins one of our own by its name: this meeting is not theirs', async () => {
    const answer = await subscribe({ query: '', ...named(idOf('AgendaChanged')), variables });
    expect(JSON.stringify(answer)).toContain('NOT_FOUND');
  });

  it.each([
    ['a text', { query: 'subscription($m: ID!) { meetingEvents(meetingId: $m) { cursor } }' }],
    ['a name that is not known', { query: '', ...named('0'.repeat(64)) }],
  ])('refuses %s', async (_what, payload) => {
    const answer = await subscribe({ ...payload, variables });
    expect([answer.type, answer.payload?.[0]?.extensions.code]).toEqual(['error', 'PERSISTED_QUERY_ONLY']);
  });

  it('takes no question but a subscription, also by its name', async () => {
    const answer = await subscribe({ query: '', ...named(idOf('Viewer')) });
    expect([answer.type, answer.payload?.[0]?.extensions.code]).toEqual(['error', 'BAD_REQUEST']);
  });
});
