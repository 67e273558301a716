import { caseScope, scopeShape, type Viewer } from '@app/access';
import type { Statement } from '@app/platform';

/** Whom the viewer hands over for is chosen first: what is open is asked only of those. */
const leavings = (which: string): string => `
  with mine as materialized (
    select h.id, h.worker_id, h.leaves_on, h.version, app.hands_over_for(h.worker_id) as may_hand_over
      from handover h where h.withdrawn_at is null and h.closed_at is null and (${which})
      and ($1::boolean or app.hands_over_for(h.worker_id))
  )
  select m.id, m.worker_id as "workerId", m.leaves_on as "leavesOn", m.version, m.may_hand_over as "mayHandOver",
    coalesce(w.active_to <= current_date or g.active_to <= current_date, false) as "accessEnded",
    (select coalesce(json_agg(json_build_object('kind', o.kind, 'count', o.count, 'references', o.refs) order by o.kind), '[]') from (
      select k.kind, count(*), coalesce(json_agg(json_build_object('reference', k.reference, 'dueOn', k.due_on) order by k.due_on, k.reference)
        filter (where k.reference is not null), '[]') as refs from app.open_work_of(m.worker_id) k group by k.kind) o) as "openWork"
  from mine m join worker w on w.id = m.worker_id join agency g on g.id = w.agency_id order by m.leaves_on, w.display_name, m.id limit 100`;

/** `$1`: whether all of them, as administrators have it. */
export const open: Statement = { name: 'leavings-open', text: leavings('true') };
export const byId: Statement = { name: 'leaving-by-id', text: leavings('h.id = $2') };

export const forChange: Statement = {
  name: 'leaving-held',
  text: `select h.id, h.worker_id as "workerId", h.version, w.display_name as "displayName", w.agency_id as "agencyId",
      h.withdrawn_at is not null or h.closed_at is not null as over
    from handover h join worker w on w.id = h.worker_id where h.id = $1 for no key update of h`,
};
/** Read and not locked: who hands over does not change the leaving itself. */
export const leaver: Statement = {
  name: 'leaving-leaver',
  text: `select h.id, h.worker_id as "workerId", w.agency_id as "agencyId", h.version, w.display_name as "displayName", false as over
    from handover h join worker w on w.id = h.worker_id
    where h.id = $1 and h.withdrawn_at is null and h.closed_at is null and app.hands_over_for(h.worker_id)`,
};

export const announce: Statement = {
  name: 'leaving-announce',
  text: `insert into handover (worker_id, leaves_on, announced_by_id) values ($1, $2, $3) returning id`,
};
export const endAccess: Statement = {
  name: 'leaving-end-access',
  text: `update worker set active_to = $2 where id = $1`,
};
export const withdraw: Statement = {
  name: 'leaving-withdraw',
  text: `update handover set withdrawn_at = now(), version = version + 1 where id = $1`,
};
export const close: Statement = {
  name: 'leaving-close',
  text: `update handover set closed_at = now(), closed_by_id = $2, version = version + 1 where id = $1`,
};
export const openWork: Statement = {
  name: 'leaving-open-work',
  text: `select kind, count(*) from app.open_work_of($1) group by kind order by kind`,
};
export const endAll: readonly Statement[] = [
  {
    name: 'leaving-end-roles',
    text: `update worker_role set from_on = least(from_on, $2), to_on = $2 where worker_id = $1 and to_on > $2`,
  },
  {
    name: 'leaving-end-seats',
    text: `update panel_member set from_on = least(from_on, $2), to_on = $2 where worker_id = $1 and to_on > $2`,
  },
  {
    name: 'leaving-end-account',
    text: `update worker set active_to = least(active_to, $2), version = version + 1 where id = $1`,
  },
];

export const taker: Statement = {
  name: 'handover-taker',
  text: `select w.id, w.agency_id as "agencyId", array(select r.role from live_role r where r.worker_id = w.id) as roles,
      array(select p.panel_id from panel_member p where p.worker_id = w.id and p.from_on <= current_date and current_date < p.to_on) as "panelIds",
      w.active_from <= current_date and w.active_to is null and g.active_to is null as stays
    from worker w join agency g on g.id = w.agency_id where w.id = $1`,
};
export const keepSteps: Statement = {
  name: 'handover-steps',
  text: `insert into handover_step (handover_id, kind, record_id, to_worker_id, by_id) select $1, $2, s.id, $4, $5 from unnest($3::uuid[]) s (id)`,
};

/** What of a leaver's work the viewer may see, with whom it is about. `$1` the viewer, `$2` the leaver. */
export function items(viewer: Viewer): Statement {
  const open = (column: string): string => caseScope(viewer, column, '$1');
  return {
    name: `handover-items/${scopeShape(viewer)}`,
    text: `
      select a.id, 'ACTION' as kind, 'OWNER' as part, a.title, a.young_person_id as "youngPersonId", null::uuid as "panelId", a.due_on as "dueOn"
        from action a where a.owner_id = $2 and a.open and (a.young_person_id is null or ${open('a.young_person_id')})
      union all select l.id, 'ALLOCATION', l.kind, case l.part when 'PRIMARY' then 'Leads the work' else 'Works with them too' end,
          l.young_person_id, null, null
        from allocation l where l.worker_id = $2 and current_date < l.to_on and ${open('l.young_person_id')}
      union all select r.id, 'REFERRAL', case when r.referrer_id = $2 then 'REFERRER' else 'OFFICER' end, r.reference, r.young_person_id, null, r.need_on
        from housing_referral r where $2 in (r.referrer_id, r.officer_id) and r.closed_at is null and ${open('r.young_person_id')}
      union all select c.id, 'COMMITMENT', 'LEAD', c.reference || ': ' || c.promise, null, null, c.target_on
        from commitment c where c.lead_id = $2 and c.state not in ('EVIDENCED', 'WITHDRAWN')
      union all select m.id, 'MEETING', case when m.chair_id = $2 then 'CHAIR' else 'MINUTE_TAKER' end, m.title, null, m.panel_id, m.held_on
        from meeting m where $2 in (m.chair_id, m.minute_taker_id) and m.state not in ('ENDED', 'CANCELLED')
      order by 2, 7, 4, 1 limit 500`,
  };
}
