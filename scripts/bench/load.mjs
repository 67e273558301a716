import autocannon from 'autocannon';
import { worksFor } from './product-work.mjs';

/** One round of load in a process of its own, so that making it costs the servers nothing. Prints one line of JSON. */
const { url, work, side, people, live, seconds, connections } = JSON.parse(process.argv[2]);
const { path, next } = worksFor(people, live)[work][side];

let n = Math.floor(Math.random() * 1_000);
let wrong;
const result = await autocannon({
  url: url + path,
  method: 'POST',
  connections,
  duration: seconds,
  setupClient: (client) => {
    const ask = () => {
      const { headers, body } = next(n++);
      client.setHeadersAndBody(headers, body);
    };
    ask();
    client.on('response', ask);
    client.on('body', (body) => {
      const text = body.toString();
      if (text.includes('"errors"')) wrong ??= text.slice(0, 400);
    });
  },
});

console.log(
  JSON.stringify({
    rps: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    total: result.requests.total,
    failed: result.non2xx + result.errors + result.timeouts,
    wrong,
  }),
);
