import { naughty } from './naughty.mjs';

const query = 'subscription { meetingEvents(meetingId: "x") { cursor } }';
const json = (value) => JSON.stringify(value);
// prettier-ignore
const types = ['connection_init', 'connection_ack', 'subscribe', 'next', 'error', 'complete', 'ping', 'pong', 'start', 'stop', '', '__proto__', 'constructor', null, 1, {}, []];
// prettier-ignore
const ids = ['', null, 0, 1, {}, [], true, 'x'.repeat(30_000), '__proto__', 'constructor', 'toString', '\u0000', '\ud800', undefined];
// prettier-ignore
const payloads = [null, 0, 'x', [], {}, { query: 1 }, { query: null }, { query: {} }, { query: '' }, { query, variables: 1 }, { query, variables: [] }, { query, variables: 'x' }, { query, operationName: 1 }, { query, operationName: 'Nothing' },
  { query, extensions: 1 }, { query, extensions: [] }, { query, variables: { __proto__: 1 } }, { query, variables: null }, { kind: 'Document' }, undefined];

/** Messages of graphql-transport-ws that are none, or come out of turn. */
// prettier-ignore
export const graphqlFrames = [
  '', ' ', '{', '}', 'null', '0', 'true', '"x"', '[]', '{}', '[[]]', '{"type"}', '{"type":}', "{'type':'ping'}", '\u0000', '\ufeff{"type":"ping"}', 'NaN', '{"type":"ping"}{"type":"ping"}',
  `${'['.repeat(30_000)}`, `${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`, 'x'.repeat(60_000), 'x'.repeat(70_000), Buffer.alloc(10), Buffer.alloc(60_000), Buffer.alloc(70_000), Buffer.from([0xff, 0xfe, 0xfd]),
  ...types.map((type) => json({ type })),
  ...types.map((type) => json({ type, id: '1', payload: { query } })),
  ...ids.map((id) => json({ type: 'subscribe', id, payload: { query } })),
  ...ids.map((id) => json({ type: 'complete', id })),
  ...payloads.map((payload) => json({ type: 'subscribe', id: '1', payload })),
  ...payloads.map((payload) => json({ type: 'connection_init', payload })),
  ...payloads.map((payload) => json({ type: 'ping', payload })),
  ...Object.values(naughty).flat(),
  [json({ type: 'connection_init' }), json({ type: 'connection_init' })],
  [json({ type: 'subscribe', id: '1', payload: { query } }), json({ type: 'subscribe', id: '1', payload: { query } })],
  Array.from({ length: 200 }, () => json({ type: 'ping' })),
  Array.from({ length: 200 }, (_, at) => json({ type: 'complete', id: String(at) })),
  Array.from({ length: 40 }, (_, at) => json({ type: 'subscribe', id: String(at), payload: { query } })),
];

/** Bytes that are no frame of RFC 6455: not masked, reserved bits, a control frame in parts, a length nobody has, no UTF-8. */
export const rawFrames = [
  [0x81, 0x02, 0x7b, 0x7d],
  [0xf1, 0x82, 1, 2, 3, 4, 0x7a, 0x7f],
  [0x83, 0x80, 0, 0, 0, 0],
  [0x8f, 0x80, 0, 0, 0, 0],
  [0x09, 0x80, 0, 0, 0, 0],
  [0x89, 0xfe, 0, 0xff, 0, 0, 0, 0],
  [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
  [0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
  [0x81, 0x83, 0, 0, 0, 0, 0xff, 0xfe, 0xfd],
  [0x80, 0x80, 0, 0, 0, 0],
  [0x88, 0x81, 0, 0, 0, 0, 1],
  [0x88, 0x82, 0, 0, 0, 0, 0, 0],
  [0x88, 0x82, 0, 0, 0, 0, 0xff, 0xff],
  [0x01, 0x81, 0, 0, 0, 0, 0x7b, 0x81, 0x81, 0, 0, 0, 0, 0x7d],
  [0xc1, 0x81, 0, 0, 0, 0, 0x7b],
  [0x81],
  [],
  Array.from({ length: 2_000 }, (_, at) => at % 256),
];

/** Packets of engine.io and socket.io that are none. */
// prettier-ignore
export const presencePackets = [
  '', '0', '1', '2', '3', '4', '5', '6', '7', '9', 'x', '40', '40/', '40/admin,', '40{', '40{"token":1}', '40[]', '41', '42', '42[', '42[]', '42{}', '42null', '42"x"', '42[1]', '42[null]', '42[[]]', '42[""]', '42["connect"]',
  '42["disconnect"]', '42["error"]', '42["disconnecting"]', '42["connect_error",1]', '42["newListener"]', '42["__proto__"]', '42["constructor",{}]', '42["room:join"]', '42["room:join",null]', '42["room:join",1,2,3]', '429999999999999999999["room:join",{}]',
  '42-1["room:join",{}]', '43', '430', '430[]', '431[1]', '44', '44{}', '45', '451-', '451-["x"]', '451-["room:join",{"_placeholder":true,"num":0}]', '451-["room:join",{"_placeholder":true,"num":99}]', '459999999-["x"]', '46', '461-[]', '47', '4', '42["x"',
  `42["room:join",${'['.repeat(20_000)}${']'.repeat(20_000)}]`, `42["room:join",{"meetingId":"${'x'.repeat(50_000)}"}]`, `42["${'x'.repeat(50_000)}"]`, 'x'.repeat(60_000), 'x'.repeat(70_000), Buffer.alloc(10), Buffer.alloc(70_000), '\u0000', '2probe', '3probe', '5',
  '42/x,["room:join",{}]', '42/../admin,["room:join"]', '42["room:join",{"__proto__":{"meetingId":"1"}}]', '42["room:join",{"meetingId":{"toString":1}}]', '42["room:typing",{"itemId":[],"kind":"NOTE"}]', '42["room:typing",{"kind":"__proto__"}]',
];
