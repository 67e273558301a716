import { Role, type Viewer } from '@app/access';
import { Sessions } from '@app/people';
import { Sql, StartRefused } from '@app/platform';
import type { INestApplicationContext } from '@nestjs/common';

interface Coordinator {
  readonly id: string;
  readonly email: string;
}

const coordinators = {
  name: 'coordinators',
  text: `select w.id, lower(w.email) as email from worker w join worker_role r on r.worker_id = w.id
    where r.role = $1 and (w.active_to is null or current_date < w.active_to) order by w.email`,
};
const empty = { name: 'no-workers', text: `select not exists (select from worker) as empty` };
const first = {
  name: 'first-coordinator',
  text: `with agency as (insert into agency (name, kind) values ('Children’s Services', 'CHILDRENS_SERVICES') returning id),
    worker as (insert into worker (agency_id, display_name, job_title, email) select id, $1, 'Panel coordinator', $1 from agency returning id)
    panel as (insert into panel (name, kind) values ('Transitions Panel', 'TRANSITIONS') returning id),
    seat as (insert into panel_member (panel_id, worker_id, part, from_on) select panel.id, worker.id, 'MINUTE_TAKER', current_date from panel, worker)
    insert into worker_role (worker_id, role) select id, $2 from worker`,
};

/**
 * The coordinator an import is run as: the one named, or the only one. On a database with nobody in it, the one named becomes the
 * first: whoever may run commands on the server may do everything there anyway.
 * @throws StartRefused when it cannot be told who it is
 */
export async function coordinatorOf(app: INestApplicationContext, email: string | undefined): Promise<Viewer> {
  const sql = app.get(Sql);
  if (email && (await sql.one<{ empty: boolean }>(empty))?.empty) await sql.rows(first, [email, Role.COORDINATOR]);
  const all = await sql.rows<Coordinator>(coordinators, [Role.COORDINATOR]);
  const chosen = email ? all.find((one) => one.email === email.toLowerCase()) : all[0];
  if (!chosen) throw new StartRefused(whoCould(all, email));
  if (!email && all.length > 1) throw new StartRefused(whoCould(all, undefined));
  return asViewer(app.get(Sessions), chosen.id);
}

/** Roles and agency come from where they always come from: a session, for as long as that takes. */
async function asViewer(sessions: Sessions, workerId: string): Promise<Viewer> {
  const token = await sessions.begin(workerId);
  const viewer = await sessions.viewerOf(token);
  await sessions.end(token);
  if (!viewer) throw new StartRefused('That coordinator cannot sign in now, so nothing can be done in their name.');
  return viewer;
}

function whoCould(all: readonly Coordinator[], email: string | undefined): string {
  if (all.length === 0) return 'There is no coordinator yet. Say who is: --as <e-mail address>.';
  const names = all.map((one) => one.email).join(', ');
  return email ? `${email} is not a coordinator. These are: ${names}.` : `Say as whom: --as with one of ${names}.`;
}
