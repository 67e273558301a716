import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const canPin = process.platform === 'linux' && spawnSync('taskset', ['-V']).status === 0;

/** On two cores the server has the first and the load the second; elsewhere the system decides. */
const pinned = (core, args) =>
  canPin ? ['taskset', ['-c', String(core), process.execPath, ...args]] : [process.execPath, args];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** As `npm start` and the image run the service. Both sides are, so that neither gains by it alone. */
const asInProduction = ['--max-semi-space-size=64'];

export async function startServer(script, env) {
  const port = await freePort();
  const [command, args] = pinned(0, [...asInProduction, script]);
  const child = spawn(command, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      break;
    if (tries > 200) throw new Error(`${script} does not answer`);
    await sleep(100);
  }
  return { url, pid: child.pid, stop: () => stop(child) };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, sleep(8_000).then(() => child.kill('SIGKILL'))]);
}

/** Runs a load script on the other core and reads the JSON on its last line. */
export async function load(script, options) {
  const [command, args] = pinned(1, [script, JSON.stringify(options)]);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${script} failed: ${err.slice(-800)}`);
  return JSON.parse(out.trim().split('\n').at(-1));
}

/** CPU seconds used so far and memory in MiB, from the kernel's own count; nothing where there is none. */
export function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, rssMiB: Math.round(Number(rss[1]) / 1024) };
  } catch {
    return { cpu: 0, rssMiB: 0 };
  }
}
