// npm run proof:walls: each wall alone holds, and each stone of them is needed. See docs/proof/walls.md.
import { buildSchema } from '../../../dist/apps/api/src/schema-text.js';
import { openGround } from '../access/ground.mjs';
import { makeWorld } from '../access/world.mjs';
import { costOfPolicies } from './cost.mjs';
import { scopeStones } from './first/scopes.mjs';
import { firstStones } from './first/stones.mjs';
import { firstWall } from './first.mjs';
import { doorAndFeed } from './door-and-feed.mjs';
import { roomStones } from './first/rooms.mjs';
import { askFunctions } from './functions/stones.mjs';
import { addOthers } from './others.mjs';
import { randomGraphs } from './property.mjs';
import { figuresOf, printFigures, printMissed, writeReport } from './report.mjs';
import { everybody, secondGround, secondWall } from './second.mjs';
import { takeStonesOut } from './stones.mjs';
import { travel } from './travel.mjs';

const began = performance.now();
const ground = await openGround();
try {
  const found = await ask();
  for (const { differing } of [
    found.second,
    found.rules,
    found.scopes,
    found.rooms,
    found.others,
    found.functions,
    found.edges,
    found.graphs,
  ])
    for (const one of differing.slice(0, 10)) console.log(JSON.stringify(one).slice(0, 600));
  for (const one of [...found.first.wrong, ...found.first.leaks].slice(0, 10))
    console.log(JSON.stringify(one).slice(0, 300));
  printMissed(found);
  const figures = figuresOf({ ...found, seconds: (performance.now() - began) / 1000 });
  writeReport(figures, found);
  printFigures(figures);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await ground.close();
}

/** One after the other: what asks the walls apart stands in their way, and is taken away before time passes and before costs are counted. */
async function ask() {
  const { today } = await makeWorld(ground.owner);
  const rules = await timed('the rules of the first wall', async () => firstStones(await buildSchema()));
  const first = await timed('the first wall alone', () => firstWall(ground, today));
  await timed('making the rest', () => addOthers(ground.owner));
  const held = await secondGround(ground);
  const second = await timed('the second wall alone', () => secondWall(held));
  const scopes = await timed('the conditions of statements', () => scopeStones(held, everybody));
  const stones = await timed('policies, and what they ask', () => takeStonesOut(held));
  const rooms = await timed('live rooms', () => roomStones(held, everybody));
  const others = await doorAndFeed(held);
  const functions = await timed('the functions of the rules', () => askFunctions(held, everybody));
  await held.takeAway();
  const edges = await timed('edges in time', () => travel(ground));
  const graphs = await timed('random partnerships', () => randomGraphs(held, [20_26, 11_25, 3]));
  await Promise.all([held.client, held.feed, held.door].map((client) => client.end()));
  const cost = await timed('what it costs', () => costOfPolicies(ground));
  return { first, rules, scopes, second, stones, rooms, others, functions, edges, graphs, cost };
}

async function timed(what, work) {
  const start = performance.now();
  const done = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return done;
}
