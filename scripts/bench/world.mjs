/** Tokens of the bench's sessions: each panel's chair reads packs and records actions, DWP its tracker, a manager the counts. */
export const panels = 25;
const token = (name) => `bench-${name}`.padEnd(43, '-');
export const chairToken = (panel) => token(`chair-${panel}`);
export const tokens = { dwp: token('dwp'), manager: token('manager') };

/** As many meetings as 5,000 young people are heard in, however many there are. */
export const meetingsFor = (people) => Math.floor(Math.min(people, 5_000) / 25);

/**
 * A believable authority of `people` young people, made in the database itself: deterministic, so that two runs measure
 * the same work. 25 items a meeting, 5 objectives a plan, 4 actions a person, one referral for every second person.
 */
export async function makeWorld(client, people) {
  for (const [name, text] of steps(people)) {
    try {
      await client.query(text);
    } catch (error) {
      throw new Error(`The bench's world could not be made at "${name}": ${error.message}`, { cause: error });
    }
  }
  await client.query('vacuum analyze');
}

const id = (kind, n) => `('${kind}' || lpad((${n})::text, 12, '0'))::uuid`;
const agency = (n) => id('a0000000-0000-4000-8000-', n);
const worker = (n) => id('b0000000-0000-4000-8000-', n);
const person = (n) => id('c0000000-0000-4000-8000-', n);
const part = (n, k) => `('d' || lpad((${k})::text, 7, '0') || '-0000-4000-8000-' || lpad((${n})::text, 12, '0'))::uuid`;
const plan = (n) => id('e0000000-0000-4000-8000-', n);
export const meetingId = (n) => `f0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const meeting = (n) => id('f0000000-0000-4000-8000-', n);
const chair = (k) => worker(`1 + 5 * (${k})`);
const panel = (k) => id('f1000000-0000-4000-8000-', k);
/** Meeting n belongs to this panel: a chair sees the few meetings of one panel, as in life. */
export const panelOf = (n) => n % panels;

function steps(people) {
  const size = { people, workers: Math.max(125, Math.ceil(people / 20)), meetings: meetingsFor(people) };
  return [agenciesAndWorkers, youngPeople, plans, work, panelMeetings].flatMap((made) => made(size));
}

/** What each partner has agreed to: everything that may be shared with it. */
const agreements = [
  [
    'agreements',
    `with made as (insert into sharing_agreement (agency_id, title, starts_on, expires_on, signed_on)
        select id, 'Information sharing agreement', current_date - 300, current_date + 300, current_date - 301 from agency
          where kind <> 'CHILDRENS_SERVICES' returning id)
      insert into sharing_basis (agreement_id, fact_class, lawful_basis, condition, power)
      select made.id, fact_class, 'PUBLIC_TASK', 'SAFEGUARDING', 'Children Act 2004 s10' from made, unnest(array['IDENTITY', 'STAGE', 'CONTACT',
        'HOME', 'ADDRESS', 'LEARNING', 'OWN_WORDS', 'PLAN_CONTACT_SUPPORT', 'PLAN_EDUCATION_TRAINING', 'PLAN_EMPLOYMENT', 'PLAN_CONTINGENCY',
        'PLAN_ACCOMMODATION', 'PLAN_PRACTICAL_SKILLS', 'PLAN_FINANCIAL', 'PLAN_HEALTH', 'PLAN_RISK']) fact_class`,
  ],
];

/** Who works where, and their sessions. */
const agenciesAndWorkers = ({ workers }) => [
  [
    'agencies',
    `insert into agency (id, name, kind) select ${agency('n')}, kind || ' ' || n, kind from unnest(array['CHILDRENS_SERVICES', 'HOUSING',
      'DWP', 'HEALTH', 'EDUCATION', 'HUMAN_RESOURCES', 'ADULT_SOCIAL_CARE', 'YOUTH_JUSTICE', 'THIRD_SECTOR']) with ordinality as k(kind, n)`,
  ],
  ...agreements,
  ['teams', `insert into team (agency_id, name) select ${agency('1')}, 'Team ' || n from generate_series(1, 8) n`],
  [
    'workers',
    `insert into worker (id, agency_id, team_id, display_name, job_title, email, active_from)
      select ${worker('n')}, case when n % 5 = 0 then ${agency('2 + (n / 5) % 8')} else ${agency('1')} end, t.id, 'Worker Number ' || n, 'Adviser',
        'worker' || n || '@example.test', '2020-01-01'
      from generate_series(1, ${workers}) n left join lateral (select id from team order by name offset n % 8 limit 1) t on n % 5 <> 0`,
  ],
  [
    'roles',
    `insert into worker_role (worker_id, role) select ${worker('n')}, case when n % 5 = 0 then 'PANEL_MEMBER' else 'PERSONAL_ADVISER' end
      from generate_series(1, ${workers}) n`,
  ],
  [
    'chair',
    `insert into worker_role (worker_id, role) select ${chair('k')}, 'CHAIR' from generate_series(0, ${panels - 1}) k union all select ${worker('2')}, 'TEAM_MANAGER'`,
  ],
  ['dwp', `update worker set agency_id = ${agency('3')} where id = ${worker('5')}`],
  [
    'sessions',
    `insert into session (token_hash, worker_id, expires_at)
        select sha256(convert_to(rpad('bench-chair-' || k, 43, '-'), 'UTF8')), ${chair('k')}, now() + interval '1 day' from generate_series(0, ${panels - 1}) k
        union all values (sha256('${tokens.dwp}'), ${worker('5')}, now() + interval '1 day'), (sha256('${tokens.manager}'), ${worker('2')}, now() + interval '1 day')`,
  ],
];

/** Who they are and where they live. */
const youngPeople = ({ people, workers }) => [
  [
    'young people',
    `insert into young_person (id, reference, child_id_903, first_name, family_name, date_of_birth, what_matters, last_in_touch_on)
      select ${person('n')}, 'WM-' || n, 'C' || n, 'First' || n % 700, 'Family' || n % 1300, current_date - (16 * 366 + (n * 7919) % 3200),
        'I want to live near my friends and finish college.', current_date - (n % 80)::int
      from generate_series(1, ${people}) n`,
  ],
  [
    'care',
    `insert into care_episode (young_person_id, starts_on, ends_on, reason_new, legal_status, place)
      select ${person('n')}, current_date - 2200, null, 'S', 'C2', 'U6' from generate_series(1, ${people}) n`,
  ],
  [
    'status',
    `insert into status_span (young_person_id, from_on, status, requires_plan, requires_adviser)
      select ${person('n')}, current_date - 2200, (array['ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'FORMER_RELEVANT_21_24', 'QUALIFYING'])[1 + n % 5],
        n % 5 <> 4, n % 5 <> 4 from generate_series(1, ${people}) n`,
  ],
  [
    'allocations',
    `insert into allocation (young_person_id, worker_id, kind, part, from_on)
      select ${person('n')}, ${worker(`1 + 5 * (n % ${Math.floor(workers / 5)}) + n % 4`)}, 'PERSONAL_ADVISER', 'PRIMARY', current_date - 400
      from generate_series(1, ${people}) n`,
  ],
  [
    'homes',
    `insert into accommodation_record (young_person_id, code, suitable, from_on)
      select ${person('n')}, (array['U', 'D', 'Z', 'B', 'X'])[1 + n % 5], n % 5 <> 4, current_date - 300 from generate_series(1, ${people}) n`,
  ],
  [
    'learning',
    `insert into activity_record (young_person_id, code, from_on)
      select ${person('n')}, (array['F2', 'F5', 'G5', 'F4', 'G4'])[1 + n % 5], current_date - 200 from generate_series(1, ${people}) n`,
  ],
];

/** A plan in force for each of them. */
const plans = ({ people }) => [
  [
    'plans',
    `insert into plan_version (id, young_person_id, number, author_id) select ${plan('n')}, ${person('n')}, 1, ${worker('3')}
      from generate_series(1, ${people}) n`,
  ],
  [
    'parts',
    `insert into plan_part (id, young_person_id, section)
      select ${part('n', 'k')}, ${person('n')}, (array['ACCOMMODATION', 'EDUCATION_TRAINING', 'EMPLOYMENT', 'FINANCIAL', 'HEALTH'])[k]
      from generate_series(1, ${people}) n, generate_series(1, 5) k`,
  ],
  [
    'sections',
    `insert into plan_section (plan_version_id, section, needs)
      select ${plan('n')}, section, 'What is needed here, in a sentence or two.' from generate_series(1, ${people}) n,
        unnest(array['ACCOMMODATION', 'EDUCATION_TRAINING', 'EMPLOYMENT', 'FINANCIAL', 'HEALTH']) section`,
  ],
  [
    'objectives',
    `insert into plan_objective (plan_version_id, young_person_id, plan_part_id, position, words, by_on)
      select ${plan('n')}, ${person('n')}, ${part('n', 'k')}, k, 'Something I want to reach, said in my own words, number ' || k, current_date + (n * k % 300)::int
      from generate_series(1, ${people}) n, generate_series(1, 5) k`,
  ],
  [
    'authorised',
    `update plan_version set state = 'AUTHORISED', authorised_on = current_date - 60, authoriser_id = ${worker('2')}`,
  ],
  [
    'standing',
    `insert into plan_standing (young_person_id, authorised_on, last_review_on, review_due_on)
      select ${person('n')}, current_date - 60, current_date - 60 - (n % 200)::int, current_date + 120 - (n % 200)::int from generate_series(1, ${people}) n`,
  ],
];

/** What is promised, referred and committed. */
const work = ({ people, workers }) => [
  [
    'actions',
    `insert into action (young_person_id, plan_part_id, source, title, owner_id, owner_agency_id, raised_by_id, first_due_on, due_on, state, done_on, claimed_by_id, latest_update, latest_update_at)
      select ${person('n')}, ${part('n', '1 + k % 5')}, 'PANEL', 'An action that somebody has promised to do, number ' || k, w.id, w.agency_id, ${worker('1')},
        current_date + (n * 13 + k * 17) % 200 - 60, current_date + (n * 13 + k * 17) % 200 - 60,
        case when k = 4 then 'VERIFIED' else (array['ASSIGNED', 'ACCEPTED', 'ACCEPTED'])[k] end, case when k = 4 then current_date - 5 end, case when k = 4 then w.id end,
        'Spoke on the phone, waiting for a date.', now() - make_interval(days => (n % 40)::int)
      from generate_series(1, ${people}) n, generate_series(1, 4) k join worker w on true
      where w.id = ${worker(`1 + (n * 3 + k * 7) % ${workers}`)}`,
  ],
  [
    'referrals',
    `insert into housing_referral (young_person_id, plan_part_id, agency_id, referrer_id, officer_id, state, need_on, wants, consent, submitted_at,
          route, decision_reason, decided_at, closed_at)
        select ${person('n * 2')}, ${part('n * 2', '1')}, ${agency('2')}, ${worker('3')}, ${worker('40')}, case when n % 10 = 0 then 'SUBMITTED' else 'ACCEPTED' end,
          current_date + (n % 200)::int, 'A flat near my college', 'GIVEN', now() - interval '200 days', case when n % 10 > 0 then 'SOCIAL_HOUSING' end,
          case when n % 10 > 0 then 'A home was found' end, case when n % 10 > 0 then now() - interval '150 days' end,
          case when n % 10 > 0 then now() - interval '100 days' end
        from generate_series(1, ${Math.floor(people / 2)}) n`,
  ],
  [
    'commitments',
    `insert into commitment (reference, outcome, promise, agency_id, lead_id, measure, target, starts_on, target_on)
      select 'DC-' || n, (array['LEARNING_AND_WORK', 'SAFE_AND_SETTLED', 'HEALTH', 'MONEY', 'FAMILY_AND_NETWORKS'])[1 + n % 5], 'Something a partner has promised', ${agency('1 + n % 9')},
        ${worker('1')}, 'people helped', 10, current_date - 100, current_date + 200 from generate_series(1, 60) n`,
  ],
];

/** Panels, and meetings with 25 items each. */
const panelMeetings = ({ meetings }) => [
  [
    'panels',
    `insert into panel (id, name, kind) select ${panel('k')}, 'Transitions Panel ' || k, 'TRANSITIONS' from generate_series(0, ${panels - 1}) k`,
  ],
  [
    'members',
    `insert into panel_member (panel_id, worker_id, part, from_on)
        select ${panel('k')}, ${chair('k')}, 'CHAIR', current_date - 100 from generate_series(0, ${panels - 1}) k`,
  ],
  [
    'meetings',
    `insert into meeting (id, panel_id, title, held_on, chair_id, minute_taker_id, state, papers_released_at)
        select ${meeting('n')}, ${panel(`n % ${panels}`)}, 'Transitions Panel ' || n, current_date + n::int, ${chair(`n % ${panels}`)},
          ${chair(`n % ${panels}`)}, 'PUBLISHED', now() - interval '1 day'
        from generate_series(1, ${meetings}) n`,
  ],
  [
    'agenda',
    `insert into agenda_item (meeting_id, young_person_id, title, position, minutes, presenter_id, shared_with, reasons)
      select ${meeting('n')}, ${person('(n - 1) * 25 + k')}, 'Item ' || k, k, 10, ${worker('1')}, array['HOUSING', 'HEALTH'], '[]'
      from generate_series(1, ${meetings}) n, generate_series(1, 25) k`,
  ],
  ['session meeting', `update meeting set state = 'IN_SESSION', started_at = now() where id = ${meeting(meetings)}`],
  [
    'live item',
    `update agenda_item set state = 'IN_DISCUSSION', started_at = now() where meeting_id = ${meeting(meetings)} and position = 1`,
  ],
];
