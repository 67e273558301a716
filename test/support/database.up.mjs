import pg from 'pg';
import { letRolesIn, migrateToLatest, startTestServer, templateName } from './test-server.mjs';

const PREPARING = 727_002;

/** Before the first spec: a server, and on it a migrated database that every spec file gets a copy of. */
export default async function up() {
  const server = await startTestServer();
  const template = new URL(server.url);
  template.pathname = `/${templateName()}`;
  const admin = new URL(server.url);
  admin.pathname = '/postgres';

  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    await removeLeftovers(client, template.pathname.slice(1));
    await makeTemplate(client, template);
    await letRolesIn(template.href);
  } finally {
    await client.end();
  }
  process.env.TEST_TEMPLATE_URL = template.href;
  // A spec database carries the number of the run that made it; the next run clears away what a killed run has left.
  process.env.TEST_RUN = String(process.pid);
  globalThis.testServer = server;
}

/** Under another name until it is whole: migrating may fail, or be interrupted, half-way. */
async function makeTemplate(client, template) {
  const name = template.pathname.slice(1);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const unfinished = new URL(template);
  unfinished.pathname = '/template_unfinished';
  await client.query('drop database if exists template_unfinished with (force)');
  await client.query('create database template_unfinished');
  await migrateToLatest(unfinished.href);
  await client.query(`alter database template_unfinished rename to ${name}`);
}

/** What killed runs have left and, when no run is under way, the templates of migrations that are no longer these. */
async function removeLeftovers(client, template) {
  const { rows } = await client.query(`select datname from pg_database where datname ~ '^(spec|template)_'`);
  const specs = rows.map(({ datname }) => datname).filter((name) => name.startsWith('spec_'));
  const left = specs.filter((name) => !isRunning(Number(name.split('_')[1])));
  const old = rows
    .map(({ datname }) => datname)
    .filter((name) => /^template_[0-9a-f]{12}$/.test(name) && name !== template);
  for (const name of left.length === specs.length ? [...left, ...old] : left)
    await client.query(`drop database if exists ${name} with (force)`);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
