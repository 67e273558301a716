import { idOf } from '../access/ids.mjs';
import { rowsOfAccess } from './beside-access.mjs';
import { rowsOfFunctions } from './beside-functions.mjs';

const person = (key) => idOf(`person ${key}`);
const worker = (key) => idOf(`worker ${key}`);
const agency = (key) => idOf(`agency ${key}`);

/** Young people who are in no relationship of the world's, each for one rule. */
/** Each refers somebody whom nothing else opens to them: to who coordinates, all of the record is open for all that. */
const referrers = [
  'coordinator',
  'coordinatorEnded',
  'coordinatorBeside',
  'comingCoordinator',
  'formerCoordinator',
  'minuteTaker',
];

const beside = [
  'referredElsewhere',
  'referredAndShared',
  'referredToLapsed',
  'referredByLapsed',
  'promised',
  'ofCouncillor',
  'ofLapsed',
  'ofManySeats',
  'ofProtectedPlace',
  'referredByPartner',
  ...referrers.map((key) => `referredBy ${key}`),
];

export const peopleBeside = beside.flatMap((key, n) => [
  [
    `insert into young_person (id, reference, first_name, family_name, date_of_birth) values ($1, $2, 'Some', 'Body', '2008-01-01')`,
    [person(key), `BESIDE-${n}`],
  ],
  [
    `insert into allocation (young_person_id, worker_id, kind, part, from_on) values ($1, $2, 'PERSONAL_ADVISER', 'PRIMARY', '2024-01-01')`,
    [person(key), worker(key === 'ofManySeats' ? 'manySeats' : 'otherAdviser')],
  ],
]);

/** A row of each kind that the world has none of, for everybody in it. */
const ofEverybody = [
  [
    `insert into meeting (id, panel_id, title, held_on, chair_id, state, papers_released_at)
      select gen_random_uuid(), p.id, 'Meeting', current_date, $2, 'PUBLISHED', now() - interval '1 day' from panel p where p.id <> $1`,
    [idOf('panel'), worker('leaver')],
  ],
  [
    `insert into agenda_item (meeting_id, title, position, presenter_id, shared_with)
      select m.id, 'A topic', 900 + n, case n when 4 then $1::uuid end, case n when 2 then '{HEALTH}' when 3 then '{DWP,ELECTED_MEMBERS}' else '{}' end::text[]
        from meeting m cross join generate_series(1, 4) n`,
    [worker('manySeats')],
  ],
  [
    `insert into housing_referral_step (referral_id, to_state, worker_id, agency_id)
      select r.id, 'SUBMITTED', r.referrer_id, r.agency_id from housing_referral r`,
    [],
  ],
  [
    `insert into minute_entry (meeting_id, agenda_item_id, kind, words, author_id)
      select i.meeting_id, i.id, 'NOTE', 'Said of it', $1 from agenda_item i`,
    [worker('leaver')],
  ],
  [
    `insert into minute_entry_history (entry_id, version, words, editor_id) select id, 1, 'Said before', $1 from minute_entry on conflict do nothing`,
    [worker('leaver')],
  ],
  [`insert into statutory_return (young_person_id, year) select id, 2024 from young_person on conflict do nothing`, []],
  [
    `insert into care_review (young_person_id, held_on) select id, '2024-05-01' from young_person on conflict do nothing`,
    [],
  ],
  [
    `insert into agenda_parking (panel_id, meeting_id, young_person_id, reason, by_id)
      select m.panel_id, m.id, y.id, 'not this time', $1 from young_person y join meeting m on m.id = $2 or (m.panel_id <> $3 and y.id = $4)`,
    [worker('leaver'), idOf('meeting open'), idOf('panel'), person('ofManySeats')],
  ],
  [
    `insert into import_file (batch_id, name, kind, bytes, contents) select id, 'header.csv', '', 3, 'abc' from import_batch`,
    [],
  ],
  [
    `insert into import_finding (batch_id, severity, file, value, reason, about)
      select b.id, 'CHANGED', 'cohort.csv', y.reference, 'Changes: phone.', app.mark('import|' || lower(y.reference)) from import_batch b cross join young_person y`,
    [],
  ],
  [
    `insert into idempotency_key (actor_id, key, fingerprint, subject_id) select id, gen_random_uuid(), 'abc', id from worker`,
    [],
  ],
];

const referral = (key, to, by) => [
  `insert into housing_referral (young_person_id, agency_id, referrer_id, state, need_on, wants, consent, submitted_at)
    values ($1, $2, $3, 'SUBMITTED', current_date, 'a home', 'GIVEN', now())`,
  [person(key), agency(to), worker(by)],
];

const action = (about, owner, of, { promise = false, by = owner } = {}) => [
  `insert into action (young_person_id, no_plan_because, commitment_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
    values ($1::uuid, case when $1::uuid is not null then 'why' end, case when $2::boolean then $3::uuid end, 'PANEL', 'To be done', $4, $5, $6, current_date, current_date)`,
  [about && person(about), promise, idOf('commitment'), worker(owner), agency(of), worker(by)],
];

/** For a referral, and from an item, that a partner to whom the record is open is no party to. */
const ofOthersWork = ['referral_id', 'agenda_item_id'].map((column) => [
  `insert into action (young_person_id, no_plan_because, ${column}, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
    select $1, 'why', t.id, 'PANEL', 'To be done', $2, $3, $2, current_date, current_date from ${column.replace('_id', '').replace('referral', 'housing_referral')} t
      where t.young_person_id = $4 limit 1`,
  [
    person('referredElsewhere'),
    worker('otherManager'),
    agency('council'),
    person(column === 'referral_id' ? 'referredToLapsed' : 'referredElsewhere'),
  ],
]);

/** Rows that only the last condition of a rule keeps from opening something. */
export const rowsBeside = (today) => [
  referral('referredElsewhere', 'otherHousing', 'otherManager'),
  referral('referredAndShared', 'housing', 'otherManager'),
  referral('referredToLapsed', 'lapsed', 'otherManager'),
  referral('referredByLapsed', 'housing', 'ofLapsedAgency'),
  referral('referredByPartner', 'housing', 'partnerManager'),
  referral('managed-0', 'housing', 'socialWorker'),
  ...referrers.map((key) => referral(`referredBy ${key}`, 'housing', key)),
  referral('sealed-0', 'housing', 'socialWorker'),
  ...['sealed-0', 'referredBy coordinator'].map((key) => referral(key, 'otherHousing', 'adviser')),
  referral('glassLive-0', 'housing', 'otherManager'),
  referral('ofProtectedPlace', 'housing', 'otherManager'),
  [`update young_person set home_protected = true where id = $1`, [person('ofProtectedPlace')]],
  [
    `insert into home_address (young_person_id, cipher, key_id) values ($1, 'sealed', 'proof')`,
    [person('ofProtectedPlace')],
  ],
  [
    `insert into accommodation_record (young_person_id, code, suitable, from_on) values ($1, 'U', false, current_date - 9)`,
    [person('ofProtectedPlace')],
  ],
  ...[
    ['referredElsewhere', '{}'],
    ['referredAndShared', '{HOUSING}'],
  ].map(([key, shared], n) => [
    `insert into agenda_item (meeting_id, young_person_id, title, position, shared_with) values ($1, $2, 'Somebody', $3, $4)`,
    [idOf('meeting open'), person(key), 800 + n, shared],
  ]),
  action('ofLapsed', 'ofLapsedAgency', 'lapsed', { by: 'leaver' }),
  action(null, 'ofLapsedAgency', 'lapsed', { promise: true, by: 'leaver' }),
  action(null, 'staff', 'staff', { promise: true }),
  action('promised', 'staff', 'staff', { promise: true }),
  action('ofCouncillor', 'councillor', 'members'),
  ...ofOthersWork,
  ...ofEverybody,
  ...rowsOfAccess(today),
  ...rowsOfFunctions(today),
];
