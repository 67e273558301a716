import { idOf, plusDays } from '../access/ids.mjs';

const person = (key) => idOf(`person ${key}`);
const worker = (key) => idOf(`worker ${key}`);

/** Broken glass, so long ago: of somebody sealed or not, by whom it is said. */
const glass = (today, by, about, { ofSealed = false, from = '-5 minutes', classes = ['HOME'] } = {}) => [
  `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, of_sealed, started_at, ends_at, review_due_on)
    values ($1, $2, 'RISK_TO_LIFE_NOW', 'A reason that is long enough to be one', $6, $3, now() + $4::interval, now() + $4::interval + interval '60 minutes', $5)`,
  [worker(by), person(about), ofSealed, from, plusDays(today, 2), classes],
];

const letIn = (by, from, to) => [
  `insert into sealed_allow (young_person_id, worker_id, let_in_by_id, from_at, to_at) values ($1, $2, $3, now() + $4::interval, now() + $5::interval)`,
  [person('sealed-0'), worker(by), worker('otherManager'), from, to],
];

const keptOut = (from, to, about = 'others-0', by = 'otherAdviser') => [
  `insert into exclusion (young_person_id, worker_id, reason, by_id, from_at, to_at)
    values ($1, $2, 'A reason that is long enough', $3, now() + $4::interval, now() + $5::interval)`,
  [person(about), worker(by), worker('otherManager'), from, to],
];

/** Seals, exceptions and broken glass that are over or to come; and broken glass of those to whom something else opens the record too. */
const outOfTime = (today) => [
  [
    `insert into sealed_person (young_person_id, state, reason, asked_by_id, approved_by_id, from_at, unseal_approved_by_id, to_at)
      values ($1, 'UNSEALED', 'A reason that is long enough', $2, $3, now() - interval '9 days', $3, now() - interval '1 hour')`,
    [person('promised'), worker('otherAdviser'), worker('otherManager')],
  ],
  letIn('adviser', '2 hours', '9 hours'),
  letIn('otherAdviser', '-9 hours', '-2 hours'),
  keptOut('2 hours', '9 hours'),
  keptOut('-9 hours', '-2 hours'),
  keptOut('-9 hours', '9 hours', 'referredByPartner', 'adviser'),
  glass(today, 'socialWorker', 'sealed-0'),
  ...['3 hours', '-3 hours'].map((from) => glass(today, 'adviser', 'sealed-0', { from })),
  glass(today, 'manager', 'sealed-0', { ofSealed: true, from: '3 hours' }),
  glass(today, 'otherManager', 'sealed-0', { ofSealed: true, from: '-3 hours' }),
  glass(today, 'otherAdviser', 'others-1'),
  glass(today, 'otherAdviser', 'nobodys-0'),
  glass(today, 'seatedCouncillor', 'nobodys-0'),
  glass(today, 'breaker', 'nobodys-0', { classes: [] }),
  glass(today, 'breaker', 'managed-1', { classes: ['CONTACT'] }),
  glass(today, 'breaker', 'managed-1', { from: '3 hours' }),
  glass(today, 'breaker', 'managed-1', { from: '-3 hours', classes: ['STAGE'] }),
  glass(today, 'deliveryMember', 'managed-1', { classes: ['LEARNING'] }),
  glass(today, 'ofLapsedAgency', 'referredByLapsed', { classes: ['STAGE'] }),
  glass(today, 'socialWorker', 'referralLongClosed-0', { classes: ['STAGE'] }),
  glass(today, 'housingOfficer', 'managed-0'),
];

/** Who has gone on once does not go on again. */
const goneOn = [
  `update break_glass set renewed = true where worker_id = $1 and young_person_id = $2`,
  [worker('breaker'), person('sealed-1')],
];

/** What was agreed of a class alone ends before the agreement, today or later. */
const agreed = (today) => [
  [
    `insert into sharing_basis (agreement_id, fact_class, lawful_basis, power)
      select id, 'LEARNING', 'PUBLIC_TASK', 'Children Act 2004 s10' from sharing_agreement where agency_id = $1 and title in ('Not begun', 'Ended')`,
    [idOf('agency lapsed')],
  ],
  ...[
    ['STAGE', 0],
    ['CONTACT', 30],
  ].map(([factClass, days]) => [
    `update sharing_basis b set expires_on = $3 from sharing_agreement s where s.id = b.agreement_id and s.agency_id = $1 and b.fact_class = $2`,
    [idOf('agency adultCare'), factClass, plusDays(today, days)],
  ]),
];

const item = (of, position, { about = null, presenter = null, withdrawn = true } = {}) => [
  `insert into agenda_item (meeting_id, young_person_id, title, position, presenter_id, state, state_reason)
    values ($1, $2, 'One more', $3, $4, case when $5 then 'WITHDRAWN' else 'LISTED' end, case when $5 then 'why' end)`,
  [idOf(`meeting ${of}`), about && person(about), position, presenter && worker(presenter), withdrawn],
];

/** A meeting that two take part in who have no seat on its panel; lines that were taken out, and one far down. */
const agendas = [
  [
    `insert into meeting (id, panel_id, title, held_on, chair_id, minute_taker_id, state, papers_released_at)
      values ($1, $2, 'Meeting', current_date, $3, $4, 'PUBLISHED', now() - interval '1 day')`,
    [idOf('meeting chaired'), idOf('coming panel'), worker('adviser'), worker('otherAdviser')],
  ],
  item('chaired', 1, { about: 'sealed-0', withdrawn: false }),
  item('chaired', -1, { about: 'sealed-0' }),
  item('chaired', 950, { withdrawn: false }),
  item('chaired', -5, { presenter: 'deliveryMember' }),
  item('chaired', -7, { presenter: 'dwp' }),
  item('chaired', 3, { about: 'referred-0', withdrawn: false }),
  item('chaired', 4, { about: 'referredElsewhere', presenter: 'housingMember', withdrawn: false }),
  item('open', -2, { about: 'sealed-0' }),
];

const look = (by, verb, about, { days = 1, classes = [], subject = null } = {}) => [
  `insert into look_entry (actor_id, actor_agency_id, verb, operation, subject_type, subject_id, young_person_ids, classes, source, at)
    values ($1, (select w.agency_id from worker w where w.id = $1), $2, 'youngPerson', 'YoungPerson', $3, $4, $5, 'WEB', now() - make_interval(days => $6))`,
  [by && worker(by), verb, subject && person(subject), about.map(person), classes, days],
];

/** Who looked at whom: at several, by what they are, long ago, and nobody that is known. */
const looks = [
  ...['own-0', 'managed-0', 'windowOpen-0', 'sealed-0', 'nobodys-1', 'referred-0'].map((key) =>
    look('manager', 'OPENED', [key]),
  ),
  look('manager', 'OPENED', ['own-0'], { classes: ['HOME', 'CONTACT'] }),
  look('manager', 'LISTED', ['own-0', 'others-0']),
  look('manager', 'SEARCHED', ['own-0'], { classes: ['IDENTITY'] }),
  look('chair', 'REVEALED', [], { subject: 'own-0' }),
  look('chair', 'OPENED', ['own-0'], { days: 40 }),
  look(null, 'DENIED', ['own-0']),
  look('health', 'OPENED', ['own-0', 'managed-0']),
  look('dwp', 'REVEALED', [], { subject: 'own-0' }),
  look('education', 'DENIED', [], { subject: 'own-0' }),
  look('adultCare', 'DENIED', ['own-0']),
  look('auditor', 'OPENED', ['own-0']),
  ...Array.from({ length: 5 }, () => look('manager', 'DENIED', [])),
];

/** Somebody asked what is held about them, and was not answered yet; somebody was. */
const requests = [
  ['others-1', 'RECEIVED', 'coordinator'],
  ['sealed-1', 'RECEIVED', 'coordinator'],
  ['referredByPartner', 'RECEIVED', 'coordinator'],
  ['ofManySeats', 'RECEIVED', null],
  ['managed-1', 'GIVEN', 'adviser'],
].map(([about, state, reviewer]) => [
  `insert into subject_access_request (young_person_id, person_reference, asked_on, way, identity, due_on, state, recorded_by_id, prepared_by_id, reviewer_id, given_on, closed_at)
    values ($1, 'WM', current_date, 'EMAIL', 'By their address', current_date + 30, $2, $3,
      case when $2 = 'GIVEN' then $3::uuid end, $4::uuid, case when $2 = 'GIVEN' then current_date end, case when $2 = 'GIVEN' then now() end)`,
  [person(about), state, worker('otherManager'), reviewer && worker(reviewer)],
]);

/** A passage that who reviews has decided; and of requests that nobody reviews yet, or any more. */
const decided = [
  [
    `insert into subject_access_passage (request_id, of_table, row_key, of_column, digest, names_somebody, state, decided_by_id)
      select r.id, 'plan_section', 'of the plan', 'needs', repeat('0', 64), true, 'RELEASED', r.reviewer_id from subject_access_request r where r.young_person_id = $1`,
    [person('own-0')],
  ],
  [
    `insert into subject_access_passage (request_id, of_table, row_key, of_column, digest, names_somebody)
      select r.id, 'plan_section', 'of the plan', 'needs', repeat('0', 64), true from subject_access_request r where r.state <> 'IN_REVIEW'`,
    [],
  ],
];

/** Promises with actions that are open, done and neither. */
const promises = [
  ...['second', 'third'].map((key) => [
    `insert into commitment (id, outcome, promise, agency_id, lead_id, measure, target, starts_on, target_on)
      values ($1, 'MONEY', 'Everybody has enough', $2, $3, 'people helped', 10, current_date, current_date + 100)`,
    [idOf(`commitment ${key}`), idOf('agency health'), worker('health')],
  ]),
  ...['VERIFIED', 'ASSIGNED', 'CANCELLED', 'VERIFIED'].flatMap((state, n) =>
    ['second', 'third'].map((key) => [
      `insert into action (commitment_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on, state, state_reason, done_on, claimed_by_id)
        select $1, 'DELIVERY_GROUP', 'To be done ' || $4, $2, $3, $2, current_date, current_date, $5, 'why', current_date, $2`,
      [idOf(`commitment ${key}`), worker('health'), idOf('agency health'), n, state],
    ]),
  ),
];

/** Whom somebody refers with whom they worked before, or will. */
const workedBefore = (today) =>
  [
    ['referredBy minuteTaker', 'breaker', -90, -1],
    ['referredBy formerCoordinator', 'breaker', 9, 90],
  ].flatMap(([about, by, from, to]) => [
    [
      `insert into allocation (young_person_id, worker_id, kind, part, from_on, to_on) values ($1, $2, 'SOCIAL_WORKER', 'SECONDARY', $3, $4)`,
      [person(about), worker(by), plusDays(today, from), plusDays(today, to)],
    ],
    [
      `insert into housing_referral (young_person_id, agency_id, referrer_id, state, need_on, wants, consent)
        values ($1, $2, $3, 'DRAFT', current_date, 'a home', 'GIVEN')`,
      [person(about), idOf('agency otherHousing'), worker(by)],
    ],
  ]);

/** Work of those who are shown nobody, have left, have not begun, or go on for a while. */
const work = (today) => [
  ...[
    ['nobodys-1', 'seatedCouncillor'],
    ['promised', 'leaver'],
    ['ofCouncillor', 'begins'],
    ['ofLapsed', 'leavesSoon'],
    ['ofProtectedPlace', 'ofClosingAgency'],
  ].map(([about, by]) => [
    `insert into allocation (young_person_id, worker_id, kind, part, from_on) values ($1, $2, 'SOCIAL_WORKER', 'SECONDARY', '2024-01-01')`,
    [person(about), worker(by)],
  ]),
  [
    `insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on) values ($1, 'Closing', $2, $3, $2)`,
    [idOf('agency closing'), plusDays(today, -9), plusDays(today, 99)],
  ],
];

/** Referrals that wait with an officer, drafts among them; and what of somebody's work is over. */
const handed = [
  ...['referredAndShared', 'glassLive-0'].map((key) => [
    `update housing_referral set officer_id = $1 where young_person_id = $2`,
    [worker('housingOfficer'), person(key)],
  ]),
  ...['promised', 'ofManySeats'].map((key) => [
    `insert into housing_referral (young_person_id, agency_id, referrer_id, officer_id, state, need_on, wants, consent)
      values ($1, $2, $3, $4, 'DRAFT', current_date, 'a home', 'GIVEN')`,
    [person(key), idOf('agency housing'), worker('otherManager'), worker('housingOfficer')],
  ]),
  [`update commitment set state = 'WITHDRAWN', state_reason = 'why' where id = $1`, [idOf('commitment third')]],
];

/** Sessions that are over in each of the ways; accounts on which somebody tried and failed. */
const sessions = [
  ...[
    [null, 'SIGNED_OUT', '9 hours', '0'],
    ['-1 hour', null, '9 hours', '0'],
    [null, null, '-1 minute', '0'],
    [null, null, '9 hours', '31 minutes'],
    ['-1 hour', null, '9 hours', '0', 'adviser'],
  ].map(([ended, because, expires, unused, by = 'otherManager'], n) => [
    `insert into session (token_hash, worker_id, ended_at, ended_because, expires_at, last_seen_at)
      values (sha256($1), $2, now() + $3::interval, $4, now() + $5::interval, now() - $6::interval)`,
    [Buffer.from(`over ${n}`), worker(by), ended, because, expires, unused],
  ]),
  ...['manager', 'adviser'].map((key) => [
    `insert into local_account (worker_id, password_hash, totp_cipher, totp_key_id, totp_last_step, failures)
      values ($1, '$argon2id$none', 'none', 'proof', 0, 3)`,
    [worker(key)],
  ]),
];

/** Rows that only the last condition of a function of the rules leaves out. */
export const rowsOfFunctions = (today) => [
  ...outOfTime(today),
  goneOn,
  ...agreed(today),
  ...agendas,
  ...looks,
  ...promises,
  ...requests,
  ...decided,
  ...work(today),
  ...workedBefore(today),
  ...handed,
  ...sessions,
];
