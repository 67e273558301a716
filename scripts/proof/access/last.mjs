import { outcomeOf } from './asking.mjs';
import { noteGlass } from './canaries.mjs';
import { cellsOf, eachOf } from './cells.mjs';
import { groupedBy } from './groups.mjs';
import { contextFor, variablesOf } from './operations.mjs';

/** What ends sessions, spends tries or opens records: only when everything else has been asked. */
const destructive = new Set([
  'Mutation.breakGlass',
  'Mutation.changePassword',
  'Mutation.confirmItIsMe',
  'Mutation.makeRecoveryCodes',
]);
/** What leaves somebody without the sessions that everything else is asked with. */
const ending = 'Mutation.endMyOtherSessions';
export const isTheEnd = ({ operation }) => operation.name === ending;
export const isForTheEnd = ({ operation }) => destructive.has(operation.name) || operation.name === ending;

const tries = 8;

/**
 * Each change made for once, as somebody who may, who has confirmed that it is they, from the version that stands there now: what
 * comes back of a change that went through is searched like everything else. Tells which went through.
 */
export async function makeEveryChange(run, operations, owner) {
  const through = new Set();
  const versions = await versionsOf(owner);
  const cells = cellsOf(operations, 'Mutation').filter((cell) => cell.should === 'ALLOW' && !isTheEnd(cell));
  const byOperation = groupedBy(cells, ({ operation }) => operation.name);
  const named = [...byOperation].sort(([a], [b]) => Number(destructive.has(a)) - Number(destructive.has(b)));
  await eachOf(
    named.map(([, of]) => of),
    async (of) => {
      const spread = of.filter((_, at) => at % Math.max(1, Math.floor(of.length / tries)) === 0);
      for (const cell of spread.slice(0, tries))
        if (await makeChange(run, cell, versions)) through.add(cell.operation.name);
    },
    1,
  );
  return through;
}

async function makeChange({ asking, findings, today }, { operation, subject, actor }, versions) {
  const variables = variablesOf(operation, contextFor(operation, actor, subject, today));
  const { input } = variables;
  if (input?.expectedVersion !== undefined) input.expectedVersion = versionFor(input, versions);
  const answer = await asking.graphql(actor, { query: operation.questions.all[0], variables }, { confirmed: true });
  const did = outcomeOf(answer);
  if (did.data?.breakGlass) noteGlass(actor, subject.person);
  findings.scan(actor, operation.name, answer, { refused: did.outcome !== 'ALLOW' });
  if (did.data) findings.walk(did.data);
  return Boolean(did.data);
}

/** Whatever of the form has a version: the ids are each other's in no two tables. */
export const versionFor = (input, versions) =>
  Object.values(input)
    .map((value) => versions.get(value))
    .find((version) => version !== undefined) ?? 1;

export async function versionsOf(owner) {
  const { rows } = await owner.query(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'version'
      intersect select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id'`,
  );
  const versions = new Map();
  for (const { table_name: name } of rows)
    for (const { id, version } of (await owner.query(`select id, version from ${name}`)).rows)
      versions.set(id, version);
  return versions;
}
