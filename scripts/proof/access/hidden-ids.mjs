import { getNamedType, isInputObjectType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { outcomeOf } from './asking.mjs';
import { mayHold } from './canaries.mjs';
import { cellsOf } from './cells.mjs';
import { groupedBy } from './groups.mjs';
import { versionFor, versionsOf } from './last.mjs';
import { contextFor, variablesOf } from './operations.mjs';
import { people, thing } from './people.mjs';

/** The fields of forms that name something of a young person's, and what of theirs they name. */
const named = {
  youngPersonId: (person) => person.id,
  planPartId: (person) => thing(person, 'part', 'ACCOMMODATION'),
  referralId: (person) => thing(person, 'referral'),
  actionId: (person) => thing(person, 'action', 'ACCOMMODATION'),
  itemId: (person) => thing(person, 'item'),
  entryId: (person) => thing(person, 'entry'),
  planVersionId: (person) => thing(person, 'draft'),
  objectiveId: (person) => thing(person, 'objective of draft', 'ACCOMMODATION'),
};
const has = { referralId: 'referral', itemId: 'item', entryId: 'item' };
const actorsEach = 4;

/**
 * Somebody who may make a change names, in each field in turn, something of a person who is hidden from them, and something that
 * is nowhere: the two are answered alike, though the rest of the form is as it should be.
 */
export async function nameTheHidden(run, operations, owner) {
  const versions = await versionsOf(owner);
  const cells = cellsOf(operations, 'Mutation').filter(({ should }) => should === 'ALLOW');
  for (const [, of] of groupedBy(cells, ({ operation }) => operation.name))
    for (const field of namesIn(of[0].operation))
      for (const cell of onePerActor(of).slice(0, actorsEach)) await nameOne(run, cell, field, versions);
}

function namesIn({ field }) {
  const inputs = field.args.map(({ type }) => getNamedType(type)).filter(isInputObjectType);
  return inputs.flatMap((type) => Object.keys(type.getFields())).filter((name) => name in named);
}

const onePerActor = (cells) => [...groupedBy(cells, ({ actor }) => actor.key)].map(([, [first]]) => first);

async function nameOne({ asking, findings, today }, { operation, subject, actor }, field, versions) {
  const hidden = people.find(
    (person) => !mayHold(actor, { person, tells: 'MINIMUM' }) && (!has[field] || person[has[field]]),
  );
  if (!hidden) return;
  const ask = async (id) => {
    const variables = variablesOf(operation, contextFor(operation, actor, subject, today), [field]);
    const { input } = variables;
    if (input.expectedVersion !== undefined) input.expectedVersion = versionFor(input, versions);
    input[field] = id;
    const answer = await asking.graphql(actor, { query: operation.questions.short, variables }, { confirmed: true });
    findings.scan(actor, `${operation.name}(${field})`, answer, { refused: outcomeOf(answer).outcome !== 'ALLOW' });
    return answer.text;
  };
  findings.compare(
    actor,
    `${operation.name}(${field})`,
    { person: hidden },
    await ask(named[field](hidden)),
    await ask(randomUUID()),
  );
}
