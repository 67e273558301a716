import { plusDays } from '../access/ids.mjs';

/** Numbers that come in the same order for the same seed. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: (list) => list[Math.floor(next() * list.length)],
    chance: (part) => next() < part,
  };
}

export const insert = (owner, table, rows) => {
  if (rows.length === 0) return undefined;
  const columns = Object.keys(rows[0])
    .map((name) => `"${name}"`)
    .join(', ');
  return owner.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
};
export const many = (count, make) => Array.from({ length: count }, (_, n) => make(n));

/** A day, and a time, so far from now: days from today, hours and a half from now. */
export const day = ({ today, random }, least, most) => plusDays(today, random.between(least, most));
export const time = ({ now, random }, least, most) =>
  new Date(now + random.between(least, most) * 3_600_000 + 1_800_000).toISOString();
