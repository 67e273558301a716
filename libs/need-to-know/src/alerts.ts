import { mailGoesOut } from '@app/people';
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

const mail = {
  name: 'access-alert-mail',
  text: `with above as (select t.manager_id as id from worker a join team t on t.id = a.team_id where a.id = $2 and t.manager_id <> a.id)
    insert into mail_outbox (letter, worker_id)
    select $1, w.id from worker w join agency g on g.id = w.agency_id
      where w.id <> $2 and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
        and (g.active_to is null or current_date < g.active_to)
        and (exists (select from live_role r where r.worker_id = w.id and r.role = 'AUDITOR') or w.id in (select id from above)
          or (not exists (select from above) and g.kind = 'CHILDRENS_SERVICES'
            and exists (select from live_role r where r.worker_id = w.id and r.role = 'TEAM_MANAGER')))`,
};

/**
 * Writes to those whom the alert is for, in the transaction that raises it: that something was opened, and nothing of who or whom.
 * They sign in to see it. Where no mail goes out, what they see there is all.
 */
export async function mailAlert(tx: EntityManager, workerId: string, { opened }: { opened: boolean }): Promise<void> {
  if (mailGoesOut()) await within(tx, mail, [opened ? 'BREAK_GLASS' : 'BREAK_GLASS_ASKED', workerId]);
}
