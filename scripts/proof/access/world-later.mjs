import { KeyRing } from '../../../dist/libs/platform/src/index.js';
import { agencies } from './cast.mjs';
import { mark } from './canaries.mjs';
import { idOf, plusDays } from './ids.mjs';
import { shown } from './oracle.mjs';
import { leaveOut, people, thing } from './people.mjs';

/** Tables that came later, and the relationships that cannot be without them. */
const needs = {
  sealed_person: ['sealed', 'sealedAllowed'],
  exclusion: ['excluded'],
  break_glass: ['glassLive', 'glassOver'],
};

/** Leaves out whom the database cannot hold, and tells which relationships those are: the proof falls short by them. */
export async function leaveOutWhatCannotBe({ db }) {
  const { rows } = await db.query(`select table_name from information_schema.tables where table_schema = 'public'`);
  const there = new Set(rows.map(({ table_name: name }) => name));
  const missing = Object.entries(needs).flatMap(([table, names]) => (there.has(table) ? [] : names));
  leaveOut(missing);
  return missing;
}

const worker = (key) => idOf(`worker ${key}`);
const minutesFromNow = (minutes) => new Date(Date.now() + minutes * 60_000);

/** What the agencies have agreed, who is sealed from whom, and what was broken open. */
export async function addLater({ db, today }) {
  const keys = new KeyRing();
  for (const agency of agencies.filter(({ kind }) => kind !== 'CHILDRENS_SERVICES'))
    await addAgreement({ db, today }, agency);
  for (const person of people) {
    await addExceptions({ db, today }, person);
    await addHome(db, keys, person);
    if (person.first) await addRights({ db, today }, person);
  }
  await addUnusual({ db, today });
  await addLeaver({ db, today });
}

/** Who is sealed or kept from whom, what was broken open, and who asks. */
async function addExceptions({ db, today }, person) {
  if (person.sealed) await addSeal(db, person);
  for (const key of person.excluded ?? []) await addExclusion(db, person, key);
  if (person.glass) await addGlass({ db, today }, person);
  if (person.request) await addRequest(db, person);
}

/** Somebody who was refused again and again. */
function addUnusual({ db, today }) {
  return db.insert('unusual_access', {
    id: idOf('unusual access'),
    kind: 'REFUSED',
    worker_id: worker('breaker'),
    day: today,
    last_at: minutesFromNow(-5),
    times: 5,
    review_due_on: plusDays(today, 2),
  });
}

async function addAgreement({ db, today }, { key, id, kind, agreementOver, without = [] }) {
  const agreement = idOf(`agreement ${key}`);
  await db.insert('sharing_agreement', {
    id: agreement,
    agency_id: id,
    title: `What is shared with ${key}`,
    starts_on: plusDays(today, -300),
    signed_on: plusDays(today, -300),
    expires_on: agreementOver ? today : plusDays(today, 300),
  });
  for (const factClass of (shown[kind] ?? []).filter((one) => !without.includes(one)))
    await db.insert('sharing_basis', {
      agreement_id: agreement,
      fact_class: factClass,
      lawful_basis: 'PUBLIC_TASK',
      power: 'Children Act 2004 s10',
    });
}

async function addSeal(db, person) {
  await db.insert('sealed_person', {
    id: thing(person, 'sealing'),
    young_person_id: person.id,
    state: 'SEALED',
    reason: `Somebody ${mark(person, 'seal reason', 'COUNCIL')}`,
    asked_by_id: worker('otherAdviser'),
    approved_by_id: worker('otherManager'),
    from_at: minutesFromNow(-1_000),
  });
  for (const key of person.sealed.allowed ?? [])
    await db.insert('sealed_allow', {
      young_person_id: person.id,
      worker_id: worker(key),
      let_in_by_id: worker('otherManager'),
      from_at: minutesFromNow(-900),
    });
}

function addExclusion(db, person, key) {
  return db.insert('exclusion', {
    id: thing(person, 'exclusion'),
    young_person_id: person.id,
    worker_id: worker(key),
    reason: `They are related ${mark(person, `exclusion ${key}`, 'COUNCIL')}`,
    by_id: worker('otherManager'),
    from_at: minutesFromNow(-900),
  });
}

function addGlass({ db, today }, person) {
  const { worker: key, live, asked, classes } = person.glass;
  const began = live || asked ? -1 : -180;
  return db.insert('break_glass', {
    id: thing(person, 'glass'),
    worker_id: worker(key),
    young_person_id: person.id,
    reason_code: 'MISSING',
    reason: `They have not been seen ${mark(person, 'glass reason', 'GLASS')}`,
    classes,
    of_sealed: Boolean(asked),
    asked_at: minutesFromNow(began),
    ...(asked ? {} : { started_at: minutesFromNow(began), ends_at: minutesFromNow(began + 59) }),
    review_due_on: plusDays(today, 2),
  });
}

/** What was asked is one row, and whom it is about another. */
async function addRequest(db, person) {
  const id = thing(person, 'request');
  const reason = `I work with the brother ${mark(person, 'request reason', 'REQUEST')}`;
  const asked = { worker_id: worker(person.request.worker), reason };
  await db.insert('access_request', { id, ...asked, asked_for: `WM-${person.number}` });
  await db.insert('access_request_about', { request_id: id, ...asked, young_person_id: person.id });
}

/** Where they live: sealed with the key that the server is given too. */
async function addHome(db, keys, person) {
  const address = { lines: [`1 ${mark(person, 'address', 'ADDRESS')} Street`], postcode: 'ZZ1 1ZZ' };
  const { cipher, keyId } = keys.seal(`home-address:${person.id}`, JSON.stringify(address));
  await db.insert('home_address', { young_person_id: person.id, cipher, key_id: keyId });
}

/** What they asked of their data. */
async function addRights({ db, today }, person) {
  await addSubjectAccess({ db, today }, person);
  await addDataNote(db, person);
}

/** They say that something is wrong: partners are told that much, and children's services what. */
function addDataNote(db, person) {
  return db.insert('data_note', {
    id: thing(person, 'data note'),
    young_person_id: person.id,
    kind: 'RECTIFICATION',
    words: `The day is wrong ${mark(person, 'data note', 'COUNCIL')}`,
    by_id: worker('otherAdviser'),
  });
}

/** They asked what is held about them; a passage of their plan is held until the adviser has read it. */
async function addSubjectAccess({ db, today }, person) {
  await db.insert('subject_access_request', {
    id: thing(person, 'subject access'),
    young_person_id: person.id,
    person_reference: `WM-${person.key}`,
    asked_on: today,
    way: 'EMAIL',
    identity: `By their address ${mark(person, 'subject access', 'COUNCIL')}`,
    due_on: plusDays(today, 30),
    state: 'IN_REVIEW',
    recorded_by_id: worker('otherAdviser'),
    prepared_by_id: worker('otherManager'),
    prepared_at: minutesFromNow(-60),
    reviewer_id: worker('adviser'),
  });
  await db.insert('subject_access_passage', {
    id: thing(person, 'passage'),
    request_id: thing(person, 'subject access'),
    of_table: 'plan_section',
    row_key: `${thing(person, 'plan')}/ACCOMMODATION`,
    of_column: 'needs',
    digest: '0'.repeat(64),
    names_somebody: true,
  });
}

/** Somebody who is about to leave, with everything that is theirs to be handed over. */
function addLeaver({ db, today }) {
  return db.insert('handover', {
    id: idOf('leaving'),
    worker_id: worker('adviser'),
    leaves_on: plusDays(today, 20),
    announced_by_id: worker('administrator'),
  });
}
