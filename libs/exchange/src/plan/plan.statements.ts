/** What an import writes: one statement a table, whatever the number of rows. Columns come as arrays. */
export const addWorkers = `
  with fresh as (
    insert into worker (id, agency_id, display_name, job_title, email)
      select w.id, $1, w.name, w.job_title, w.email from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) w (id, name, job_title, email)
      returning id
  )
  insert into worker_role (worker_id, role)
    select r.id, r.role from unnest($2::uuid[], $6::text[]) r (id, role) join fresh on fresh.id = r.id`;

export const addTeams = `
  insert into team (id, agency_id, name, manager_id)
    select t.id, $1, t.name, t.manager_id from unnest($2::uuid[], $3::text[], $4::uuid[]) t (id, name, manager_id)`;

export const setManagers = `
  update team set manager_id = m.manager_id from unnest($1::uuid[], $2::uuid[]) m (id, manager_id) where team.id = m.id`;

export const moveWorkers = `
  update worker set team_id = m.team_id from unnest($1::uuid[], $2::uuid[]) m (id, team_id) where worker.id = m.id`;

const personColumns = [
  'id',
  'reference',
  'child_id_903',
  'first_name',
  'family_name',
  'preferred_name',
  'pronouns',
  'date_of_birth',
  'sex',
  'ethnicity',
  'unaccompanied',
  'unaccompanied_until',
  'what_matters',
  'what_matters_on',
  'best_way_to_reach',
  'phone',
  'needs_assessment_on',
  'last_in_touch_on',
  'died_on',
];
const personArrays = `unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::date[], $9::text[],
  $10::text[], $11::boolean[], $12::date[], $13::text[], $14::date[], $15::text[], $16::text[], $17::date[], $18::date[], $19::date[])`;

export const addPeople = `insert into young_person (${personColumns.join(', ')}) select * from ${personArrays}`;

export const changePeople = `
  update young_person y
    set ${personColumns
      .slice(2)
      .map((column) => `${column} = p.${column}`)
      .join(', ')}, version = y.version + 1
    from ${personArrays} p (${personColumns.join(', ')}) where y.id = p.id`;

export const stampPeople = `
  update young_person set source_as_at = $2 where id = any ($1::uuid[]) and source_as_at is distinct from $2::date`;

export const removeEpisodes = `delete from care_episode where id = any ($1::uuid[])`;

export const writeEpisodes = `
  insert into care_episode as e (young_person_id, starts_on, ends_on, reason_new, legal_status, category_of_need, place, place_provider, reason_ceased)
    select * from unnest($1::uuid[], $2::date[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
    on conflict (young_person_id, starts_on) do update
      set ends_on = excluded.ends_on, reason_new = excluded.reason_new, legal_status = excluded.legal_status,
          category_of_need = excluded.category_of_need, place = excluded.place, place_provider = excluded.place_provider,
          reason_ceased = excluded.reason_ceased`;

export const removeFacts = `delete from status_fact where id = any ($1::uuid[])`;

export const addFacts = `
  insert into status_fact (young_person_id, kind, starts_on, ends_on, evidence)
    select * from unnest($1::uuid[], $2::text[], $3::date[], $4::date[], $5::text[])`;

export const endAllocations = `update allocation set to_on = $2 where id = any ($1::uuid[])`;

export const removeAllocations = `delete from allocation where id = any ($1::uuid[])`;

export const allocate = `
  insert into allocation (young_person_id, worker_id, kind, part, from_on)
    select a.*, $5::date from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) a`;

const spell = (table: string, kept: string) => ({
  end: `update ${table} r set to_on = s.to_on from unnest($1::uuid[], $2::date[]) s (id, to_on) where r.id = s.id`,
  correct: `update ${table} r set code = s.code${kept ? ', suitable = s.suitable' : ''}
    from unnest($1::uuid[], $2::text[], $3::boolean[]) s (id, code, suitable) where r.id = s.id`,
  add: `insert into ${table} (young_person_id, code, from_on${kept})
    select s.young_person_id, s.code, s.from_on${kept} from unnest($1::uuid[], $2::text[], $3::boolean[], $4::date[])
      s (young_person_id, code, suitable, from_on)`,
});
export const homes = spell('accommodation_record', ', suitable');
export const activities = spell('activity_record', '');

export const setStandings = `
  insert into plan_standing as p (young_person_id, authorised_on, last_review_on, review_due_on)
    select * from unnest($1::uuid[], $2::date[], $3::date[], $4::date[])
    on conflict (young_person_id) do update
      set authorised_on = excluded.authorised_on, last_review_on = excluded.last_review_on, review_due_on = excluded.review_due_on,
          overdue_reason = null, overdue_reason_at = null`;

export const addMirrors = `
  insert into plan_version (young_person_id, number, state, source, authorised_on)
    select m.id, 1, 'AUTHORISED', 'MIRROR', m.authorised_on from unnest($1::uuid[], $2::date[]) m (id, authorised_on)`;

export const addPlanReviews = `
  insert into plan_review (young_person_id, held_on, recorded_on)
    select r.id, r.held_on, r.held_on from unnest($1::uuid[], $2::date[]) r (id, held_on)
    on conflict (young_person_id, held_on) do nothing`;

export const writeReviews = `
  insert into care_review (young_person_id, held_on, participation)
    select * from unnest($1::uuid[], $2::date[], $3::text[])
    on conflict (young_person_id, held_on) do update set participation = excluded.participation`;

export const writeReturns = `
  insert into statutory_return (young_person_id, year, in_touch, activity, accommodation)
    select * from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[])
    on conflict (young_person_id, year) do update
      set in_touch = excluded.in_touch, activity = excluded.activity, accommodation = excluded.accommodation`;
