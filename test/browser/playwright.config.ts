import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';

// This file is read again in every worker: what the first reading picked is handed on in the environment.
const port = (process.env['BROWSER_PORT'] ??= String(await freePort(15500)));
const databasePort = (process.env['BROWSER_DB_PORT'] ??= String(await freePort(15400)));
const databaseDir = (process.env['BROWSER_DB_DIR'] ??= join(tmpdir(), `waymark-browser-${process.pid}`));
const chromium = await findChromium();
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.browser-spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // Where nobody can look again, a story that failed is tried once more, and named in the closing lines (scripts/test/layers.mjs).
  retries: process.env['CI'] ? 1 : 0,
  // The stories share one demonstration: each works on a meeting or a person of its own, one story at a time.
  workers: 1,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // To record each story slows all of them: `npm run test:browser -- --trace on <file>` for the one that is looked into.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: chromium.executablePath,
      args: chromium.args,
      env: { ...process.env, ...chromium.env },
    },
  },
  // The built server as people run it, with a small demonstration of its own that goes when it stops: large enough for its
  // leading people (Tia Marlowe and the others), who only come from 100 on.
  webServer: {
    command: 'node test/browser/serve.mjs',
    cwd: join(import.meta.dirname, '../..'),
    url: `${address}/health`,
    timeout: 240_000,
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      EMBEDDED_DB_DIR: databaseDir,
      EMBEDDED_DB_PORT: databasePort,
      SEED_SIZE: process.env['SEED_SIZE'] ?? '120',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
  },
});

/** The first from here on that nobody listens at. Below those that a system gives to whoever asks for any: it stays free until it is used. */
async function freePort(from: number): Promise<number> {
  return (await isFree(from)) ? from : freePort(from + 1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((found) => {
    const server = createServer();
    server.once('error', () => found(false));
    server.listen(port, '127.0.0.1', () => server.close(() => found(true)));
  });
}
