import { createHash } from 'node:crypto';
import { idOf, plusDays, tokenOf } from '../access/ids.mjs';

const other = (key, agency, roles, more = {}) => ({ key, id: idOf(`worker ${key}`), agency, roles, ...more });

/** Who stands beside each condition of a rule and is kept out by that one alone. */
export const others = [
  other('seatedCouncillor', 'members', ['CHAIR'], { seat: ['panel', 'CHAIR'] }),
  other('partnerCoordinator', 'dwp', ['COORDINATOR'], { seat: ['other panel', 'MINUTE_TAKER'] }),
  other('minuteTaker', 'council', ['PANEL_MEMBER'], { seat: ['other panel', 'MINUTE_TAKER'] }),
  other('coordinatorBeside', 'council', ['COORDINATOR'], { seat: ['other panel', 'MEMBER'] }),
  other('sessionOver', 'council', ['PERSONAL_ADVISER'], { gone: true, over: true, allocated: 'PERSONAL_ADVISER' }),
  other('sessionUnused', 'council', ['SOCIAL_WORKER'], { gone: true, unused: true, allocated: 'SOCIAL_WORKER' }),
];

const person = (key) => idOf(`person ${key}`);
const worker = (key) => idOf(`worker ${key}`);

/** Puts them in place, in a world that is made already. */
export async function addOthers(owner) {
  const { rows } = await owner.query('select current_date::text as today');
  const { today } = rows[0];
  for (const one of others) await addOther(owner, one, today);
  for (const [text, values] of rowsBeside(today)) await owner.query(text, values);
}

async function addOther(owner, { key, id, agency, roles, seat, over, unused, allocated }, today) {
  await owner.query(
    `insert into worker (id, agency_id, display_name, job_title, email, active_from) values ($1, $2, $3, 'Worker', $4, '2020-01-01')`,
    [id, idOf(`agency ${agency}`), `Worker ${key}`, `${key.toLowerCase()}@example.test`],
  );
  for (const role of roles) await owner.query('insert into worker_role (worker_id, role) values ($1, $2)', [id, role]);
  await owner.query(
    `insert into session (token_hash, worker_id, expires_at, ended_at, last_seen_at)
      values ($1, $2, now() + interval '11 hours', case when $3 then now() end, now() - case when $4 then interval '31 minutes' else interval '0' end)`,
    [createHash('sha256').update(tokenOf(key)).digest(), id, Boolean(over), Boolean(unused)],
  );
  if (seat)
    await owner.query(
      `insert into panel_member (panel_id, worker_id, part, from_on) select p.id, $1, $2, $3 from panel p order by
        (exists (select from meeting m where m.panel_id = p.id)) = $4 desc, p.name limit 1`,
      [id, seat[1], plusDays(today, -100), seat[0] === 'panel'],
    );
  if (allocated)
    await owner.query(
      `insert into allocation (young_person_id, worker_id, kind, part, from_on) values ($1, $2, $3, $4, $5)`,
      [
        person('nobodys-0'),
        id,
        allocated,
        allocated === 'PERSONAL_ADVISER' ? 'PRIMARY' : 'SECONDARY',
        plusDays(today, -9),
      ],
    );
}

/** A row of each kind that the world has none of, for everybody in it; topics about nobody, and what is written about who is sealed. */
const ofEverybody = [
  [
    `insert into agenda_item (meeting_id, title, position, shared_with)
      select m.id, 'A topic', 900 + n, case n when 1 then '{}' when 2 then '{HEALTH}' else '{DWP,ELECTED_MEMBERS}' end::text[]
        from meeting m cross join generate_series(1, 3) n`,
    [],
  ],
  [
    `insert into housing_referral (young_person_id, agency_id, referrer_id, state, need_on, wants, consent, submitted_at)
      select $1, $2, $3, 'SUBMITTED', current_date, 'a home', 'GIVEN', now() on conflict do nothing`,
    [idOf('person sealed-0'), idOf('agency housing'), idOf('worker socialWorker')],
  ],
  [
    `insert into housing_referral_step (referral_id, to_state, worker_id, agency_id)
      select r.id, 'SUBMITTED', r.referrer_id, r.agency_id from housing_referral r`,
    [],
  ],
  [
    `insert into minute_entry (meeting_id, agenda_item_id, kind, words, author_id)
      select i.meeting_id, i.id, 'NOTE', 'Said of it', m.chair_id from agenda_item i join meeting m on m.id = i.meeting_id`,
    [],
  ],
  [`insert into statutory_return (young_person_id, year) select id, 2024 from young_person on conflict do nothing`, []],
  [
    `insert into care_review (young_person_id, held_on) select id, '2024-05-01' from young_person on conflict do nothing`,
    [],
  ],
  [
    `insert into agenda_parking (panel_id, meeting_id, young_person_id, reason, by_id)
      select m.panel_id, m.id, y.id, 'not this time', m.chair_id from young_person y cross join lateral
        (select * from meeting where state <> 'CANCELLED' order by id limit 1) m on conflict do nothing`,
    [],
  ],
  [
    `insert into import_file (batch_id, name, kind, bytes, contents) select id, 'header.csv', '', 3, 'abc' from import_batch`,
    [],
  ],
  [
    `insert into idempotency_key (actor_id, key, fingerprint, subject_id) select id, gen_random_uuid(), 'abc', id from worker`,
    [],
  ],
];

/** Rows that only the last condition of a rule keeps from opening something. */
function rowsBeside(today) {
  const lapsed = idOf('agency lapsed');
  const agreement = `insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on, reviewed_on, ended_at)
    values ($1, $2, $3, $4, $3, $3, $5)`;
  const glass = `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, of_sealed, started_at, ends_at, review_due_on, approved_by_id)
    values ($1, $2, 'SAFEGUARDING', 'A reason that is long enough to be one', '{IDENTITY}', $3, now() + $4::interval, now() + $4::interval + interval '60 minutes', $5, $6)`;
  return [
    ...ofEverybody,
    [agreement, [lapsed, 'Not begun', plusDays(today, 2), plusDays(today, 99), null]],
    [agreement, [lapsed, 'Ended', plusDays(today, -99), plusDays(today, 99), plusDays(today, -1)]],
    [glass, [worker('breaker'), person('sealed-1'), true, '-5 minutes', plusDays(today, 2), worker('otherManager')]],
    [glass, [worker('breaker'), person('others-1'), false, '5 minutes', plusDays(today, 2), null]],
    [
      `insert into action (young_person_id, no_plan_because, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
        values ($1, 'why', 'WORKER', 'Of a lapsed agency', $2, $3, $4, $5, $5)`,
      [person('others-0'), worker('ofLapsedAgency'), lapsed, worker('leaver'), today],
    ],
    [
      `insert into action (young_person_id, commitment_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
        select null, c.id, 'DELIVERY_GROUP', 'About nobody', $1, $2, $1, $3, $3 from commitment c limit 1`,
      [worker('staff'), idOf('agency staff'), today],
    ],
    [
      `insert into action (no_plan_because, young_person_id, commitment_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
        select 'why', $4, c.id, 'PANEL', 'About somebody and a promise', $1, $2, $1, $3, $3 from commitment c limit 1`,
      [worker('staff'), idOf('agency staff'), today, person('others-1')],
    ],
    [
      `insert into action (no_plan_because, young_person_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on)
        values ('why', $4, 'PANEL', 'Owned by a member', $1, $2, $1, $3, $3)`,
      [worker('councillor'), idOf('agency members'), today, person('others-1')],
    ],
  ];
}
