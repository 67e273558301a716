/* eslint-disable max-lines-per-function -- one table of rules, or of rows, is read from its top to its end */
import { randomUUID } from 'node:crypto';
import { agencies } from '../access/cast.mjs';
import { plusDays } from '../access/ids.mjs';
import { day, insert, many, time } from './random.mjs';

/** Of a random partnership. */
export async function addPanels(world, seed) {
  const { owner, random } = world;
  const panels = many(4, (n) => ({
    id: randomUUID(),
    name: `Graph panel ${seed} ${n}`,
    kind: 'TRANSITIONS',
    thresholds: {},
  }));
  await insert(owner, 'panel', panels);
  await insert(
    owner,
    'panel_member',
    panels.flatMap(({ id }) =>
      world.workers
        .filter(() => random.chance(0.3))
        .map((worker) => ({
          panel_id: id,
          worker_id: worker.id,
          part: random.oneOf(['CHAIR', 'DEPUTY', 'MINUTE_TAKER', 'MEMBER', 'MEMBER', 'MEMBER']),
          from_on: day(world, -9, 2),
          to_on: random.chance(0.6) ? 'infinity' : day(world, 3, 5),
        })),
    ),
  );
  const meetings = panels.flatMap(({ id }) =>
    many(6, (n) => {
      const closes = random.chance(0.5) ? time(world, -40, 40) : null;
      return {
        id: randomUUID(),
        panel_id: id,
        title: 'Meeting',
        held_on: plusDays(world.today, n),
        chair_id: random.oneOf(world.workers).id,
        state: random.oneOf(['DRAFT', 'PUBLISHED', 'PUBLISHED', 'CANCELLED']),
        state_reason: 'why',
        papers_released_at: random.chance(0.7) ? time(world, -60, 20) : null,
        window_closes_at: closes,
        version: 1,
        next_decision: 1,
        starts_at: '10:00',
        length_minutes: 120,
        place: '',
      };
    }),
  );
  await insert(owner, 'meeting', meetings);
  const kinds = [...new Set(agencies.map(({ kind }) => kind))];
  await insert(
    owner,
    'agenda_item',
    meetings.flatMap((meeting) =>
      many(12, (n) => ({
        id: randomUUID(),
        meeting_id: meeting.id,
        young_person_id: world.people[random.between(0, 15) * 12 + n],
        title: 'Item',
        position: n + 1,
        minutes: 10,
        presenter_id: random.oneOf(world.workers).id,
        shared_with: kinds.filter(() => random.chance(0.3)),
        reasons: [],
        state: random.chance(0.85) ? 'LISTED' : 'WITHDRAWN',
        state_reason: 'why',
        times_carried: 0,
        added_after_publishing: false,
        version: 1,
      })),
    ),
  );
}

/** Of a random partnership. */
export async function addReferrals(world) {
  const { owner, random } = world;
  const to = agencies.filter(({ kind }) => kind === 'HOUSING');
  const by = world.workers.filter(({ agency }) => agency.kind === 'CHILDRENS_SERVICES');
  await insert(
    owner,
    'housing_referral',
    world.people
      .filter(() => random.chance(0.4))
      .map((id, n) => {
        const state = random.oneOf(['DRAFT', 'SUBMITTED', 'WITHDRAWN']);
        return {
          id: randomUUID(),
          reference: `GRAPH-${world.people[0].slice(0, 8)}-${n}`,
          young_person_id: id,
          agency_id: random.oneOf(to).id,
          referrer_id: random.oneOf(by).id,
          state,
          need_on: world.today,
          wants: 'a home',
          consent: 'GIVEN',
          drafted_at: time(world, -900, -800),
          submitted_at: state === 'DRAFT' ? null : time(world, -790, -780),
          closed_at: state === 'WITHDRAWN' ? time(world, -760, -680) : null,
          version: 1,
        };
      }),
  );
}

/** Of a random partnership. */
export async function addExceptions(world) {
  const { owner, random } = world;
  const some = (part) => world.people.filter(() => random.chance(part));
  const worker = () => random.oneOf(world.workers).id;
  const sealed = some(0.15);
  await insert(
    owner,
    'sealed_person',
    sealed.map((id) => {
      const over = random.chance(0.3);
      return {
        id: randomUUID(),
        young_person_id: id,
        state: over ? 'UNSEALED' : 'SEALED',
        reason: 'A reason that is long enough',
        asked_by_id: world.workers[0].id,
        asked_at: time(world, -99, -98),
        approved_by_id: world.workers[1].id,
        from_at: time(world, -90, 5),
        unseal_approved_by_id: over ? world.workers[2].id : null,
        to_at: over ? time(world, 6, 9) : null,
        version: 1,
      };
    }),
  );
  await insert(
    owner,
    'sealed_allow',
    sealed.flatMap((id) =>
      world.workers
        .filter(() => random.chance(0.2))
        .map((one) => ({
          id: randomUUID(),
          young_person_id: id,
          worker_id: one.id,
          let_in_by_id: world.workers[0].id,
          from_at: time(world, -20, 5),
          to_at: random.chance(0.5) ? 'infinity' : time(world, 6, 9),
        })),
    ),
  );
  await insert(
    owner,
    'exclusion',
    some(0.2).map((id) => ({
      id: randomUUID(),
      young_person_id: id,
      worker_id: worker(),
      reason: 'A reason that is long enough',
      by_id: world.workers[0].id,
      from_at: time(world, -20, 3),
      to_at: random.chance(0.5) ? 'infinity' : time(world, 4, 9),
      version: 1,
    })),
  );
  await insert(
    owner,
    'break_glass',
    some(0.3).map((id) => {
      const hours = random.between(-3, 2);
      const from = new Date(world.now + hours * 1_800_000 + 900_000).toISOString();
      return {
        id: randomUUID(),
        worker_id: worker(),
        young_person_id: id,
        reason_code: 'RISK_TO_LIFE_NOW',
        reason: 'A reason that is long enough to be one',
        classes: ['IDENTITY'],
        of_sealed: random.chance(0.5),
        asked_at: from,
        started_at: from,
        ends_at: new Date(Date.parse(from) + 3_600_000).toISOString(),
        renewed: false,
        review_due_on: plusDays(world.today, 2),
        version: 1,
      };
    }),
  );
}
