import { createHash } from 'node:crypto';
import { mark } from './canaries.mjs';
import { agencies, teams, workers } from './cast.mjs';
import { idOf, plusDays, tokenOf } from './ids.mjs';
import { people } from './people.mjs';
import { addLater, leaveOutWhatCannotBe } from './world-later.mjs';
import { addMeetings } from './world-meetings.mjs';
import { addPerson } from './world-people.mjs';

/** Each has so many sessions that have not shown again who sits there, and as many that have. */
export const sessionsEach = 30;

/** Whom one asks for rows with, as the owner of the database: a world is put in place, not played. */
export const writerFor = (client) => ({
  query: (text, values) => client.query(text, values),
  insert: (table, row) => {
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 1}`).join(', ');
    const text = `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${places})`;
    return client.query(text, Object.values(row)).catch((error) => {
      throw new Error(`The world could not be made at ${table}: ${error.message}`, { cause: error });
    });
  },
});

/** Puts everybody in place. The same world in every run, but for the days, which count from today. */
export async function makeWorld(client) {
  const { rows } = await client.query('select current_date::text as today');
  const ground = { db: writerFor(client), today: rows[0].today };
  ground.missing = await leaveOutWhatCannotBe(ground);
  await client.query('begin');
  await addPartnership(ground);
  for (const person of people) await addPerson(ground, person);
  await addMeetings(ground);
  await addCommitmentAndImport(ground);
  await addLater(ground);
  await client.query('commit');
  await client.query('analyze');
  return ground;
}

async function addPartnership({ db, today }) {
  for (const { id, name, kind, closed } of agencies)
    await db.insert('agency', { id, name, kind, active_to: closed ? today : null });
  for (const { key, id } of teams)
    await db.insert('team', { id, agency_id: idOf('agency council'), name: `Team ${key}` });
  for (const worker of workers) await addWorker({ db, today }, worker);
}

async function addWorker({ db, today }, worker) {
  const { key, id, agency, roles, team, manages } = worker;
  await db.insert('worker', {
    id,
    agency_id: idOf(`agency ${agency}`),
    team_id: team ? idOf(`team ${team}`) : null,
    display_name: `Worker ${key}`,
    job_title: 'Worker',
    email: `${key.toLowerCase()}@example.test`,
    active_from: '2020-01-01',
    active_to: key === 'leaver' ? today : null,
  });
  for (const role of roles) await db.insert('worker_role', { worker_id: id, role });
  if (manages) await db.query('update team set manager_id = $1 where id = $2', [id, idOf(`team ${manages}`)]);
  for (let n = 0; n < 2 * sessionsEach; n++) await addSession(db, worker, n);
}

function addSession(db, { key, id, sessionEnded, sessionIdle }, n) {
  const hash = createHash('sha256').update(tokenOf(key, n)).digest();
  return db.query(
    `insert into session (token_hash, worker_id, expires_at, ended_at, last_seen_at, stepped_up_at)
      values ($1, $2, now() + interval '11 hours', case when $3 then now() end, now() + case when $4 then interval '-31 minutes' else interval '2 hours' end,
        case when $5 then now() + interval '1 hour' end)`,
    [hash, id, Boolean(sessionEnded), Boolean(sessionIdle), n >= sessionsEach],
  );
}

async function addCommitmentAndImport({ db, today }) {
  await db.insert('commitment', {
    id: idOf('commitment'),
    outcome: 'HEALTH',
    promise: 'Everybody has a dentist',
    agency_id: idOf('agency health'),
    lead_id: idOf('worker health'),
    measure: 'people helped',
    target: 10,
    starts_on: plusDays(today, -100),
    target_on: plusDays(today, 200),
  });
  await db.insert('import_batch', {
    id: idOf('import'),
    made_by_id: idOf('worker coordinator'),
    state: 'PREVIEWED',
    progress: 100,
  });
  await db.insert('import_finding', {
    batch_id: idOf('import'),
    severity: 'WARNING',
    file: 'header.csv',
    row: 3,
    column: 'SEX',
    reason: 'This is not one of the codes',
  });
  for (const person of people)
    await db.query(
      `insert into import_finding (batch_id, severity, file, row, value, reason, about)
        select $1, 'CHANGED', 'cohort.csv', 2, $2, 'Changes: phone.', app.mark('import|' || lower(y.reference)) from young_person y where y.id = $3`,
      [idOf('import'), `${mark(person, 'found by an import', 'FINDING')} (T-1)`, person.id],
    );
}
