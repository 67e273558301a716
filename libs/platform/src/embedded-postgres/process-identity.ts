import { readFileSync } from 'node:fs';

/**
 * Tells a process from a later one that was given the same number: in a container the first process is always number 1,
 * and a busy machine comes round again. Where /proc is missing the number alone has to do.
 */
export function identityOf(pid: number): string {
  const startedAt = statOf(pid)?.at(19);
  return startedAt ? `${pid}:${startedAt}` : String(pid);
}

/** Whether the process that wrote this identity still runs. */
export function stillRuns(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return pid > 0 && isAlive(pid) && (identity === String(pid) || identityOf(pid) === identity);
}

/** Whether a process with this number runs. One that has ended and waits to be collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  const state = statOf(pid)?.[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** What /proc says of the process, from its state on: the name before it may hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
