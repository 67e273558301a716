import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { lineOf, rowOf } from './figures.mjs';
import { groupedBy } from './groups.mjs';

export function printFigures(figures) {
  console.log('');
  for (const one of figures) console.log(lineOf(one));
}

/** The first few of whatever went wrong, in groups, for who mends it. */
export function printFaults(name, faults, keyOf) {
  const groups = groupedBy(faults, keyOf);
  const largest = [...groups].sort(([, a], [, b]) => b.length - a.length).slice(0, 25);
  for (const [key, [first, ...others]] of largest)
    console.log(`${name} ${others.length + 1} × ${key}: ${JSON.stringify(first).slice(0, 400)}`);
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const counted = (map) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => [key, count.toLocaleString('en-GB')]);

/** docs/proof/access.md: the figures, and the cells by outcome, actor and relationship. */
export function writeReport(figures, { findings, pairs, through }) {
  const sections = [
    ['Hidden against absent, in time', pairsTable(pairs)],
    ['Cells by what should come of them', table(['should', 'cells'], counted(findings.byOutcome))],
    ['Cells by actor', table(['actor', 'cells'], counted(findings.byActor))],
    ['Cells by relationship', table(['relationship', 'cells'], counted(findings.byRelationship))],
  ];
  const text = [
    ...introduction(through),
    table(['figure', 'found', 'goal', ''], figures.map(rowOf)),
    ...sections.flatMap(([title, body]) => ['', `## ${title}`, '', body]),
    '',
  ].join('\n');
  mkdirSync('docs/proof', { recursive: true });
  writeFileSync('docs/proof/access.md', text);
}

function introduction(through) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
  const day = new Date().toISOString().slice(0, 10);
  return [
    '# Proof: access',
    '',
    `Made by \`npm run proof:access\` on ${day} at commit ${commit}. The world is the same in every run, but that its days count from today.`,
    '',
    'Every operation of the live schema is asked as every actor about every relationship, with every field its answer reaches. What',
    'should come of it says an oracle that calls none of the product’s code (`scripts/proof/access/oracle*.mjs`, `people.mjs`,',
    '`cast.mjs`). Every sensitive fact of everybody carries a mark of its own, and every byte that comes back is searched for the marks',
    'that its reader may not hold: answers, errors, headers, frames of subscriptions, packets of presence, pages, and the log of the',
    'server. Somebody to whom an operation is shut at the door is asked about four subjects and not about all.',
    '',
    `${through.size} of the changes went through at least once as well; the others were answered by a rule of the work (a state, a version).`,
    '',
  ];
}

function pairsTable(pairs) {
  const head = ['asked', 'pairs', 'hidden, median ms', 'absent, median ms', 'difference, median ms'];
  const row = ({ what, pairs: count, hidden, absent, difference }) => [
    what,
    count,
    hidden.toFixed(2),
    absent.toFixed(2),
    difference.toFixed(3),
  ];
  return table(head, pairs.map(row));
}
