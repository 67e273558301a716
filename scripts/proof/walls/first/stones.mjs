import { lineOf, knownOperations } from '../../access/oracle-operations.mjs';
import { shown } from '../../access/oracle.mjs';
import { decisions } from './decisions.mjs';
import { load, loadWith, mutantsOf, textOf } from './mutants.mjs';
import { classes, eachOf, kinds, roles, viewerOf } from './who-asks.mjs';

/** The first case in which a module says other than it should; `count` is told how many were asked. */
function disagreement(module, { cases, says, should }, count = () => undefined) {
  for (const one of eachOf(cases)) {
    const said = attempt(() => says(module, one));
    for (const [name, right] of Object.entries(should(one))) {
      count();
      if (isOtherwise(said[name], right)) return { ...one, name, should: right };
    }
  }
  return undefined;
}

/** What lets through is as good as true; a word has to be the same word. */
const isOtherwise = (said, right) => (typeof right === 'string' ? said !== right : Boolean(said) !== Boolean(right));

/** A rule that cannot answer lets nobody through. */
function attempt(work) {
  try {
    return work();
  } catch (error) {
    return { error };
  }
}

/** Conditions without which nothing is otherwise, and why. */
const alike = {
  'lens, sees.part: youngPersonId === undefined → false':
    'nobody is called undefined: there is no narrowing to find under that name',
  "agreement.rules, mustBeSoundBasis: ceiling === 'ALL' → false":
    'the word ALL has no class in it: the condition beside it refuses',
  'member.rules, mustNotHaveLeft: activeTo !== null → true':
    "a day in words is never at or after null: `null <= '2026-05-05'` is false",
};

/** Every decision of every policy as it is built, and each of its conditions taken out, one at a time. */
async function ofPolicies(found) {
  for (const [file, table] of Object.entries(decisions)) {
    const wrong = disagreement(await load(file), table, () => found.asked++);
    if (wrong) found.differing.push({ file, ...wrong });
    for (const mutant of mutantsOf(file, { only: table.only, roles })) {
      const noticed = disagreement(await loadWith(file, mutant.text), table);
      const of = `${file.split('/').at(-1)}, ${mutant.place}`;
      found.stones.push({ of, without: mutant.without, noticed, equal: alike[`${of}: ${mutant.without}`] });
    }
  }
}

/** What each operation needs, as the built schema says it. */
function needsOf(schema) {
  return knownOperations().flatMap((operation) => {
    const [root, field] = operation.split('.');
    const needs = schema.getType(root)?.getFields()[field]?.extensions.needs;
    return needs ? [{ operation, needs }] : [];
  });
}

/** The door: each role at each operation; and each row with each role that it does not name. */
async function ofPermissions(found, schema) {
  const { permissions } = await load('libs/access/src/permissions');
  const operations = needsOf(schema);
  const wrongDoor = (needs) => {
    for (const { operation } of operations.filter((one) => needs === undefined || one.needs === needs))
      for (const role of roles) {
        found.asked++;
        const { roles: named } = lineOf(operation);
        const may = viewerOf(role, 'CHILDRENS_SERVICES').may(
          operations.find((one) => one.operation === operation).needs,
        );
        if (may !== (named === null || named.includes(role))) return { operation, role };
      }
    return undefined;
  };
  const wrong = wrongDoor();
  if (wrong) found.differing.push(wrong);
  for (const [name, row] of Object.entries(permissions))
    for (const role of roles.filter((one) => !row.roles.includes(one))) {
      permissions[name] = { ...row, roles: [...row.roles, role] };
      const noticed = wrongDoor(name);
      permissions[name] = row;
      found.stones.push({ of: `permissions, ${name}`, without: `and ${role}`, noticed });
    }
}

/** The lens: each class that an agency is not shown, put into it. */
async function ofLens(found) {
  const file = 'libs/access/src/lens';
  const text = textOf(file);
  for (const kind of kinds.filter((one) => one !== 'CHILDRENS_SERVICES'))
    for (const factClass of classes.filter((one) => !(shown[kind] ?? []).includes(one))) {
      const row = `${kind}: [`;
      const wider = text.includes(row)
        ? text.replace(row, `${row}'${factClass}',`)
        : text.replace('const ceiling = {', `const ceiling = { ${kind}: ['${factClass}'],`);
      if (wider === text) throw new Error(`The lens has no place for ${kind}`);
      const table = { ...decisions[file], cases: { ...decisions[file].cases, kind: [kind], factClass: [factClass] } };
      const noticed = disagreement(await loadWith(file, wider), table);
      found.stones.push({ of: `lens, ${kind}`, without: `and ${factClass}`, noticed });
    }
}

/** The rules of the first wall, as they are built, beside what they should be; and each weakened. */
export async function firstStones(schema) {
  const found = { asked: 0, differing: [], stones: [] };
  await ofPermissions(found, schema);
  await ofLens(found);
  await ofPolicies(found);
  return found;
}
