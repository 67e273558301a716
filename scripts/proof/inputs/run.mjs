import { buildASTSchema, parse } from 'graphql';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import 'reflect-metadata';
import { schemaText } from '../../../dist/apps/api/src/schema-text.js';
import { ensureDatabase, errorCodes, migrate } from '../../../dist/libs/platform/src/index.js';
import { migrations } from '../../../dist/migrations/index.js';
import { makeWorld } from '../../bench/world.mjs';
import { badDocuments, badLiterals, badTogether, badVariables, brokenDocuments } from './cases.mjs';
import { graphqlFrames } from './frames.mjs';
import { ask, eachOf } from './http.mjs';
import { Judge } from './judge.mjs';
import { operationsOf } from './operations.mjs';
import { sendEvents, sendPackets, sendRawFrames } from './presence.mjs';
import { randomFrom } from './random.mjs';
import { goalsOf, print, write } from './report.mjs';
import { sendRequests } from './requests.mjs';
import { startServer } from './server.mjs';
import { askOverSockets, sendFrames } from './sockets.mjs';
import { peopleAndThings } from './world.mjs';

/**
 * npm run proof:inputs [-- --seed 7] [-- --quick] [-- --only packets] [-- --operation endMeeting] [-- --all]
 * Sends bad input of every kind to a server of its own, over every transport, and holds every answer against what may be said.
 */
const seed = Number(/--seed[= ](\d+)/.exec(process.argv.join(' '))?.[1] ?? Date.now() % 1_000_000);
const operation = /--operation[= ](\S+)/.exec(process.argv.join(' '))?.[1];
const only = /--only[= ](\S+)/.exec(process.argv.join(' '))?.[1];
const quick = process.argv.includes('--quick');
const random = randomFrom(seed);
const people = 300;
/** Of some tens of thousands; all of them with --all. */
const mostAtATime = process.argv.includes('--all') ? Infinity : 7_500;

/** An answer that took longer is asked for again by itself: the machine may have been busy with something else. */
const slowMs = 700;

/** What is refused only because it is the proof: so many requests, changes and sockets come from nobody else. */
const withoutRates = {
  REQUESTS_PER_MINUTE: '100000000',
  MUTATIONS_PER_TEN_SECONDS: '100000000',
  SOCKETS_PER_SESSION: '10000',
  PRESENCE_PER_TEN_SECONDS: '100000000',
};

console.log(`seed ${seed}`);
const schema = buildASTSchema(parse(await schemaText()));
const cluster = await ensureDatabase({
  dir: join(tmpdir(), `waymark-inputs-${process.pid}`),
  database: 'inputs',
  port: 15_700,
});
let goals;
try {
  await migrate(cluster.url, migrations);
  const client = new pg.Client(cluster.url);
  await client.connect();
  await makeWorld(client, people);
  const world = await peopleAndThings(client, schema);
  await client.end();
  const server = await startServer('dist/apps/api/src/main.js', {
    ...withoutRates,
    DATABASE_URL: cluster.url,
    NODE_ENV: 'production',
    FREE_FORM_QUERIES: '1',
    LOG_LEVEL: 'error',
  });
  try {
    goals = await prove(server, world);
  } finally {
    await server.stop();
  }
} finally {
  await cluster.stop();
}
process.exitCode = goals?.every(({ met }) => met) ? 0 : 1;

async function prove(server, world) {
  const judge = new Judge(Object.keys(errorCodes), world.tables);
  const operations = operationsOf(schema, world).filter(({ name }) => !operation || name === operation);
  const from = Date.now();
  await goThrough(phases(server, world.sessions[0], operations, judge), server);
  const alive = server.alive() && (await isHealthy(server));
  const run = { seed, seconds: Math.round((Date.now() - from) / 1000), alive, operations: operations.length };
  const met = goalsOf(judge, run);
  const whole = !only && !operation && !quick;
  if (whole) write(judge, run, met);
  tellFaults(server, judge);
  print(judge, run, met);
  return met;
}

async function goThrough(all, server) {
  for (const [name, work] of Object.entries(all)) {
    if (only && !name.includes(only)) continue;
    console.log(`${name} …`);
    await work();
    if (!server.alive()) return;
  }
}

function isHealthy(server) {
  return fetch(`${server.url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function phases(server, session, operations, judge) {
  const some = (list, most) => (quick ? random.shuffled(list).slice(0, most) : random.shuffled(list));
  const subscriptions = operations.filter(({ kind }) => kind === 'subscription');
  const others = operations.filter(({ kind }) => kind !== 'subscription');
  return {
    'one bad value at a time': () =>
      overHttp(server, session, spread(random.shuffled(badVariables(operations)), quick ? 2_000 : mostAtATime), judge),
    'several bad values at once': () =>
      overHttp(server, session, badTogether(operations, random, quick ? 300 : 1_500), judge),
    'bad values in the question itself': () =>
      overHttp(server, session, badLiterals(operations, random, quick ? 300 : 1_500), judge),
    'questions that are none': () => overHttp(server, session, documents(operations, quick ? 200 : 600), judge),
    'subscriptions over graphql-ws': () =>
      askOverSockets(server, session, some(badVariables(subscriptions), 200), judge),
    'other operations over graphql-ws': () =>
      askOverSockets(server, session, random.shuffled([...badVariables(others)]).slice(0, quick ? 100 : 700), judge),
    'questions that are none over graphql-ws': () =>
      askOverSockets(server, session, documents(operations, quick ? 50 : 300), judge),
    'frames of graphql-ws': () => sendFrames(server, session, some(graphqlFrames, 80), judge),
    'packets and events of socket.io': async () => {
      await sendPackets(server, session, judge);
      await sendEvents(server, session, judge);
    },
    'bytes that are no frame': () => sendRawFrames(server, session, judge),
    'requests that are hardly HTTP': () => sendRequests(server, session, judge),
  };
}

/** So many of them, as many for each place as for any other: no operation is left out. */
function spread(cases, most) {
  const places = groups(cases);
  const chosen = [];
  for (let round = 0; chosen.length < Math.min(most, cases.length); round++)
    for (const place of places.values()) if (place[round] && chosen.length < most) chosen.push(place[round]);
  return chosen;
}

function groups(cases) {
  const places = new Map();
  for (const one of cases) {
    if (!places.has(one.about)) places.set(one.about, []);
    places.get(one.about).push(one);
  }
  return places;
}

function documents(operations, count) {
  const texts = [...badDocuments, ...brokenDocuments(operations, random, count)];
  return texts.map((query) => ({ about: 'document', value: query, body: () => ({ query }) }));
}

async function overHttp(server, session, cases, judge) {
  await eachOf(cases, 8, async (one) => {
    const answer = await askPatiently(server, session, one);
    judge.hear({ transport: 'GraphQL over HTTP', about: one.about, value: one.value, answer });
  });
}

/** A record that another case has changed is asked about again with its version of now, so that the bad value is what is refused. */
async function askPatiently(server, session, one) {
  const body = one.body();
  const answer = await ask(server, body, session);
  const conflict = answer.errors.find(({ extensions }) => extensions?.code === 'CONFLICT');
  const input = body.variables?.input;
  if (conflict && input?.expectedVersion === 1) {
    const again = one.body();
    again.variables.input = { ...again.variables.input, expectedVersion: conflict.extensions.currentVersion };
    return ask(server, again, session);
  }
  return answer.ms > slowMs ? calmly(server, session, one) : answer;
}

/** The quickest of three, each by itself after a moment. */
async function calmly(server, session, one) {
  const answers = [];
  for (let time = 0; time < 3; time++) {
    await sleep(300);
    answers.push(await ask(server, one.body(), session));
  }
  return answers.sort((first, second) => first.ms - second.ms)[0];
}

/** What the log says of the faults that were masked, each kind once. */
function tellFaults({ lines, alive }, { faults }) {
  if (!alive()) console.log(`the server ended: ${lines.slice(-12).join('\n')}`);
  const seen = new Set();
  for (const { what } of faults.internalErrors) {
    const line = lines.find((each) => each.includes(what));
    const fault = line && JSON.parse(line).err;
    const kind = fault && `${fault.message} ${fault.stack?.split('\n').slice(0, 4).join(' ')}`;
    if (kind && !seen.has(kind)) console.log(`fault: ${kind}`);
    seen.add(kind);
  }
}
