import type { EntityManager } from 'typeorm';

/**
 * The lines of the log that the demonstration's past would have left, each at its own time and by whoever did it: what a
 * timeline tells. The facts are those of the areas (`young-person.`, `item.`, `referral.`); in the order of their times.
 */
const entries = `
  insert into activity_entry (at, actor_id, actor_agency_id, type, subject_id, young_person_id, meeting_id, data)
  select e.at, e.actor_id, w.agency_id, e.type, e.subject_id, e.young_person_id, e.meeting_id, e.data
    from (
      select recorded_at as at, worker_id as actor_id, 'young-person.contact-recorded' as type, id as subject_id, young_person_id,
          null::uuid as meeting_id, jsonb_build_object('happenedOn', happened_on, 'way', way, 'twoWay', two_way) as data
        from keeping_in_touch
      union all
      select decided_at, decided_by_id, 'item.decided', id, young_person_id, meeting_id,
          jsonb_build_object('outcome', outcome, 'number', decision_number)
        from agenda_item where decided_at is not null
      union all
      select s.at, s.worker_id, t.type, r.id, r.young_person_id, null,
          case when t.type = 'referral.decided' then jsonb_build_object('accepted', r.state = 'ACCEPTED', 'route', r.route) else '{}' end
        from housing_referral_step s join housing_referral r on r.id = s.referral_id
        join (values ('DRAFT', 'referral.drafted'), ('SUBMITTED', 'referral.submitted'), ('ACKNOWLEDGED', 'referral.acknowledged'),
              ('INFO_REQUESTED', 'referral.information-asked'), ('ACCEPTED', 'referral.decided'), ('NOT_ACCEPTED', 'referral.decided'))
          t (state, type) on t.state = s.to_state
    ) e join worker w on w.id = e.actor_id
    order by e.at`;

export async function writeDemonstrationLog(tx: EntityManager): Promise<void> {
  await tx.query(entries);
}
