import { WebSocket } from 'ws';
import { usage } from './servers.mjs';

/** Many readers of one meeting: how long until each has an event. Runs as a process of its own; prints one line of JSON. */
const { url, pid, side, clients, events, token, meetingId, publish } = JSON.parse(process.argv[2]);

const subscription = `subscription Feed($id: ID!) { meetingEvents(meetingId: $id) { cursor type at entry { id kind words } } }`;
const waits = [];
let arrived = () => undefined;

function connect() {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(
      url.replace('http', 'ws') + (side === 'product' ? '/graphql' : '/'),
      side === 'product' ? 'graphql-transport-ws' : [],
      {
        headers: { cookie: `sid=${token}` },
        perMessageDeflate: false,
      },
    );
    socket.on('error', reject);
    socket.on('open', () => (side === 'product' ? socket.send('{"type":"connection_init"}') : resolve(socket)));
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      if (message.type === 'connection_ack') {
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: subscription, variables: { id: meetingId } },
          }),
        );
        return resolve(socket);
      }
      if (message.type === 'ping') return socket.send('{"type":"pong"}');
      if (message.type !== 'next') return;
      const event = message.payload.data?.meetingEvents;
      if (!event) throw new Error(JSON.stringify(message).slice(0, 400));
      if (side === 'product' && event.type !== 'entry.added') return;
      waits.push(Date.now() - new Date(event.at).getTime());
      arrived();
    });
  });
}

const sockets = [];
for (let i = 0; i < clients; i += 50) sockets.push(...(await Promise.all(Array.from({ length: 50 }, connect))));
await new Promise((done) => setTimeout(done, 2_000));

// Only what the events cost: a thousand people coming in is another piece of work.
const before = usage(pid).cpu;
let sending = 0;
for (let n = 0; n < events; n++) {
  const sent = Date.now();
  const all = new Promise((done, fail) => {
    const had = waits.length;
    const late = setTimeout(
      () => fail(new Error(`only ${waits.length - had} of ${clients} readers had event ${n} after 20 s`)),
      20_000,
    );
    arrived = () => waits.length - had === clients && (clearTimeout(late), done());
  });
  const response = await fetch(url + publish.path, {
    method: publish.method,
    headers: publish.headers,
    body: publish.bodies?.[n],
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text.slice(0, 400));
  await all;
  sending += Date.now() - sent;
  await new Promise((done) => setTimeout(done, 100));
}
const cpu = usage(pid).cpu - before;
for (const socket of sockets) socket.terminate();

waits.sort((a, b) => a - b);
const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))];
const rps = Math.round((waits.length / sending) * 1_000);
console.log(JSON.stringify({ rps, p50: at(0.5), p99: at(0.99), cpuMs: (cpu / events) * 1_000 }));
process.exit(0);
