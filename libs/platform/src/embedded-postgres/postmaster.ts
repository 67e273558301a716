import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-identity.js';

/** The server process of a cluster, as it wrote itself down in its data directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The postmaster that the data directory names: perhaps long dead, perhaps another program by now. */
export function namedPostmaster(data: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Math.abs(Number(lines[0]));
    return pid > 0 ? { pid, port: Number(lines[3]) } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this process serves this data. Where /proc is missing a living process has to be taken for it. */
export function serves(pid: number, data: string): boolean {
  return isAlive(pid) && (process.platform !== 'linux' || worksIn(pid, data));
}

/**
 * Makes way after a kill -9 or a power cut. A dead number is left for PostgreSQL to judge, since it looks further than we
 * can (at the shared memory of backends that outlived it). Only a number that some other program has since been given
 * would stop it for good: that file is removed, once no process works in the directory any more.
 */
export async function clearStalePostmaster(data: string): Promise<void> {
  const named = namedPostmaster(data);
  if (!named || !isAlive(named.pid) || serves(named.pid, data)) return;
  for (let tries = 0; tries < 50 && processesIn(data).length > 0; tries++) await sleep(100);
  if (processesIn(data).length === 0) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function processesIn(data: string): number[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => isAlive(pid) && worksIn(pid, data));
}

/** PostgreSQL's processes work in their data directory; of another account's process only the command line can be read. */
function worksIn(pid: number, data: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return commandLine(pid).includes(data);
  }
}

function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
