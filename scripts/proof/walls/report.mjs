import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const figure = (name, value, goal, holds) => ({ name, value, goal, holds });
const many = (value) => value.toLocaleString('en-GB');
const none = (name, list) => figure(name, list.length, '0', list.length === 0);

const isMissed = ({ noticed, equal }) => !noticed && !equal;
const isEqual = ({ noticed, equal }) => !noticed && Boolean(equal);

/** How many of a kind were weakened, and how many of those whose weakening changes anything were noticed. `least`: fewer were not all found. */
function ofStones(name, stones, least) {
  const equal = stones.filter(isEqual).length;
  const noticed = stones.filter((stone) => stone.noticed).length;
  const isWhole = stones.length >= least && !stones.some(isMissed);
  return figure(`${name}: noticed`, `${many(noticed)} of ${many(stones.length - equal)}`, 'all', isWhole);
}

const ofSecond = ({ asked, hidden, leaked, differing }) => [
  figure('second wall alone: questions of the run-time role', many(asked), 'at least 500,000', asked >= 500_000),
  figure('second wall alone: answers that are no', many(hidden), 'all', true),
  figure('second wall alone: hidden rows shown', leaked, '0', leaked === 0),
  none('second wall alone: other than the oracle', differing),
];

const ofFirst = ({ cells, leaks, wrong, changed }) => [
  figure('first wall alone: cells asked of the API', many(cells), 'at least 1,000', cells >= 1_000),
  none('first wall alone: canaries of hidden people', leaks),
  none('first wall alone: cells other than the oracle', wrong),
  none('first wall alone: tables changed by refused changes', changed),
];

const ofRules = ({ rules, scopes }) => [
  figure('rules of the first wall: questions', many(rules.asked), 'at least 400,000', rules.asked >= 400_000),
  none('rules of the first wall: other than the oracle', rules.differing),
  figure('conditions of its statements: questions', many(scopes.asked), 'at least 30,000', scopes.asked >= 30_000),
  none('conditions of its statements: other than the oracle', scopes.differing),
];

const ofRooms = ({ asked, differing }) => [
  figure('live rooms: questions', many(asked), 'at least 2,000', asked >= 2_000),
  none('live rooms: other than the oracle', differing),
];

const ofFunctions = ({ asked, differing }) => [
  figure('functions of the rules: questions', many(asked), 'at least 1,000', asked >= 1_000),
  none('functions of the rules: other than the oracle', differing),
];

const ofStone = ({ rules, scopes, rooms, stones, others, functions }) => [
  ofStones('rules of the first wall weakened one at a time', rules.stones, 700),
  ofStones('conditions of its statements weakened one at a time', scopes.stones, 70),
  ofStones('who may be in a live room, each condition always and never so', rooms.stones, 120),
  ofStones('policies and views weakened one at a time', stones, 480),
  ofStones('policies of the door and the feed opened', others.stones, 2),
  ofStones('functions of the rules, each condition always and never so', functions.stones, 800),
  figure(
    'stones that mean the same without the part',
    allOf({ rules, scopes, rooms, stones, others, functions }).filter(isEqual).length,
    'a reason for each',
    true,
  ),
];

/** The figures, each with what it should be. */
export function figuresOf({
  first,
  rules,
  scopes,
  rooms,
  second,
  others,
  functions,
  graphs,
  edges,
  cost,
  seconds,
  ...found
}) {
  return [
    ...ofSecond(second),
    ...ofFirst(first),
    ...ofRules({ rules, scopes }),
    ...ofRooms(rooms),
    ...ofFunctions(functions),
    none('policies of the door and the feed: other than they should be', others.differing),
    ...ofStone({ rules, scopes, rooms, others, functions, ...found }),
    figure('random partnerships: decisions', many(graphs.decisions), 'at least 20,000', graphs.decisions >= 20_000),
    none('random partnerships: other than the oracle', graphs.differing),
    figure('edges in time: asked before, at and after', edges.asked, 'at least 30', edges.asked >= 30),
    none('edges in time: other than they should be', edges.differing),
    ...['pack', 'tracker'].map((page) =>
      figure(
        `cost of the policies on the ${page}`,
        cost[page].ratio.toFixed(2),
        'at most 1.50',
        cost[page].ratio <= 1.5,
      ),
    ),
    figure('seconds', Math.round(seconds), 'under 300', seconds < 300),
  ];
}

const allOf = ({ rules, scopes, rooms, stones, others, functions }) => [
  ...rules.stones,
  ...scopes.stones,
  ...rooms.stones,
  ...stones,
  ...others.stones,
  ...functions.stones,
];

export function printFigures(figures) {
  for (const { name, value, goal, holds } of figures)
    console.log(`${name}: ${value} (${goal})${holds ? '' : ' FALLS SHORT'}`);
}

/** The stones that nobody missed, a line each. */
export function printMissed(found) {
  for (const { of, without, impossible } of allOf(found).filter(isMissed))
    console.log(`nobody notices: ${of}: ${without.slice(0, 160)} ${impossible ?? ''}`);
}

function table(stones) {
  if (stones.length === 0) return ['None.'];
  const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const lines = stones.map(
    ({ of, without, equal, impossible }) =>
      `| ${cell(of)} | \`${cell(without).slice(0, 140)}\` | ${equal || impossible || ''} |`,
  );
  return ['| where | what was taken out | why |', '| --- | --- | --- |', ...lines];
}

const introduction = (commit) => `# Each wall alone

Made by \`npm run proof:walls\` on ${new Date(Date.now()).toISOString().slice(0, 10)}, at ${commit}. It makes a database of its own with a small
partnership in it that has every relationship, and asks as everybody.

- **Second wall alone**: statements of the run-time role itself, with no service in between: every row of every table about a
  young person, and of those that access is made of, is asked for, begun to be changed, changed, taken away, added and put in another's
  place by everybody, beside an oracle that is written from the relationships.
- **First wall alone**: the built service with a run-time role that passes every policy by (made so by the proof, in its own database):
  a part of the matrix of \`npm run proof:access\`, which asks all of it with both walls up, searched for the marks of hidden people.
- **Rules of the first wall**: each decision of the built policies, of the door and of the lens, asked for every role, kind of agency and
  place that it looks at; and each condition that its statements carry, asked as the owner of the database, whom no policy holds.
- **Functions of the rules**: what the policies ask, and what answers with ids and numbers where the rows themselves are shut: who asks, whose
  record is open, who is kept from whom, the lines of an agenda, who can see and who looked, work that is handed over, and what two people agree. Conditions that
  only count, date or order what is answered are left out.
- **Live rooms**: the statement that the running service asks as the role of the feed, for many people and things that happened.
- **Weakened one at a time**: in the built rules each operand of each condition and each edge, each role added to each permission and each
  class to each lens; of each statement's condition, of each policy and of the views that they ask each operand of each AND, and the whole; of
  each function of the rules, and of who may be in a live room, each condition, taken to hold always and never.
  Each time the same questions are asked again, and one has to be answered otherwise than it should be.
`;

/** Writes docs/proof/walls.md. */
export function writeReport(figures, found) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const line = ({ name, value, goal, holds }) => `| ${name} | ${value} | ${goal} | ${holds ? 'yes' : '**no**'} |`;
  writeFileSync(
    'docs/proof/walls.md',
    [
      introduction(commit),
      '| figure | value | goal | holds |',
      '| --- | --- | --- | --- |',
      ...figures.map(line),
      '',
      '## What nobody notices when it is taken out',
      '',
      ...table(allOf(found).filter(isMissed)),
      '',
      '## What means the same without the part',
      '',
      ...table(allOf(found).filter(isEqual)),
      '',
    ].join('\n'),
  );
}
