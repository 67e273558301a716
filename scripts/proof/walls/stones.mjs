import { weakened } from './expressions.mjs';

/** Tables whose own policies ask another table's. */
const askedBy = {
  action: ['young_person', 'plan_part', 'action_update', 'activity_entry'],
  housing_referral: ['young_person', 'plan_part', 'housing_referral_step', 'activity_entry'],
  agenda_item: ['minute_entry', 'minute_entry_history'],
  minute_entry: ['minute_entry_history'],
  plan_version: ['plan_section'],
};

const waysOf = { SELECT: 'see', INSERT: 'add', UPDATE: 'change', DELETE: 'remove', ALL: undefined };

/** Every policy of the run-time role, made weaker in every way that is one change. */
export async function policyStones(owner, tables) {
  const { rows } = await owner.query(
    `select tablename as table, policyname as name, cmd, qual, with_check as checked, permissive = 'PERMISSIVE' as permissive
      from pg_policies where 'waymark_run' = any (roles) and tablename = any ($1) order by 1, 2`,
    [tables],
  );
  return rows.flatMap((policy) =>
    [
      ['qual', 'using'],
      ['checked', 'with check'],
    ].flatMap(([part, clause]) => stonesOf(policy, part, clause)),
  );
}

function stonesOf({ table, name, permissive, ...policy }, part, clause) {
  const text = policy[part];
  if (text === null) return [];
  const alter = (reading) => `alter policy ${name} on ${table} ${clause} (${reading})`;
  const readings = [{ reading: 'true', without: 'everything' }, ...weakened(text)];
  return readings.map(({ reading, without }) => ({
    of: `${name} ${clause}`,
    without,
    restrictive: !permissive,
    weaken: alter(reading),
    mend: alter(text),
    tables: policy.cmd === 'SELECT' || policy.cmd === 'ALL' ? [table, ...(askedBy[table] ?? [])] : [table],
    only: waysOf[policy.cmd],
  }));
}

/** The view that says what opens a record: each condition of each of its branches. */
export async function relationshipStones(owner) {
  const { rows } = await owner.query(
    `select pg_get_viewdef(c.oid) as text, coalesce(array_to_string(c.reloptions, ', '), '') as options from pg_class c where c.relname = 'open_case'`,
  );
  const text = rows[0].text.replace(/;\s*$/, '');
  const create = (reading) => `create or replace view open_case as ${reading}`;
  return weakened(text).map(({ reading, without }) => ({
    of: 'open_case',
    without,
    weaken: create(reading.slice(1, -1)),
    equal:
      /(manager_id|young_person_id) IS NOT NULL/.test(without) &&
      'somebody who is nobody joins no worker, and is taken out with the sealed',
    mend: create(text),
    tables: [],
  }));
}

/** The functions that say who asks and whom they see. */
export async function functionStones(owner) {
  const { rows } = await owner.query(
    `select p.proname as name, pg_get_functiondef(p.oid) as text from pg_proc p where p.pronamespace = 'app'::regnamespace
      and p.proname in ('visible_people', 'hidden_from', 'sealed_people', 'let_through', 'kept_out', 'agreed_with', 'enter', 'scope')`,
  );
  const definitions = new Map(rows.map(({ name, text }) => [name, text]));
  return changes.map(([name, from, to, without]) => {
    const text = definitions.get(name) ?? '';
    if (!text.includes(from)) throw new Error(`app.${name} has no "${from}" to weaken`);
    return {
      of: `app.${name}`,
      without,
      weaken: text.replace(from, to),
      mend: text,
      tables: ['care_episode', 'action', 'agenda_item'],
      only: 'see',
    };
  });
}

/** [function, as it is, weaker, in words] */
const changes = [
  ['visible_people', "'ELECTED_MEMBERS', 'ASSURANCE'", "'NOBODY'", 'elected members are shown nobody'],
  ['hidden_from', 'a.worker_id = worker', 'true', 'whom a sealed record stays open to'],
  ['hidden_from', 'b.worker_id = worker', 'true', 'whose break-glass it is'],
  ['hidden_from', 'e.worker_id = worker', 'false', 'who is excluded'],
  ['hidden_from', 's.from_at <= now()', 'false', 'who is sealed'],
  ['enter', 's.ended_at is null', 'true', 'a session that was ended'],
  ['enter', "now() < s.last_seen_at + interval '30 minutes'", 'true', 'a session that nobody used'],
  ['enter', 'current_date < w.active_to', 'true', 'somebody who has left'],
  ['enter', 'current_date < g.active_to', 'true', 'an agency that has left'],
  ['enter', "g.kind = 'CHILDRENS_SERVICES'", 'true', 'only the council coordinates'],
  ['enter', "r.role = 'COORDINATOR'", 'true', 'only a coordinator coordinates'],
  ['enter', "p.part = 'MINUTE_TAKER'", 'true', 'only who takes minutes coordinates'],
  ['enter', 'current_date < p.to_on', 'true', 'a coordinator whose seat has ended'],
  ['agreed_with', 'current_date < s.expires_on', 'true', 'an agreement that has expired'],
  ['scope', 'is distinct from\n', "is null and '' <>\n", 'the seal'],
];

/** Weakens one after the other, and asks each time whether anybody notices. */
export async function dislodge(ground, stones, notices) {
  const kept = [];
  for (const stone of stones) {
    try {
      await ground.owner.query(stone.weaken);
    } catch (error) {
      kept.push({ ...stone, impossible: error.message });
      continue;
    }
    try {
      const noticed = await notices(stone);
      kept.push({ ...stone, noticed });
    } finally {
      await ground.owner.query(stone.mend);
    }
  }
  return kept;
}
