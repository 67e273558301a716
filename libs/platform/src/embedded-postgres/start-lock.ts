import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from '../start-refused.js';
import { identityOf, stillRuns } from './process-identity.js';

const STEP_MS = 100;
const PATIENCE_MS = 90_000;

/**
 * One process at a time makes, starts or stops a cluster; the others wait for it. A lock left by a process that was killed
 * is taken over. Gives the function that lets go.
 */
export async function takeStartLock(file: string): Promise<() => void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (tryLock(file)) return () => rmSync(file, { force: true });
    if (!removeIfAbandoned(file)) await sleep(STEP_MS);
    // Two processes may find the same abandoned lock, and the slower then removes the lock of the faster: look again.
    else if (tryLock(file) && (await stillMine(file))) return () => rmSync(file, { force: true });
  }
  throw new StartRefused(`Another process has been starting the database for ${PATIENCE_MS / 1000} seconds (${file}).`);
}

/** Takes the lock if it is free at this moment. */
export function tryLock(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx', 0o644);
    writeFileSync(descriptor, identityOf(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function stillMine(file: string): Promise<boolean> {
  await sleep(STEP_MS);
  return holderOf(file) === identityOf(process.pid);
}

function removeIfAbandoned(file: string): boolean {
  const holder = holderOf(file);
  // An empty file is a lock whose holder has not yet written its name, or died before it could: time decides.
  if (holder === undefined || holder === '' || stillRuns(holder)) return false;
  rmSync(file, { force: true });
  return true;
}

function holderOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
