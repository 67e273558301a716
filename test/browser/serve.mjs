// The server of the browser stories: the built one, on a database that is made for one run and thrown away after it.
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { runService } from '../../dist/apps/api/src/start/run-service.js';

const mine = process.env.EMBEDDED_DB_DIR;
const throwAway = (directory) => rmSync(directory, { recursive: true, force: true });

for (const name of readdirSync(tmpdir())) {
  const run = /^waymark-browser-(\d+)$/.exec(name)?.[1];
  if (run && !isRunning(Number(run))) tryTo(() => throwAway(join(tmpdir(), name)));
}
process.once('exit', () => throwAway(mine));
await runService();

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Another account's leftovers are not ours to remove. */
function tryTo(act) {
  try {
    act();
  } catch {
    return;
  }
}
