import { Sql } from '@app/platform';
import type { Api } from './api.js';

/** How many statements were read with while the work ran: a page costs the same whatever it holds. */
export async function statementsDuring(api: Api, work: () => Promise<unknown>): Promise<number> {
  const { pool } = api.app.get(Sql, { strict: false });
  const query = pool.query.bind(pool);
  let count = 0;
  Object.assign(pool, {
    query: (...all: Parameters<typeof query>) => {
      count++;
      return query(...all);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(pool, { query });
  }
  return count;
}
