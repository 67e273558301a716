import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import * as sql from './raw-statements.mjs';

/** The limit: node:http, prepared statements, array rows, strings put together by hand. */
for (const oid of [1082, 1114, 1184]) pg.types.setTypeParser(oid, (text) => text);
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c timezone=Europe/London -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1',
});
const rows = async (name, text, values, db = pool) => (await db.query({ name, text, values, rowMode: 'array' })).rows;

async function viewerOf(request) {
  const token = /sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const [viewer] = await rows('session', sql.session, [createHash('sha256').update(token).digest()]);
  if (!viewer) throw Object.assign(new Error('Sign in'), { status: 401 });
  return { id: viewer[0], agencyId: viewer[1] };
}

const byFirst = (found) => {
  const groups = new Map();
  for (const row of found) groups.get(row[0])?.push(row) ?? groups.set(row[0], [row]);
  return groups;
};
const json = JSON.stringify;

async function pack(viewer, { meetingId }) {
  const keys = [meetingId, viewer.id];
  const [[meeting], items, people, plans, actions, referrals] = await Promise.all(
    Object.entries(sql.pack).map(([name, text]) => rows(`pack-${name}`, text, keys)),
  );
  if (!meeting) throw Object.assign(new Error('No such meeting'), { status: 404 });
  const personOf = new Map(people.map((row) => [row[0], row]));
  const [planOf, actionsOf, referralOf] = [plans, actions, referrals].map(byFirst);
  const agenda = items.map(([id, position, title, minutes, state, personId]) => {
    const person = personOf.get(personId);
    return `{"id":"${id}","position":${position},"title":${json(title)},"minutes":${minutes},"state":"${state}","youngPerson":${
      person ? personText(person, planOf.get(personId), actionsOf.get(personId), referralOf.get(personId)) : null
    }}`;
  });
  return `{"meeting":{"id":"${meeting[0]}","title":${json(meeting[1])},"heldOn":"${meeting[2]}","state":"${meeting[3]}","chair":${json(meeting[4])},"agenda":[${agenda}]}}`;
}

function personText([id, reference, first, family, preferred], plan = [], actions = [], referrals = []) {
  const [current = []] = plan;
  const goals = plan.map(
    (o) => `{"partId":"${o[3]}","section":"${o[4]}","words":${json(o[5])},"byOn":${json(o[6])},"state":"${o[7]}"}`,
  );
  const open = actions.map(
    (a) =>
      `{"id":"${a[1]}","title":${json(a[2])},"dueOn":"${a[3]}","state":"${a[4]}","latestUpdate":${json(a[5])},"owner":${json(a[6])},"agency":${json(a[7])}}`,
  );
  const asked = referrals.map((r) => `{"reference":"${r[1]}","state":"${r[2]}","needOn":${json(r[3])}}`);
  const name = json(`${preferred ?? first} ${family}`);
  const inForce = `{"number":${current[1] ?? null},"authorisedOn":${json(current[2] ?? null)},"objectives":[${goals}]}`;
  return `{"id":"${id}","reference":${json(reference)},"displayName":${name},"plan":${inForce},"actions":[${open}],"referrals":[${asked}]}`;
}

async function tracker(viewer) {
  const [found, [totals]] = await Promise.all([
    rows('tracker-rows', sql.tracker.rows, [viewer.agencyId, viewer.id]),
    rows('tracker-totals', sql.tracker.totals, [viewer.agencyId]),
  ]);
  const nodes = found
    .slice(0, 50)
    .map(
      (a) =>
        `{"id":"${a[0]}","title":${json(a[1])},"dueOn":"${a[2]}","state":"${a[3]}","timesMoved":${a[4]},"latestUpdate":${json(a[5])},"latestUpdateAt":${json(a[6])},"owner":${json(
          a[7],
        )},"agency":${json(a[8])},"youngPerson":${json(`${a[10]} ${a[14] ? a[11] : `${a[11]?.[0]}.`}`)},"objective":${json(a[14] ? a[12] : 'Not shared')},"section":${json(a[13])}}`,
    );
  return `{"actions":{"nodes":[${nodes}],"hasNextPage":${found.length > 50},"totals":${json(totals)}}}`;
}

async function dashboard() {
  const [people, actions, commitments] = await Promise.all(
    Object.entries(sql.dashboard).map(([name, text]) => rows(`dashboard-${name}`, text, [])),
  );
  const kept = new Map();
  for (const [state] of commitments) kept.set(state, (kept.get(state) ?? 0) + 1);
  return json({ people, actions, commitments: [...kept] });
}

async function record(viewer, { itemId, planPartId, title, ownerId, dueOn }) {
  const db = await pool.connect();
  try {
    await db.query('begin');
    const id = await write(db, viewer, { itemId, planPartId, title, ownerId, dueOn });
    await db.query('commit');
    return `{"id":"${id}"}`;
  } catch (error) {
    await db.query('rollback');
    throw error;
  } finally {
    db.release();
  }
}

async function write(db, viewer, { itemId, planPartId, title, ownerId, dueOn }) {
  const [item] = await rows('record-find', sql.record.find, [itemId, viewer.id], db);
  const [, personId, meetingId] = item;
  const [[actionId]] = await rows(
    'record-action',
    sql.record.action,
    [personId, planPartId, title, viewer.id, dueOn, meetingId, itemId, ownerId],
    db,
  );
  await rows('record-update', sql.record.update, [actionId, viewer.id], db);
  const [[entryId]] = await rows('record-entry', sql.record.entry, [meetingId, itemId, title, viewer.id, actionId], db);
  await rows('record-key', sql.record.key, [viewer.id, randomUUID(), Buffer.alloc(32), entryId], db);
  await rows(
    'record-log',
    sql.record.log,
    [viewer.id, viewer.agencyId, 'action.raised', actionId, personId, meetingId, '{}'],
    db,
  );
  await rows(
    'record-log',
    sql.record.log,
    [viewer.id, viewer.agencyId, 'entry.added', entryId, personId, meetingId, '{}'],
    db,
  );
  return entryId;
}

const work = { '/pack': pack, '/tracker': tracker, '/dashboard': dashboard, '/record': record };

const server = createServer((request, response) => {
  if (request.url === '/cpu') return response.end(json({ ...process.cpuUsage(), rss: process.memoryUsage().rss }));
  if (request.url === '/broadcast') return response.end(String(broadcast()));
  const chunks = [];
  request
    .on('data', (chunk) => chunks.push(chunk))
    .on('end', () => {
      answer(request, Buffer.concat(chunks)).then(
        (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
        (error) => response.writeHead(error.status ?? 500).end(error.message),
      );
    });
});

async function answer(request, body) {
  const viewer = await viewerOf(request);
  return work[request.url](viewer, body.length ? JSON.parse(body) : {});
}

const sockets = new WebSocketServer({ server });
/** One frame made once, sent to every socket: the least a fan-out can cost. */
function broadcast() {
  const text = json({
    type: 'next',
    id: '1',
    payload: {
      data: { meetingEvents: { cursor: '1.2.3', type: 'entry.added', at: Date.now(), words: 'x'.repeat(200) } },
    },
  });
  for (const socket of sockets.clients) socket.send(text);
  return sockets.clients.size;
}

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('raw server listening'));
process.on('SIGTERM', () => process.exit(0));
