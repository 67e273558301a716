import { RuleBroken, within } from '@app/platform';
import type { EntityManager } from 'typeorm';

const active = {
  name: 'sealing-workers',
  text: `select id from worker where id = any ($1::uuid[]) and active_from <= current_date and (active_to is null or current_date < active_to)`,
};

/** @throws RuleBroken worker.unknown */
export async function mustBeWorkers(tx: EntityManager, ids: readonly string[], field: string): Promise<void> {
  const found = await within(tx, active, [ids]);
  if (found.length < new Set(ids).size)
    throw new RuleBroken('worker.unknown', 'Choose people from the list: one of them no longer works here', field);
}
