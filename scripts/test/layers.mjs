import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from '../build/api.mjs';
import { root } from '../build/root.mjs';
import { buildWeb } from '../build/web.mjs';
import { countJest, countPlaywright } from './counts.mjs';

const results = join(root, '.cache/test');
const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const jestLayer = (name) => ({
  name,
  count: countJest,
  args: [...jest, '--selectProjects', name, '--json', '--outputFile', fileOf(name)],
});

/** From the fastest to the slowest, so that a broken rule is told of in seconds. */
const layers = [
  jestLayer('rules'),
  jestLayer('web'),
  jestLayer('api'),
  {
    name: 'browser',
    count: countPlaywright,
    before: () => Promise.all([buildApi(), buildWeb()]),
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/browser/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: fileOf('browser') },
  },
];

/** Runs them all, also after one has failed. Gives the exit code: 0 only when each ran something and nothing failed. */
export async function runLayers() {
  mkdirSync(results, { recursive: true });
  const ran = [];
  for (const layer of layers) ran.push(await run(layer));

  console.log('\nLayers of tests');
  for (const { name, passed, failed, seconds, trouble } of ran)
    console.log(
      `  ${name.padEnd(8)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${seconds.padStart(6)} s  ${trouble}`.trimEnd(),
    );
  const again = ran.flatMap((layer) => layer.again);
  if (again.length > 0) console.log(`\n${again.length} passed only when tried again: ${again.join('; ')}`);
  const sum = (key) => ran.reduce((total, layer) => total + layer[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 || ran.some(({ trouble }) => trouble) ? 1 : 0;
}

async function run({ name, count, before, args, env }) {
  console.log(`\n--- ${name} ---`);
  const started = performance.now();
  rmSync(fileOf(name), { force: true });
  const code = await (before ? before().then(() => node(args, env), told) : node(args, env));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { passed, failed, skipped, again = [] } = countsIn(name, count);
  const trouble = troubleOf({ ran: passed + failed, skipped, failed, code });
  // A layer that broke down has failed, also when no single test of it did: the closing line must say so.
  return { name, passed, failed: failed || (trouble ? 1 : 0), seconds, trouble, again };
}

function troubleOf({ ran, skipped, failed, code }) {
  if (ran === 0) return 'no test ran';
  if (skipped > 0) return `${skipped} skipped: every test must run`;
  return code !== 0 && failed === 0 ? `ended with exit code ${code}` : '';
}

function countsIn(name, count) {
  try {
    return count(JSON.parse(readFileSync(fileOf(name), 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function told(error) {
  console.error(error.message);
  return 1;
}

function node(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

function fileOf(name) {
  return join(results, `${name}.json`);
}
