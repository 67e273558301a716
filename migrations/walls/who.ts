/** A worker `w` who is here today, in an agency `g` that is. */
export const active = `w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)
      and (g.active_to is null or current_date < g.active_to)`;

/** Who coordinates the panel, and so sees everybody: the role, held today, and a seat that takes the minutes. */
export const coordinates = `g.kind = 'CHILDRENS_SERVICES'
      and exists (select 1 from live_role r where r.worker_id = w.id and r.role = 'COORDINATOR')
      and exists (select 1 from panel_member p where p.worker_id = w.id and p.part = 'MINUTE_TAKER'
        and p.from_on <= current_date and current_date < p.to_on)`;

/** A sharing agreement `s` that holds today. */
export const liveAgreement = `s.starts_on <= current_date and current_date < s.expires_on and s.ended_at is null`;
