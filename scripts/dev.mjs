// npm run dev: the API started again after every change, the web pages by Vite with hot replacement on port 5173.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { refuseWithoutGround } from './node-version.mjs';

refuseWithoutGround();
const { buildApi } = await import('./build/api.mjs');
const { orRefuse } = await import('./build/or-refuse.mjs');
const { root } = await import('./build/root.mjs');
process.chdir(root);

// Vite hands on to the API what is not a page.
const env = { ...process.env, API_URL: `http://127.0.0.1:${process.env.PORT || 3000}` };
const node = (args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
let api;
let due;
let ending = false;

await orRefuse(buildApi());
const database = await keepDatabase();
startApi();
const web = node([join(root, 'node_modules/vite/bin/vite.js'), 'apps/web']);
for (const folder of ['apps/api/src', 'libs', 'migrations'])
  watch(folder, { recursive: true }, (_, file) => changed(file));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

/** Held by this process too, so that the database stays up while the API is started again. */
async function keepDatabase() {
  if (process.env.DATABASE_URL || process.env.DATABASE_URL_FILE) return undefined;
  const { ensureDatabase } = await import('../dist/libs/platform/src/embedded-postgres/launcher.js');
  return ensureDatabase({ log: console.log });
}

function startApi() {
  api = node(['--enable-source-maps', 'dist/apps/api/src/main.js']);
}

/** An editor that saves everything writes many files: they are built once, when it has finished. */
function changed(file) {
  if (!file?.endsWith('.ts') || file.endsWith('.spec.ts')) return;
  clearTimeout(due);
  due = setTimeout(() => void renew(), 150);
}

async function renew() {
  try {
    if (!(await buildApi()) || ending) return;
  } catch (error) {
    console.error(error.message);
    return;
  }
  await ended(api);
  if (!ending) startApi();
}

function ended(child) {
  const gone = new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', done) : done(),
  );
  child.kill('SIGTERM');
  return gone;
}

async function stop() {
  if (ending) return;
  ending = true;
  await Promise.all([api, web].map(ended));
  await database?.stop();
  process.exit(0);
}
