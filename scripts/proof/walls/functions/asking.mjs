import { tokenOf } from '../../access/ids.mjs';
import { isDeepStrictEqual } from 'node:util';

/** The same whatever order a list came in. */
const inOrder = (value) => {
  if (Array.isArray(value)) return value.map(inOrder).sort((one, other) => (text(one) < text(other) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
};
const text = (value) => JSON.stringify(value) ?? 'nothing';

/**
 * What a function answers to somebody: as the owner, who may call each, entered as who asks. A question has a statement that gives `said`
 * (`text`, with its `values`), and perhaps statements that come first.
 */
async function answerOf({ owner }, { text, values, first = [], entersNot }, actor) {
  await owner.query('begin');
  try {
    if (actor.agency !== null && !entersNot) await owner.query('select app.enter($1)', [tokenOf(actor.key)]);
    for (const [before, given] of first) await owner.query(before, given);
    return inOrder((await owner.query(text, values)).rows[0].said);
  } catch ({ code, message }) {
    return code === '42501' ? 'refused' : `${code ?? 'failed'}: ${message}`;
  } finally {
    await owner.query('rollback');
  }
}

/** Of each question who asks it: everybody, whom it names, or nobody. */
const askersOf = ({ asks, once }, everybody) => {
  if (once) return [{ key: 'nobody', agency: null, gone: true }];
  return asks ? everybody.filter(({ key }) => asks.includes(key)) : everybody;
};

/** The first answer that is other than it should be; `count` is told of each. */
export async function firstOtherwise(held, questions, everybody, count = () => undefined) {
  for (const question of questions)
    for (const actor of askersOf(question, everybody)) {
      const label = `${actor.key} ${question.name}`;
      if (!held.expected.has(label)) {
        const worker = actor.gone ? undefined : held.workers.get(actor.id);
        held.expected.set(label, inOrder(question.should(worker, actor)));
      }
      count();
      const [said, should] = [await answerOf(held, question, actor), held.expected.get(label)];
      if (!isDeepStrictEqual(said, should)) return { asked: question.name, actor: actor.key, said, should };
    }
  return undefined;
}
