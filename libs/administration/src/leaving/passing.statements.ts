import type { Statement } from '@app/platform';

/** One record that went over, and in whose streams that is read. */
export interface Passed {
  readonly id: string;
  readonly youngPersonId: string | null;
}

/** `$1` which, `$2` from whom, `$3` to whom. Each takes only what is still the leaver's and open. */

/** As when an action is given to somebody else: what stood in the way was the other's to say. What is claimed done waits to be checked. */
export const actions: Statement = {
  name: 'pass-actions',
  text: `
    with gone as (
      update action a set owner_id = $3, version = version + 1, state = case a.state when 'DONE_CLAIMED' then a.state else 'ASSIGNED' end,
        owner_agency_id = (select agency_id from worker where id = $3), state_reason = null, blocked_by = null
      where a.id = any ($1::uuid[]) and a.owner_id = $2 and a.open returning a.id, a.young_person_id, a.state
    ), told as (
      insert into action_update (action_id, worker_id, to_state, note) select id, $4, state, 'Handed over: the owner leaves' from gone
    ) select id, young_person_id as "youngPersonId" from gone`,
};
export const allocations: Statement = {
  name: 'pass-allocations',
  text: `select l.id, l.young_person_id as "youngPersonId" from app.hand_over_allocations($2, $1::uuid[], $3) gone join allocation l on l.id = gone
    where $4::uuid is not null`,
};
export const referrals: Statement = {
  name: 'pass-referrals',
  text: `select gone.id, gone.young_person_id as "youngPersonId" from app.hand_over_referrals($2, $1::uuid[], $3) gone where $4::uuid is not null`,
};
export const commitments: Statement = {
  name: 'pass-commitments',
  text: `
    with gone as (
      update commitment c set lead_id = $3, version = version + 1
      where c.id = any ($1::uuid[]) and c.lead_id = $2 and c.state not in ('EVIDENCED', 'WITHDRAWN') returning c.id, c.state
    ), told as (
      insert into commitment_update (commitment_id, worker_id, note, to_state) select id, $4, 'Handed over: the lead leaves', state from gone
    ) select id, null as "youngPersonId" from gone`,
};
export const meetings: Statement = {
  name: 'pass-meetings',
  text: `update meeting m set version = version + 1, chair_id = case m.chair_id when $2 then $3 else m.chair_id end,
      minute_taker_id = case m.minute_taker_id when $2 then $3 else m.minute_taker_id end
    where m.id = any ($1::uuid[]) and $2 in (m.chair_id, m.minute_taker_id) and m.state not in ('ENDED', 'CANCELLED') and $4::uuid is not null
    returning m.id, null as "youngPersonId"`,
};
