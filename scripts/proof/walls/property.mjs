import { tokenOf } from '../access/ids.mjs';
import { factsOf } from './facts.mjs';
import { addGraph } from './graph.mjs';
import { oracleOf } from './oracle.mjs';

/** Random partnerships beside the oracle: who sees whose record, decision by decision. The seeds make them again. */
export async function randomGraphs({ owner, client }, seeds) {
  const found = { decisions: 0, open: 0, differing: [] };
  for (const seed of seeds) {
    const { workers, people } = await addGraph(owner, seed);
    const { facts, today, now } = await factsOf(owner);
    const oracle = oracleOf(facts, today, now);
    for (const worker of workers) {
      const who = facts.worker.find(({ id }) => id === worker.id);
      const isThere = !worker.agency.closed;
      const seen = await seenBy(client, worker);
      for (const person of people) {
        const should = isThere && oracle.opens(who, person);
        found.decisions++;
        if (should) found.open++;
        if (should !== seen.has(person)) found.differing.push({ seed, worker: worker.key, person, should });
      }
    }
  }
  return found;
}

/** Whose standing they see: nothing but the relationship opens that table. */
async function seenBy(client, { key }) {
  await client.query('begin');
  try {
    await client.query('select app.enter($1)', [tokenOf(key)]);
    const { rows } = await client.query('select young_person_id as id from status_span');
    return new Set(rows.map(({ id }) => id));
  } finally {
    await client.query('rollback');
  }
}
