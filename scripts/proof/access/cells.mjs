import { randomUUID } from 'node:crypto';
import { outcomeOf } from './asking.mjs';
import { actors } from './cast.mjs';
import { aboutNothing, contextFor, subjectsOf, variablesOf } from './operations.mjs';
import { people } from './people.mjs';
import { expected, isShut } from './oracle-operations.mjs';

/** Of somebody to whom an operation is shut, whatever it is about, so many are asked: the subject plays no part in it. */
const enoughAtTheDoor = 4;

/** Every operation asked by everybody about everything, with what should come of it. */
export function cellsOf(operations, root) {
  return operations
    .filter((operation) => operation.root === root && operation.line)
    .flatMap((operation) => {
      const subjects = subjectsOf(operation);
      const some = subjects.filter((_, at) => at % Math.ceil(subjects.length / enoughAtTheDoor) === 0);
      return actors.flatMap((actor) =>
        (isShut(actor, operation.line) ? some : subjects).map((subject) => ({
          operation,
          subject,
          actor,
          should: expected(actor, operation.name, subject),
        })),
      );
    });
}

/** Runs work over many at once, a few at a time, in order of their place. */
export async function eachOf(items, work, atOnce = 6) {
  let next = 0;
  const line = async () => {
    while (next < items.length) await work(items[next++]);
  };
  await Promise.all(Array.from({ length: atOnce }, line));
}

/** Asks one cell: the short question when it should be refused, every question when it should not. */
export async function runCell({ asking, findings, today }, { operation, subject, actor, should }) {
  const context = contextFor(operation, actor, subject, today);
  const questions = should === 'ALLOW' ? operation.questions.all : [operation.questions.short];
  const outcomes = [];
  for (const query of operation.root === 'Mutation' ? questions.slice(0, 1) : questions) {
    const answer = await asking.graphql(
      actor,
      { query, variables: variablesOf(operation, context) },
      { confirmed: should !== 'ALLOW' },
    );
    const did = outcomeOf(answer);
    findings.scan(actor, operation.name, answer, { refused: did.outcome !== 'ALLOW' });
    if (did.data) findings.walk(did.data);
    outcomes.push({ did, answer });
  }
  const worst = outcomes.find(({ did }) => did.outcome !== should) ?? outcomes[0];
  findings.cell(actor, operation.name, subject, should, worst.did);
  if (should === 'HIDE')
    await compareWithNothing({ asking, findings, today }, { operation, subject, actor }, worst.answer);
}

const nothing = new Map();

/** What somebody is told of what is not there: asked once for each operation, for nobody's answer may depend on the id. */
async function compareWithNothing({ asking, findings, today }, { operation, subject, actor }, hidden) {
  const key = `${actor.key} ${operation.name}`;
  if (!nothing.has(key)) {
    const context = contextFor(operation, actor, aboutNothing(subject, randomUUID()), today);
    const question = { query: operation.questions.short, variables: variablesOf(operation, context) };
    const answer = await asking.graphql(actor, question, { confirmed: true });
    findings.scan(actor, operation.name, answer, { refused: true });
    nothing.set(key, answer.text);
  }
  findings.compare(actor, operation.name, subject, hidden.text, nothing.get(key));
}

/** Each thing that may be left out, given once: as somebody who may, about somebody who is hidden from them where it is an id. */
export function variantsOf(operations) {
  return operations
    .filter(({ line, root }) => line && root !== 'Subscription')
    .flatMap((operation) => operation.optional.map((name) => ({ operation, name })));
}

/** Asks a variant as everybody who passes the door: whatever it says, it may not tell of anybody hidden. */
export async function runVariant({ asking, findings, today }, { operation, name }) {
  const subject = { person: people[0], ...subjectsOf(operation)[0] };
  for (const actor of actors) {
    const should = expected(actor, operation.name, subject);
    if (should !== 'ALLOW' && actor.key !== 'councillor') continue;
    const context = contextFor(operation, actor, subject, today);
    const answer = await asking.graphql(actor, {
      query: operation.questions.all[0],
      variables: variablesOf(operation, context, [name]),
    });
    const did = outcomeOf(answer);
    findings.scan(actor, `${operation.name}(${name})`, answer, { refused: did.outcome !== 'ALLOW' });
    const fine = should === 'FORBID' ? did.outcome === 'FORBID' : ['ALLOW', 'HIDE', 'FORBID'].includes(did.outcome);
    findings.cell(actor, `${operation.name}(${name})`, subject, should, fine ? { outcome: should } : did);
  }
}
