import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const number = (value) => (typeof value === 'number' ? value.toLocaleString('en-GB') : value);

/** Each figure with its goal, and whether it is met. */
export function goalsOf({ rows, seals, verifySeconds, commandSeconds, exitCodes, tried, found, faultless, roles }) {
  return [
    { figure: 'lines in the log', value: rows, goal: 'at least 300,000', met: rows >= 300_000 },
    { figure: 'seals', value: seals, goal: 'any', met: true },
    { figure: 'verify, seconds', value: verifySeconds, goal: 'under 10', met: verifySeconds < 10 },
    { figure: 'npm run audit:verify itself, seconds', value: commandSeconds, goal: 'any', met: true },
    {
      figure: 'its exit code on a whole log, and on an altered one',
      value: exitCodes.join(' and '),
      goal: '0 and 1',
      met: exitCodes.join() === '0,1',
    },
    { figure: 'faults found in a log nobody touched', value: faultless, goal: '0', met: faultless === 0 },
    { figure: 'tamperings', value: tried, goal: 'at least 1,000', met: tried >= 1_000 },
    { figure: 'tamperings found', value: found, goal: 'all', met: found === tried },
    {
      figure: 'attempts to alter or forge by the roles of the service and by the owner',
      value: roles.count,
      goal: 'any',
      met: true,
    },
    { figure: 'of these let through', value: roles.through.length, goal: '0', met: roles.through.length === 0 },
  ];
}

export function print(goals, roles) {
  for (const line of roles.through) console.log(`let through: ${line}`);
  for (const { figure, value, goal, met } of goals)
    console.log(`${figure}: ${number(value)} (${goal})${met ? '' : '  SHORT'}`);
}

export function write(goals, { seed, seconds, kinds }) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  const lines = [
    '# The audit log',
    '',
    `Made by \`npm run proof:audit\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}, seed ${seed}, in ${seconds} seconds, on a database of its own. The log is written through the tables themselves and sealed as the service seals it. Every tampering is done by a superuser who has taken the triggers off, in a transaction that is undone; it counts as found when the verifier of the product, on the same connection, finds fault with the log. It reads the seals round the tampering; every hundredth time all of them.`,
    '',
    ...table(
      ['figure', 'value', 'goal', 'met'],
      goals.map(({ figure, value, goal, met }) => [figure, number(value), goal, met ? 'yes' : '**no**']),
    ),
    '',
    '## What was tried',
    '',
    ...table(
      ['tampering', 'times', 'found by the chain', 'found only by what is kept outside', 'not found'],
      kinds.map(({ name, times, chain, anchor }) => [name, times, chain, anchor, times - chain - anchor]),
    ),
    '',
    'An end that is cut off, or written anew, leaves a chain without a fault: only the heads kept outside the database tell (`AUDIT_ANCHOR_FILE`, docs/audit.md). What was written since the last head, at most a minute ago, can be cut off unnoticed.',
    '',
  ];
  mkdirSync('docs/proof', { recursive: true });
  writeFileSync('docs/proof/audit.md', lines.join('\n'));
}

function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  const [first, ...rest] = cells;
  return [line(first), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest.map(line)];
}
