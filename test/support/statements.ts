import { Sql } from '@app/platform';
import { jest } from '@jest/globals';
import type { Api } from './api.js';

const ATTEMPTS = 3;

/**
 * How many statements a reading takes: a page costs the same whatever it holds. The least of three, because what runs by
 * the clock beside it (the live room looks at the log once a second) reads through the same pool.
 */
export async function statementsDuring(api: Api, read: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) counts.push(await countOnce(api, read));
  return Math.min(...counts);
}

async function countOnce(api: Api, read: () => Promise<unknown>): Promise<number> {
  const sql = api.app.get(Sql, { strict: false });
  const run = jest.spyOn(sql as unknown as { run: () => unknown }, 'run');
  try {
    await read();
    return run.mock.calls.length;
  } finally {
    run.mockRestore();
  }
}
