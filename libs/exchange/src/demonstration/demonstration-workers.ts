import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_AGENCIES, DEMONSTRATION_WORKERS } from '../generator/demonstration-people.js';
import { insertRows } from './rows.js';

/** Agencies, the people of the stories, their roles, and whom the sign-in page offers. */
export async function writeDemonstrationWorkers(tx: EntityManager): Promise<void> {
  const agencies = DEMONSTRATION_AGENCIES.map((agency) => ({ id: randomUUID(), ...agency }));
  const agencyId = new Map(agencies.map(({ name, id }) => [name, id]));
  const workers = DEMONSTRATION_WORKERS.map((worker) => ({ id: randomUUID(), ...worker }));
  await insertRows(tx, 'agency', agencies);
  await insertRows(
    tx,
    'worker',
    workers.map(({ id, name, email, jobTitle, agency }) => ({
      id,
      agency_id: agencyId.get(agency),
      display_name: name,
      job_title: jobTitle,
      email,
      active_from: '2020-01-01',
    })),
  );
  await insertRows(
    tx,
    'worker_role',
    workers.flatMap(({ id, roles }) => roles.map((role) => ({ worker_id: id, role }))),
  );
  const offered = workers.filter(({ purpose }) => purpose !== null);
  await insertRows(
    tx,
    'demonstration_sign_in',
    offered.map(({ id, purpose }, position) => ({ worker_id: id, position, purpose })),
  );
}
