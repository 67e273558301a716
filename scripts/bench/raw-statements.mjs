/**
 * The same work as the product's, as lean as we know how: what a careful person would write for this one page and nothing
 * else. Same session check, same scope predicates, same columns.
 */
export const session = `select w.id, w.agency_id, g.kind, array(select role from worker_role r where r.worker_id = w.id) as roles
  from session s join worker w on w.id = s.worker_id join agency g on g.id = w.agency_id
  where s.token_hash = $1 and s.ended_at is null and now() < s.expires_at and now() < s.last_seen_at + interval '30 minutes'
    and w.active_from <= current_date and (w.active_to is null or current_date < w.active_to)`;

const peopleOfMeeting = `select young_person_id from agenda_item where meeting_id = $1 and young_person_id is not null and state <> 'WITHDRAWN'`;
const open = `select young_person_id from open_case where worker_id = $2`;
const scope = (column) => `${column} in (${peopleOfMeeting}) and ${column} in (${open})`;

export const pack = {
  meeting: `select m.id, m.title, m.held_on, m.state, w.display_name from meeting m join worker w on w.id = m.chair_id
    where m.id = $1 and exists (select 1 from panel_member pm where pm.panel_id = m.panel_id and pm.worker_id = $2)`,
  items: `select i.id, i.position, i.title, i.minutes, i.state, i.young_person_id from agenda_item i where i.meeting_id = $1 and $2::uuid is not null order by i.position`,
  people: `select p.id, p.reference, p.first_name, p.family_name, p.preferred_name, p.date_of_birth from young_person p where ${scope('p.id')}`,
  plans: `select v.young_person_id, v.number, v.authorised_on, o.plan_part_id, pp.section, o.words, o.by_on, o.state
    from plan_version v join plan_objective o on o.plan_version_id = v.id join plan_part pp on pp.id = o.plan_part_id
    where v.state = 'AUTHORISED' and ${scope('v.young_person_id')} order by v.young_person_id, o.position`,
  actions: `select a.young_person_id, a.id, a.title, a.due_on, a.state, a.latest_update, w.display_name, g.name
    from action a join worker w on w.id = a.owner_id join agency g on g.id = a.owner_agency_id
    where a.open and ${scope('a.young_person_id')} order by a.young_person_id, a.due_on, a.id`,
  referrals: `select distinct on (r.young_person_id) r.young_person_id, r.reference, r.state, r.need_on from housing_referral r
    where ${scope('r.young_person_id')} order by r.young_person_id, r.drafted_at desc`,
};

export const tracker = {
  rows: `select a.id, a.title, a.due_on, a.state, a.times_moved, a.latest_update, a.latest_update_at, w.display_name, g.name,
      p.reference, p.first_name, p.family_name, o.words, pp.section,
      coalesce(a.young_person_id = any (array(${open})), false)
    from action a join worker w on w.id = a.owner_id join agency g on g.id = a.owner_agency_id
      left join young_person p on p.id = a.young_person_id left join plan_part pp on pp.id = a.plan_part_id
      left join plan_version v on v.young_person_id = a.young_person_id and v.state = 'AUTHORISED'
      left join plan_objective o on o.plan_part_id = a.plan_part_id and o.plan_version_id = v.id
    where a.open and a.owner_agency_id = $1 order by a.due_on, a.id limit 51`,
  totals: `select count(*), count(*) filter (where state <> 'DONE_CLAIMED' and due_on < current_date),
      count(*) filter (where state <> 'DONE_CLAIMED' and due_on between current_date and current_date + 7),
      count(*) filter (where state in ('BLOCKED', 'DECLINED')), count(*) filter (where state = 'DONE_CLAIMED')
    from action where open and owner_agency_id = $1`,
};

export const record = {
  find: `select i.id, i.young_person_id, m.id, m.state from agenda_item i join meeting m on m.id = i.meeting_id where i.id = $1 and
    exists (select 1 from panel_member pm where pm.panel_id = m.panel_id and pm.worker_id = $2)`,
  key: `insert into idempotency_key (actor_id, key, fingerprint, subject_id) values ($1, $2, $3, $4)`,
  action: `insert into action (young_person_id, plan_part_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on, meeting_id, agenda_item_id)
    select $1, $2, 'PANEL', $3, w.id, w.agency_id, $4, $5, $5, $6, $7 from worker w where w.id = $8 returning id`,
  update: `insert into action_update (action_id, worker_id, to_state) values ($1, $2, 'ASSIGNED')`,
  entry: `insert into minute_entry (meeting_id, agenda_item_id, kind, words, author_id, action_id) values ($1, $2, 'ACTION', $3, $4, $5) returning id`,
  log: `insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data) values ($1, $2, $3, $4, $5, $6, $7)`,
};

const ofPeople = `measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING')`;
const from = 'select measure, key, n from measure_bucket where';
export const dashboard = {
  people: `select measure, key, sum(n)::int from (
      ${from} ${ofPeople} and grain = 'Y' and day < date_trunc('year', current_date::timestamp)::date
      union all ${from} ${ofPeople} and grain = 'M' and day >= date_trunc('year', current_date::timestamp)::date
        and day < date_trunc('month', current_date::timestamp)::date
      union all ${from} ${ofPeople} and grain = 'D' and day >= date_trunc('month', current_date::timestamp)::date and day <= current_date
      union all ${from} measure = 'REFERRAL' and grain = 'D') counted
    group by measure, key having sum(n) <> 0`,
  actions: `select key, sum(n)::int, coalesce(sum(n) filter (where day < current_date), 0)::int,
      coalesce(sum(n) filter (where day between current_date and current_date + 7), 0)::int
    from measure_bucket where measure = 'ACTION' and grain = 'D' group by key`,
  // The colour of each promise is worked out from these, outside the database.
  commitments: `select c.state, c.baseline::float8, c.target::float8, c.starts_on, c.target_on, c.cycle_days, c.latest_value::float8, c.latest_update_at::date
    from commitment c where c.state <> 'WITHDRAWN'`,
};
