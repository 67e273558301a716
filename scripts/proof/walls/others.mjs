import { createHash } from 'node:crypto';
import { idOf, plusDays, tokenOf } from '../access/ids.mjs';
import { peopleBeside, rowsBeside } from './beside.mjs';

const other = (key, agency, roles, more = {}) => ({ key, id: idOf(`worker ${key}`), agency, roles, ...more });
const ended = { ended: true };
const future = { future: true };

/** Who stands beside each condition of a rule and is kept out by that one alone. `seats`: [panel, part, when]. */
export const others = [
  other('seatedCouncillor', 'members', ['CHAIR'], { seats: [['panel', 'CHAIR']] }),
  other('partnerCoordinator', 'dwp', ['COORDINATOR'], { seats: [['other panel', 'MINUTE_TAKER']] }),
  other('partnerManager', 'dwp', ['TEAM_MANAGER']),
  other('minuteTaker', 'council', ['PANEL_MEMBER'], { seats: [['other panel', 'MINUTE_TAKER']] }),
  other('coordinatorBeside', 'council', ['COORDINATOR'], { seats: [['other panel', 'MEMBER']] }),
  other('formerCoordinator', 'council', ['COORDINATOR'], {
    roleEnded: true,
    seats: [['other panel', 'MINUTE_TAKER']],
  }),
  other('comingCoordinator', 'council', ['COORDINATOR'], { seats: [['other panel', 'MINUTE_TAKER', future]] }),
  other('leavesSoon', 'council', ['SOCIAL_WORKER'], { until: 30 }),
  other('ofClosingAgency', 'closing', ['PANEL_MEMBER'], {
    seats: [
      ['other panel', 'MEMBER'],
      ['past panel', 'MEMBER'],
      ['coming panel', 'MEMBER'],
      ['delivery group', 'MEMBER', ended],
      ['last panel', 'MEMBER', future],
    ],
  }),
  other('begins', 'council', ['SOCIAL_WORKER'], { gone: true, from: 1 }),
  other('sessionExpired', 'council', ['SOCIAL_WORKER'], { gone: true, expires: '-1 minute' }),
  other('sessionStale', 'council', ['SOCIAL_WORKER'], { unused: '5 minutes' }),
  other('housingManager', 'housing', ['HOUSING_OFFICER'], {
    manages: 'H',
    of: 'housingOfficer',
    seats: [
      ['past panel', 'MEMBER', ended],
      ['coming panel', 'MEMBER', future],
      ['delivery group', 'MEMBER'],
      ['last panel', 'MEMBER'],
    ],
  }),
  other('manySeats', 'council', ['CHAIR'], {
    seats: [
      ['panel', 'CHAIR'],
      ['other panel', 'MEMBER'],
      ['past panel', 'CHAIR', ended],
      ['coming panel', 'CHAIR', future],
    ],
  }),
  other('auditingManager', 'assurance', ['AUDITOR', 'TEAM_MANAGER']),
  other('secondAdministrator', 'council', ['ADMINISTRATOR'], { manages: 'C', seats: [['other panel', 'MEMBER']] }),
  other('sessionOver', 'council', ['PERSONAL_ADVISER'], { gone: true, over: true, allocated: 'PERSONAL_ADVISER' }),
  other('sessionUnused', 'council', ['SOCIAL_WORKER'], {
    gone: true,
    unused: '31 minutes',
    allocated: 'SOCIAL_WORKER',
  }),
];

/** Puts them in place, in a world that is made already, with the rows that only the last condition of a rule keeps shut. */
export async function addOthers(owner) {
  const { rows } = await owner.query('select current_date::text as today');
  const { today } = rows[0];
  for (const [key, kind] of [
    ['past panel', 'TRANSITIONS'],
    ['coming panel', 'TRANSITIONS'],
    ['last panel', 'TRANSITIONS'],
    ['delivery group', 'DELIVERY_GROUP'],
  ])
    await owner.query(`insert into panel (id, name, kind) values ($1, $2, $3)`, [idOf(key), `The ${key}`, kind]);
  await owner.query(
    `insert into agency (id, name, kind, active_to) values ($1, 'Agency closing', 'HEALTH', current_date + 30)`,
    [idOf('agency closing')],
  );
  for (const one of others) await addOther(owner, one, today);
  for (const [text, values] of [...peopleBeside, ...rowsBeside(today)])
    await owner.query(text, values).catch((error) => {
      throw new Error(`${error.message}: ${text}`, { cause: error });
    });
}

async function addOther(owner, one, today) {
  await addWorker(owner, one, today);
  const { id, agency, manages, of, seats = [], allocated } = one;
  if (manages)
    await owner.query('insert into team (id, agency_id, name, manager_id) values ($1, $2, $3, $4)', [
      idOf(`team ${manages}`),
      idOf(`agency ${agency}`),
      `Team ${manages}`,
      id,
    ]);
  if (of)
    await owner.query('update worker set team_id = $1 where id = $2', [idOf(`team ${manages}`), idOf(`worker ${of}`)]);
  for (const [panel, part, when] of seats)
    await owner.query(
      'insert into panel_member (panel_id, worker_id, part, from_on, to_on) values ($1, $2, $3, $4, $5)',
      [idOf(panel), id, part, plusDays(today, when === future ? 1 : -100), when === ended ? today : 'infinity'],
    );
  if (allocated)
    await owner.query(
      `insert into allocation (young_person_id, worker_id, kind, part, from_on) values ($1, $2, $3, $4, $5)`,
      [idOf('person nobodys-0'), id, allocated, partOf(allocated), plusDays(today, -9)],
    );
}

const partOf = (kind) => (kind === 'PERSONAL_ADVISER' ? 'PRIMARY' : 'SECONDARY');

async function addWorker(owner, one, today) {
  const { key, id, agency, roles, roleEnded, from = -1000, until } = one;
  await owner.query(
    `insert into worker (id, agency_id, display_name, job_title, email, active_from, active_to) values ($1, $2, $3, 'Worker', $4, $5, $6)`,
    [
      id,
      idOf(`agency ${agency}`),
      `Worker ${key}`,
      `${key.toLowerCase()}@example.test`,
      plusDays(today, from),
      until === undefined ? null : plusDays(today, until),
    ],
  );
  for (const role of roles)
    await owner.query('insert into worker_role (worker_id, role, from_on, to_on) values ($1, $2, $3, $4)', [
      id,
      role,
      plusDays(today, -100),
      roleEnded ? today : 'infinity',
    ]);
  await addSession(owner, one);
}

function addSession(owner, { key, id, over = false, unused = '-2 hours', expires = '11 hours' }) {
  return owner.query(
    `insert into session (token_hash, worker_id, expires_at, ended_at, last_seen_at)
      values ($1, $2, now() + $3::interval, case when $4 then now() end, now() - $5::interval)`,
    [createHash('sha256').update(tokenOf(key)).digest(), id, expires, over, unused],
  );
}
