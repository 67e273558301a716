import { io } from 'socket.io-client';
import WebSocket from 'ws';
import { setTimeout as sleep } from 'node:timers/promises';
import { actors } from './cast.mjs';
import { tokenOf } from './ids.mjs';
import { sessionsEach } from './world.mjs';
import { expected } from './oracle-operations.mjs';
import { meetingOf, meetings, people, thing } from './people.mjs';
import { variablesOf, contextFor } from './operations.mjs';

let sockets = 0;

/** Each socket has a session of its own: so many may be held at once, and no more. */
const cookieOf = ({ key, agency }) =>
  agency === null ? {} : { cookie: `sid=${tokenOf(key, sockets++ % sessionsEach)}` };

/** Everybody follows every meeting, each question of the subscription, from the first line of its log on, while somebody writes in it. */
export async function followMeetings(run, operation) {
  const followers = [];
  for (const actor of actors) {
    const theirs = meetings.flatMap((meeting) => followersOf(run, operation, { actor, meeting }));
    await Promise.all(theirs.map(({ opened }) => opened));
    followers.push(...theirs);
  }
  await writeSomething(run.asking);
  await sleep(1_500);
  for (const follower of followers) lookThrough(run, operation, follower);
}

const fromTheStart = '0.0.0';

/** One for each question of the subscription; of those that are refused one is enough. */
function followersOf(run, operation, { actor, meeting }) {
  const subject = { meeting, relationship: `meeting ${meeting.key}` };
  const should = expected(actor, operation.name, subject);
  const questions = should === 'ALLOW' ? operation.questions.all : [operation.questions.short];
  const variables = {
    ...variablesOf(operation, contextFor(operation, actor, subject, run.today)),
    after: fromTheStart,
  };
  return questions.map((query) => ({ ...follow(run, { actor, query, variables }), cell: { subject, should } }));
}

function lookThrough({ findings }, operation, { actor, cell, outcome, frames, close }) {
  findings.scan(actor, operation.name, { text: frames.join('\n') }, { refused: outcome() !== 'ALLOW' });
  for (const frame of frames) findings.walk(JSON.parse(frame).payload?.data ?? null);
  findings.cell(actor, operation.name, cell.subject, cell.should, { outcome: outcome() });
  close();
}

/** One subscription on a socket of its own; `frames` is everything that came. */
function follow({ asking }, { actor, query, variables }) {
  const frames = [];
  let refused;
  const socket = new WebSocket(`ws://127.0.0.1:${asking.port}/graphql`, 'graphql-transport-ws', {
    headers: { ...cookieOf(actor), origin: `http://127.0.0.1:${asking.port}` },
  });
  const opened = new Promise((resolve) => {
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.on('error', () => (refused ??= 'OUT'));
    socket.on('close', () => resolve());
    socket.on('message', (data) => {
      const text = String(data);
      const message = JSON.parse(text);
      if (message.type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
      else frames.push(text);
      if (message.type !== 'connection_ack' || frames.length > 0) resolve();
      setTimeout(resolve, 120);
    });
  });
  const outcome = () => refused ?? outcomeOf(frames);
  return { actor, frames, opened, outcome, close: () => socket.terminate() };
}

/** A refusal comes as an error, or as the first answer's; silence is a line on which nothing has happened. */
function outcomeOf(frames) {
  const [code] = frames.map(codeIn).filter(Boolean);
  return code ? (outcomes[code] ?? code) : 'ALLOW';
}

const outcomes = { NOT_FOUND: 'HIDE', FORBIDDEN: 'FORBID', UNAUTHENTICATED: 'OUT' };

function codeIn(frame) {
  const { type, payload } = JSON.parse(frame);
  const errors = type === 'error' ? payload : payload?.errors;
  return errors?.[0]?.extensions?.code;
}

const addEntry = `mutation Asked($input: AddEntryInput!) { addEntry(input: $input) { id } }`;

/** What is said in the live room, in the item that is shared and in the one that is not: with the mark of each. */
async function writeSomething(asking) {
  const chair = actors.find(({ key }) => key === 'chair');
  for (const person of people.filter(({ item }) => item?.meeting === 'live')) {
    const input = {
      clientKey: crypto.randomUUID(),
      itemId: thing(person, 'item'),
      kind: 'NOTE',
      words: `Said of ${person.said}`,
    };
    await asking.graphql(chair, { query: addEntry, variables: { input } });
  }
}

/** Who is in the room, over socket.io: everybody asks to come in, and types; every packet that comes is kept. */
export async function visitRoom({ asking, findings }) {
  const visits = actors.map((actor) => visit(asking, actor));
  await sleep(1_200);
  for (const { socket } of visits)
    socket.emit('room:typing', {
      itemId: thing(
        people.find(({ item }) => item?.meeting === 'live'),
        'item',
      ),
    });
  await sleep(800);
  for (const { actor, socket, packets } of visits) {
    findings.scan(actor, 'socket.io', { text: packets.join('\n') }, { refused: true });
    socket.close();
  }
  const others = visits.filter(({ actor }) => !expectedInRoom(actor));
  return {
    packets: visits.reduce((sum, { packets }) => sum + packets.length, 0),
    overheard: others
      .filter(({ packets }) => packets.some((one) => one.includes('room:')))
      .map(({ actor }) => actor.key),
  };
}

const expectedInRoom = (actor) => expected(actor, 'Query.meeting', { meeting: meetingOf('live') }) === 'ALLOW';

function visit({ port }, actor) {
  const packets = [];
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { ...cookieOf(actor), origin: `http://127.0.0.1:${port}` },
  });
  socket.onAny((name, ...what) => packets.push(JSON.stringify([name, ...what])));
  socket.on('connect', () =>
    socket.emit('room:join', { meetingId: meetingOf('live').id }, (answer) => packets.push(JSON.stringify(answer))),
  );
  return { actor, socket, packets };
}

/** Every other address: pages, the sign-in, uploads and what there is no such thing as. */
export async function askEverythingElse({ asking, findings }) {
  const [somebody] = people;
  const addresses = [
    '/',
    '/health',
    '/sign-in',
    `/young-people/${somebody.id}`,
    `/api/young-people/${somebody.id}.csv`,
    `/exports/${somebody.id}`,
    '/today',
  ];
  for (const actor of actors) {
    for (const path of addresses) {
      const answer = await asking.send(actor, { path });
      findings.scan(actor, path, answer, { refused: true });
    }
    const answer = await asking.send(actor, { method: 'POST', path: '/imports', body: '{}', type: 'application/json' });
    findings.scan(actor, '/imports', answer, { refused: true });
  }
}
