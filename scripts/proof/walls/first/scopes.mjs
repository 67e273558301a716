import { createHash } from 'node:crypto';
import { tokenOf } from '../../access/ids.mjs';
import { weakened } from '../expressions.mjs';
import { load, loadWith, mutantsOf } from './mutants.mjs';
import { scopesOf } from './scope-rules.mjs';

/*
 * The statements' own conditions: what the first wall adds to each question, whatever the second does. They are asked as the owner
 * of the database, whom no policy holds, of everybody who is there, beside the oracle.
 */

const files = {
  'libs/access/src/case-scope': [
    'caseScope',
    'openPeople',
    'relatedPeople',
    'notHidden',
    'hiddenPeople',
    'notAboutHidden',
  ],
  'libs/housing/src/referral.scope': ['referralScope', 'referralShape'],
  'libs/actions/src/action.scope': ['actionScope', 'sharedWith', 'reasonsOf', 'inDelivery'],
};

/** Parts without which nothing is otherwise, and why. */
const alike = [
  [
    /^\(app\.(me|my_agency)\(\) IS NOT NULL\)$/,
    'it only names a parameter, so that every shape of the statement has both: they are `worker.id` and `worker.agency_id`, which are never null',
  ],
  [
    /^\(app\.(me|my_agency)\(\) IS NULL\)$/,
    'it only names a parameter: it holds for nobody, and neither does the other beside it (`worker.id` and `worker.agency_id` are never null)',
  ],
  [
    /^\(commitment_id IS NOT NULL\)$/,
    'what is about no young person is for a promise: the constraint `person_or_commitment` on `action` lets in nothing else',
  ],
  [/^!viewer\.mayOpenPeople/, 'with an agency that has no agreement no class is shared, which is asked beside it'],
];
const reasonFor = (without) => alike.find(([part]) => part.test(without))?.[1];

/** A condition is the same whatever agency it names and whatever parts of a plan are shared with it. */
const inGeneral = (without) =>
  without
    .replaceAll(/'[A-Z_]+'::text = ANY \(i\.shared_with\)/g, 'kind = ANY (i.shared_with)')
    .replaceAll(/s\.section = (ANY \(ARRAY\[[^\]]*\]\)|[^)]*)/g, 's.section = ANY (shown)');

/** Who asks, as the service is told of them. */
export async function viewersOf({ owner }, actors) {
  const { Viewer } = await load('libs/access/src/viewer');
  const viewers = [];
  for (const actor of actors.filter(({ gone }) => !gone)) {
    const hash = createHash('sha256').update(tokenOf(actor.key)).digest();
    const { rows } = await owner.query('select * from app.viewer_of_session($1)', [hash]);
    const { agency_id: agencyId, agency_kind: agencyKind, shared, session_id: sessionId, ...rest } = rows[0];
    viewers.push({
      key: actor.key,
      viewer: new Viewer({ ...rest, agencyId, agencyKind, sessionId, shared: shared ?? 'ALL' }),
    });
  }
  return viewers;
}

/** What a statement with the condition of somebody shows them: the first row that is other than it should be. */
async function shows({ owner, workers, facts }, { key, viewer }, { from, table, should }, condition) {
  const worker = workers.get(viewer.id);
  await owner.query('begin');
  try {
    await owner.query('select app.enter($1)', [tokenOf(key)]);
    const { rows } = await owner.query(`select ${from.alias}.id from ${from.text} where ${condition}`);
    const seen = new Set(rows.map(({ id }) => id));
    const wrong = facts[table].find((row) => seen.has(row.id) !== Boolean(should(worker, row, viewer)));
    return wrong && `${key} ${wrong.id}`;
  } finally {
    await owner.query('rollback');
  }
}

/** A condition with who asks put where its parameters are, in the words that PostgreSQL has for it. */
async function inFull({ owner }, { from }, condition) {
  await owner.query('begin');
  try {
    await owner.query(`create temp view asked as select ${from.alias}.id from ${from.text} where ${condition}`);
    const { rows } = await owner.query(`select pg_get_viewdef('asked'::regclass) as text`);
    return rows[0].text.replace(/;\s*$/, '').replace(/^[^]*?\bWHERE\b/, '');
  } finally {
    await owner.query('rollback');
  }
}

const asWhoAsks = (text) =>
  text
    .replaceAll(/\$1\b(::uuid)?/g, 'app.me()')
    .replaceAll(/\$2\b::text/g, 'app.my_kind()')
    .replaceAll(/\$2\b(::uuid)?/g, 'app.my_agency()')
    .replaceAll(/\$3\b(::boolean)?/g, 'app.sees_everyone()');

async function modules() {
  const loaded = await Promise.all(Object.keys(files).map(load));
  return { ...Object.assign({}, ...loaded), ...(await load('libs/panel/src/agenda/item-seeing')) };
}

/** Each scope with the conditions that its readers get from it, and who they are. */
async function conditionsOf(ground, viewers, scope, built) {
  const found = new Map();
  for (const who of viewers) {
    const condition = asWhoAsks(scope.text(built, who.viewer));
    if (!found.has(condition)) found.set(condition, []);
    found.get(condition).push(who);
  }
  return found;
}

/** Readings of a condition without one of its parts, or without all. */
async function partsOf(ground, scope, condition) {
  if (condition === 'true') return [];
  return [{ reading: 'true', without: 'everything' }, ...weakened(await inFull(ground, scope, condition))];
}

async function firstWrong(ground, scope, readers, condition) {
  for (const who of readers) {
    const wrong = await shows(ground, who, scope, condition);
    if (wrong) return wrong;
  }
  return undefined;
}

/** The scopes as they are built, and each part of each taken out; then each condition of the code that puts them together. */
export async function scopeStones(ground, actors) {
  const viewers = await viewersOf(ground, actors);
  const scopes = scopesOf(ground.oracle, ground.facts);
  const found = { asked: 0, differing: [], stones: [] };
  const built = await modules();
  const parts = new Map();
  for (const scope of scopes)
    for (const [condition, readers] of await conditionsOf(ground, viewers, scope, built)) {
      found.asked += readers.length * ground.facts[scope.table].length;
      const wrong = await firstWrong(ground, scope, readers, condition);
      if (wrong) found.differing.push({ scope: scope.name, wrong });
      for (const { reading, without } of await partsOf(ground, scope, condition)) {
        const label = `${scope.name} ${inGeneral(without)}`;
        const stone = parts.get(label) ?? { of: scope.name, without: inGeneral(without), equal: reasonFor(without) };
        stone.noticed ??= await firstWrong(ground, scope, readers, reading);
        parts.set(label, stone);
      }
    }
  found.stones.push(...parts.values());
  await ofCode(ground, { viewers, scopes, built }, found);
  return found;
}

async function ofCode(ground, { viewers, scopes, built }, found) {
  for (const [file, only] of Object.entries(files))
    for (const mutant of mutantsOf(file, { only })) {
      const changed = { ...built, ...(await loadWith(file, mutant.text)) };
      let noticed;
      for (const scope of scopes)
        for (const who of viewers) {
          const [before, after] = [built, changed].map((one) => asWhoAsks(scope.text(one, who.viewer)));
          if (!noticed && before !== after)
            noticed = await firstWrong(ground, scope, [who], after).catch(({ message }) => message);
        }
      found.stones.push({
        of: `${file.split('/').at(-1)}, ${mutant.place}`,
        without: mutant.without,
        noticed,
        equal: reasonFor(mutant.without),
      });
    }
}
