import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { REFERRALS, type MadeReferral } from '../generator/demonstration-referrals.js';
import { insertRows } from './rows.js';
import { type World, agencyBy, hasLeadingPeople, personBy, workerBy } from './world.js';

type State = MadeReferral['state'];

/** How each state was reached, and how many days after the draft each step was. */
const STEPS: Readonly<Record<State, readonly (readonly [State, number])[]>> = {
  DRAFT: [['DRAFT', 0]],
  SUBMITTED: [
    ['DRAFT', 0],
    ['SUBMITTED', 1],
  ],
  ACKNOWLEDGED: [
    ['DRAFT', 0],
    ['SUBMITTED', 1],
    ['ACKNOWLEDGED', 3],
  ],
  INFO_REQUESTED: [
    ['DRAFT', 0],
    ['SUBMITTED', 1],
    ['ACKNOWLEDGED', 4],
    ['INFO_REQUESTED', 10],
  ],
  ACCEPTED: [
    ['DRAFT', 0],
    ['SUBMITTED', 1],
    ['ACKNOWLEDGED', 3],
    ['ACCEPTED', 9],
  ],
  NOT_ACCEPTED: [
    ['DRAFT', 0],
    ['SUBMITTED', 1],
    ['ACKNOWLEDGED', 5],
    ['NOT_ACCEPTED', 12],
  ],
};
const DECIDED: readonly State[] = ['ACCEPTED', 'NOT_ACCEPTED'];

/** Housing referrals of the stories, each with the steps that led to where it stands. */
export async function writeDemonstrationReferrals(tx: EntityManager, world: World): Promise<void> {
  if (!hasLeadingPeople(world)) return;
  const referrals = REFERRALS.map((made) => ({ id: randomUUID(), made }));
  await insertRows(
    tx,
    'housing_referral',
    referrals.map(({ id, made }, at) => referralRow(id, made, at, world)),
  );
  await insertRows(
    tx,
    'housing_referral_step',
    referrals.flatMap(({ id, made }) => stepRows(id, made, world)),
  );
  await tx.query(`select setval('housing_referral_number', 1000 + $1)`, [REFERRALS.length]);
}

function referralRow(id: string, made: MadeReferral, at: number, world: World) {
  const person = personBy(world, made.reference);
  const home = (world.objectives.get(person.id) ?? []).find(({ section }) => section === 'ACCOMMODATION');
  const officerId = made.officer ? workerBy(world, made.officer).id : null;
  return {
    id,
    reference: `HR-${1001 + at}`,
    young_person_id: person.id,
    plan_part_id: home?.partId ?? null,
    agency_id: agencyBy(world, made.agency).id,
    referrer_id: workerBy(world, made.referrer).id,
    officer_id: officerId,
    state: made.state,
    need_on: addDays(world.today, made.needInDays),
    wants: made.wants,
    support_needs: made.supportNeeds,
    plan_b: made.planB || null,
    ...consentOf(made, world),
    ...answerOf(made, officerId),
    ...momentsOf(made, world),
    version: 1,
  };
}

function answerOf({ state, infoRequested, route, decisionReason }: MadeReferral, officerId: string | null) {
  return {
    info_requested: infoRequested ?? null,
    route: route ?? null,
    decision_reason: decisionReason ?? null,
    decided_by_id: DECIDED.includes(state) ? officerId : null,
  };
}

function consentOf({ consentWords, draftedDaysAgo }: MadeReferral, { today }: World) {
  if (!consentWords) return { consent: null, consent_words: null, consent_on: null };
  return { consent: 'GIVEN', consent_words: consentWords, consent_on: addDays(today, -draftedDaysAgo) };
}

function momentsOf(made: MadeReferral, world: World) {
  const moment = (...states: State[]) => {
    const step = STEPS[made.state].find(([state]) => states.includes(state));
    return step ? momentOf(made, step[1], world) : null;
  };
  return {
    drafted_at: moment('DRAFT'),
    submitted_at: moment('SUBMITTED'),
    acknowledged_at: moment('ACKNOWLEDGED'),
    decided_at: moment(...DECIDED),
    closed_at: moment(...DECIDED),
  };
}

function momentOf({ draftedDaysAgo }: MadeReferral, after: number, { today }: World): string {
  return `${addDays(today, -Math.max(1, draftedDaysAgo - after))}T10:15:00`;
}

function stepRows(referralId: string, made: MadeReferral, world: World) {
  return STEPS[made.state].map(([state, after], at, steps) => {
    const byHousing = state !== 'DRAFT' && state !== 'SUBMITTED';
    const worker = workerBy(world, byHousing && made.officer ? made.officer : made.referrer);
    return {
      id: randomUUID(),
      referral_id: referralId,
      from_state: steps[at - 1]?.[0] ?? null,
      to_state: state,
      court: courtOf(state),
      worker_id: worker.id,
      agency_id: worker.agencyId,
      at: momentOf(made, after, world),
      note: state === 'INFO_REQUESTED' ? (made.infoRequested ?? null) : null,
    };
  });
}

/** Whose turn it is after a step. */
function courtOf(state: State): 'HOUSING' | 'COUNCIL' | null {
  if (state === 'SUBMITTED' || state === 'ACKNOWLEDGED') return 'HOUSING';
  return state === 'DRAFT' || state === 'INFO_REQUESTED' ? 'COUNCIL' : null;
}
