import { birthday, farDay, mark, phone } from './canaries.mjs';
import { idOf, plusDays } from './ids.mjs';
import { actionSections, ownerOf, raiserOf, sections, thing } from './people.mjs';
import { agencyOf, actorOf } from './cast.mjs';

const worker = (key) => idOf(`worker ${key}`);

/** One young person with everything that can be known of anybody, each fact with its mark. */
export async function addPerson(ground, person) {
  await addRecord(ground, person);
  await addStatus(ground, person);
  await addCircumstances(ground, person);
  for (const [at, line] of person.allocated.entries()) await addAllocation(ground, person, line, at);
  await addPlan(ground, person);
  for (const [at, section] of actionSections.entries()) await addAction(ground, person, section, at);
  if (person.referral) await addReferral(ground, person);
  await addHistory(ground, person);
}

function addRecord({ db, today }, person) {
  return db.insert('young_person', {
    id: person.id,
    reference: `WM-${mark(person, 'reference', 'REFERENCE')}`,
    child_id_903: mark(person, 'child_id_903', 'IDENTITY'),
    first_name: mark(person, 'first_name', 'MINIMUM'),
    family_name: `x${mark(person, 'family_name', 'IDENTITY')}`,
    pronouns: mark(person, 'pronouns', 'IDENTITY'),
    date_of_birth: birthday(person, today),
    sex: '2',
    ethnicity: 'WBRI',
    what_matters: `Friends ${mark(person, 'what_matters', 'OWN_WORDS')}`,
    what_matters_on: plusDays(today, -9),
    best_way_to_reach: `Text ${mark(person, 'best_way_to_reach', 'CONTACT')}`,
    phone: phone(person),
    needs_assessment_on: plusDays(today, -200),
    last_in_touch_on: plusDays(today, -20),
  });
}

async function addStatus({ db, today }, person) {
  const of = { young_person_id: person.id };
  await db.insert('care_episode', {
    ...of,
    starts_on: plusDays(today, -1200),
    reason_new: 'S',
    legal_status: 'C2',
    place: 'U6',
    place_provider: mark(person, 'place_provider', 'NOBODY'),
  });
  await db.insert('status_span', {
    ...of,
    from_on: plusDays(today, -900),
    status: 'ELIGIBLE',
    requires_plan: true,
    requires_adviser: true,
  });
  await db.insert('status_fact', {
    ...of,
    kind: 'SUPPORT_REQUEST',
    starts_on: plusDays(today, -5),
    evidence: mark(person, 'evidence', 'STAGE'),
  });
  await db.insert('status_override', {
    ...of,
    status: 'RELEVANT',
    reason: `The court decided ${mark(person, 'override', 'STAGE')}`,
    asked_by_id: worker('otherAdviser'),
    approved_by_id: worker('otherManager'),
    starts_on: plusDays(today, -3),
    expires_on: farDay(person, 30, 'STAGE'),
  });
}

async function addCircumstances({ db, today }, person) {
  const of = { young_person_id: person.id };
  await db.insert('accommodation_record', { ...of, code: 'U', suitable: true, from_on: plusDays(today, -90) });
  await db.insert('activity_record', { ...of, code: 'F2', from_on: plusDays(today, -80) });
  await db.insert('keeping_in_touch', {
    ...of,
    worker_id: worker('otherAdviser'),
    happened_on: plusDays(today, -20),
    way: 'PHONE',
    two_way: true,
    note: `Talked about ${mark(person, 'note', 'CONTACT')}`,
  });
}

function addAllocation({ db, today }, person, [key, from, to], at) {
  return db.insert('allocation', {
    young_person_id: person.id,
    worker_id: worker(key),
    kind: key === 'socialWorker' ? 'SOCIAL_WORKER' : 'PERSONAL_ADVISER',
    part: at === 1 && key === 'socialWorker' ? 'SECONDARY' : 'PRIMARY',
    from_on: plusDays(today, from),
    ...(to === undefined ? {} : { to_on: plusDays(today, to) }),
  });
}

async function addPlan({ db, today }, person) {
  const [current, draft] = [thing(person, 'plan'), thing(person, 'draft')];
  const of = { young_person_id: person.id, author_id: worker('leaver') };
  for (const section of sections)
    await db.insert('plan_part', { id: thing(person, 'part', section), young_person_id: person.id, section });
  await db.insert('plan_version', { ...of, id: current, number: 1 });
  for (const section of sections)
    await addSection({ db }, person, current, section, { prefix: 'current', tells: `PLAN_${section}` });
  await db.query(
    `update plan_version set state = 'AUTHORISED', authorised_on = $2, authoriser_id = $3, agreement = 'AGREED', agreement_words = $4 where id = $1`,
    [current, plusDays(today, -60), worker('otherManager'), mark(person, 'agreement_words', 'OWN_WORDS')],
  );
  await db.insert('plan_version', {
    ...of,
    id: draft,
    number: 2,
    return_reason: mark(person, 'return_reason', 'COUNCIL'),
  });
  for (const section of sections)
    await addSection({ db }, person, draft, section, { prefix: 'draft', tells: 'COUNCIL' });
  await db.insert('plan_standing', {
    young_person_id: person.id,
    authorised_on: plusDays(today, -60),
    review_due_on: plusDays(today, 120),
  });
  await db.insert('plan_review', {
    id: thing(person, 'review'),
    young_person_id: person.id,
    held_on: plusDays(today, -60),
    recorded_on: plusDays(today, -60),
  });
}

async function addSection({ db }, person, version, section, { prefix, tells }) {
  const text = (field) => `${field} ${mark(person, `${prefix} ${section} ${field}`, tells)}`;
  await db.insert('plan_section', {
    plan_version_id: version,
    section,
    ...Object.fromEntries(
      ['needs', 'my_view', 'working_well', 'worries', 'next_steps', 'contingency'].map((field) => [field, text(field)]),
    ),
  });
  const at = sections.indexOf(section);
  await db.insert('plan_objective', {
    id: thing(person, `objective of ${prefix}`, section),
    plan_version_id: version,
    young_person_id: person.id,
    plan_part_id: thing(person, 'part', section),
    position: at + 1,
    words: `I want ${mark(person, `${prefix} ${section} goal`, tells)}`,
    by_on: farDay(person, prefix === 'draft' ? 15 + at : at, tells),
  });
}

async function addAction({ db, today }, person, section, at) {
  const text = (field) => `${field} ${mark(person, `action ${section} ${field}`, `ACTION:${section}`)}`;
  const owner = actorOf(ownerOf(person));
  const id = thing(person, 'action', section);
  await db.insert('action', {
    id,
    young_person_id: person.id,
    plan_part_id: thing(person, 'part', section),
    source: 'PLAN',
    title: text('title'),
    plain_words: text('plain_words'),
    owner_id: owner.id,
    owner_agency_id: agencyOf(owner.agency).id,
    raised_by_id: worker(raiserOf(person)),
    first_due_on: plusDays(today, 20 + at),
    due_on: plusDays(today, 20 + at),
    ...(person.action?.closed === undefined ? opened(at, text) : closed(person, today)),
    latest_update: text('latest_update'),
    latest_update_at: new Date(`${today}T08:00:00Z`),
  });
  await db.insert('action_update', { action_id: id, worker_id: owner.id, to_state: 'ACCEPTED', note: text('note') });
}

const opened = (at, text) =>
  at === 1
    ? { state: 'BLOCKED', blocked_by: text('blocked_by'), state_reason: text('state_reason') }
    : { state: 'ACCEPTED' };

function closed(person, today) {
  const on = plusDays(today, person.action.closed);
  return {
    state: 'VERIFIED',
    done_on: on,
    claimed_by_id: actorOf(ownerOf(person)).id,
    closed_at: new Date(`${on}T08:00:00Z`),
  };
}

async function addReferral({ db, today }, person) {
  const { state, by, closed } = person.referral;
  const text = (field) => `${field} ${mark(person, `referral ${field}`, 'REFERRAL')}`;
  const id = thing(person, 'referral');
  const at = (days) => new Date(`${plusDays(today, days)}T09:00:00Z`);
  await db.insert('housing_referral', {
    id,
    reference: `HR-${mark(person, 'referral reference', 'REFERRAL')}`,
    young_person_id: person.id,
    plan_part_id: thing(person, 'part', 'ACCOMMODATION'),
    agency_id: idOf('agency housing'),
    referrer_id: worker(by),
    state,
    need_on: farDay(person, 31, 'REFERRAL'),
    ...Object.fromEntries(
      ['wants', 'support_needs', 'plan_b', 'consent_words', 'info_requested', 'decision_reason'].map((field) => [
        field,
        text(field),
      ]),
    ),
    consent: 'GIVEN',
    submitted_at: state === 'DRAFT' ? null : at(-50),
    closed_at: closed === undefined ? null : at(closed),
  });
  await db.insert('housing_referral_step', {
    referral_id: id,
    to_state: state,
    worker_id: worker(by),
    agency_id: idOf('agency council'),
    at: at(-50),
    note: text('note'),
  });
}

async function addHistory({ db }, person) {
  for (const type of ['young-person.imported', 'young-person.what-matters-recorded', 'plan.authorised'])
    await db.insert('activity_entry', {
      type,
      actor_id: worker('leaver'),
      subject_id: person.id,
      young_person_id: person.id,
    });
}
