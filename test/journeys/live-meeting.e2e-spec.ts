import { MeetingFeed } from '@app/realtime';
import { io, type Socket } from 'socket.io-client';
import { Api, type Client } from '../support/api.js';
import { Live } from '../support/live.js';
import { type ItemView, type MeetingView, panelScene, type PanelScene, send } from '../support/panel-scene.js';

interface RoomEvent {
  meetingEvents: {
    cursor: string;
    type: string;
    subjectId: string;
    actor: { displayName: string } | null;
    entry: { id: string; words: string; canChange: boolean; author: { displayName: string } } | null;
    item: { __typename: string; id: string; title?: string; state: string } | null;
    meeting: { state: string } | null;
  };
}

const room = `subscription Room($meetingId: ID!, $after: Cursor) { meetingEvents(meetingId: $meetingId, after: $after) {
  cursor type subjectId actor { displayName } entry { id words canChange author { displayName } }
  item { __typename ... on AgendaItem { id title state } ... on ClosedItem { id state } } meeting { state } } }`;

let api: Api;
let scene: PanelScene;
let meeting: MeetingView;
let tia: ItemView;
let kofi: ItemView;
const open: Live<RoomEvent>[] = [];

const listen = (who: Client, after?: string): Live<RoomEvent> => {
  const live = new Live<RoomEvent>(api, who, room, { meetingId: meeting.id, after });
  open.push(live);
  return live;
};
const note = (who: Client, item: ItemView, words: string) =>
  send<{ id: string }>(who, 'addEntry', { itemId: item.id, kind: 'NOTE', words });
const typesOf = (live: Live<RoomEvent>) => live.events.map(({ meetingEvents }) => meetingEvents.type);
const wordsOf = (live: Live<RoomEvent>) =>
  live.events.flatMap(({ meetingEvents }) => (meetingEvents.entry ? [meetingEvents.entry.words] : []));
const heard = (count: number) => (live: Live<RoomEvent>) => live.events.length >= count;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await panelScene(api);
  ({ meeting, tia, kofi } = await scene.inSession());
  meeting.cursor = await settledCursor(meeting.id);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((live) => live.close()));
});

describe('a meeting as it happens', () => {
  it('is the same for two people at once, in order, each through their own eyes', async () => {
    const margaret = listen(scene.as.margaret, meeting.cursor);
    const priya = listen(scene.as.priya, meeting.cursor);
    await scene.start(tia);
    await note(scene.as.priya, tia, 'Tia liked the flat');
    await note(scene.as.dan, tia, 'It is free from 14 December');

    await Promise.all([margaret.until(heard(3)), priya.until(heard(3))]);
    for (const live of [margaret, priya]) {
      expect(typesOf(live)).toEqual(['item.started', 'entry.added', 'entry.added']);
      expect(wordsOf(live)).toEqual(['Tia liked the flat', 'It is free from 14 December']);
      expect(live.events[0]?.meetingEvents).toMatchObject({
        actor: { displayName: 'Margaret Lowe' },
        item: { title: 'Tia Marlowe, 17', state: 'IN_DISCUSSION' },
        meeting: { state: 'IN_SESSION' },
      });
    }
    const canChange = (live: Live<RoomEvent>) => live.events.map(({ meetingEvents }) => meetingEvents.entry?.canChange);
    expect(canChange(priya)).toEqual([undefined, true, false]);
    expect(canChange(margaret)).toEqual([undefined, false, false]);
  });

  it('starts from now without a cursor, and from the cursor with one', async () => {
    await scene.start(tia);
    await note(scene.as.priya, tia, 'Before');
    const fresh = listen(scene.as.priya);
    const resumed = listen(scene.as.priya, meeting.cursor);
    await resumed.until(heard(2));
    await until(() => api.app.get(MeetingFeed).size >= 2);
    await note(scene.as.priya, tia, 'After');
    await fresh.until(heard(1));
    await resumed.until(heard(3));
    expect(wordsOf(fresh)).toEqual(['After']);
    expect(wordsOf(resumed)).toEqual(['Before', 'After']);
  });

  it('loses nothing and doubles nothing over twenty cut lines', async () => {
    await scene.start(tia);
    const written: string[] = [];
    const writing = (async () => {
      for (let n = 1; n <= 60; n++)
        written.push((await note(n % 2 ? scene.as.priya : scene.as.dan, tia, `Entry ${n}`)).id);
    })();

    const seen: string[] = [];
    let cursor = meeting.cursor;
    const take = (live: Live<RoomEvent>) => {
      for (const { meetingEvents } of live.events) {
        cursor = meetingEvents.cursor;
        if (meetingEvents.entry) seen.push(meetingEvents.entry.id);
      }
    };
    for (let cuts = 0; cuts < 20; cuts++) {
      const live = listen(scene.as.margaret, cursor);
      await live.until(heard(1));
      live.cut();
      await live.until(({ ended }) => ended);
      take(live);
      if (cuts % 4 === 0) await note(scene.as.priya, tia, `While away ${cuts}`).then(({ id }) => written.push(id));
      else await note(scene.as.dan, tia, `Nudge ${cuts}`).then(({ id }) => written.push(id));
    }
    await writing;
    const last = listen(scene.as.margaret, cursor);
    await last.until((live) => seen.length + wordsOf(live).length >= written.length);
    take(last);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort()).toEqual([...written].sort());
  });

  it('tells whom an item is closed to that it goes on, and nothing that is said in it', async () => {
    const dan = listen(scene.as.dan, meeting.cursor);
    const priya = listen(scene.as.priya, meeting.cursor);
    await scene.start(kofi);
    await note(scene.as.priya, kofi, 'Kofi has seen a flat');
    await scene.decide({ ...kofi, version: kofi.version + 1 });
    await scene.start(tia);

    await Promise.all([dan.until(heard(3)), priya.until(heard(4))]);
    expect(typesOf(dan)).toEqual(['item.started', 'item.decided', 'item.started']);
    expect(dan.events.map(({ meetingEvents }) => meetingEvents.item?.__typename)).toEqual([
      'ClosedItem',
      'ClosedItem',
      'AgendaItem',
    ]);
    expect(JSON.stringify(dan.events)).not.toContain('Kofi');
    expect(typesOf(priya)).toEqual(['item.started', 'entry.added', 'item.decided', 'item.started']);
  });

  it('is not there for a stranger, another site, or somebody without a session', async () => {
    const olive = listen(scene.as.olive, meeting.cursor);
    await olive.until(({ ended }) => ended);
    expect(olive.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(olive.events).toEqual([]);

    const elsewhere = new Live<RoomEvent>(
      api,
      scene.as.priya,
      room,
      { meetingId: meeting.id },
      'https://elsewhere.example',
    );
    open.push(elsewhere);
    await elsewhere.until(({ ended }) => ended);
    expect(elsewhere.events).toEqual([]);

    const wrong = listen(scene.as.priya, 'not-a-cursor');
    await wrong.until(({ ended }) => ended);
    expect(wrong.errors[0]?.extensions?.code).toBe('CURSOR_INVALID');
  });

  it('stops for whose seat, sharing or session ends, and goes on for the rest', async () => {
    const { people, as } = scene;
    const dan = listen(as.dan, meeting.cursor);
    const marcus = listen(as.marcus, meeting.cursor);
    const priya = listen(as.priya, meeting.cursor);
    await scene.start(tia);
    await Promise.all([dan.until(heard(1)), marcus.until(heard(1)), priya.until(heard(1))]);

    await api.db.query(`update agenda_item set shared_with = '{}' where id = $1`, [tia.id]);
    await api.db.query('update session set ended_at = now() where worker_id = $1', [people.marcus.id]);
    await note(as.priya, tia, 'Between ourselves');
    await priya.until(heard(2));
    await marcus.until(({ ended }) => ended);
    expect(marcus.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(wordsOf(dan)).toEqual([]);
    expect(dan.ended).toBe(false);

    await api.db.query('update panel_member set to_on = current_date where worker_id = $1', [people.dan.id]);
    await note(as.priya, tia, 'And on');
    await dan.until(({ ended }) => ended);
    expect(dan.errors[0]?.extensions?.code).toBe('NOT_FOUND');
    await priya.until(heard(3));
    expect(wordsOf(priya)).toEqual(['Between ourselves', 'And on']);
  });

  it('leaves nothing behind when everybody has gone', async () => {
    const live = listen(scene.as.priya, meeting.cursor);
    await until(() => api.app.get(MeetingFeed).size > 0);
    await live.close();
    await until(() => api.app.get(MeetingFeed).size === 0);
  });
});

describe('presence in the room', () => {
  const sockets: Socket[] = [];
  const join = (who: Client): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = io(api.url, {
        extraHeaders: { cookie: who.cookie },
        transports: ['websocket'],
        reconnection: false,
      });
      sockets.push(socket);
      socket.on('connect', () => resolve(socket));
      socket.on('connect_error', reject);
      socket.on('disconnect', () => reject(new Error('turned away')));
    });
  const ask = (socket: Socket, meetingId: string) =>
    socket.timeout(2_000).emitWithAck('room:join', { meetingId }) as Promise<{ people: { displayName: string }[] }>;
  const names = (people: { displayName: string }[]) => people.map(({ displayName }) => displayName);

  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.disconnect();
  });

  it('says who is here and who is writing, and nothing of a young person', async () => {
    const margaret = await join(scene.as.margaret);
    const told: string[][] = [];
    const typed: object[] = [];
    margaret.on('room:people', ({ people }: { people: { displayName: string }[] }) => told.push(names(people)));
    margaret.on('room:typing', (message: object) => typed.push(message));
    expect(names((await ask(margaret, meeting.id)).people)).toEqual(['Margaret Lowe']);

    const priya = await join(scene.as.priya);
    expect(names((await ask(priya, meeting.id)).people)).toEqual(['Margaret Lowe', 'Priya Nair']);
    await until(() => told.some((people) => people.length === 2));

    priya.emit('room:typing', { itemId: tia.id, kind: 'NOTE', words: 'secret' });
    await until(() => typed.length === 1);
    expect(typed[0]).toEqual({
      workerId: scene.people.priya.id,
      displayName: 'Priya Nair',
      itemId: tia.id,
      kind: 'NOTE',
    });

    priya.disconnect();
    await until(() => told.at(-1)?.length === 1);
  });

  it('is shut to strangers', async () => {
    const olive = await join(scene.as.olive);
    expect((await ask(olive, meeting.id)).people).toEqual([]);
    expect((await ask(olive, 'nonsense')).people).toEqual([]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const late = Date.now() + 5_000;
  while (!holds()) {
    if (Date.now() > late) throw new Error('It did not happen within five seconds');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A cursor after all that has happened: while any other writing is under way, the log’s head holds back behind it. */
async function settledCursor(meetingId: string): Promise<string> {
  for (;;) {
    const head = await api.log.head();
    const [, tx] = head.split('.');
    const later = await api.db.query<object[]>(
      'select 1 from activity_entry where meeting_id = $1 and tx >= $2::xid8',
      [meetingId, tx],
    );
    if (later.length === 0) return head;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
