/*
 * What a refusal leaves behind: nothing. Every table is counted and hashed before the refused changes and after them; left out is
 * only what says that somebody asked.
 */

const saysThatSomebodyAsked = new Set(['session', 'look_entry', 'audit_seal', 'access_alert', 'unusual_access']);

/** How many rows each table has and what they hold, as one line a table. */
export async function stateOf(owner) {
  const { rows } = await owner.query(
    `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const state = new Map();
  for (const { table_name: name } of rows) {
    if (saysThatSomebodyAsked.has(name)) continue;
    const found = await owner.query(
      `select count(*)::int as rows, coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as hash from ${name} t`,
    );
    state.set(name, `${found.rows[0].rows} ${found.rows[0].hash}`);
  }
  return state;
}

/** The tables that differ. */
export const changedBetween = (before, after) =>
  [...after].filter(([name, held]) => before.get(name) !== held).map(([name]) => name);
