/* eslint-disable complexity -- one table of rules, or of rows, is read from its top to its end */
import { tokenOf } from '../access/ids.mjs';

const keyOf = ({ key }, row) => key.map((name) => row[name]).join('/');

/**
 * What somebody reaches in a table, beside what the oracle says they should. `only` narrows it to one way: see, add, change or
 * remove.
 */
export async function probe(ground, actor, table, only) {
  const { client } = ground;
  await client.query('begin');
  try {
    if (actor.agency !== null) await client.query('select app.enter($1)', [tokenOf(actor.key)]);
    const found = only === undefined || only === 'see' ? await asksToSee(ground, actor, table) : [];
    if (only !== 'see') found.push(...(await asksToWrite(ground, actor, table, only)));
    if (only !== 'see' && only !== 'add') found.push(...(await asksForAll(ground, actor, table, only)));
    return found;
  } finally {
    await client.query('rollback');
  }
}

const isSomebody = (actor) => !actor.gone;
const said = (rule, worker, row) => Boolean(rule && worker && rule(worker, row));

/** Every row, by its key. */
async function asksToSee({ client, shapes, tables, facts, workers }, actor, table) {
  const shape = shapes[table];
  if (!shape.isSeen) return [];
  const worker = isSomebody(actor) ? workers.get(actor.id) : undefined;
  const columns = shape.key.map((name) => `"${name}"::text`).join(` || '/' || `);
  const { rows } = await client.query(`select ${columns} as key from ${table}`);
  const seen = new Set(rows.map(({ key }) => key));
  return facts[table].map((row) => {
    const key = keyOf(shape, row);
    return {
      actor: actor.key,
      table,
      key,
      ask: 'see',
      should: said(tables[table].see, worker, row),
      did: seen.has(key),
    };
  });
}

/** A row for each young person: changed, taken away, and added again as one's own and as somebody else's. */
async function asksToWrite({ client, shapes, tables, samples, workers }, actor, table, only) {
  const [shape, rules] = [shapes[table], tables[table]];
  const worker = isSomebody(actor) ? workers.get(actor.id) : undefined;
  const asks = {
    change: shape.changed && ((row) => [row, said(rules.change, worker, row)]),
    remove: shape.isRemoved && ((row) => [row, said(rules.remove, worker, row)]),
    add: shape.added.length > 0 && ((row) => [again(shape, row, rules.as, actor.id), said(rules.add, worker, row)]),
  };
  const found = [];
  for (const [ask, asking] of Object.entries(asks)) {
    if (!asking || samples[table].length === 0 || (only && only !== ask)) continue;
    const asked = samples[table].map(asking);
    if (ask === 'add' && rules.as) asked.push(...forged(shape, rules, samples[table], actor));
    const { rows } = await client.query(`select proof_${ask}_${table}(r) as did from unnest($1::jsonb[]) r`, [
      asked.map(([row]) => JSON.stringify(row)),
    ]);
    asked.forEach(([row, should], at) => {
      const { did } = rows[at];
      if (did.startsWith('stopped')) return;
      found.push({
        actor: actor.key,
        table,
        key: keyOf(shape, row),
        ask,
        should,
        did: did !== '0' && did !== 'refused',
        said: did,
      });
    });
  }
  return found;
}

/** The row once more under another id. Whether it fits beside the first is asked after the wall, and does not matter here. */
function again({ key }, row, as, by) {
  const copy = { ...row, ...(as ? { [as]: by } : {}) };
  return key.join() === 'id' && typeof row.id === 'string'
    ? { ...copy, id: '00000000-0000-4000-8000-000000000001' }
    : copy;
}

/** Said by somebody else: nobody may. */
const forged = (shape, { as }, rows, actor) =>
  rows
    .filter((row) => row[as] !== actor.id)
    .slice(0, 8)
    .map((row) => [again(shape, row, as, row[as]), false]);

/** Without asking for a row by anything of it: what is changed or taken away then needs no right to see. */
async function asksForAll({ client, shapes, tables, facts, workers }, actor, table, only) {
  const [shape, rules] = [shapes[table], tables[table]];
  const worker = isSomebody(actor) ? workers.get(actor.id) : undefined;
  const may = (rule) => facts[table].filter((row) => said(rule, worker, row)).length;
  const found = [];
  const ask = async (name, should, reached) => {
    const { rows } = await client.query(`select proof_${name}_${table}('{}') as did`);
    const { did } = rows[0];
    if (did.startsWith('stopped')) return;
    const kind = did === '0' || did === 'refused' ? did : Number(did) > reached ? `${did} rows` : 'some';
    found.push({ actor: actor.key, table, key: '', ask: name, should, did: kind, said: did });
  };
  const [seen, changed, removed] = [may(rules.reach ?? rules.see), may(rules.change), may(rules.remove)];
  if (only !== 'remove' && rules.change && shape.blank && (changed === seen || changed === 0))
    await ask('change_all', seen === 0 ? '0' : changed === 0 ? 'refused' : 'some', changed);
  if (only !== 'change' && rules.remove) await ask('remove_all', removed === 0 ? '0' : 'some', removed);
  return found;
}

export const differing = (lines) => lines.filter(({ should, did }) => should !== did);
