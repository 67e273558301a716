import { buildSchema } from '../../../dist/apps/api/src/schema-text.js';
import { Asking } from '../access/asking.mjs';
import { cellsOf, eachOf, runCell } from '../access/cells.mjs';
import { Findings } from '../access/findings.mjs';
import { startServer } from '../access/ground.mjs';
import { operationsOf } from '../access/operations.mjs';
import { changedBetween, stateOf } from '../access/state.mjs';

/** One in so many: the whole matrix is asked by `npm run proof:access`, with both walls up. The steps are primes, so that each actor meets each thing. */
const sampled = (cells, step) => cells.filter((cell, at) => at % step(cell) === 0);

/**
 * The first wall alone: the run-time role is made one that passes every policy by, which no database of the product’s has, and
 * a part of the matrix of `npm run proof:access` is asked of the built server: queries, and changes that somebody may not make.
 */
export async function firstWall({ owner, url }, today) {
  await owner.query('alter role waymark_run bypassrls');
  const server = await startServer(url);
  const run = { asking: new Asking(server.port), findings: new Findings(), today, executed: new Set() };
  try {
    const operations = operationsOf(await buildSchema());
    const queries = sampled(cellsOf(operations, 'Query'), ({ should }) => (should === 'ALLOW' ? 29 : 13));
    const refused = sampled(
      cellsOf(operations, 'Mutation').filter(({ should }) => should !== 'ALLOW'),
      () => 37,
    );
    await eachOf(queries, (cell) => runCell(run, cell));
    const before = await stateOf(owner);
    await eachOf(refused, (cell) => runCell(run, cell));
    const changed = changedBetween(before, await stateOf(owner));
    const { wrong, leaks } = run.findings;
    return {
      cells: queries.length + refused.length,
      answers: run.asking.answers,
      wrong,
      leaks,
      changed,
    };
  } finally {
    run.asking.close();
    await server.stop();
    await owner.query('alter role waymark_run nobypassrls');
  }
}
