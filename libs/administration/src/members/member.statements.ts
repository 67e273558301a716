import type { Statement } from '@app/platform';
import { UNUSED_DAYS } from './member-state.js';

const held = `(select coalesce(json_agg(json_build_object('role', r.role, 'fromOn', r.from_on, 'toOn', nullif(r.to_on, 'infinity'),
    'live', r.from_on <= current_date and current_date < r.to_on) order by r.role), '[]') from worker_role r where r.worker_id = w.id)`;
const seats = `(select coalesce(json_agg(json_build_object('panelId', p.panel_id, 'panelName', l.name, 'part', p.part, 'fromOn', p.from_on,
    'toOn', nullif(p.to_on, 'infinity'), 'live', p.from_on <= current_date and current_date < p.to_on) order by l.name, l.id), '[]')
    from panel_member p join panel l on l.id = p.panel_id where p.worker_id = w.id)`;
const links = `(select coalesce(json_agg(json_build_object('kind', l.kind, 'expiresAt', l.expires_at, 'sentAt', l.sent_at, 'givenUpAt', l.given_up_at,
    'mailedTo', case when l.mailed then left(w.email, 1) || '…' || substring(w.email from '@.*$') end, 'tries', l.tries, 'needsCode', l.wants_code,
    'codeGiven', l.code_made, 'byViewer', l.by_me) order by l.kind), '[]') from app.links_of(array[w.id]) l)`;
const signIn = `json_build_object('local', s.local, 'organisation', s.organisation, 'lockedUntil', s.locked_until,
    'invitedUntil', s.invited_until, 'links', ${links}, 'lastSignedInAt', s.last_began_at)`;

/** Someone whose access ended before anybody announced it (an agency that ended, an old account) counts as closed when nothing waits. */
const state = `case
    when w.active_to <= current_date or g.active_to <= current_date then case when h.id is null then 'CLOSED' else 'TO_CLOSE' end
    when current_date < w.active_from then 'NOT_STARTED'
    when h.id is not null then 'LEAVING'
    when coalesce(s.last_began_at, w.active_from::timestamptz) < now() - interval '${UNUSED_DAYS} days' then 'UNUSED'
    else 'ACTIVE' end`;

const columns = `w.id, w.agency_id as "agencyId", w.team_id as "teamId", t.name as "teamName", w.display_name as "displayName",
  w.job_title as "jobTitle", w.email, w.active_from as "activeFrom", w.active_to as "activeTo", ${state} as state, ${held} as roles,
  ${seats} as seats, ${signIn} as "signIn", h.id as "leavingId", w.id = app.me() as "isViewer", w.version`;

const from = (
  people: string,
): string => `worker w join agency g on g.id = w.agency_id left join team t on t.id = w.team_id
  left join app.sign_ins_of(array(${people})) s on s.worker_id = w.id
  left join handover h on h.worker_id = w.id and h.withdrawn_at is null and h.closed_at is null`;

/** `$1` search, `$2` agency, `$3` state, `$4` role, `$5` and `$6` where the last page ended, `$7` how many. */
export const listed: Statement = {
  name: 'members-listed',
  text: `select ${columns} from ${from('select id from worker')}
    where ($1::text is null or w.display_name ilike '%' || $1 || '%' or w.job_title ilike '%' || $1 || '%' or w.email ilike '%' || $1 || '%')
      and ($2::uuid is null or w.agency_id = $2) and ($3::text is null or ${state} = $3)
      and ($4::text is null or exists (select from live_role r where r.worker_id = w.id and r.role = $4))
      and ($5::text is null or (w.display_name, w.id) > ($5, $6::uuid))
    order by w.display_name, w.id limit $7`,
};

export const byIds: Statement = {
  name: 'members-by-id',
  text: `select ${columns} from ${from('select unnest($1::uuid[])')} where w.id = any ($1::uuid[]) order by w.display_name, w.id`,
};

/** As it stands now, held until the transaction ends. */
export const forChange: Statement = {
  name: 'member-held',
  text: `select id, agency_id as "agencyId", team_id as "teamId", display_name as "displayName", job_title as "jobTitle", email,
      active_from as "activeFrom", active_to as "activeTo", version from worker where id = $1 for no key update`,
};

export const rolesOf: Statement = {
  name: 'member-roles',
  text: `select role, from_on as "fromOn", nullif(to_on, 'infinity') as "toOn" from worker_role where worker_id = $1 order by role`,
};

export const add: Statement = {
  name: 'member-add',
  text: `insert into worker (agency_id, team_id, display_name, job_title, email, active_from) values ($1, $2, $3, $4, $5, $6) returning id`,
};
export const change: Statement = {
  name: 'member-change',
  text: `update worker set display_name = $2, job_title = $3, email = $4, team_id = $5 where id = $1`,
};
export const bump: Statement = { name: 'member-bump', text: `update worker set version = version + 1 where id = $1` };

export const giveRole: Statement = {
  name: 'member-give-role',
  text: `insert into worker_role (worker_id, role, from_on, to_on) values ($1, $2, $3, coalesce($4::date, 'infinity'))
    on conflict (worker_id, role) do update set from_on = excluded.from_on, to_on = excluded.to_on`,
};
/** What was still to come never was. */
export const endRole: Statement = {
  name: 'member-end-role',
  text: `update worker_role set from_on = least(from_on, $3), to_on = $3 where worker_id = $1 and role = $2 and to_on > $3 returning role`,
};
export const giveSeat: Statement = {
  name: 'member-give-seat',
  text: `insert into panel_member (worker_id, panel_id, part, from_on, to_on) values ($1, $2, $3, $4, coalesce($5::date, 'infinity'))
    on conflict (panel_id, worker_id) do update set part = excluded.part, from_on = excluded.from_on, to_on = excluded.to_on`,
};
export const endSeat: Statement = {
  name: 'member-end-seat',
  text: `update panel_member set from_on = least(from_on, $3), to_on = $3 where worker_id = $1 and panel_id = $2 and to_on > $3 returning panel_id`,
};
export const isPanel: Statement = { name: 'member-panel', text: `select id from panel where id = $1` };
export const teamOfAgency: Statement = {
  name: 'member-team',
  text: `select g.id, $2::uuid is null or exists (select from team t where t.id = $2 and t.agency_id = g.id) as "teamFits" from agency g
    where g.id = $1 and (g.active_to is null or current_date < g.active_to)`,
};
export const endSessions: Statement = { name: 'member-end-sessions', text: `select app.end_sessions_of($1) as ended` };
