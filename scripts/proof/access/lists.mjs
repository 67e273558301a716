import { actors } from './cast.mjs';
import { seesAction, seesPerson, seesReferral, sitsInMeetings } from './oracle.mjs';
import { expected } from './oracle-operations.mjs';
import { actionSections, meetings, ownerOf, people, thing } from './people.mjs';

/*
 * A list holds exactly what is open to its reader: nothing hidden, nothing missing, and a total that counts the same. A page that
 * came back short, or a count that told of more, would say that somebody is there.
 */

const paged = (name, filter = '') =>
  `query Listed($after: String) { listed: ${name}(first: 100, after: $after${filter}) { nodes { id } total pageInfo { hasNextPage endCursor } } }`;

/** Of those people, the actions that somebody should be shown. */
const actionsOf = (actor, which) =>
  people
    .filter(which)
    .flatMap((person) =>
      actionSections
        .filter((section) => seesAction(actor, person, section))
        .map((section) => thing(person, 'action', section)),
    );

const lists = [
  {
    name: 'Query.youngPeople',
    query: paged('youngPeople'),
    should: (actor) => people.filter((person) => seesPerson(actor, person)).map(({ id }) => id),
  },
  {
    name: 'Query.actions',
    query: paged('actions'),
    should: (actor) => actionsOf(actor, ({ action }) => action?.closed === undefined),
  },
  {
    name: 'Query.actions',
    query: paged('actions', ', filter: { view: DONE }'),
    should: (actor) => actionsOf(actor, ({ action }) => action?.closed !== undefined),
  },
  {
    name: 'Query.actions',
    query: paged('actions', ', filter: { view: MINE }'),
    should: (actor) =>
      actionsOf(actor, (person) => person.action?.closed === undefined && ownerOf(person) === actor.key),
  },
  {
    name: 'Query.referrals',
    query: paged('referrals'),
    should: (actor) =>
      people.filter((person) => seesReferral(actor, person)).map((person) => thing(person, 'referral')),
  },
  {
    name: 'Query.meetings',
    query: 'query Listed { listed: meetings(first: 100) { id } }',
    should: (actor) => (sitsInMeetings(actor) ? meetings.map(({ id }) => id) : []),
  },
];

/** Compares every list, as everybody who may ask for it, with what the oracle says is in it. */
export async function compareLists({ asking }) {
  const differing = [];
  let compared = 0;
  for (const { name, query, should } of lists)
    for (const actor of actors.filter((one) => expected(one, name, {}) === 'ALLOW')) {
      const { ids, total } = await allOf(asking, actor, query);
      const wished = new Set(should(actor));
      const more = ids.filter((id) => !wished.has(id));
      const missing = [...wished].filter((id) => !ids.includes(id));
      compared++;
      if (more.length > 0 || missing.length > 0 || (total ?? ids.length) !== wished.size)
        differing.push({
          list: name,
          actor: actor.key,
          more: more.length,
          missing: missing.length,
          total,
          should: wished.size,
        });
    }
  return { compared, differing };
}

async function allOf(asking, actor, query) {
  const ids = [];
  let total;
  for (let after = null, more = true; more;) {
    const answer = JSON.parse((await asking.graphql(actor, { query, variables: { after } })).text);
    const listed = answer.data?.listed ?? [];
    ids.push(...(listed.nodes ?? listed).map(({ id }) => id));
    total = listed.total;
    after = listed.pageInfo?.endCursor;
    more = Boolean(listed.pageInfo?.hasNextPage);
  }
  return { ids, total };
}
