import { spawn, spawnSync } from 'node:child_process';
import type { Account } from './os-account.js';

/** How a program ended. `status` is null when a signal ended it, or when it could not be started at all. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of PostgreSQL's programs and waits for it, without holding up anything else. */
export function runProgram(path: string, args: readonly string[], account: Account): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(path, args, { ...settings(account), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => done({ status: null, output: error.message }));
    child.once('close', (status) => done({ status, output: output.trim() }));
  });
}

/** The same, at once: for the very end of a process, where nothing can be waited for. */
export function runProgramNow(path: string, args: readonly string[], account: Account): Outcome {
  const { status, error } = spawnSync(path, args, { ...settings(account), stdio: 'ignore' });
  return { status, output: error?.message ?? '' };
}

/** From the root directory, because the account may not be allowed into ours; in English and UTC, because we read what is said. */
function settings(account: Account) {
  const all = process.platform === 'win32' ? process.env : {};
  return { ...account, cwd: '/', env: { ...all, PATH: process.env['PATH'], LANG: 'C', LC_ALL: 'C', TZ: 'UTC' } };
}
