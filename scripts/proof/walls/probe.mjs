import { tokenOf } from '../access/ids.mjs';
import { mayBeSaid, reached } from './turnstile.mjs';

/** What is asked of a table: which rows are seen, reached by a change, changed, taken away; and what a row may say. */
export const ways = ['see', 'reach', 'change', 'remove', 'add', 'into'];
const needs = { see: 'see', reach: 'changed', change: 'changed', into: 'changed', remove: 'remove', add: 'add' };

/** What somebody reaches in a table by one way, or each, beside what the oracle says they should. */
export async function probe(ground, actor, table, only) {
  const asked = (only ? [only] : ways).filter((way) => ground.shapes[table][needs[way]]);
  const found = { asked: 0, hidden: 0, differing: [] };
  if (asked.length === 0) return found;
  await ground.client.query('begin');
  try {
    if (actor.agency !== null) await ground.client.query('select app.enter($1)', [tokenOf(actor.key)]);
    for (const way of asked)
      await (way === 'add' || way === 'into' ? says : reaches)(ground, actor, { table, way, found });
    return found;
  } finally {
    await ground.client.query('rollback');
  }
}

const said = (rule, worker, row) => rule === 'ANYBODY' || Boolean(rule && worker && rule(worker, row));
const somebody = ({ workers }, actor) => (actor.gone ? undefined : workers.get(actor.id));

/** Whoever changes a row that they read must be let to see it too. */
const ruleOf = ({ see, reach, remove }, way) =>
  ({ see, reach, remove, change: (worker, row) => said(see, worker, row) && said(reach, worker, row) })[way];

/** What should come of it is worked out once for each of whom, of what and how: the stones ask the same again and again. */
function expected(ground, actor, table, way) {
  const label = `${actor.key} ${table} ${way}`;
  if (!ground.expected.has(label)) {
    const work = way === 'add' || way === 'into' ? toSay : toReach;
    ground.expected.set(label, work(ground, actor, table, way));
  }
  return ground.expected.get(label);
}

function toReach({ tables, facts, shapes, ...ground }, actor, table, way) {
  const [worker, rule] = [somebody(ground, actor), ruleOf(tables[table], way)];
  const keyOf = (row) => shapes[table].key.map((name) => row[name]).join('/');
  return facts[table].map((row) => ({ key: keyOf(row), should: said(rule, worker, row) }));
}

/** The rows there are, each also as if whoever asks had written it; and where a table says so, with this and that in it. */
function toSay({ tables, samples, ...ground }, actor, table, way) {
  const [worker, rules] = [somebody(ground, actor), tables[table]];
  const theirs = rules.as ? samples[table].map((row) => ({ ...row, [rules.as]: actor.id })) : [];
  const also = (rules.also ?? []).flatMap((said) => theirs.map((row) => ({ ...row, ...said })));
  return [...samples[table], ...theirs, ...also].map((row) => ({
    row: JSON.stringify(row),
    should: said(rules[way], worker, row),
  }));
}

async function reaches(ground, actor, { table, way, found }) {
  const keys = await reached(ground.client, way, table, ground.shapes[table]);
  for (const { key, should } of expected(ground, actor, table, way)) {
    found.asked++;
    if (!should) found.hidden++;
    if (keys.has(key) !== should) found.differing.push({ actor: actor.key, table, way, key, should });
  }
}

async function says(ground, actor, { table, way, found }) {
  const asked = expected(ground, actor, table, way);
  const answers = await mayBeSaid(
    ground.client,
    way,
    table,
    asked.map(({ row }) => row),
  );
  asked.forEach(({ row, should }, at) => {
    if (answers[at] === null) return;
    found.asked++;
    if (answers[at] !== should) found.differing.push({ actor: actor.key, table, way, row, should });
  });
}
