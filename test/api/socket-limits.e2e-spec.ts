import { Role } from '@app/access';
import { once } from 'node:events';
import { connect } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import WebSocket from 'ws';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;
const open: (() => void)[] = [];

beforeAll(async () => {
  process.env.SOCKETS_PER_SESSION = '3';
  process.env.PRESENCE_PER_TEN_SECONDS = '20';
  process.env.REQUESTS_PER_MINUTE = '60';
  api = await Api.start();
});
beforeEach(async () => {
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterEach(() => {
  for (const close of open.splice(0)) close();
});
afterAll(() => api.stop());

const headers = () => ({ cookie: joe.cookie, origin: api.url });

/** A WebSocket, how it opened, what it heard and how it was closed. */
function dial(path = '/graphql', protocol: string | undefined = 'graphql-transport-ws') {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, protocol, { headers: headers() });
  open.push(() => socket.terminate());
  const heard: string[] = [];
  socket.on('message', (data: Buffer) => heard.push(String(data)));
  socket.on('error', () => undefined);
  const opened = new Promise<string>((resolve) => {
    socket.on('open', () => resolve('open'));
    socket.on('unexpected-response', (_request, { statusCode }) => resolve(String(statusCode)));
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  return { socket, heard, opened, closed };
}

function enter(): { socket: Socket; outcome: Promise<string>; gone: Promise<string> } {
  const socket = io(api.url, {
    extraHeaders: headers(),
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  open.push(() => socket.close());
  const outcome = new Promise<string>((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', () => resolve('refused'));
  });
  const gone = new Promise<string>((resolve) => void socket.on('disconnect', resolve));
  return { socket, outcome, gone };
}

describe('the lines of one session', () => {
  it('are three of each kind, and one more when one has ended', async () => {
    const first = [dial(), dial(), dial()];
    expect(await Promise.all(first.map(({ opened }) => opened))).toEqual(['open', 'open', 'open']);
    expect(await dial().opened).toBe('429');

    first[0]?.socket.close();
    await first[0]?.closed;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await dial().opened).toBe('open');

    const present = [enter(), enter(), enter()];
    expect(await Promise.all(present.map(({ outcome }) => outcome))).toEqual(['connected', 'connected', 'connected']);
    expect(await enter().outcome).toBe('refused');
    expect((await joe.send('{ viewer { id } }')).status).toBe(200);
  });

  it('take no seat when whoever asks has left before the answer', async () => {
    const { hostname, port } = new URL(api.url);
    const { cookie, origin } = headers();
    for (let at = 0; at < 30; at++) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        `GET /graphql HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
          `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: ${origin}\r\nCookie: ${cookie}\r\n\r\n`,
        () => void setTimeout(() => socket.resetAndDestroy(), at % 6),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 300));

    const lines = [dial(), dial(), dial()];
    expect(await Promise.all(lines.map(({ opened }) => opened))).toEqual(['open', 'open', 'open']);
  });

  it('begin as many subscriptions as there may be requests, and no more, whatever becomes of them', async () => {
    const line = dial();
    await line.opened;
    line.socket.send('{"type":"connection_init"}');
    const query = 'subscription { meetingEvents(meetingId: "00000000-0000-4000-8000-000000000000") { type } }';
    await once(line.socket, 'message');
    for (let id = 0; id < 70; id++) {
      line.socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
      const over = (text: string) => text.startsWith(`{"id":"${id}"`) && /"type":"(error|complete)"/.test(text);
      while (!line.heard.some(over)) await once(line.socket, 'message');
    }
    const codes = line.heard.flatMap((text) => /"code":"(\w+)"/.exec(text)?.[1] ?? []);
    expect(codes.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 'NOT_FOUND'));
    expect(codes.slice(60)).toEqual(Array.from({ length: 10 }, () => 'RATE_LIMITED'));
    expect((await joe.send('{ viewer { id } }')).status).toBe(429);
  });

  it('begin with a word within three seconds', async () => {
    const silent = dial();
    await silent.opened;
    expect(await silent.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  });

  it.each([
    ['nothing', ''],
    ['half', '{'],
    ['no object', 'null'],
    ['what a server says', '{"type":"next","id":"1"}'],
    ['an answer to itself', '{"type":"connection_ack"}'],
    ['another protocol', '{"type":"start"}'],
    ['noise', 'x'.repeat(60_000)],
  ])('end at what is no message of a page: %s', async (_what, text) => {
    const line = dial();
    await line.opened;
    line.socket.send(text);
    expect(await line.closed).toEqual({ code: 4400, reason: 'Invalid message' });
    expect(line.heard).toEqual([]);
  });
});

describe('presence', () => {
  it('is cut off when it sends more than a page does', async () => {
    const { socket, outcome, gone } = enter();
    await outcome;
    for (let at = 0; at < 40; at++) socket.emit('room:typing', { itemId: 'x', kind: 'NOTE' });

    expect(await gone).toMatch(/transport (close|error)/);
  });

  it('is spoken over WebSockets only', async () => {
    const answer = await request(api.url).get('/socket.io/?EIO=4&transport=polling').set(headers());
    expect(answer.status).toBe(400);
  });
});
