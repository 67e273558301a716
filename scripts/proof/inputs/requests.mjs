import net from 'node:net';
import { gzipSync } from 'node:zlib';
import { errorsIn, eachOf } from './http.mjs';
import { allNaughty } from './naughty.mjs';

const viewer = JSON.stringify({ query: '{ viewer { id } }' });

/** Bodies that are no question in JSON. */
// prettier-ignore
const bodies = [
  '', ' ', '{', '}', '[', ']', '{}', '[]', 'null', '0', 'true', '"x"', 'NaN', 'undefined', "{'query':'{ viewer { id } }'}", '{"query":}', '{"query"}', '{"query":1}', '{"query":null}', '{"query":[]}', '{"query":{}}', '{"query":""}',
  '{"query":"{ viewer { id } }","variables":1}', '{"query":"{ viewer { id } }","variables":"{}"}', '{"query":"{ viewer { id } }","variables":[]}', '{"query":"{ viewer { id } }","variables":{"__proto__":1}}', '{"query":"{ viewer { id } }","operationName":1}',
  '{"query":"{ viewer { id } }","operationName":{}}', '{"query":"{ viewer { id } }","operationName":"Nothing"}', '{"query":"{ viewer { id } }","extensions":1}', '{"query":"{ viewer { id } }","extensions":"x"}', '{"query":"{ viewer { id } }","extensions":[]}',
  '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', '{"extensions":{"persistedQuery":{"version":9,"sha256Hash":1}}}', '{"extensions":{"persistedQuery":null}}', '{"extensions":{"persistedQuery":[]}}', '{"query":"{ viewer { id } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}',
  `[${viewer},${viewer}]`, `[${Array(200).fill(viewer).join(',')}]`, '\ufeff' + viewer, viewer + viewer, viewer.slice(0, -1), `${'['.repeat(40_000)}`, `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`, `{"query":"${'\\u0000'.repeat(1_000)}"}`,
  `{"query":"${'x'.repeat(99_000)}"}`, `{"query":"${'x'.repeat(200_000)}"}`, `{"a":${'9'.repeat(50_000)}}`, '{"query":"\\ud800"}', '{"query":"{ viewer { id } }","query":"{"}', '{"doc_id":1}', '{"__proto__":{"query":"{ viewer { id } }"}}', '{"constructor":{"prototype":{"query":1}}}', '{"toString":1}', '{"hasOwnProperty":1,"query":"{ viewer { id } }"}',
  ...allNaughty.map(({ text }) => text),
];

/** Headers that say something else than they should. */
// prettier-ignore
const headers = [
  ['Content-Type: text/plain'], ['Content-Type: application/x-www-form-urlencoded'], ['Content-Type: multipart/form-data'], ['Content-Type: multipart/form-data; boundary=x'], ['Content-Type: application/xml'], ['Content-Type:'], ['Content-Type: application/graphql'], ['Content-Type: application/json; charset=utf-7'],
  ['Content-Type: application/json; charset=x'], ['Content-Type: application/json;;;;'], ['Content-Type: application/jsonx'], ['Content-Type: application/json, text/plain'], ['Content-Encoding: gzip'], ['Content-Encoding: br'], ['Content-Encoding: deflate'], ['Content-Encoding: x'], ['Accept: text/html'], ['Accept: x'], ['Accept: application/xml'],
  ['Accept: */*;q=x'], [`Accept: ${'a/b,'.repeat(1_500)}`], ['Origin: https://example.test'], ['Origin: null'], ['Origin: x'], ['Origin: '], ['Origin: http://'], ['Sec-Fetch-Site: cross-site'], ['Sec-Fetch-Site: same-site'], ['Sec-Fetch-Site: x'], [`X-A: ${'x'.repeat(7_000)}`], [`X-A: ${'x'.repeat(20_000)}`],
  Array.from({ length: 90 }, (_, at) => `X-${at}: x`), Array.from({ length: 3_000 }, (_, at) => `X-${at}: x`), ['X-A: \u0001'], ['X A: 1'], [': x'], ['X-A'], [' X-A: 1'], ['Transfer-Encoding: chunked'], ['Transfer-Encoding: x'], ['Expect: 100-continue'], ['Expect: x'], ['Upgrade: h2c', 'Connection: Upgrade'], ['Upgrade: websocket', 'Connection: Upgrade'],
  ['Range: bytes=0-1'], ['If-None-Match: *'], ['X-HTTP-Method-Override: GET'], ['X-Forwarded-For: x'], ['X-Forwarded-Host: example.test'], ['X-Forwarded-Proto: x'], ['Forwarded: for=x'], ['Cookie: sid=%'], ['Cookie: ='], ['Cookie: ;;;'], [`Cookie: sid=${'x'.repeat(5_000)}`], ['Cookie: sid=\u00ff\u00fe'], ['apollo-require-preflight: 1'], ['X-Apollo-Operation-Name: x'],
];

/** First lines that no browser writes. */
// prettier-ignore
const firstLines = [
  'GET / HTTP/1.1', 'HEAD / HTTP/1.1', 'GET  HTTP/1.1', 'GET /', 'GET / HTTP/0.9', 'GET / HTTP/3.0', 'GET / HTTP/1.1 x', 'get / HTTP/1.1', 'X / HTTP/1.1', 'TRACE / HTTP/1.1', 'CONNECT example.test:1 HTTP/1.1', 'OPTIONS * HTTP/1.1', 'DELETE / HTTP/1.1', 'PATCH /graphql HTTP/1.1', 'PUT /graphql HTTP/1.1', 'DELETE /graphql HTTP/1.1',
  'OPTIONS /graphql HTTP/1.1', 'HEAD /graphql HTTP/1.1', 'GET /graphql HTTP/1.1', 'GET /graphql?query={viewer{id}} HTTP/1.1', 'GET /graphql?query=%7Bviewer%7Bid%7D%7D HTTP/1.1', 'GET /graphql?query=mutation%7Bx%7D HTTP/1.1', 'GET /graphql?query=%00 HTTP/1.1', 'GET /graphql?variables=%7B HTTP/1.1', 'GET /graphql?query=a&query=b HTTP/1.1', 'PROPFIND / HTTP/1.1', 'GET /../../etc/passwd HTTP/1.1',
  'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1', 'GET /..%2f..%2fpackage.json HTTP/1.1', 'GET /assets/../../package.json HTTP/1.1', 'GET /assets/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1', 'GET /assets/..%5c..%5cpackage.json HTTP/1.1', 'GET /% HTTP/1.1', 'GET /%00 HTTP/1.1', 'GET /%c0%ae HTTP/1.1', 'GET /%ff%fe HTTP/1.1', 'GET //example.test HTTP/1.1', 'GET /\\example.test HTTP/1.1', 'GET http://example.test/ HTTP/1.1',
  'GET /assets/% HTTP/1.1', 'GET /.env HTTP/1.1', 'GET /.git/config HTTP/1.1', 'GET /dist/main.js HTTP/1.1', 'GET /node_modules/x HTTP/1.1', 'GET /health/../graphql HTTP/1.1', 'POST /health HTTP/1.1', 'POST /sign-in HTTP/1.1', 'POST /sign-out HTTP/1.1', 'GET /sign-in?from=//example.test HTTP/1.1', 'GET /sign-in?from=%00 HTTP/1.1', 'GET /sign-in?from=a&from=b HTTP/1.1', 'GET /sign-in?from[a]=b HTTP/1.1', 'GET /sign-in?__proto__[a]=b HTTP/1.1',
  'POST /imports HTTP/1.1', 'GET /imports HTTP/1.1', 'PUT /imports/x HTTP/1.1', 'GET /socket.io/ HTTP/1.1', 'GET /socket.io/?EIO=4 HTTP/1.1', 'GET /socket.io/?EIO=3&transport=polling HTTP/1.1', 'GET /socket.io/?EIO=4&transport=x HTTP/1.1', 'GET /socket.io/?EIO=4&transport=polling&sid=x HTTP/1.1', 'POST /socket.io/?EIO=4&transport=polling HTTP/1.1', 'POST /socket.io/?EIO=4&transport=polling&sid=../x HTTP/1.1', 'GET /socket.io/../graphql HTTP/1.1',
  `GET /${'a'.repeat(7_000)} HTTP/1.1`, `GET /${'a'.repeat(20_000)} HTTP/1.1`, `GET /?${'a=b&'.repeat(1_500)} HTTP/1.1`, `GET /${'a/'.repeat(2_000)} HTTP/1.1`, '\u0000', 'PRI * HTTP/2.0', '\u0016\u0003\u0001', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b', 'GET / HTTP/1.1\u0000',
];

/** Lengths of bodies that are not so. */
const lengths = ['-1', 'x', '0', '1', '999999999999', '1, 2', '0x10', '1e3', '+5', ''];

/** Forms of files that are none. */
const uploads = [
  'x',
  '--x\r\n',
  '--x\r\nContent-Disposition: form-data; name="files"; filename="a.csv"\r\n\r\na',
  '--x--',
  `--x\r\n${'A: b\r\n'.repeat(500)}\r\n`,
  '--x\r\nContent-Disposition: form-data; name="files"; filename="../../a.csv"\r\n\r\n\u0000\u0001\r\n--x--\r\n',
];

function casesFor({ cookie }, host) {
  const base = [`Host: ${host}`, `Cookie: ${cookie}`, 'X-Waymark: 1', 'Connection: close'];
  const post = (body, extra = [], type = 'Content-Type: application/json') => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    const own = extra.some((line) => /^content-type/i.test(line)) ? [] : [type];
    const head = ['POST /graphql HTTP/1.1', ...base, ...own, ...extra, `Content-Length: ${bytes.length}`];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
  };
  const upload = (body) => {
    const type = 'Content-Type: multipart/form-data; boundary=x';
    const head = ['POST /imports HTTP/1.1', ...base, type, `Content-Length: ${body.length}`];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`, 'latin1');
  };
  return [
    ...bodies.map((body) => ({ about: 'body', value: body, bytes: post(body) })),
    ...headers.map((lines) => ({ about: 'headers', value: lines[0], bytes: post(viewer, lines) })),
    ...firstLines.map((line) => ({
      about: 'first line',
      value: line,
      bytes: Buffer.from(`${line}\r\n${base.join('\r\n')}\r\n\r\n`, 'latin1'),
    })),
    ...lengths.map((length) => ({
      about: 'length',
      value: length,
      bytes: Buffer.from(
        `POST /graphql HTTP/1.1\r\n${base.join('\r\n')}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${viewer}`,
      ),
    })),
    { about: 'bomb', value: '', bytes: post(gzipSync(Buffer.alloc(50_000_000, ' ')), ['Content-Encoding: gzip']) },
    { about: 'compressed', value: '', bytes: post(gzipSync(viewer), ['Content-Encoding: gzip']) },
    ...allNaughty.map(({ text }) => ({
      about: 'path',
      value: text,
      bytes: Buffer.from(`GET /${encodeURIComponent(text.toWellFormed())} HTTP/1.1\r\n${base.join('\r\n')}\r\n\r\n`),
    })),
    ...uploads.map((body) => ({ about: 'upload', value: body, bytes: upload(body) })),
  ];
}

/** Bytes that are hardly HTTP, one connection each; what comes back is read to its end, or for a moment. */
export async function sendRequests(server, session, judge) {
  const { hostname, port, host } = new URL(server.url);
  await eachOf(casesFor(session, host), 6, async ({ about, value, bytes }) => {
    const { text, ms } = await talk(Number(port), hostname, bytes);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 400);
    const body = text.slice(text.indexOf('\r\n\r\n') + 4);
    const json = /\r\n\r\n[^{]*(\{.*\})/s.exec(text)?.[1] ?? '';
    const isPage = /content-type: text\/html/i.test(text);
    const answer = { status, text: isPage && status < 500 ? '' : body, errors: errorsIn(json), ms };
    judge.hear({ transport: 'malformed HTTP', about, value, answer });
  });
}

const mostMs = 1_500;

function talk(port, hostname, bytes) {
  return new Promise((resolve) => {
    const from = performance.now();
    const socket = net.connect(port, hostname);
    let text = '';
    let last = from;
    const end = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, ms: text ? last - from : 0 });
    };
    const timer = setTimeout(end, mostMs);
    socket.on('data', (data) => {
      text += data.toString('latin1');
      last = performance.now();
    });
    socket.on('error', () => undefined);
    socket.on('close', end);
    socket.write(bytes);
  });
}
