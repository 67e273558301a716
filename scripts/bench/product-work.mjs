import { randomUUID } from 'node:crypto';
import { chairToken, meetingId, meetingsFor, panelOf, tokens } from './world.mjs';

/** The page of a whole meeting: 25 items, each with the young person, the plan's objectives, open actions and the latest referral. */
export const packQuery = `query PanelPack($id: ID!) {
  meeting(id: $id) { id title heldOn state chair { displayName } agenda { __typename ... on AgendaItem { id position title minutes state
    youngPerson { id reference displayName
      plan { __typename ... on PathwayPlan { current { number authorisedOn objectives { partId section words byOn state } } } }
      actions(open: true) { id title dueOn state latestUpdate owner { displayName } ownerAgency { name } }
      referrals { reference state needOn } } } } } }`;

const trackerQuery = `query Tracker { actions(filter: { view: MY_AGENCY }, sort: DUE, first: 50) {
  nodes { id title dueOn state timesMoved latestUpdate latestUpdateAt owner { displayName } ownerAgency { name } youngPerson { id displayName } objective { words section } }
  pageInfo { endCursor hasNextPage } total totals { open overdue dueSoon stuck waitingCheck } } }`;

const dashboardQuery = `query Dashboard { dashboard { asAt stages { key value } plans { key value } actions { key value } homes { key value } learning { key value } referrals { key value } commitments { key value } } }`;

const recordMutation = `mutation Record($input: RecordActionInput!) { recordAction(input: $input) { id } }`;

const headers = (token) => ({ 'content-type': 'application/json', cookie: `sid=${token}` });
const graphql = (token, next) => ({ path: '/graphql', ...asked(token, next) });
const raw = (path, token, next) => ({ path, ...asked(token, next) });
const asked = (token, next) => ({ next: (n) => ({ headers: headers(token(n)), body: JSON.stringify(next(n)) }) });

/** For each work: how the product and the raw server are asked for the same thing. `next(n)` gives the n-th headers and body. */
export function worksFor(people, live) {
  const meetings = meetingsFor(people);
  const number = (n) => 1 + (n % meetings);
  const meeting = (n) => meetingId(number(n));
  const chair = (n) => chairToken(panelOf(number(n)));
  const liveChair = () => chairToken(panelOf(meetings));
  const dwp = () => tokens.dwp;
  const manager = () => tokens.manager;
  const action = () => ({
    itemId: live.itemId,
    planPartId: live.planPartId,
    title: 'Ring the landlord about the deposit',
    ownerId: live.ownerId,
    dueOn: live.dueOn,
  });
  return {
    'panel-pack': {
      product: graphql(chair, (n) => ({ query: packQuery, variables: { id: meeting(n) } })),
      raw: raw('/pack', chair, (n) => ({ meetingId: meeting(n) })),
    },
    tracker: {
      product: graphql(dwp, () => ({ query: trackerQuery })),
      raw: raw('/tracker', dwp, () => ({})),
    },
    dashboard: {
      product: graphql(manager, () => ({ query: dashboardQuery })),
      raw: raw('/dashboard', manager, () => ({})),
    },
    'record-action': {
      product: graphql(liveChair, () => ({
        query: recordMutation,
        variables: { input: { clientKey: randomUUID(), ...action() } },
      })),
      raw: raw('/record', liveChair, action),
    },
  };
}
