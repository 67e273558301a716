import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureDatabase, migrate } from '../../dist/libs/platform/src/index.js';
import { migrations } from '../../dist/migrations/index.js';
import { fanOut, findLive, queriesInPack, rounds } from './measure.mjs';
import { startServer } from './servers.mjs';
import { makeWorld } from './world.mjs';

/**
 * npm run bench [-- --quick] [-- --only panel-pack,tracker]
 * Measures the product beside a raw server doing the same work, in turns, on a database of its own. Figures are only good
 * as ratios within a run.
 */
const quick = process.argv.includes('--quick');
const only = /--only[= ](\S+)/.exec(process.argv.join(' '))?.[1]?.split(',');
const sizes = quick ? [5_000] : [5_000, 50_000];
// A service runs for days: what the first thousand requests cost, before their code is compiled, is not what is measured.
const plan = quick ? { rounds: 2, seconds: 2, warmUp: 4 } : { rounds: 3, seconds: 4, warmUp: 8 };
const works = ['panel-pack', 'tracker', 'dashboard', 'record-action', 'fan-out'].filter(
  (work) => !only || only.includes(work),
);

const directory = join(tmpdir(), `waymark-bench-${process.pid}`);
const settings = { shared_preload_libraries: 'pg_stat_statements' };
const cluster = await ensureDatabase({ dir: directory, database: 'bench', port: 15_600, settings });
const results = [];
try {
  for (const people of sizes) results.push(...(await measure(people)));
  addGrowth(results);
} finally {
  await cluster.stop();
}
print(results);
mkdirSync('.bench', { recursive: true });
writeFileSync('.bench/latest.json', `${JSON.stringify({ results }, null, 2)}\n`);

async function measure(people) {
  const databaseUrl = await makeDatabase(people);
  const env = {
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    FREE_FORM_QUERIES: '1',
    REQUESTS_PER_MINUTE: '100000000',
    MUTATIONS_PER_TEN_SECONDS: '100000000',
    SOCKETS_PER_SESSION: '100000',
    LOG_LEVEL: 'error',
  };
  const product = await startServer('dist/apps/api/src/main.js', env);
  const raw = await startServer('scripts/bench/raw-server.mjs', env);
  try {
    const live = await findLive(databaseUrl);
    const found = [];
    for (const work of works) {
      console.log(`${work} with ${people.toLocaleString('en-GB')} young people …`);
      const context = { work, people, live, product, raw, plan };
      const result = work === 'fan-out' ? await fanOut(context) : await rounds(context);
      if (work === 'panel-pack' && people === sizes[0])
        result.queries = await queriesInPack({ databaseUrl, product, people });
      found.push(result);
    }
    return found;
  } finally {
    await Promise.all([product.stop(), raw.stop()]);
  }
}

async function makeDatabase(people) {
  const name = `bench_${people}`;
  const admin = new pg.Client(cluster.url);
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name}`);
  await admin.end();

  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  await migrate(url.href, migrations);
  const client = new pg.Client(url.href);
  await client.connect();
  console.log(`making ${people.toLocaleString('en-GB')} young people …`);
  await makeWorld(client, people);
  await client.end();
  return url.href;
}

/** What ten times the people cost: the product's time for each work, large over small; and what they cost the raw server. */
function addGrowth(all) {
  for (const large of all.filter(({ people, rps }) => people === sizes.at(-1) && rps)) {
    const small = all.find(({ work, people }) => work === large.work && people === sizes[0]);
    if (!small || small === large) continue;
    large.costRatio = round(small.rps / large.rps);
    large.rawCostRatio = round(small.rawRps / large.rawRps);
  }
}

function round(value) {
  return Math.round(value * 100) / 100;
}

function print(rows) {
  const columns = [
    'work',
    'people',
    'rps',
    'rawRps',
    'ratioToRaw',
    'p50',
    'p99',
    'rawP99',
    'cpuMs',
    'rawCpuMs',
    'cpuRatio',
    'rssMiB',
    'queries',
    'costRatio',
    'rawCostRatio',
  ];
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')));
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i].length)));
  for (const line of [columns, ...cells]) console.log(line.map((cell, i) => cell.padEnd(widths[i])).join('  '));
}
