/* eslint-disable max-lines-per-function -- one table of rules, or of rows, is read from its top to its end */
import { createHash, randomUUID } from 'node:crypto';
import { agencies } from '../access/cast.mjs';
import { plusDays, tokenOf } from '../access/ids.mjs';
import { addExceptions, addPanels, addReferrals } from './graph-relationships.mjs';
import { day, insert, many, randomOf } from './random.mjs';

const roles = [
  'PERSONAL_ADVISER',
  'SOCIAL_WORKER',
  'TEAM_MANAGER',
  'COORDINATOR',
  'CHAIR',
  'PANEL_MEMBER',
  'HOUSING_OFFICER',
];

/** A partnership of 50 people and 200 young people, with whatever dates come. Gives who they are, and their tokens. */
export async function addGraph(owner, seed) {
  const random = randomOf(seed);
  const { rows } = await owner.query(`select current_date::text as today, now() as now`);
  const world = { random, owner, today: rows[0].today, now: Date.parse(rows[0].now) };
  await addWorkers(world, seed);
  await addPeople(world, seed);
  await addPanels(world, seed);
  await addReferrals(world);
  await addExceptions(world);
  return { workers: world.workers, people: world.people };
}

async function addWorkers(world, seed) {
  const { owner, random } = world;
  const teams = many(6, (n) => ({ id: randomUUID(), agency_id: agencies[0].id, name: `Graph team ${seed} ${n}` }));
  await insert(owner, 'team', teams);
  world.workers = many(50, (n) => {
    const at = random.chance(0.5) ? agencies[0] : random.oneOf(agencies);
    return {
      id: randomUUID(),
      key: `graph-${seed}-${n}`,
      agency: at,
      row: { agency_id: at.id, team_id: at === agencies[0] && random.chance(0.8) ? random.oneOf(teams).id : null },
    };
  });
  await insert(
    owner,
    'worker',
    world.workers.map(({ id, key, row }) => ({
      id,
      ...row,
      display_name: key,
      job_title: 'Worker',
      email: `${key}@example.test`,
      active_from: '2020-01-01',
    })),
  );
  await insert(
    owner,
    'worker_role',
    world.workers.map(({ id }) => ({
      worker_id: id,
      role: random.oneOf(roles),
      from_on: '2020-01-01',
      to_on: 'infinity',
    })),
  );
  await insert(
    owner,
    'session',
    world.workers.map(({ id, key }) => ({
      token_hash: `\\x${createHash('sha256').update(tokenOf(key)).digest('hex')}`,
      worker_id: id,
      expires_at: '2099-01-01',
      last_seen_at: new Date(world.now).toISOString(),
      started_at: new Date(world.now).toISOString(),
      id: randomUUID(),
      method: 'LOCAL',
    })),
  );
  const council = world.workers.filter(({ agency }) => agency === agencies[0]);
  for (const { id } of teams)
    await owner.query('update team set manager_id = $1 where id = $2', [random.oneOf(council).id, id]);
}

async function addPeople(world, seed) {
  const { owner, random } = world;
  world.people = many(200, () => randomUUID());
  await insert(
    owner,
    'young_person',
    world.people.map((id, n) => ({
      id,
      reference: `GRAPH-${seed}-${n}`,
      first_name: 'Some',
      family_name: 'Body',
      date_of_birth: '2008-01-01',
      unaccompanied: false,
      version: 1,
    })),
  );
  await insert(
    owner,
    'status_span',
    world.people.map((young_person_id) => ({
      young_person_id,
      from_on: '2020-01-01',
      to_on: 'infinity',
      status: 'ELIGIBLE',
      requires_plan: false,
      requires_adviser: false,
    })),
  );
  const line = (young_person_id, kind, part, from_on, to_on) => ({
    young_person_id,
    worker_id: random.oneOf(world.workers).id,
    kind,
    part,
    from_on,
    to_on,
    id: randomUUID(),
  });
  await insert(
    owner,
    'allocation',
    world.people.flatMap((id) => {
      const turn = day(world, -3, 3);
      const [first, second] = [
        line(id, 'PERSONAL_ADVISER', 'PRIMARY', plusDays(turn, -90), turn),
        line(id, 'PERSONAL_ADVISER', 'PRIMARY', turn, random.chance(0.5) ? 'infinity' : plusDays(turn, 2)),
      ];
      const beside = line(
        id,
        'SOCIAL_WORKER',
        'SECONDARY',
        day(world, -9, 2),
        plusDays(world.today, random.between(3, 9)),
      );
      return [first, second, beside].filter(() => random.chance(0.7));
    }),
  );
}
