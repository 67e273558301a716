import { weakened } from './expressions.mjs';
import { isNoticed, opensOtherwise } from './second.mjs';

/** Tables whose own policies ask another table's. */
const askedBy = {
  action: ['young_person', 'plan_part', 'action_update', 'activity_entry'],
  housing_referral: ['young_person', 'plan_part', 'housing_referral_step', 'activity_entry'],
  agenda_item: ['minute_entry', 'minute_entry_history'],
  minute_entry: ['minute_entry_history'],
  plan_version: ['plan_section'],
};

const waysOf = {
  SELECT: { qual: ['see'] },
  INSERT: { checked: ['add'] },
  UPDATE: { qual: ['reach'], checked: ['into'] },
  DELETE: { qual: ['remove'] },
  ALL: { qual: ['see', 'reach', 'remove', 'add', 'into'], checked: ['add', 'into'] },
};

const ofRequest =
  'each of the other policies of the table asks for the same request, whose own policy leaves out who is sealed';
/** Conditions without which nothing is otherwise, and why. */
const alike = {
  '(commitment_id IS NOT NULL)':
    'what is about no young person is for a promise: the constraint `person_or_commitment` on `action` lets in nothing else',
  'subject_access_passage_sealed using: everything': ofRequest,
  'subject_access_passage_sealed with check: everything': ofRequest,
  'subject_access_passage_seen using: (EXISTS ( SELECT FROM subject_access_request r WHERE (r.id = subject_access_passage.request_id)))':
    'subject_access_passage_sealed asks for the same request',
};

/** Every policy of the run-time role, made weaker in every way that is one change. */
async function policyStones(owner, tables) {
  const { rows } = await owner.query(
    `select tablename as table, policyname as name, cmd, qual, with_check as checked
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

function stonesOf({ table, name, ...policy }, part, clause) {
  const text = policy[part];
  if (text === null) return [];
  const alter = (reading) => `alter policy ${name} on ${table} ${clause} (${reading})`;
  const readings = [{ reading: 'true', without: 'everything' }, ...weakened(text)];
  const asked = waysOf[policy.cmd][part].map((way) => [table, way]);
  const beside = policy.cmd === 'SELECT' ? (askedBy[table] ?? []).map((one) => [one, 'see']) : [];
  return readings.map(({ reading, without }) => ({
    of: `${name} ${clause}`,
    without,
    weaken: alter(reading),
    mend: alter(text),
    equal: alike[`${name} ${clause}: ${without}`] ?? alike[without],
    ask: [...asked, ...beside],
  }));
}

/** Each condition of each branch of a view, and the questions that it answers. */
async function viewStones(owner, name, more) {
  const { rows } = await owner.query(
    `select pg_get_viewdef(c.oid) as text, array_to_string(c.reloptions, ', ') as options from pg_class c where c.relname = $1`,
    [name],
  );
  const [{ text, options }] = rows;
  const create = (reading) => `create or replace view ${name} ${options ? `with (${options})` : ''} as ${reading}`;
  return weakened(text.replace(/;\s*$/, '')).map(({ reading, without }) => ({
    of: name,
    without,
    weaken: create(reading.slice(1, -1)),
    mend: create(text),
    ...more(without),
  }));
}

/** The views that say what opens a record, and whom an action or a referral names. */
const relationshipStones = async (owner) => [
  ...(await viewStones(owner, 'open_case', (without) => ({
    notices: opensOtherwise,
    equal:
      without === '(t.manager_id IS NOT NULL)' &&
      'what is opened to nobody joins no worker: `join worker their on their.id = o.worker_id`',
  }))),
  ...(await viewStones(owner, 'my_tie', () => ({ ask: ['young_person', 'plan_part'].map((table) => [table, 'see']) }))),
];

/** Takes each out, and asks each time whether anybody notices. */
export async function takeStonesOut(held) {
  const { owner, tables } = held;
  return dislodge(held, [...(await relationshipStones(owner)), ...(await policyStones(owner, Object.keys(tables)))]);
}

/** Weakens one after the other; `notices` is what is asked where the questions at the tables are not. */
async function dislodge(held, stones) {
  const kept = [];
  for (const stone of stones) {
    try {
      await held.owner.query(stone.weaken);
    } catch (error) {
      kept.push({ ...stone, impossible: error.message });
      continue;
    }
    try {
      const noticed = await (stone.notices ? stone.notices(held) : isNoticed(held, stone.ask));
      kept.push({ ...stone, noticed });
    } finally {
      await held.owner.query(stone.mend);
    }
  }
  return kept;
}
