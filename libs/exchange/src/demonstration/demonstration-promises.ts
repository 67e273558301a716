import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { COMMITMENTS, type MadeCommitment } from '../generator/demonstration-commitments.js';
import { insertRows } from './rows.js';
import { type World, agencyBy, workerBy } from './world.js';

/** What partners have promised the delivery group, and how it goes. */
export async function writeDemonstrationPromises(tx: EntityManager, world: World): Promise<void> {
  const commitments = COMMITMENTS.map((made) => ({ id: randomUUID(), made }));
  await insertRows(
    tx,
    'commitment',
    commitments.map(({ id, made }) => commitmentRow(id, made, world)),
  );
  await insertRows(
    tx,
    'commitment_update',
    commitments.flatMap(({ id, made }) => updateRows(id, made, world)),
  );
}

function commitmentRow(id: string, made: MadeCommitment, world: World) {
  const last = made.updates.at(-1);
  const lead = workerBy(world, made.lead).id;
  return {
    id,
    reference: made.reference,
    outcome: made.outcome,
    promise: made.promise,
    agency_id: agencyBy(world, made.agency).id,
    lead_id: lead,
    measure: made.measure,
    unit: made.unit,
    baseline: made.baseline,
    target: made.target,
    starts_on: addDays(world.today, -made.startedDaysAgo),
    target_on: addDays(world.today, made.targetInDays),
    cycle_days: 31,
    state: made.state,
    state_reason: made.stateReason ?? null,
    claimed_by_id: made.state === 'DELIVERED_CLAIMED' ? lead : null,
    evidence: made.evidence ?? null,
    latest_value: last?.value ?? null,
    latest_update_at: last ? momentOf(last.daysAgo, world) : null,
    version: 1,
  };
}

function updateRows(commitmentId: string, made: MadeCommitment, world: World) {
  return made.updates.map(({ daysAgo, value, note, nextStep }, at) => ({
    id: randomUUID(),
    commitment_id: commitmentId,
    worker_id: workerBy(world, made.lead).id,
    at: momentOf(daysAgo, world),
    value,
    note,
    next_step: nextStep,
    to_state: at === made.updates.length - 1 ? made.state : 'ACTIVE',
  }));
}

function momentOf(daysAgo: number, { today }: World): string {
  return `${addDays(today, -daysAgo)}T14:20:00`;
}
