import pg from 'pg';
import { runtimeAddresses } from '../../../dist/libs/platform/src/index.js';
import { actors } from '../access/cast.mjs';
import { people } from '../access/people.mjs';
import { others } from './others.mjs';
import { factsOf, shapesOf } from './facts.mjs';
import { oracleOf } from './oracle.mjs';
import { probe } from './probe.mjs';
import { accessTablesOf } from './tables-access.mjs';
import { tablesOf } from './tables.mjs';
import { putTurnstiles } from './turnstile.mjs';

const london = '-c timezone=Europe/London -c plan_cache_mode=force_generic_plan';

export const everybody = [...actors, ...others];

async function signedIn(url, role) {
  const client = new pg.Client({ connectionString: runtimeAddresses(url)[role], options: london });
  await client.connect();
  return client;
}

/** All that a probe asks with: a connection as the run-time role, the rows as they are, and what should come of them. */
export async function secondGround({ owner, url }) {
  await owner.query(`set timezone = 'Europe/London'`);
  const [client, feed, door] = await Promise.all(['run', 'feed', 'door'].map((role) => signedIn(url, role)));
  const { facts, today, now } = await factsOf(owner);
  const oracle = oracleOf(facts, today, now);
  const tables = { ...tablesOf(oracle, facts), ...accessTablesOf(oracle, facts) };
  const shapes = await shapesOf(owner, Object.keys(tables));
  const takeAway = await putTurnstiles(owner, shapes);
  const workers = new Map(facts.worker.map((worker) => [worker.id, worker]));
  const samples = samplesOf(facts, tables);
  return {
    owner,
    client,
    feed,
    door,
    today,
    now,
    facts,
    tables,
    shapes,
    workers,
    oracle,
    samples,
    takeAway,
    expected: new Map(),
  };
}

/** A row of each young person of another relationship, and each that stands beside a rule. */
function samplesOf(facts, tables) {
  const persons = new Map(people.map((person) => [person.id, person]));
  const samples = {};
  for (const table of Object.keys(tables)) {
    const taken = new Map();
    samples[table] = facts[table].filter((row) => {
      const person = persons.get(personOf(facts, row));
      const kind = person?.relationship ?? 'beside';
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      return person ? person.first && taken.get(kind) === 1 : taken.get(kind) <= 60;
    });
  }
  return samples;
}

/** Whom a row is about, by itself or by what it hangs on. */
const personOf = (facts, row) =>
  row.young_person_id ??
  (row.first_name && row.id) ??
  [
    ['plan_version', row.plan_version_id],
    ['action', row.action_id],
    ['agenda_item', row.agenda_item_id],
    ['housing_referral', row.referral_id],
  ]
    .map(([table, id]) => id && facts[table].find((whole) => whole.id === id)?.young_person_id)
    .find(Boolean);

/** Everybody at every table: how many questions there were, and which were answered otherwise than they should be. */
export async function secondWall(ground) {
  const sum = { asked: 0, hidden: 0, differing: [] };
  for (const actor of everybody)
    for (const table of Object.keys(ground.tables)) {
      const { asked, hidden, differing } = await probe(ground, actor, table);
      sum.asked += asked;
      sum.hidden += hidden;
      sum.differing.push(...differing);
    }
  return { ...sum, leaked: sum.differing.filter(({ way, should }) => way === 'see' && !should).length };
}

/** Those first whom most changes would reach. */
const first = [
  'otherAdviser',
  'health',
  'coordinator',
  'actionOwner',
  'adviser',
  'housingOfficer',
  'councilMember',
  'chair',
];
const inTurn = () => {
  const rank = ({ key }) => (first.includes(key) ? first.indexOf(key) : first.length);
  return [...everybody].sort((one, other) => rank(one) - rank(other));
};

/** Whether anybody notices: the first answer that is other than it should be. `asked`: pairs of a table and a way. */
export async function isNoticed(ground, asked) {
  for (const [table, way] of asked)
    for (const actor of inTurn()) {
      const { differing } = await probe(ground, actor, table, way);
      if (differing.length > 0) return differing[0];
    }
  return undefined;
}

/** What the view says opens which record to whom, beside the oracle: the first that differs. */
export async function opensOtherwise({ owner, facts, oracle }) {
  const { rows } = await owner.query(
    `select distinct worker_id || '/' || young_person_id as pair, worker_id is null or young_person_id is null as nobody from open_case`,
  );
  const found = new Set(rows.map(({ pair }) => pair));
  if (rows.some(({ nobody }) => nobody)) return 'nobody';
  for (const worker of facts.worker)
    for (const { id } of facts.young_person)
      if (found.has(`${worker.id}/${id}`) !== oracle.related(worker, id)) return `${worker.id}/${id}`;
  return opensNobodyUnsealed(owner);
}

/** Where nobody is sealed and nobody kept out, nothing else keeps what is about nobody from being somebody's open record. */
async function opensNobodyUnsealed(owner) {
  await owner.query('begin');
  try {
    await owner.query('delete from sealed_person; delete from exclusion');
    const { rows } = await owner.query('select count(*)::int as nobody from open_case where young_person_id is null');
    return rows[0].nobody > 0 ? 'nobody, with nobody sealed' : undefined;
  } finally {
    await owner.query('rollback');
  }
}
