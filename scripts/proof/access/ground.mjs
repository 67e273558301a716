import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrations } from '../../../dist/migrations/index.js';
import * as platform from '../../../dist/libs/platform/src/index.js';

const freePort = (from) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(from + 1)));
    server.listen(from, '127.0.0.1', () => server.close(() => resolve(from)));
  });

/** What is kept sealed in this world opens with a key of its own: the server and who makes the world are given the same. */
process.env.WAYMARK_KEYS = `proof:${Buffer.alloc(32, 7).toString('base64')}`;

/** A database of its own, with every migration and nobody in it; and the owner's way into it. */
export async function openGround() {
  const dir = join(process.env.PROOF_DIR ?? tmpdir(), `waymark-proof-access-${process.pid}`);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const cluster = await platform.ensureDatabase({ dir, database: 'proof', port: 15_740, settings });
  await platform.migrate(cluster.url, migrations);
  await platform.letRolesIn(cluster.url);
  const owner = new pg.Client(cluster.url);
  await owner.connect();
  endOnSignals();
  return {
    url: cluster.url,
    owner,
    close: async () => {
      await owner.end();
      await cluster.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Somebody who stops the proof leaves nothing running: what is under way fails, and is cleared up as ever. */
function endOnSignals() {
  for (const signal of ['SIGTERM', 'SIGINT'])
    process.once(signal, () => {
      console.error('Stopping ...');
      children.forEach((child) => child.kill('SIGTERM'));
    });
}
const children = new Set();

/** The built server, as it is started for people; every line it writes is kept. */
export async function startServer(databaseUrl) {
  const port = await freePort(15_720);
  const log = [];
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    REQUESTS_PER_MINUTE: '100000000',
    MUTATIONS_PER_TEN_SECONDS: '100000000',
    PRESENCE_PER_TEN_SECONDS: '100000000',
    LOG_LEVEL: 'debug',
    NODE_ENV: 'test',
    FREE_FORM_QUERIES: '1',
  };
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  child.stdout.on('data', (chunk) => log.push(String(chunk)));
  child.stderr.on('data', (chunk) => log.push(String(chunk)));
  for (let tries = 0; !(await answers(port)); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`The server does not answer:\n${log.join('')}`);
    await sleep(100);
  }
  return { port, log: () => log.join(''), stop: () => stop(child), isUp: () => child.exitCode === null };
}

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    () => true,
    () => false,
  );

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(8_000).then(() => child.kill('SIGKILL'))]);
}
