import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ACTIONS, type ActionOwner, EVIDENCE, UPDATES } from '../generator/demonstration-actions.js';
import { LEADING_ACTIONS, type LeadingAction } from '../generator/demonstration-leading-actions.js';
import { LEADING_OBJECTIVES, type ObjectiveSection } from '../generator/demonstration-objectives.js';
import type { ItemInWorld } from './demonstration-meetings.js';
import { insertRows } from './rows.js';
import {
  type ObjectiveInWorld,
  type PersonInWorld,
  type World,
  hasLeadingPeople,
  personBy,
  workerBy,
} from './world.js';

/** One action before it becomes a row. Days are counted from the day of the demonstration. */
interface Made {
  readonly youngPersonId: string;
  readonly partId: string;
  readonly title: string;
  readonly plainWords: string | null;
  readonly ownerId: string;
  readonly ownerAgencyId: string;
  readonly raisedById: string;
  readonly managerId: string | null;
  readonly raised: number;
  readonly due: number;
  readonly state: LeadingAction['state'];
  readonly update: string | null;
  readonly blockedBy: string | null;
  readonly evidence: string | null;
  readonly item: ItemInWorld | null;
}

/** Actions on plans: those of the stories, and one to three for four in ten of the others. */
export async function writeDemonstrationActions(
  tx: EntityManager,
  world: World,
  items: readonly ItemInWorld[],
): Promise<void> {
  const leading = hasLeadingPeople(world) ? LEADING_ACTIONS.map((action) => leadingAction(action, world, items)) : [];
  const others = world.people.flatMap((person) => othersFor(person, world));
  const rows = [...leading, ...others].map((made) => ({ id: randomUUID(), made }));
  await insertRows(
    tx,
    'action',
    rows.map(({ id, made }) => actionRow(id, made, world)),
  );
  await insertRows(
    tx,
    'action_update',
    rows.flatMap(({ id, made }) => updateRows(id, made, world)),
  );
}

function leadingAction(action: LeadingAction, world: World, items: readonly ItemInWorld[]): Made {
  const person = personBy(world, action.reference);
  const objective = (world.objectives.get(person.id) ?? []).find(({ words }) => words === action.objective);
  if (!objective) throw new Error(`The demonstration's plans do not say: ${action.objective}`);
  const owner = workerBy(world, action.owner);
  const { title, plainWords, raised, due, state, update = null, blockedBy = null, evidence = null } = action;
  const item = items.find((one) => one.youngPersonId === person.id && one.daysAgo === action.meeting) ?? null;
  return {
    youngPersonId: person.id,
    partId: objective.partId,
    ownerId: owner.id,
    ownerAgencyId: owner.agencyId,
    raisedById: workerBy(world, action.raisedBy).id,
    managerId: person.managerId,
    ...{ title, plainWords, raised, due, state, update, blockedBy, evidence, item },
  };
}

function othersFor(person: PersonInWorld, world: World): Made[] {
  const { random, objectives } = world;
  const open = objectives.get(person.id) ?? [];
  if (person.reference in LEADING_OBJECTIVES || !person.planned || !random.chance(0.42)) return [];
  return random
    .shuffled(open)
    .slice(0, random.whole(1, 3))
    .flatMap((objective) => made(person, objective, world));
}

const STATES: readonly (readonly [LeadingAction['state'], number])[] = [
  ['VERIFIED', 34],
  ['ACCEPTED', 34],
  ['ASSIGNED', 16],
  ['DONE_CLAIMED', 10],
  ['BLOCKED', 6],
];

function made(person: PersonInWorld, { partId, section }: ObjectiveInWorld, world: World): Made[] {
  const { random } = world;
  const { title, owner } = random.pick(ACTIONS[section as ObjectiveSection]);
  const worker = ownerOf(owner, person, world);
  const raisedById = person.leadId ?? person.adviserId;
  if (!worker || !raisedById) return [];
  const state = random.weighted(STATES);
  const due =
    state === 'VERIFIED'
      ? -random.whole(5, 120)
      : random.weighted([
          [random.whole(-25, -1), 15],
          [random.whole(0, 14), 30],
          [random.whole(15, 80), 55],
        ]);
  return [
    {
      youngPersonId: person.id,
      partId,
      title,
      plainWords: null,
      ownerId: worker.id,
      ownerAgencyId: worker.agencyId,
      raisedById,
      managerId: person.managerId,
      raised: Math.max(3, -due) + random.whole(14, 40),
      due,
      state,
      update: state === 'ASSIGNED' ? null : random.pick(UPDATES),
      blockedBy: state === 'BLOCKED' ? 'Waiting for another service to reply' : null,
      evidence: random.pick(EVIDENCE),
      item: null,
    },
  ];
}

const AGENCY_OF: Readonly<Record<Exclude<ActionOwner, 'ADVISER'>, string>> = {
  HOUSING: 'HOUSING',
  DWP: 'DWP',
  HEALTH: 'HEALTH',
  EDUCATION: 'EDUCATION',
  HUB: 'THIRD_SECTOR',
};

function ownerOf(owner: ActionOwner, { adviserId, leadId }: PersonInWorld, { workers, random }: World) {
  if (owner === 'ADVISER') return workers.find(({ id }) => id === (adviserId ?? leadId));
  const theirs = workers.filter(({ agencyKind }) => agencyKind === AGENCY_OF[owner]);
  return theirs.length > 0 ? random.pick(theirs) : undefined;
}

function actionRow(id: string, action: Made, world: World) {
  const dueOn = addDays(world.today, action.due);
  return {
    id,
    young_person_id: action.youngPersonId,
    plan_part_id: action.partId,
    ...sourceOf(action),
    title: action.title,
    plain_words: action.plainWords,
    shown_to_young_person: action.plainWords !== null,
    owner_id: action.ownerId,
    owner_agency_id: action.ownerAgencyId,
    raised_by_id: action.raisedById,
    raised_at: `${addDays(world.today, -action.raised)}T11:00:00`,
    first_due_on: dueOn,
    due_on: dueOn,
    times_moved: 0,
    state: action.state,
    blocked_by: action.state === 'BLOCKED' ? action.blockedBy : null,
    ...endOf(action, world),
    latest_update: action.update,
    latest_update_at: action.update ? `${addDays(world.today, -2)}T09:10:00` : null,
    version: 1,
  };
}

function sourceOf({ item }: Made) {
  if (!item) return { meeting_id: null, agenda_item_id: null, source: 'PLAN' };
  return { meeting_id: item.meetingId, agenda_item_id: item.id, source: 'PANEL' };
}

/** Who says that it is done is never who checks it. */
function endOf({ state, due, ownerId, raisedById, managerId, evidence }: Made, { today }: World) {
  if (state !== 'VERIFIED' && state !== 'DONE_CLAIMED')
    return { done_on: null, claimed_by_id: null, evidence: null, verified_by_id: null, closed_at: null };
  const checker = raisedById === ownerId ? managerId : raisedById;
  return {
    done_on: addDays(today, Math.min(due, -1)),
    claimed_by_id: ownerId,
    evidence,
    verified_by_id: state === 'VERIFIED' ? checker : null,
    closed_at: state === 'VERIFIED' ? `${addDays(today, Math.min(due, -1))}T16:00:00` : null,
  };
}

function updateRows(actionId: string, action: Made, { today }: World) {
  if (action.state === 'ASSIGNED') return [];
  const step = (from: string, to: string, daysAgo: number, note: string | null) => ({
    id: randomUUID(),
    action_id: actionId,
    worker_id: action.ownerId,
    at: `${addDays(today, -daysAgo)}T09:10:00`,
    from_state: from,
    to_state: to,
    note,
  });
  const accepted = step('ASSIGNED', 'ACCEPTED', Math.max(2, action.raised - 2), null);
  return action.state === 'ACCEPTED'
    ? [accepted, ...(action.update ? [step('ACCEPTED', 'ACCEPTED', 2, action.update)] : [])]
    : [accepted, step('ACCEPTED', action.state, Math.max(1, -action.due), action.update ?? action.evidence)];
}
