import net from 'node:net';
import WebSocket from 'ws';
import { eachOf } from './http.mjs';
import { allNaughty } from './naughty.mjs';
import { presencePackets, rawFrames } from './frames.mjs';
import { statusOf } from './sockets.mjs';

const address = '/socket.io/?EIO=4&transport=websocket';
const settleMs = 250;

function dial(server, { cookie }) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${address}`, {
    headers: { cookie, origin: server.url },
  });
  const heard = [];
  let closed;
  socket.on('message', (data) => (String(data) === '2' ? socket.send('3') : heard.push(String(data))));
  socket.on('close', (code, reason) => (closed = { code, reason: String(reason) }));
  socket.on('error', () => undefined);
  const opened = new Promise((resolve) => {
    socket.once('open', resolve);
    socket.once('close', resolve);
  });
  return { socket, heard, opened, closed: () => closed };
}

async function until(holds, ms) {
  for (const late = performance.now() + ms; !holds() && performance.now() < late;)
    await new Promise((resolve) => setTimeout(resolve, 3));
}

/** Packets that keep to no protocol, each on a connection of its own, before it is joined and after it. */
export async function sendPackets(server, session, judge) {
  const cases = presencePackets.flatMap((packet) => [false, true].map((joined) => ({ packet, joined })));
  await eachOf(cases, 6, async ({ packet, joined }) => {
    const line = dial(server, session);
    await line.opened;
    await until(() => line.heard.length > 0, 2_000);
    if (joined) {
      line.socket.send('40');
      await until(() => line.heard.some((text) => text.startsWith('40')), 2_000);
    }
    line.heard.length = 0;
    if (line.socket.readyState === WebSocket.OPEN) line.socket.send(packet);
    await until(() => line.closed(), settleMs);
    const text = line.closed()?.reason || line.heard.filter((said) => !said.startsWith('2')).join(' ');
    judge.hear({
      transport: 'socket.io',
      about: 'packet',
      value: String(packet),
      answer: { status: statusOf(line.closed()), text, errors: [], ms: 0 },
    });
    line.socket.terminate();
  });
}

/**
 * What the events of presence take, made wrong: each asks for an acknowledgement, so that it is seen how long it took. What cannot
 * be read at all gets none: nothing that is asked for here must arrive.
 */
export async function sendEvents(server, session, judge) {
  const odd = [null, 1, true, [], {}, [[]], { length: 1 }, 'x'.repeat(20_000), ...allNaughty.map(({ text }) => text)];
  const bodies = odd.flatMap((value) => [
    ['room:join', { meetingId: value }],
    ['room:join', value],
    ['room:typing', { itemId: value, kind: value }],
  ]);
  const line = dial(server, session);
  await line.opened;
  line.socket.send('40');
  await until(() => line.heard.some((text) => text.startsWith('40')), 2_000);
  for (const [at, [name, body]] of bodies.entries()) {
    const from = performance.now();
    const mine = () => line.heard.find((text) => text.startsWith(`43${at}[`));
    line.socket.send(`42${at}${JSON.stringify([name, body])}`);
    await until(() => mine() || line.closed(), name === 'room:typing' ? 2 : settleMs);
    judge.hear({
      transport: 'socket.io',
      about: name,
      value: body,
      answer: {
        status: statusOf(line.closed()),
        text: mine() ?? '',
        errors: [],
        ms: mine() ? performance.now() - from : 0,
      },
    });
    line.heard.length = 0;
    if (line.closed()) break;
  }
  line.socket.terminate();
}

/** Bytes after the hand-shake that are no frame at all, at both sockets. */
export async function sendRawFrames(server, session, judge) {
  const doors = ['/graphql', address];
  const cases = doors.flatMap((door) => rawFrames.map((bytes) => ({ door, bytes })));
  await eachOf(cases, 6, async ({ door, bytes }) => {
    const got = await sendBytes(server, handShake(server, session, door), Buffer.from(bytes));
    const text = got.toString('latin1').replaceAll(/[^\x20-\x7e]/g, ' ');
    const answer = { status: closesAsFault(got) ? 500 : 200, text, errors: [], ms: 0 };
    judge.hear({ transport: 'raw frames', about: `bytes at ${door.slice(0, 10)}`, value: bytes.join(' '), answer });
  });
}

const internalError = 1011;
const closesAsFault = (got) => got.length >= 4 && got[0] === 0x88 && got.readUInt16BE(2) === internalError;

function handShake(server, { cookie }, door) {
  const lines = [
    `GET ${door} HTTP/1.1`,
    `Host: ${new URL(server.url).host}`,
    `Origin: ${server.url}`,
    `Cookie: ${cookie}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${Buffer.from('waymark-proof-16').toString('base64')}`,
    ...(door === '/graphql' ? ['Sec-WebSocket-Protocol: graphql-transport-ws'] : []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** What comes after the first answer. */
async function sendBytes(server, first, bytes) {
  const { hostname, port } = new URL(server.url);
  const socket = net.connect(Number(port), hostname);
  const got = [];
  socket.on('error', () => undefined);
  socket.once('data', () => {
    socket.on('data', (data) => got.push(data));
    socket.write(bytes);
  });
  socket.write(first);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  socket.destroy();
  return Buffer.concat(got);
}
