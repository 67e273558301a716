import { idOf, plusDays } from '../access/ids.mjs';

const person = (key) => idOf(`person ${key}`);
const worker = (key) => idOf(`worker ${key}`);
const team = (key) => idOf(`team ${key}`);

const agreement = (today, title, { starts, expires, ended = null }) => [
  `insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on, reviewed_on, ended_at) values ($1, $2, $3, $4, $3, $3, $5)`,
  [
    idOf('agency lapsed'),
    title,
    plusDays(today, starts),
    plusDays(today, expires),
    ended === null ? null : plusDays(today, ended),
  ],
];

const glass = (today, about, { ofSealed = false, from, approved = null }) => [
  `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, of_sealed, started_at, ends_at, review_due_on, approved_by_id)
    values ($1, $2, 'SAFEGUARDING', 'A reason that is long enough to be one', '{IDENTITY}', $3, now() + $4::interval, now() + $4::interval + interval '60 minutes', $5, $6)`,
  [worker('breaker'), person(about), ofSealed, from, plusDays(today, 2), approved && worker(approved)],
];

const alert = (about, of, kind = 'BREAK_GLASS') => [
  `insert into access_alert (kind, worker_id, team_id) values ($3, $1, $2)`,
  [worker(about), of && team(of), kind],
];

/** Somebody who coordinates is let in, is no longer, or stands beside who is. */
const letIn = (about, key, ended = false) => [
  `insert into sealed_allow (young_person_id, worker_id, let_in_by_id, from_at, to_at)
    values ($1, $2, $3, now() - interval '2 hours', case when $4 then now() - interval '1 hour' else 'infinity' end)`,
  [person(about), worker(key), worker('otherManager'), ended],
];

/** What was asked, and whom it is about. */
const asking = (about, key) => [
  `with asked as (insert into access_request (worker_id, asked_for, reason) values ($1, 'WM-1', 'A reason that is long enough') returning id)
    insert into access_request_about (request_id, worker_id, reason, young_person_id) select id, $1, 'A reason that is long enough', $2 from asked`,
  [worker(key), about && person(about)],
];
const askings = [
  ['own-0', 'breaker'],
  ['own-1', 'adviser'],
  ['others-0', 'adviser'],
  ['windowOpen-0', 'breaker'],
  ['glassLive-0', 'adviser'],
  ['sealed-0', 'breaker'],
  [null, 'breaker'],
].map(([about, key]) => asking(about, key));

/** Somebody may be sealed, let in and kept out on paper, and the record be open for all that: asked for, and for others. */
const onPaper = [
  [
    `insert into sealed_person (young_person_id, state, reason, asked_by_id) values ($1, 'ASKED', 'A reason that is long enough', $2)`,
    [person('referredElsewhere'), worker('otherAdviser')],
  ],
  ...['referredElsewhere', 'sealed-0'].flatMap((key) => [
    [
      `insert into sealed_allow (young_person_id, worker_id, let_in_by_id) values ($1, $2, $3)`,
      [person(key), worker('leaver'), worker('otherManager')],
    ],
    [
      `insert into exclusion (young_person_id, worker_id, reason, by_id) values ($1, $2, 'A reason that is long enough', $3)`,
      [person(key), worker('leaver'), worker('otherManager')],
    ],
  ]),
];

/** Requests to open a sealed record, beside each condition under which a coordinator reads them. */
const answering = (today) => [
  letIn('glassAsked-1', 'coordinator'),
  letIn('managed-1', 'coordinator', true),
  glass(today, 'glassAsked-1', { from: '-3 hours' }),
  ...['managed-1', 'sealedAllowed-1', 'referredElsewhere'].map((key) =>
    glass(today, key, { ofSealed: true, from: '-3 hours', approved: 'otherManager' }),
  ),
  alert('adviser', null, 'UNUSUAL_ACCESS'),
];

/** Of what access is made of: rows that only the last condition of a rule keeps shut. */
export const rowsOfAccess = (today) => [
  agreement(today, 'Not begun', { starts: 2, expires: 99 }),
  agreement(today, 'Ended', { starts: -99, expires: 99, ended: -1 }),
  glass(today, 'sealed-1', { ofSealed: true, from: '-5 minutes', approved: 'otherManager' }),
  glass(today, 'others-1', { from: '5 minutes' }),
  [
    `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, started_at, ends_at, review_due_on, reviewed_by_id, reviewed_at, finding)
      values ($1, $2, 'MISSING', 'A reason that is long enough to be one', '{IDENTITY}', now() - interval '9 hours', now() - interval '8 hours', $3, $4, now(), 'JUSTIFIED')`,
    [worker('breaker'), person('promised'), today, worker('otherManager')],
  ],
  ...onPaper,
  ...askings,
  ...answering(today),
  alert('adviser', 'A'),
  alert('adviser', null),
  alert('otherAdviser', 'B'),
  alert('manager', 'A'),
  alert('manager', null),
  ...['adviser', 'otherAdviser'].map((key, n) => [
    `insert into access_review_answer (worker_id, quarter_from, finding, by_id) values ($1, date_trunc('quarter', current_date), 'CONFIRMED', $2)`,
    [worker(key), worker(n === 0 ? 'administrator' : 'secondAdministrator')],
  ]),
  [
    `insert into handover_step (handover_id, kind, record_id, to_worker_id, by_id) values ($1, 'ACTION', $1, $2, $3)`,
    [idOf('leaving'), worker('otherAdviser'), worker('manager')],
  ],
  ...['own-0', 'others-0', 'sealed-0'].map((key) => [
    `insert into address_reveal (young_person_id, worker_id, reason) values ($1, $2, 'A reason that is long enough')`,
    [person(key), worker('leaver')],
  ]),
  [
    `insert into look_entry (actor_id, verb, operation, subject_type, source) values ($1, 'OPENED', 'youngPerson', 'YoungPerson', 'WEB')`,
    [worker('leaver')],
  ],
  [`insert into activity_entry (type, actor_id, subject_id) values ('agency.added', $1, $1)`, [worker('leaver')]],
  [
    `insert into data_note (young_person_id, kind, words, by_id) values ($1, 'LEGAL_HOLD', 'A court has asked for it', $2)`,
    [person('own-0'), worker('otherManager')],
  ],
];
