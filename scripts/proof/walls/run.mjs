// npm run proof:walls: each wall alone holds, and each stone of them is needed. See docs/proof/walls.md.
import { openGround } from '../access/ground.mjs';
import { makeWorld } from '../access/world.mjs';
import { costOfPolicies } from './cost.mjs';
import { firstWall } from './first.mjs';
import { addOthers } from './others.mjs';
import { randomGraphs } from './property.mjs';
import { figuresOf, printFigures, writeReport } from './report.mjs';
import { forgesScope, isNoticed, opensOtherwise, secondGround, secondWall } from './second.mjs';
import { dislodge, functionStones, policyStones, relationshipStones } from './stones.mjs';
import { travel } from './travel.mjs';

const began = performance.now();
const ground = await openGround();
try {
  const { today } = await makeWorld(ground.owner);
  const first = await timed('the first wall alone', () => firstWall(ground, today));
  await timed('making the rest', () => addOthers(ground.owner));
  const held = await secondGround(ground);
  const second = await timed('the second wall alone', () => secondWall(held));
  const edges = await timed('edges in time', () => travel(ground));
  const stones = await timed('stones', () => takeStonesOut(held));
  const graphs = await timed('random partnerships', () => randomGraphs(held, [20_26, 11_25, 3]));
  await held.client.end();
  const cost = await timed('what it costs', () => costOfPolicies(ground));
  for (const found of [second, edges, graphs])
    for (const one of found.differing.slice(0, 10)) console.log(JSON.stringify(one));
  for (const one of [...first.wrong, ...first.leaks].slice(0, 10)) console.log(JSON.stringify(one).slice(0, 300));
  const seconds = (performance.now() - began) / 1000;
  const figures = figuresOf({ first, second, edges, stones, graphs, cost, seconds });
  writeReport(figures, stones);
  printFigures(figures);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await ground.close();
}

async function timed(what, work) {
  const start = performance.now();
  const done = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return done;
}

async function takeStonesOut(held) {
  const { owner, tables } = held;
  const all = [
    ...(await functionStones(owner)),
    ...(await relationshipStones(owner)),
    ...(await policyStones(owner, Object.keys(tables))),
  ];
  return dislodge(held, all, async ({ of, tables: reached, only }) => {
    if (of === 'open_case') return opensOtherwise(held);
    if (of === 'app.scope') return forgesScope(held);
    return isNoticed(held, reached, only);
  });
}
