import { Sessions } from '@app/people';
import { addDays } from '@app/platform';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import WebSocket from 'ws';
import { Api, type Client } from '../support/api.js';
import { PanelScene, panelScene, send } from '../support/panel-scene.js';

/** How long an open line may outlive what it stands on. */
const atMostMs = 2_000;

let api: Api;
let scene: PanelScene;
let meeting: { id: string };
const open: (() => void)[] = [];

beforeAll(async () => {
  api = await Api.start();
});
beforeEach(async () => {
  scene = await panelScene(api);
  ({ meeting } = await scene.inSession());
});
afterEach(() => {
  for (const close of open.splice(0)) close();
});
afterAll(() => api.stop());

/** An open subscription to the meeting on which nothing happens: what came, and with which code it was closed. */
async function listen(who: Client) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: who.cookie, origin: api.url },
  });
  open.push(() => socket.terminate());
  const heard: { type: string }[] = [];
  socket.on('message', (data: Buffer) => heard.push(JSON.parse(String(data)) as { type: string }));
  const closed = new Promise<number>((resolve) => void socket.on('close', resolve));
  await new Promise((resolve) => void socket.on('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await until(() => heard.length === 1);
  const query = 'subscription($meetingId: ID!) { meetingEvents(meetingId: $meetingId) { type } }';
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query, variables: { meetingId: meeting.id } } }));
  return { closed, events: () => heard.filter(({ type }) => type === 'next').length };
}

/** Somebody who sits in the room of presence. */
async function sit(who: Client) {
  const socket: Socket = io(api.url, {
    extraHeaders: { cookie: who.cookie, origin: api.url },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  open.push(() => socket.close());
  const heard: string[] = [];
  socket.onAny((name: string) => heard.push(name));
  const gone = new Promise<string>((resolve) => void socket.on('disconnect', resolve));
  await new Promise((resolve) => void socket.on('connect', () => resolve(undefined)));
  const { people } = (await socket.emitWithAck('room:join', { meetingId: meeting.id })) as { people: { id: string }[] };
  return { gone, heard, people };
}

async function until(holds: () => boolean, ms = 5_000): Promise<void> {
  const late = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > late) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const tookMs = async (work: Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work;
  return performance.now() - from;
};

const ends: [what: string, end: (who: Client) => Promise<unknown>][] = [
  ['the session was ended', (who) => api.app.get(Sessions, { strict: false }).end(who.token)],
  [
    'the session is too old',
    (who) => api.db.query(`update session set expires_at = now() where worker_id = $1`, [who.id]),
  ],
  [
    'their last day has passed',
    (who) => api.db.query('update worker set active_to = current_date where id = $1', [who.id]),
  ],
  [
    'their agency has left',
    (who) =>
      api.db.query(
        'update agency set active_to = current_date where id = (select agency_id from worker where id = $1)',
        [who.id],
      ),
  ],
];

describe.each(ends)('when %s', (_what, end) => {
  it('every way in is shut: the next request at once, silent sockets within two seconds', async () => {
    const dan = scene.as.dan;
    const [live, presence] = [await listen(dan), await sit(dan)];
    expect((await dan.send('{ viewer { id } }')).status).toBe(200);

    await end(dan);
    const [line, room] = await Promise.all([tookMs(live.closed), tookMs(presence.gone)]);

    expect(await live.closed).toBe(4403);
    expect(line).toBeLessThan(atMostMs);
    expect(room).toBeLessThan(atMostMs);
    expect((await dan.send('{ viewer { id } }')).status).toBe(401);
    const upload = await request(api.url).post('/imports').set('Cookie', dan.cookie).set('x-waymark', '1');
    expect(upload.status).toBe(401);
  });
});

describe('what somebody may see ends while they look', () => {
  it('a role that is taken away: the next request', async () => {
    const marcus = scene.as.marcus;
    const read = 'query($id: ID!) { meeting(id: $id) { id } }';
    expect((await marcus.send(read, { id: meeting.id })).errors).toBeUndefined();

    await api.db.query('delete from worker_role where worker_id = $1', [marcus.id]);
    expect((await marcus.fails(read, { id: meeting.id })).extensions.code).toBe('FORBIDDEN');
  });

  it('an allocation: the record at the next request', async () => {
    const priya = scene.as.priya;
    const read = 'query($id: ID!) { youngPerson(id: $id) { id } }';
    await priya.run(read, { id: scene.kofi.id });

    await api.db.query('update allocation set to_on = current_date where worker_id = $1', [priya.id]);
    await api.db.query('delete from panel_member where worker_id = $1', [priya.id]);
    expect((await priya.fails(read, { id: scene.kofi.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('a seat on the panel: no further event, and out of the room', async () => {
    const { marcus, cora } = scene.as;
    const [live, presence, stays] = [await listen(marcus), await sit(marcus), await listen(cora)];
    expect(presence.people.map(({ id }) => id)).toContain(marcus.id);

    const yesterday = addDays(api.today, -1);
    await api.db.query('update panel_member set from_on = $2, to_on = $2 where worker_id = $1', [marcus.id, yesterday]);
    await sleep(atMostMs + 500);
    presence.heard.length = 0;
    await send(cora, 'markAttendance', { meetingId: meeting.id, workerId: cora.id, state: 'PRESENT' });
    await sit(cora);

    await until(() => stays.events() > 0);
    await sleep(300);
    expect(live.events()).toBe(0);
    expect(presence.heard).toEqual([]);
  });
});
