import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const figure = (name, value, goal, holds) => ({ name, value, goal, holds });
const many = (value) => value.toLocaleString('en-GB');

function ofStones(stones) {
  const missed = stones.filter(({ noticed, equal }) => !noticed && !equal);
  const equal = stones.filter((stone) => stone.equal && !stone.noticed).length;
  const noticed = stones.filter((stone) => stone.noticed).length;
  return [
    figure('stones weakened one at a time', many(stones.length), 'all', stones.length > 300),
    figure('stones that mean the same without the part', equal, 'reasons in the report', true),
    figure('stones noticed', `${many(noticed)} of ${many(stones.length - equal)}`, 'all', missed.length === 0),
  ];
}

/** The figures, each with what it should be. */
export function figuresOf({ second, stones, graphs, edges, cost, first, seconds }) {
  return [
    figure(
      'second wall alone: questions of the run-time role',
      many(second.asked),
      'at least 25,000',
      second.asked >= 25_000,
    ),
    figure('second wall alone: rows hidden from who asked', many(second.hidden), 'all', true),
    figure('second wall alone: hidden rows shown', second.leaked, '0', second.leaked === 0),
    figure('second wall alone: other than the oracle', second.differing.length, '0', second.differing.length === 0),
    figure('first wall alone: cells asked of the API', many(first.cells), 'at least 1,000', first.cells >= 1_000),
    figure('first wall alone: canaries of hidden people', first.leaks.length, '0', first.leaks.length === 0),
    figure('first wall alone: cells other than the oracle', first.wrong.length, '0', first.wrong.length === 0),
    figure(
      'first wall alone: tables changed by refused changes',
      first.changed.length,
      '0',
      first.changed.length === 0,
    ),
    ...ofStones(stones),
    figure('random partnerships: decisions', many(graphs.decisions), 'at least 20,000', graphs.decisions >= 20_000),
    figure('random partnerships: other than the oracle', graphs.differing.length, '0', graphs.differing.length === 0),
    figure('edges in time: asked before, at and after', edges.asked, 'at least 30', edges.asked >= 30),
    figure('edges in time: other than they should be', edges.differing.length, '0', edges.differing.length === 0),
    figure('cost of the policies on the pack', cost.pack.ratio.toFixed(2), 'at most 1.50', cost.pack.ratio <= 1.5),
    figure(
      'cost of the policies on the tracker',
      cost.tracker.ratio.toFixed(2),
      'at most 1.50',
      cost.tracker.ratio <= 1.5,
    ),
    figure('seconds', Math.round(seconds), 'under 300', seconds < 300),
  ];
}

export function printFigures(figures) {
  for (const { name, value, goal, holds } of figures)
    console.log(`${name}: ${value} (${goal})${holds ? '' : ' FALLS SHORT'}`);
}

/** Writes docs/proof/walls.md. */
export function writeReport(figures, stones) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const missed = stones.filter(({ noticed, equal }) => !noticed && !equal);
  const same = stones.filter(({ noticed, equal }) => !noticed && equal);
  const line = ({ of, without, equal }) =>
    `| ${of} | \`${without.replaceAll('|', '\\|').slice(0, 140)}\` | ${equal ?? ''} |`;
  const table = (rows) => ['| where | what was taken out | why |', '| --- | --- | --- |', ...rows.map(line)];
  writeFileSync(
    'docs/proof/walls.md',
    [
      '# Each wall alone',
      '',
      `Made by \`npm run proof:walls\` on ${new Date(Date.now()).toISOString().slice(0, 10)}, at ${commit}. It makes a database of its own with a small`,
      'partnership in it that has every relationship, and asks as everybody.',
      '',
      '- **Second wall alone**: statements of the run-time role itself, with no service in between: every row of every table about a',
      '  young person is asked for, changed, taken away and added by everybody, beside an oracle that is written from the relationships.',
      '- **First wall alone**: the built service with a run-time role that passes every policy by (made so by the proof, in its own database):',
      '  a part of the matrix of `npm run proof:access`, which asks all of it with both walls up, searched for the marks of hidden people.',
      '- **Stones**: every policy opened, every operand of every AND in every policy and in the view of open cases taken out, and the conditions of',
      '  who asks, one at a time; each time somebody has to notice.',
      '',
      '| figure | value | goal | holds |',
      '| --- | --- | --- | --- |',
      ...figures.map(
        ({ name, value, goal, holds }) => `| ${name} | ${value} | ${goal} | ${holds ? 'yes' : '**no**'} |`,
      ),
      '',
      '## Stones that nobody misses yet',
      '',
      ...(missed.length > 0 ? table(missed) : ['None.']),
      '',
      '## Stones that mean the same without the part',
      '',
      ...(same.length > 0 ? table(same) : ['None.']),
      '',
    ].join('\n'),
  );
}
