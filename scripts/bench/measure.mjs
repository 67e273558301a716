import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { packQuery } from './product-work.mjs';
import { load, usage } from './servers.mjs';
import { chairToken, meetingId, meetingsFor, panelOf } from './world.mjs';

const connections = 16;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 100) / 100;

/** The product and the raw server in turns: what disturbs the machine disturbs both. */
export async function rounds({ work, people, live, product, raw, plan }) {
  const sides = { product, raw };
  const one = (side, seconds) =>
    load('scripts/bench/load.mjs', { url: sides[side].url, work, side, people, live, seconds, connections });
  for (const side of ['raw', 'product']) await one(side, plan.warmUp);

  const got = { product: [], raw: [] };
  const cpu = { product: 0, raw: 0 };
  for (let n = 0; n < plan.rounds; n++) {
    for (const side of n % 2 ? ['raw', 'product'] : ['product', 'raw']) {
      const before = usage(sides[side].pid).cpu;
      const result = await one(side, plan.seconds);
      if (result.failed || result.wrong)
        throw new Error(`${work} on ${side}: ${result.failed} failed. ${result.wrong ?? ''}`);
      cpu[side] += (usage(sides[side].pid).cpu - before) / result.total;
      got[side].push(result);
    }
  }
  const of = (side, figure) => median(got[side].map((result) => result[figure]));
  return {
    work,
    people,
    rps: Math.round(of('product', 'rps')),
    p50: of('product', 'p50'),
    p99: of('product', 'p99'),
    rssMiB: usage(product.pid).rssMiB,
    ratioToRaw: round(of('product', 'rps') / of('raw', 'rps')),
    rawRps: Math.round(of('raw', 'rps')),
    rawP99: of('raw', 'p99'),
    cpuMs: round((cpu.product / plan.rounds) * 1_000),
    rawCpuMs: round((cpu.raw / plan.rounds) * 1_000),
    cpuRatio: round(cpu.product / cpu.raw),
  };
}

/** How each side is told to send: the product by an entry in its minutes, the raw server by being asked. */
function publishing({ itemId }, token, times) {
  const words = 'He has seen the flat and liked it. '.repeat(5);
  const body = () =>
    JSON.stringify({
      query: 'mutation Add($input: AddEntryInput!) { addEntry(input: $input) { id } }',
      variables: { input: { clientKey: randomUUID(), itemId, kind: 'NOTE', words } },
    });
  const headers = { 'content-type': 'application/json', cookie: `sid=${token}` };
  return {
    product: { path: '/graphql', method: 'POST', headers, bodies: Array.from({ length: times }, body) },
    raw: { path: '/broadcast', method: 'GET', headers: {} },
  };
}

/** One entry of the minutes to a thousand readers, beside one frame to a thousand plain sockets. */
export async function fanOut({ work, people, live, product, raw }) {
  const clients = 1_000;
  const events = 20;
  const token = chairToken(panelOf(meetingsFor(people)));
  const publish = publishing(live, token, events + 2);
  const got = {};
  for (const [side, server] of Object.entries({ raw, product })) {
    const options = {
      url: server.url,
      pid: server.pid,
      side,
      clients,
      token,
      meetingId: live.meetingId,
      publish: publish[side],
    };
    const warmUp = { ...options.publish, bodies: options.publish.bodies?.slice(events) };
    await load('scripts/bench/fan-out.mjs', { ...options, publish: warmUp, events: 2 });
    got[side] = await load('scripts/bench/fan-out.mjs', { ...options, events });
  }
  return {
    work,
    people,
    // Deliveries a second, while there is something to deliver.
    rps: got.product.rps,
    rawRps: got.raw.rps,
    p50: got.product.p50,
    p99: got.product.p99,
    rssMiB: usage(product.pid).rssMiB,
    ratioToRaw: round(got.product.p99 / Math.max(got.raw.p99, 1)),
    rawP99: got.raw.p99,
    cpuMs: round(got.product.cpuMs),
    rawCpuMs: round(got.raw.cpuMs),
    cpuRatio: round(got.product.cpuMs / Math.max(got.raw.cpuMs, 0.5)),
  };
}

/** Many, so that what the product does by the clock beside them does not count. */
const packs = 300;

/** The statements one pack takes, with 25 items and with 5. */
export async function queriesInPack({ databaseUrl, product, people }) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const [large, small] = [1, meetingsFor(people) - 1];
  await client.query('delete from agenda_item where meeting_id = $1 and position > 5', [meetingId(small)]);
  const counts = [];
  for (const number of [large, small]) {
    const before = await asked(client);
    for (let n = 0; n < packs; n++) await ask(product, number);
    counts.push(((await asked(client)) - before) / packs);
  }
  await client.end();
  return counts.map(Math.round);
}

const ask = (product, number) =>
  fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `sid=${chairToken(panelOf(number))}` },
    body: JSON.stringify({ query: packQuery, variables: { id: meetingId(number) } }),
  }).then((response) => response.text());

/** Transactions committed in this database: each read is one of its own. An idle connection tells after ten seconds. */
/** Statements of the product so far, those that open and end its transactions apart: the database counts them itself. */
async function asked(client) {
  await client.query('create extension if not exists pg_stat_statements');
  const { rows } = await client.query(
    `select coalesce(sum(s.calls), 0)::int as n from pg_stat_statements s join pg_roles r on r.oid = s.userid
      where r.rolname = 'waymark_run' and s.dbid = (select oid from pg_database where datname = current_database())
        and s.query !~* '^(begin|commit|rollback|select (stale|app\\.enter))'`,
  );
  return rows[0].n;
}

/** The item in discussion of the meeting in session, and what an action in it needs. */
export async function findLive(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } =
    await client.query(`select i.id as "itemId", m.id as "meetingId", (select p.id from plan_part p where p.young_person_id = i.young_person_id limit 1) as "planPartId",
      (select id from worker order by id limit 1) as "ownerId", (current_date + 14)::text as "dueOn"
    from agenda_item i join meeting m on m.id = i.meeting_id where i.state = 'IN_DISCUSSION' and m.state = 'IN_SESSION'`);
  await client.end();
  return rows[0];
}
