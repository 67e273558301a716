/** Nothing about somebody is deleted while a hold stands on their record. */
const held = (person: string): string =>
  `exists (select from data_note n where n.young_person_id = ${person} and n.kind = 'LEGAL_HOLD' and n.ended_at is null)`;

const diedYoung = `y.died_on is not null and y.died_on < (y.date_of_birth + interval '18 years')`;
const recordIsDue = `(case when ${diedYoung} then y.died_on + interval '15 years' else y.date_of_birth + interval '75 years' end) <= current_date`;
const draftIsDue = `r.state = 'DRAFT' and greatest(r.drafted_at, (select max(s.at) from housing_referral_step s where s.referral_id = r.id),
    (select max(e.at) from activity_entry e where e.subject_id = r.id)) < now() - interval '30 days'
  and not exists (select from action a where a.referral_id = r.id)`;
const passagesAreDue = `q.closed_at < now() - interval '1 year' and exists (select from subject_access_passage p where p.request_id = q.id)`;

/** What is due of each class: the id that a line of the log is about, whom it is about, and whether it is held. By the database's clock. */
export const dueOf: Readonly<Record<string, string>> = {
  CASE_RECORD: `select y.id, y.id as person, ${held('y.id')} as held from young_person y where ${recordIsDue}`,
  REFERRAL_DRAFT: `select r.id, r.young_person_id as person, ${held('r.young_person_id')} as held from housing_referral r where ${draftIsDue}`,
  SUBJECT_ACCESS_PASSAGE: `select q.id, q.young_person_id as person, ${held('q.young_person_id')} as held from subject_access_request q where ${passagesAreDue}`,
};

/** What is deleted of one that is due, the farthest from it first. A record is found by the walk instead. */
export const deletionsOf: Readonly<Record<string, readonly string[]>> = {
  REFERRAL_DRAFT: [
    'delete from housing_referral_step where referral_id = $1',
    'delete from housing_referral where id = $1',
  ],
  SUBJECT_ACCESS_PASSAGE: ['delete from subject_access_passage where request_id = $1'],
};

/**
 * Tables about a young person with the predicate that finds their rows, those that point at another before it: the person last. What was
 * done and looked at stays.
 */
export const walkOfRecord = `
  with recursive about as (
    select c.oid from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and (c.relname = 'young_person' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'young_person_id' and not a.attisdropped))
      and c.relname <> 'activity_entry'
    union
    select k.conrelid from pg_constraint k join about on about.oid = k.confrelid where k.contype = 'f'
  ), above as (
    select oid, 0 as height from about
    union
    select k.confrelid, b.height + 1 from above b join pg_constraint k on k.conrelid = b.oid and k.contype = 'f' and k.confrelid <> k.conrelid
      where k.confrelid in (select oid from about) and b.height < 12
  )
  select a.oid::regclass::text as name, app.about_person(a.oid::regclass, 't', 0) as about,
      array(select g.tgname::text from pg_trigger g where g.tgrelid = a.oid and not g.tgisinternal and g.tgenabled = 'O'
        and g.tgfoid in ('refuse_change'::regproc, 'keep_authorised_contents'::regproc)) as kept
    from above a group by a.oid order by max(a.height) + case when a.oid = 'measure_share'::regclass then 0.5 + (select max(height) - 1 from above) else 0 end, 1`;
