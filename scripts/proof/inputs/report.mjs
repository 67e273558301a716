import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const leastInputs = 10_000;
const mostMs = 1_000;

/** Each figure with its goal, and whether it is met. */
export function goalsOf({ inputs, faults, slowest }, { alive, seed }) {
  const none = (figure, list) => ({ figure, value: list.length, goal: '0', met: list.length === 0 });
  return [
    { figure: 'seed', value: seed, goal: 'any', met: true },
    {
      figure: 'bad inputs',
      value: inputs,
      goal: `at least ${leastInputs}`,
      met: inputs >= leastInputs || process.argv.includes('--quick'),
    },
    none('answers with 5xx', faults.serverErrors),
    none('INTERNAL_SERVER_ERROR', faults.internalErrors),
    none('internals told', faults.leaks),
    none('codes outside the catalogue', faults.unknownCodes),
    none('values echoed', faults.echoes),
    none('requests without an answer', faults.unanswered),
    { figure: 'slowest answer, ms', value: Math.round(slowest.ms), goal: `under ${mostMs}`, met: slowest.ms < mostMs },
    { figure: 'restarts', value: alive ? 0 : 1, goal: '0', met: alive },
  ];
}

/** What fell short first, the figures last. */
export function print({ faults, codes, byTransport, slowest }, { seconds, operations }, goals) {
  for (const [kind, list] of Object.entries(faults))
    for (const { about, value, what } of list.slice(0, 15))
      console.log(`${kind}: ${about}: ${JSON.stringify(value)} → ${what}`);
  console.log(`${operations} operations, ${seconds} s; slowest: ${slowest.about}`);
  for (const [transport, count] of byTransport) console.log(`  ${transport}: ${count}`);
  for (const [code, count] of [...codes].sort((one, other) => other[1] - one[1])) console.log(`  ${code}: ${count}`);
  for (const { figure, value, goal, met } of goals) console.log(`${figure}: ${value} (${goal})${met ? '' : '  SHORT'}`);
}

export function write({ codes, byTransport, accepted, slowest }, { seconds, operations }, goals) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const lines = [
    '# Bad input',
    '',
    `Made by \`npm run proof:inputs\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, in ${seconds} seconds, from the schema of that commit: ${operations} operations, every argument and every field of every input made wrong in turn, then several at once, in the variables and in the question itself; questions that are none; and messages, frames, requests and headers that keep to no protocol. The server runs as in production, on a database of its own, for somebody with every role; only the rates are lifted, so that their refusals hide nothing.`,
    '',
    ...table(
      ['figure', 'value', 'goal', 'met'],
      goals.map(({ figure, value, goal, met }) => [figure, value, goal, met ? 'yes' : '**no**']),
    ),
    '',
    `${accepted} of the inputs were taken for what they are: text that looks hostile is text. The slowest answer was to "${slowest.about}"; an answer over 700 ms is asked for three times more by itself, and the quickest of these counts, for the machine does other things too.`,
    '',
    '## Over which transport',
    '',
    ...table(['transport', 'inputs'], [...byTransport]),
    '',
    '## What was said',
    '',
    ...table(
      ['code', 'times'],
      [...codes].sort((one, other) => other[1] - one[1]),
    ),
    '',
  ];
  mkdirSync('docs/proof', { recursive: true });
  writeFileSync('docs/proof/inputs.md', lines.join('\n'));
}

function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const [first, ...rest] = cells;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)];
}
