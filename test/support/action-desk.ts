import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client } from './api.js';
import { type CaseScene, change, refusalOf } from './case-scene.js';

/** What the specs ask of an action. */
export interface ActionView {
  id: string;
  version: number;
  state: string;
  youngPerson: { displayName: string; canOpen: boolean; age: number | null } | null;
  objective: { words: string; sectionName: string } | null;
  updates: { fromState: string | null; toState: string; note: string | null; dueOn: string | null }[];
  [field: string]: unknown;
}
/** All of an action. */
export const actionParts = `id version state title dueOn firstDueOn timesMoved daysOverdue tone statusWords dueWords stateReason blockedBy doneOn evidence
  source shownToYoungPerson plainWords latestUpdate latestUpdateAt referralId
  youngPerson { id reference displayName age canOpen } objective { partId section sectionName words } commitment { reference promise }
  meeting { title heldOn } raisedBy { displayName } owner { displayName agency { name } } ownerAgency { name kind }
  updates { fromState toState note dueOn worker { displayName } } allowedTransitions { name } blockedTransitions { name because }`;
/** One action. */
export const one = `query One($id: ID!) { action(id: $id) { ${actionParts} } }`;
const tracker = `query Tracker($filter: ActionFilter, $sort: ActionSort, $first: Int!, $after: String) {
  actions(filter: $filter, sort: $sort, first: $first, after: $after) { total totals { open overdue dueSoon stuck waitingCheck done }
    nodes { ${actionParts} } pageInfo { hasNextPage endCursor } } }`;
/** What the specs ask of the tracker. */
export interface Tracker {
  total: number;
  totals: Record<string, number>;
  nodes: ActionView[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What the specs do with actions, in the world as it stands when they do it. */
export function actionDesk(world: { readonly api: Api; readonly scene: CaseScene }) {
  const viewFlat = (but: object = {}) => ({
    title: 'View the flat at Station Road',
    ownerId: world.scene.people.sandra.id,
    dueOn: addDays(world.api.today, 10),
    youngPersonId: world.scene.tia.id,
    planPartId: world.scene.plan.parts[0]?.id,
    ...but,
  });
  const raised = (but: object = {}, by: Client = world.scene.as.priya) =>
    change<ActionView>(by, 'raiseAction', viewFlat(but), actionParts);
  const step = (who: Client, name: string, { id, version }: ActionView, input: object = {}) =>
    change<ActionView>(who, name, { actionId: id, expectedVersion: version, ...input }, actionParts);
  const refusedStep = async (who: Client, name: string, { id, version }: ActionView, input: object = {}) =>
    (await refusalOf(who, name, { actionId: id, expectedVersion: version, ...input })).extensions;
  const see = async (who: Client, id: string) => (await who.run<{ action: ActionView }>(one, { id })).action;
  const list = async (who: Client, filter: object = {}, more: object = {}) =>
    (await who.run<{ actions: Tracker }>(tracker, { filter, sort: 'DUE', first: 50, ...more })).actions;
  const commitment = async () =>
    world.api.given.insert('commitment', {
      reference: `C-${randomUUID().slice(0, 6)}`,
      outcome: 'LEARNING_AND_WORK',
      promise: 'Guarantee 12 interviews',
      agency_id: world.scene.people.marcus.agencyId,
      lead_id: world.scene.people.marcus.id,
      measure: 'interviews',
      target: 12,
      starts_on: world.api.today,
      target_on: addDays(world.api.today, 200),
    });

  return { viewFlat, raised, step, refusedStep, see, list, commitment };
}
