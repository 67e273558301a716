import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** A figure, what it must be, and whether it is. */
const figure = (name, value, goal, holds) => ({ name, value, goal, holds });
const none = (name, value) => figure(name, value, '0', value === 0);

/** What the proof has to show, in the order it is printed. */
export function figuresOf({ findings, coordinates, lists, pairs, channels, changed, missing, seconds, asking, up }) {
  const slowest = Math.max(...pairs.map(({ difference }) => Math.abs(difference)));
  return [
    figure('cells executed', findings.cells, 'at least 5,000', findings.cells >= 5_000),
    figure('actors', findings.byActor.size, 'at least 30', findings.byActor.size >= 30),
    figure('relationships', findings.byRelationship.size, 'at least 25', findings.byRelationship.size >= 25),
    none('cells that answer other than the oracle', findings.wrong.length),
    none('relationships the database has no table for', missing.length),
    figure(
      'operations executed',
      coordinates.operations,
      `all ${coordinates.allOperations}`,
      coordinates.operations === coordinates.allOperations,
    ),
    none('operations unknown to the oracle', coordinates.unknownOperations.length),
    none('lines of the oracle for operations that are gone', coordinates.stale.length),
    none('arguments and input fields nobody knows a value for', coordinates.unknownInputs.length),
    figure(
      'input fields and arguments given a value',
      coordinates.inputs,
      `all ${coordinates.allInputs}`,
      coordinates.inputs === coordinates.allInputs,
    ),
    figure(
      'object fields asked for',
      coordinates.asked,
      `all ${coordinates.allFields}`,
      coordinates.asked === coordinates.allFields,
    ),
    figure(
      'object fields that came in an answer',
      coordinates.answered,
      `at least 90% of ${coordinates.allFields}`,
      coordinates.answered >= 0.9 * coordinates.allFields,
    ),
    figure('canaries in the world', channels.marks, 'at least 5,000', channels.marks >= 5_000),
    figure(
      'answers, frames, packets and pages searched',
      findings.scanned,
      'at least 25,000',
      findings.scanned >= 25_000,
    ),
    none('canaries in the wrong hands', findings.leaks.length),
    none('canaries in the server’s log', channels.inLog.length),
    figure('lists compared with what is open to their reader', lists.compared, 'at least 40', lists.compared >= 40),
    none('lists that hold more, less or another total', lists.differing.length),
    figure('hidden compared with absent, byte for byte', findings.alike, 'at least 1,000', findings.alike >= 1_000),
    none('of these not alike', findings.unlike.length),
    figure(
      'hidden against absent, largest difference of medians in ms',
      slowest.toFixed(3),
      'less than 1',
      slowest < 1,
    ),
    none('tables that a refused change has changed', changed.length),
    none('people overheard in the room by who does not sit there', channels.overheard.length),
    none('answers with 5xx', asking.faults),
    figure('the server is still up', up ? 'yes' : 'no', 'yes', up),
    figure('seconds', Math.round(seconds), 'less than 300', seconds < 300),
  ];
}

const lineOf = ({ name, value, goal, holds }) =>
  `${name}: ${value.toLocaleString?.('en-GB') ?? value} (${goal})${holds ? '' : '  SHORT'}`;

export function printFigures(figures) {
  console.log('');
  for (const one of figures) console.log(lineOf(one));
}

/** The first few of whatever went wrong, in groups, for who mends it. */
export function printFaults(name, faults, keyOf) {
  const groups = new Map();
  for (const one of faults) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  const largest = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, 25);
  for (const [key, [first, ...others]] of largest)
    console.log(`${name} ${others.length + 1} × ${key}: ${JSON.stringify(first).slice(0, 400)}`);
}

/** docs/proof/access.md: the figures, and the cells by actor and relationship. */
export function writeReport(figures, { findings, pairs, seed }) {
  mkdirSync('docs/proof', { recursive: true });
  const table = (head, rows) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const counted = (map) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, count.toLocaleString('en-GB')]);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  const text = [
    '# Proof: access',
    '',
    `Made by \`npm run proof:access\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}, from ${seed}. Every operation of the live schema is asked as`,
    'every actor about every relationship; what should come of it says an oracle that calls none of the product’s code',
    '(`scripts/proof/access/oracle*.mjs`). Every sensitive fact of everybody carries a mark of its own, and every byte that comes back is searched.',
    '',
    table(
      ['figure', 'found', 'goal', ''],
      figures.map(({ name, value, goal, holds }) => [
        name,
        value.toLocaleString?.('en-GB') ?? value,
        goal,
        holds ? 'holds' : '**short**',
      ]),
    ),
    '',
    '## Hidden against absent, in time',
    '',
    table(
      ['asked', 'pairs', 'hidden, median ms', 'absent, median ms', 'difference, median ms'],
      pairs.map(({ what, pairs: count, hidden, absent, difference }) => [
        what,
        count,
        hidden.toFixed(2),
        absent.toFixed(2),
        difference.toFixed(3),
      ]),
    ),
    '',
    '## Cells by what should come of them',
    '',
    table(['should', 'cells'], counted(findings.byOutcome)),
    '',
    '## Cells by actor',
    '',
    table(['actor', 'cells'], counted(findings.byActor)),
    '',
    '## Cells by relationship',
    '',
    table(['relationship', 'cells'], counted(findings.byRelationship)),
    '',
  ].join('\n');
  writeFileSync('docs/proof/access.md', text);
}
