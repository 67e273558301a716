import { Role } from '@app/access';
import { Sessions } from '@app/people';
import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { Api, type Client } from '../support/api.js';
import { panelScene } from '../support/panel-scene.js';

let api: Api;
let joe: Client;
const open: WebSocket[] = [];

beforeAll(async () => {
  api = await Api.start();
});
beforeEach(async () => {
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate();
});
afterAll(() => api.stop());

interface Message {
  type: string;
  id?: string;
  payload?: { message: string; extensions: { code: string } }[];
}

/** A plain WebSocket, and what the server sent. */
function dial(headers: Record<string, string>) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  open.push(socket);
  const heard: Message[] = [];
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(String(data)) as Message));
  const opened = new Promise<string>((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(String(statusCode)));
    socket.on('error', () => resolve('error'));
  });
  const closed = new Promise<number>((resolve) => void socket.on('close', resolve));
  return { socket, heard, opened, closed, say: (message: object) => socket.send(JSON.stringify(message)) };
}

const own = () => ({ cookie: joe.cookie, origin: api.url });

async function until(holds: () => boolean): Promise<void> {
  const late = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > late) throw new Error('It did not happen within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the WebSocket of GraphQL', () => {
  it('is opened only for our own origin with a session', async () => {
    expect(await dial(own()).opened).toBe('open');
    expect(await dial({ ...own(), origin: 'https://elsewhere.example' }).opened).toBe('403');
    expect(await dial({ origin: api.url }).opened).toBe('401');
    expect(await dial({ ...own(), cookie: 'sid=made-up' }).opened).toBe('401');

    await api.app.get(Sessions, { strict: false }).end(joe.token);
    expect(await dial(own()).opened).toBe('401');
  });

  it('reads no frame over 64 kB, before the first word and after it', async () => {
    const before = dial(own());
    await before.opened;
    before.say({ type: 'connection_init', payload: { text: 'x'.repeat(70_000) } });
    expect(await before.closed).toBe(1009);

    const after = dial(own());
    await after.opened;
    after.say({ type: 'connection_init' });
    await until(() => after.heard.some(({ type }) => type === 'connection_ack'));
    after.say({ type: 'ping', payload: { text: 'x'.repeat(70_000) } });
    expect(await after.closed).toBe(1009);
  });

  it('follows ten things at once and not one more', async () => {
    const scene = await panelScene(api);
    const { meeting } = await scene.inSession();
    const variables = { meetingId: meeting.id };
    const query = 'subscription($meetingId: ID!) { meetingEvents(meetingId: $meetingId) { cursor } }';
    const socket = dial({ cookie: scene.as.margaret.cookie, origin: api.url });
    await socket.opened;
    socket.say({ type: 'connection_init' });
    await until(() => socket.heard.length === 1);
    for (let id = 1; id <= 11; id++) socket.say({ type: 'subscribe', id: String(id), payload: { query, variables } });

    await until(() => socket.heard.some(({ type }) => type === 'error'));
    const refused = socket.heard.filter(({ type }) => type === 'error');
    expect(refused.map(({ id }) => id)).toEqual(['11']);
    expect(refused[0]?.payload?.[0]?.extensions.code).toBe('RATE_LIMITED');

    socket.say({ type: 'complete', id: '1' });
    socket.say({ type: 'subscribe', id: '12', payload: { query, variables } });
    socket.say({ type: 'subscribe', id: '13', payload: { query: '{ viewer { id } }' } });
    await until(() => socket.heard.some(({ id }) => id === '13'));
    expect(socket.heard.filter(({ type }) => type === 'error').map(({ id }) => id)).toEqual(['11', '13']);
  });
});

describe('the socket of presence', () => {
  const enter = (headers: Record<string, string>) => {
    const socket = io(api.url, { extraHeaders: headers, transports: ['websocket'], reconnection: false });
    const outcome = new Promise<string>((resolve) => {
      socket.on('connect', () => resolve('connected'));
      socket.on('connect_error', () => resolve('refused'));
    });
    const gone = new Promise<string>((resolve) => void socket.on('disconnect', resolve));
    return { socket, outcome, gone };
  };

  it('is not opened without a session', async () => {
    expect(await enter({ origin: api.url }).outcome).toBe('refused');
    expect(await enter({ ...own(), cookie: 'sid=made-up' }).outcome).toBe('refused');
    expect(await enter({ ...own(), origin: 'https://elsewhere.example' }).outcome).toBe('refused');
  });

  it('is closed within seconds when the session ends', async () => {
    const { socket, outcome, gone } = enter(own());
    expect(await outcome).toBe('connected');

    const from = performance.now();
    await api.app.get(Sessions, { strict: false }).end(joe.token);
    expect(await gone).toBe('io server disconnect');
    expect(performance.now() - from).toBeLessThan(3_000);
    expect(socket.connected).toBe(false);
  });
});
