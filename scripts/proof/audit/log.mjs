const people = 400;
const workers = 40;

/** Who works, in the tables as they are: the lines of the log name them. */
export async function makePeople(client) {
  const { rows } = await client.query(
    `insert into agency (name, kind) values ('Proof council', 'CHILDRENS_SERVICES') returning id`,
  );
  await client.query(
    `insert into worker (agency_id, display_name, job_title, email, active_from)
      select $1, 'Worker ' || n, 'Personal adviser', 'worker-' || n || '@example.test', '2020-01-01' from generate_series(1, $2::int) n`,
    [rows[0].id, workers],
  );
  await client.query(
    'create table proof_person as select gen_random_uuid() as id, n from generate_series(1, $1::int) n',
    [people],
  );
}

const entries = `
  insert into activity_entry (actor_id, actor_agency_id, type, subject_id, young_person_id, data, role, relationship, changed, before_hash,
      after_hash, correlation_id, source)
    select w.id, w.agency_id, 'action.updated', gen_random_uuid(), p.id, jsonb_build_object('days', one.n % 90), 'PERSONAL_ADVISER', 'ALLOCATED',
      '{dueOn,title}', md5(one.n::text), md5((one.n + 1)::text), gen_random_uuid(), 'WEB'
    from generate_series($1::int, $2::int) one (n)
    join (select id, agency_id, row_number() over (order by email) as n from worker) w on w.n = 1 + one.n % ${workers}
    join proof_person p on p.n = 1 + one.n % ${people}`;

const looks = `
  insert into look_entry (actor_id, actor_agency_id, session_id, role, relationship, verb, operation, subject_type, subject_id,
      young_person_ids, classes, correlation_id, source)
    select w.id, w.agency_id, gen_random_uuid(), 'PERSONAL_ADVISER', 'ALLOCATED', case one.n % 3 when 0 then 'LISTED' else 'OPENED' end, 'youngPerson',
      'YOUNG_PERSON', p.id, array[p.id], '{IDENTITY,MINIMUM,STAGE}', gen_random_uuid(), 'WEB'
    from generate_series($1::int, $2::int) one (n)
    join (select id, agency_id, row_number() over (order by email) as n from worker) w on w.n = 1 + one.n % ${workers}
    join proof_person p on p.n = 1 + one.n % ${people}`;

/** The service never looks for a line by its number alone; whoever tampers with a thousand does. */
export const byNumber = 'create index proof_look_by_number on look_entry (id)';

/** Half of what was done and half of what was looked at, in transactions of their own, sealed between them as the service does. */
export async function makeLog(client, rows, seals) {
  const each = Math.ceil(rows / 2 / seals);
  let made = 0;
  for (let batch = 0; batch < seals; batch++) {
    const from = batch * each + 1;
    const to = Math.min((batch + 1) * each, rows / 2);
    await client.query(entries, [from, to]);
    await client.query(looks, [from, to]);
    made += 2 * (to - from + 1);
    await client.query('select app.seal_log()');
  }
  return made;
}
