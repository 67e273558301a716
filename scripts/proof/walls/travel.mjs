import { idOf, tokenOf } from '../access/ids.mjs';

const worker = (key) => idOf(`worker ${key}`);
const person = (key) => idOf(`person ${key}`);

/** [what ends or begins, who, whose record, how the row is moved to $1 from now, open a second before it, at it and after it] */
const boundaries = [
  [
    'papers are sent',
    'councilMember',
    'notReleased-0',
    `update meeting set papers_released_at = now() - $1::interval, state = 'PUBLISHED', state_reason = null where id = '${idOf('meeting draft')}'`,
    [false, true, true],
  ],
  [
    'a window closes',
    'councilMember',
    'windowOpen-0',
    `update meeting set window_closes_at = now() - $1::interval where id = '${idOf('meeting open')}'`,
    [true, false, false],
  ],
  [
    'break-glass begins',
    'breaker',
    'glassLive-0',
    `update break_glass set started_at = now() - $1::interval, ends_at = now() - $1::interval + interval '60 minutes' where young_person_id = '${person('glassLive-0')}'`,
    [false, true, true],
  ],
  [
    'break-glass ends',
    'breaker',
    'glassLive-0',
    `update break_glass set started_at = now() - $1::interval - interval '60 minutes', ends_at = now() - $1::interval where young_person_id = '${person('glassLive-0')}'`,
    [true, false, false],
  ],
  [
    'a seal begins',
    'adviser',
    'sealed-0',
    `update sealed_person set from_at = now() - $1::interval where young_person_id = '${person('sealed-0')}'`,
    [true, false, false],
  ],
  [
    'a seal ends',
    'adviser',
    'sealed-0',
    `update sealed_person set state = 'UNSEALED', to_at = now() - $1::interval, unseal_approved_by_id = '${worker('chair')}' where young_person_id = '${person('sealed-0')}'`,
    [false, true, true],
  ],
  [
    'an exclusion begins',
    'adviser',
    'excluded-0',
    `update exclusion set from_at = now() - $1::interval where young_person_id = '${person('excluded-0')}'`,
    [true, false, false],
  ],
  [
    'an exclusion ends',
    'adviser',
    'excluded-0',
    `update exclusion set to_at = now() - $1::interval where young_person_id = '${person('excluded-0')}'`,
    [false, true, true],
  ],
  [
    'a referral was closed 30 days ago',
    'housingOfficer',
    'referred-0',
    `update housing_referral set state = 'WITHDRAWN', closed_at = now() - interval '30 days' - $1::interval where young_person_id = '${person('referred-0')}'`,
    [true, false, false],
  ],
  [
    'a referral of one’s own was closed 30 days ago',
    'socialWorker',
    'referred-0',
    `update housing_referral set state = 'WITHDRAWN', closed_at = now() - interval '30 days' - $1::interval where young_person_id = '${person('referred-0')}'`,
    [true, false, false],
  ],
];

/** [what, who, whose action, how it is moved to $1 from now, seen a second before it, at it and after it] */
const works = [
  ['an action of one’s own', 'actionOwner', 'actionOwned-0'],
  ['an action of the agency', 'health', 'actionOfAgency-0'],
  ['an action that one raised', 'youthJustice', 'actionRaised-0'],
].map(([what, who, whose]) => [
  `${what} was closed 30 days ago`,
  who,
  whose,
  `update action set state = 'CANCELLED', state_reason = 'why', closed_at = now() - interval '30 days' - $1::interval where young_person_id = '${person(whose)}'`,
  [true, false, false],
]);

/** [what, who, whose, how the row is moved to $1 days from today, open the day before it, on it and after it] */
const days = [
  [
    'an allocation begins',
    'adviser',
    'own-0',
    `update allocation set from_on = current_date - $1::int, to_on = 'infinity' where young_person_id = '${person('own-0')}'`,
    [false, true, true],
  ],
  [
    'an allocation ends',
    'adviser',
    'own-0',
    `update allocation set to_on = current_date - $1::int where young_person_id = '${person('own-0')}'`,
    [true, false, false],
  ],
  [
    'a seat begins',
    'councilMember',
    'windowOpen-0',
    `update panel_member set from_on = current_date - $1::int where worker_id = '${worker('councilMember')}'`,
    [false, true, true],
  ],
  [
    'a seat ends',
    'councilMember',
    'windowOpen-0',
    `update panel_member set to_on = current_date - $1::int where worker_id = '${worker('councilMember')}'`,
    [true, false, false],
  ],
  [
    'an agreement begins',
    'dwp',
    'windowOpen-0',
    `update sharing_agreement set starts_on = current_date - $1::int where agency_id = '${idOf('agency dwp')}'`,
    [false, true, true],
  ],
  [
    'an agreement expires',
    'dwp',
    'windowOpen-0',
    `update sharing_agreement set expires_on = current_date - $1::int where agency_id = '${idOf('agency dwp')}'`,
    [true, false, false],
  ],
];

/** Moves the data and not the clock: each edge a second, or a day, before it, at it and after it. */
export async function travel({ owner }) {
  const found = { edges: 0, asked: 0, differing: [] };
  const all = [
    ...boundaries.map((edge) => [edge, ['-1 second', '0', '1 second'], isOpen]),
    ...works.map((edge) => [edge, ['-1 second', '0', '1 second'], isNamed]),
    ...days.map((edge) => [edge, ['-1', '0', '1'], isOpen]),
  ];
  for (const [[what, who, whose, text, should], steps, asks] of all) {
    found.edges++;
    for (const [at, step] of steps.entries()) {
      found.asked++;
      const did = await opensAt(owner, { who, whose, text, step, asks }).catch((error) => error.message);
      if (did !== should[at]) found.differing.push({ what, step, should: should[at], did });
    }
  }
  return found;
}

const isOpen = 'select $1 = any (app.visible_people()) as open';
/** What an action shows of whom it is for: that they are there, by name. */
const isNamed = 'select exists (select from my_tie t where t.young_person_id = $1) as open';

async function opensAt(owner, { who, whose, text, step, asks }) {
  await owner.query('begin');
  try {
    await owner.query(text, [step]);
    await owner.query('select app.enter($1)', [tokenOf(who)]);
    const { rows } = await owner.query(asks, [person(whose)]);
    return rows[0].open;
  } finally {
    await owner.query('rollback');
  }
}
