import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * What was shared about somebody, with which agency, when, on what basis and by whom: worked out from what was looked at, what was
 * sent, and what was agreed on that day. Nothing is kept twice (docs/data-protection.md).
 */
export class LogDisclosures1795821000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(disclosures);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.disclosures(uuid)');
  }
}

const answersFor = `(((app.sees_everyone() or person = any (app.related_people())) and person <> all (app.hidden_people())
      and app.my_kind() = 'CHILDRENS_SERVICES' and app.relationship_to(person) in ('ALLOCATED', 'MANAGES', 'COORDINATES'))
    or 'AUDITOR' = any (app.my_roles()))`;

/**
 * Of each partner's looks one row a day and worker; a referral on the day that it was sent; papers of a panel on the day that they
 * were released, to each kind of agency that an item is shared with. The basis is that of the agreement that held on the day.
 */
const disclosures = `
  create function app.disclosures(person uuid)
    returns table (kind text, day date, agency_id uuid, agency_kinds text[], worker_id uuid, by_id uuid, relationship text, verbs text[],
      classes text[], times integer, bases jsonb, consent text)
    language sql stable strict ${pinned} as $$
    with looks as (
      select l.actor_agency_id as agency_id, l.actor_id as worker_id, l.at::date as day, max(l.relationship) as relationship,
          array_agg(distinct l.verb order by l.verb) as verbs, count(*)::int as times,
          array(select distinct c from unnest(string_to_array(string_agg(array_to_string(l.classes, ','), ','), ',')) c where c <> '' order by c) as classes
        from look_entry l join agency g on g.id = l.actor_agency_id
        where (l.young_person_ids @> array[person] or (l.subject_id = person and l.verb <> 'DENIED')) and l.verb in ('OPENED', 'LISTED', 'REVEALED', 'EXPORTED', 'SEARCHED')
          and g.kind not in ('CHILDRENS_SERVICES', 'ASSURANCE')
        group by 1, 2, 3
    ), shared as (
      select 'LOOKED' as kind, k.day, k.agency_id, null::text[] as agency_kinds, k.worker_id, null::uuid as by_id, k.relationship, k.verbs, k.classes, k.times,
          coalesce((select jsonb_agg(distinct jsonb_build_object('basis', b.lawful_basis, 'condition', b.condition, 'power', b.power, 'agreement', s.title))
            from sharing_agreement s join sharing_basis b on b.agreement_id = s.id
            where s.agency_id = k.agency_id and s.starts_on <= k.day and k.day < s.expires_on and (s.ended_at is null or k.day <= s.ended_at::date)
              and b.fact_class = any (k.classes)), '[]') as bases, null::text as consent
        from looks k
      union all
      select 'REFERRED', r.submitted_at::date, r.agency_id, null, r.officer_id, r.referrer_id, 'REFERRAL', '{}', '{}', 1, '[]', r.consent
        from housing_referral r where r.young_person_id = person and r.submitted_at is not null
      union all
      select 'PAPERS', m.papers_released_at::date, null, i.shared_with, null, coalesce(m.minute_taker_id, m.chair_id), 'PANEL', '{}', '{}', 1, '[]', null
        from agenda_item i join meeting m on m.id = i.meeting_id
        where i.young_person_id = person and m.papers_released_at <= now() and i.state <> 'WITHDRAWN' and i.shared_with <> '{}'
    )
    select * from shared where (select ${answersFor}) order by 2 desc, 1, 3, 5 limit 500 $$;
  ${ruled({ 'app.disclosures(uuid)': 'waymark_run' })}
`;
