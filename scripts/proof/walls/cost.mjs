import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { migrate, runtimeAddresses } from '../../../dist/libs/platform/src/index.js';
import { migrations } from '../../../dist/migrations/index.js';
import { worksFor } from '../../bench/product-work.mjs';
import { makeWorld } from '../../bench/world.mjs';
import { startServer } from '../access/ground.mjs';
import { statementsFor } from './asked.mjs';

/** COST_PEOPLE=50000 asks the same of a larger authority; making it takes a minute. */
const people = Number(process.env.COST_PEOPLE ?? 5_000);
/** The meeting after this many in the bench's order: a panel in the middle. */
const nth = 19;
const turns = 60;
const warmUp = 5;

/**
 * What the policies cost: the reading statements that the service itself sends for a panel's pack and for a page of the tracker, asked by the run-time role
 * and by one that may do the same and passes every policy by. Counted is the processor's time of the connection's own process, the two in
 * turns: whatever else runs on the machine, it is no part of it.
 */
export async function costOfPolicies({ owner, url }) {
  const address = new URL(url);
  address.pathname = '/cost';
  await owner.query('create database cost');
  await migrate(address.href, migrations);
  const maker = new pg.Client(address.href);
  await maker.connect();
  await makeWorld(maker, people);
  await maker.end();
  const asked = await askedOfService(owner, address.href);
  const addresses = { bound: runtimeAddresses(address.href).run, free: await withoutPolicies(owner, address) };
  return { people, pack: await compare(addresses, asked.pack), tracker: await compare(addresses, asked.tracker) };
}

/** What the service reads for each page once it has warmed up, after it has entered. */
const askedOfService = (owner, url) =>
  statementsFor(owner, 'cost', async (during) => {
    const server = await startServer(url);
    const ask = async ({ path, next }) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', ...next(nth) });
      const { errors } = await answer.json();
      if (errors) throw new Error(`What the policies cost cannot be asked: ${errors[0].message}`);
    };
    const works = worksFor(people, {});
    const found = {};
    try {
      for (const [name, { product }] of Object.entries({ pack: works['panel-pack'], tracker: works.tracker })) {
        await ask(product);
        const sent = await during(() => ask(product));
        const [, token] = /sid=(.+)/.exec(product.next(nth).headers.cookie);
        found[name] = { token, statements: sent.filter(({ text }) => reads(text)) };
      }
      return found;
    } finally {
      await server.stop();
    }
  });

/** Without what enters, which is the same for both. */
const reads = (text) => /^\s*(select|with)\b/i.test(text) && !text.includes('app.enter(');

/** A role that may do what the run-time role does, and that no policy holds. */
async function withoutPolicies(owner, address) {
  const password = randomBytes(24).toString('hex');
  await owner.query(`create role cost_free login bypassrls inherit in role waymark_run password '${password}'`);
  const free = new URL(address.href);
  free.username = 'cost_free';
  free.password = password;
  return free.href;
}

async function compare(addresses, { token, statements }) {
  if (statements.length === 0) throw new Error('The service was not seen to read anything.');
  const clients = { bound: await connect(addresses.bound), free: await connect(addresses.free) };
  const times = { bound: [], free: [] };
  const rows = {};
  for (let turn = 0; turn < turns + warmUp; turn++)
    for (const mode of turn % 2 ? ['bound', 'free'] : ['free', 'bound']) {
      const { took, brought } = await turnOf(clients[mode], token, statements);
      rows[mode] = brought;
      if (turn >= warmUp) times[mode].push(took);
    }
  await Promise.all([clients.bound.end(), clients.free.end()]);
  const [bound, free] = [median(times.bound), median(times.free)];
  return { bound, free, ratio: bound / free, alike: rows.bound === rows.free, rows: rows.bound };
}

async function connect(address) {
  const options = '-c timezone=Europe/London -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1';
  const client = new pg.Client({ connectionString: address, options });
  await client.connect();
  client.backend = (await client.query('select pg_backend_pid() as pid')).rows[0].pid;
  return client;
}

async function turnOf(client, token, statements) {
  let brought = 0;
  await client.query('begin');
  await client.query({ name: 'cost-enter', text: 'select app.enter($1)', values: [token] });
  const began = milliseconds(client.backend);
  for (const { name, text, values } of statements) brought += (await client.query({ name, text, values })).rowCount;
  const took = milliseconds(client.backend) - began;
  await client.query('commit');
  return { took, brought };
}

/** How long a process has been on a processor; where the system does not say, the clock on the wall. */
function milliseconds(pid) {
  const path = `/proc/${pid}/schedstat`;
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
