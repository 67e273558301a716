import WebSocket from 'ws';
import { eachOf } from './http.mjs';

const protocol = 'graphql-transport-ws';

/** A subscription that nobody refuses goes on and says nothing: this long is waited for a refusal. */
const silenceMs = 1_500;
const frameMs = 500;

/** A socket of graphql-ws that has said hello. */
export async function dial(server, { cookie }, hello = true) {
  const headers = { cookie, origin: server.url };
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const heard = [];
  const { until, tell } = waiting();
  let closed;
  socket.on('message', (data) => {
    heard.push(String(data));
    tell();
  });
  socket.on('close', (code, reason) => {
    closed = { code, reason: String(reason) };
    tell();
  });
  socket.on('error', () => undefined);
  const opened = await new Promise((resolve) => {
    socket.once('open', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
  const say = (message) => socket.send(JSON.stringify(message));
  if (hello && opened) {
    say({ type: 'connection_init' });
    await until(() => heard.length > 0, 5_000);
  }
  return { socket, heard, until, opened, closed: () => closed, say };
}

/** Waits until something holds, looking again whenever there is something to tell; no longer than it is given. */
function waiting() {
  const lookers = new Set();
  const until = (holds, ms) =>
    new Promise((resolve) => {
      const look = () => (holds() ? done() : undefined);
      const timer = setTimeout(done, ms);
      function done() {
        clearTimeout(timer);
        lookers.delete(look);
        resolve();
      }
      lookers.add(look);
      look();
    });
  return { until, tell: () => [...lookers].forEach((look) => look()) };
}

/** Every case as the payload of a `subscribe`, several sockets at a time. */
export async function askOverSockets(server, session, cases, judge) {
  const queue = [...cases];
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      let line = await dial(server, session);
      for (let next = queue.shift(); next; next = queue.shift()) {
        if (line.closed() || line.socket.readyState !== WebSocket.OPEN) line = await dial(server, session);
        await askOne(line, next, judge);
      }
      line.socket.close();
    }),
  );
}

let ids = 0;

async function askOne(line, { about, value, body }, judge) {
  const id = `q${++ids}`;
  const mine = () => line.heard.find((text) => text.includes(`"id":"${id}"`));
  const from = performance.now();
  line.say({ id, type: 'subscribe', payload: body() });
  await line.until(() => mine() || line.closed(), silenceMs);
  const closed = line.closed();
  const text = mine() ?? (closed ? `closed ${closed.code} ${closed.reason}` : '');
  const ms = text ? performance.now() - from : 0;
  judge.hear({
    transport: 'graphql-ws',
    about,
    value,
    answer: { status: statusOf(closed), text, errors: payloadErrors(text), ms },
  });
  if (!closed) line.say({ id, type: 'complete' });
  line.heard.length = 0;
}

/** What a close says, in the terms of HTTP: a fault of ours, a fault of theirs, none. */
export function statusOf(closed) {
  if (!closed) return 200;
  return closed.code === 1011 || closed.code === 4500 ? 500 : 400;
}

function payloadErrors(text) {
  try {
    const { type, payload } = JSON.parse(text);
    return type === 'error' ? payload : (payload?.errors ?? []);
  } catch {
    return [];
  }
}

/** Frames that keep to no protocol, each on a socket of its own; before the first word and after it. */
export async function sendFrames(server, session, frames, judge) {
  const cases = frames.flatMap((frame) => [
    { frame, hello: false },
    { frame, hello: true },
  ]);
  await eachOf(cases, 6, async ({ frame, hello }) => {
    const line = await dial(server, session, hello);
    line.heard.length = 0;
    const from = performance.now();
    for (const part of Array.isArray(frame) ? frame : [frame]) line.socket.send(part);
    await line.until(() => line.heard.length > 0 || line.closed(), frameMs);
    const closed = line.closed();
    const text = closed ? closed.reason : (line.heard[0] ?? '');
    const ms = text || closed ? performance.now() - from : 0;
    const answer = { status: statusOf(closed), text, errors: payloadErrors(text), ms };
    judge.hear({
      transport: 'graphql-ws frames',
      about: `frame ${hello ? 'after' : 'before'} hello`,
      value: String(frame),
      answer,
    });
    line.socket.terminate();
  });
}
