import { within } from '@app/platform';
import type { EntityManager } from 'typeorm';

type AlertKind = 'BREAK_GLASS' | 'ADDRESS_REVEALS';

const insert = {
  name: 'access-alert',
  text: `insert into access_alert (kind, worker_id, team_id, about_id)
    select $1, w.id, t.id, $3 from worker w left join team t on t.id = w.team_id and t.manager_id <> w.id where w.id = $2`,
};

/**
 * Tells the worker's manager and the auditors that something was opened: who did it and when, and nothing of whom. Without a team,
 * or by its own manager, every manager of children's services is told.
 */
export async function raiseAlert(
  tx: EntityManager,
  kind: AlertKind,
  workerId: string,
  aboutId: string | null,
): Promise<void> {
  await within(tx, insert, [kind, workerId, aboutId]);
}
