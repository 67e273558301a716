import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { insertRows } from './rows.js';
import type { PersonInWorld, World } from './world.js';

const WAYS: readonly (readonly [string, number])[] = [
  ['F2F_HOME', 30],
  ['F2F_OTHER', 20],
  ['PHONE', 20],
  ['TEXT', 20],
  ['VIDEO', 10],
];

const NOTES = [
  'Talked about the move and what to take.',
  'Went shopping for the kitchen together.',
  'Short call, all well.',
  'Met at the hub. In good spirits.',
  'Went through the letter from the council.',
];

/** The last three contacts of everybody with a worker, the newest on the day the case system has. */
export async function writeDemonstrationContacts(tx: EntityManager, world: World): Promise<void> {
  const rows = world.people.flatMap((person) => contactsOf(person, world));
  await insertRows(tx, 'keeping_in_touch', rows);
}

function contactsOf({ id, leadId, adviserId, lastInTouchOn }: PersonInWorld, { random }: World) {
  const workerId = adviserId ?? leadId;
  if (!workerId || !lastInTouchOn) return [];
  const days = [
    lastInTouchOn,
    addDays(lastInTouchOn, -random.whole(14, 35)),
    addDays(lastInTouchOn, -random.whole(40, 70)),
  ];
  return days.map((day) => ({
    id: randomUUID(),
    young_person_id: id,
    worker_id: workerId,
    happened_on: day,
    way: random.weighted(WAYS),
    two_way: true,
    note: random.chance(0.6) ? random.pick(NOTES) : null,
    recorded_at: `${day}T16:30:00`,
  }));
}
