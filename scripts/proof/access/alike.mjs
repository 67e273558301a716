import { randomUUID } from 'node:crypto';
import { actorOf } from './cast.mjs';
import { people, thing } from './people.mjs';

/** What is looked for by its id: each is there, and hidden from who asks. */
const looked = [
  ['youngPerson', 'YoungPerson', (person) => person.id, 'adviser', 'others-0'],
  ['youngPerson', 'YoungPerson', (person) => person.id, 'coordinator', 'sealed-0'],
  ['action', 'Action', (person) => thing(person, 'action', 'HEALTH'), 'dwp', 'windowOpen-0'],
];

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const pairs = 500;
const warmUp = 40;

/** How much longer a hidden thing takes than one that is not there: each asked in turn, the first of the two by turns as well. */
export async function timePairs({ asking }) {
  const found = [];
  for (const [field, type, idIn, actorKey, personKey] of looked) {
    const person = people.find(({ key }) => key === personKey);
    if (!person) continue;
    const query = `query Asked($id: ID!) { ${field}(id: $id) { __typename ... on ${type} { __typename } } }`;
    const ask = async (id) => {
      const began = performance.now();
      await asking.send(actorOf(actorKey), {
        method: 'POST',
        path: '/graphql',
        body: JSON.stringify({ query, variables: { id } }),
        type: 'application/json',
      });
      return performance.now() - began;
    };
    found.push({ what: `${field} (${actorKey})`, ...(await inTurn(ask, idIn(person))) });
  }
  return found;
}

async function inTurn(ask, hidden) {
  const times = { hidden: [], absent: [], difference: [] };
  for (let n = -warmUp; n < pairs; n++) {
    const absent = randomUUID();
    const order = n % 2 === 0 ? [hidden, absent] : [absent, hidden];
    const [first, second] = [await ask(order[0]), await ask(order[1])];
    if (n < 0) continue;
    const [ofHidden, ofAbsent] = n % 2 === 0 ? [first, second] : [second, first];
    times.hidden.push(ofHidden);
    times.absent.push(ofAbsent);
    times.difference.push(ofHidden - ofAbsent);
  }
  return { pairs, hidden: middle(times.hidden), absent: middle(times.absent), difference: middle(times.difference) };
}
