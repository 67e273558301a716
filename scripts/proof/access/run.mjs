// npm run proof:access: every operation of the live schema, as everybody, about everybody. See docs/proof/access.md.
import { buildSchema } from '../../../dist/apps/api/src/schema-text.js';
import { askForAddresses } from './address.mjs';
import { timePairs } from './alike.mjs';
import { Asking } from './asking.mjs';
import { allMarks, marksIn } from './canaries.mjs';
import { cellsOf, eachOf, runCell, runVariant, variantsOf } from './cells.mjs';
import { askEverythingElse, followMeetings, visitRoom } from './channels.mjs';
import { coordinatesOf } from './coordinates.mjs';
import { Findings } from './findings.mjs';
import { openGround, startServer } from './ground.mjs';
import { nameTheHidden } from './hidden-ids.mjs';
import { isForTheEnd, isTheEnd, makeEveryChange } from './last.mjs';
import { compareLists } from './lists.mjs';
import { operationsOf } from './operations.mjs';
import { figuresOf } from './figures.mjs';
import { printFaults, printFigures, writeReport } from './report.mjs';
import { changedBetween, stateOf } from './state.mjs';
import { makeWorld } from './world.mjs';

const began = performance.now();
const ground = await openGround();
let server;
try {
  const world = await makeWorld(ground.owner);
  server = await startServer(ground.url);
  const run = { asking: new Asking(server.port), findings: new Findings(), today: world.today, executed: new Set() };
  const schema = await buildSchema();
  const operations = operationsOf(schema);
  const shown = await ask(run, operations);
  const coordinates = coordinatesOf(schema, operations, run.executed, run.findings);
  run.asking.close();
  const log = server.log();
  const channels = { marks: allMarks().size, inLog: marksIn(log), overheard: shown.room.overheard };
  const seconds = (performance.now() - began) / 1000;
  const figures = figuresOf({
    ...run,
    ...shown,
    coordinates,
    channels,
    missing: world.missing,
    seconds,
    up: server.isUp(),
  });
  tell(run, shown, coordinates, world);
  writeReport(figures, { ...run, ...shown });
  printFigures(figures);
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1;
} finally {
  await server?.stop();
  await ground.close();
}

/** Everything that is asked, reading first: what is written later changes what there is to read. */
async function ask(run, operations) {
  const lap = laps();
  const ofCell = (cell) => {
    run.executed.add(cell.operation.name);
    return runCell(run, cell);
  };
  const lists = await compareLists(run);
  await eachOf(cellsOf(operations, 'Query'), ofCell);
  lap('queries');
  const pairs = await timePairs(run);
  lap('pairs in time');
  const changes = cellsOf(operations, 'Mutation');
  const changed = await refuse(
    changes.filter(({ should }) => should !== 'ALLOW'),
    ofCell,
  );
  lap('changes that are refused');
  const room = await askElsewhere(run, operations);
  lap('sockets and pages');
  await eachOf(
    changes.filter((cell) => cell.should === 'ALLOW' && !isForTheEnd(cell)),
    ofCell,
  );
  await eachOf(
    variantsOf(operations).filter((variant) => !isForTheEnd(variant)),
    (variant) => runVariant(run, variant),
  );
  await nameTheHidden(run, operations, ground.owner);
  lap('changes that are allowed');
  const last = changes.filter((cell) => cell.should === 'ALLOW' && isForTheEnd(cell));
  await eachOf(
    last.filter((cell) => !isTheEnd(cell)),
    ofCell,
  );
  const through = await makeEveryChange(run, operations, ground.owner);
  await eachOf(last.filter(isTheEnd), ofCell);
  lap('changes that go through');
  return { lists, pairs, changed, room, through };
}

/** Asks for the changes that must be refused, and tells which tables they have changed all the same. */
async function refuse(changes, ofCell) {
  const before = await stateOf(ground.owner);
  await eachOf(changes, ofCell);
  return changedBetween(before, await stateOf(ground.owner));
}

/** The other ways in: live meetings, the room, pages and uploads. */
async function askElsewhere(run, operations) {
  const room = await visitRoom(run);
  for (const operation of operations.filter(({ root }) => root === 'Subscription')) {
    run.executed.add(operation.name);
    await followMeetings(run, operation);
  }
  await askEverythingElse(run);
  await askForAddresses(run);
  return room;
}

function laps() {
  let last = performance.now();
  return (name) => {
    const now = performance.now();
    console.log(`${name}: ${((now - last) / 1000).toFixed(1)} s`);
    last = now;
  };
}

function tell({ asking, findings }, { lists, changed, through, room }, coordinates, world) {
  printFaults(
    'other than the oracle:',
    findings.wrong,
    ({ operation, should, did }) => `${operation} should ${should} did ${did}`,
  );
  printFaults('leak:', findings.leaks, ({ actor, where, what }) => `${actor} ${where} ${what.split(' of ')[0]}`);
  printFaults('not alike:', findings.unlike, ({ actor, operation }) => `${actor} ${operation}`);
  printFaults('list:', lists.differing, ({ list, actor }) => `${list} ${actor}`);
  for (const [name, what] of Object.entries({
    changed,
    overheard: room.overheard,
    missing: world.missing,
    unknown: coordinates.unknownOperations,
    stale: coordinates.stale,
    unknownInputs: coordinates.unknownInputs,
    neverGiven: coordinates.neverGiven,
    neverAsked: coordinates.neverAsked,
    neverAnswered: coordinates.neverAnswered,
  }))
    if (what.length > 0) console.log(`${name}: ${what.join(', ')}`);
  for (const fault of asking.faults) console.log(`fault: ${fault}`);
  console.log(`changes that went through at least once: ${through.size}`);
}
