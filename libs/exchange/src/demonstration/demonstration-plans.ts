import { addDays, addMonths, later } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { LEADING_OBJECTIVES, OBJECTIVES, type ObjectiveSection } from '../generator/demonstration-objectives.js';
import { SECTION_WORDS } from '../generator/demonstration-sections.js';
import { insertRows } from './rows.js';
import type { ObjectiveInWorld, PersonInWorld, World } from './world.js';

interface Objective {
  readonly section: ObjectiveSection;
  readonly words: string;
  readonly state: 'OPEN' | 'ACHIEVED';
}

const OVERDUE_REASONS = ['RECORDING_DELAY', 'STAFF_SICKNESS', 'AUTHORISATION_DELAY', 'YP_DECLINED', 'LOST_TOUCH'];

const supersede = `update plan_version set state = 'SUPERSEDED' where number = 1 and young_person_id = any ($1::uuid[])`;
const authorise = `
  update plan_version v set state = 'AUTHORISED', authorised_on = a.authorised_on, authoriser_id = a.authoriser_id,
      shared_on = a.authorised_on
    from unnest($1::uuid[], $2::date[], $3::uuid[]) a (id, authorised_on, authoriser_id) where v.id = a.id`;
const explain = `
  update plan_standing p set overdue_reason = e.reason, overdue_reason_at = now()
    from unnest($1::uuid[], $2::text[]) e (id, reason) where p.young_person_id = e.id`;

/**
 * The plans in words, for everybody who has one: the version the case system's dates speak of. Objectives are in the young
 * person's own words; an authorised version cannot be changed, so it is authorised last.
 */
export async function writeDemonstrationPlans(tx: EntityManager, world: World): Promise<void> {
  const planned = world.people.filter(({ authorisedOn, leadId }) => authorisedOn !== null && leadId !== null);
  const plans = planned.map((person) => ({ person, versionId: randomUUID(), objectives: objectivesOf(person, world) }));
  await insertRows(
    tx,
    'plan_version',
    plans.map(({ person, versionId }) => versionRow(person, versionId, world)),
  );
  const parts = plans.flatMap(({ person, objectives }) =>
    objectives.map((objective) => ({
      id: randomUUID(),
      young_person_id: person.id,
      section: objective.section,
      objective,
    })),
  );
  await insertRows(
    tx,
    'plan_part',
    parts.map(({ objective: _, ...part }) => part),
  );
  await insertRows(
    tx,
    'plan_section',
    plans.flatMap((plan) => sectionRows(plan, world)),
  );
  await insertRows(tx, 'plan_objective', objectiveRows(plans, parts, world));
  await tx.query(supersede, [planned.map(({ id }) => id)]);
  await tx.query(authorise, [
    plans.map(({ versionId }) => versionId),
    planned.map(({ authorisedOn }) => authorisedOn),
    planned.map(({ managerId }) => managerId),
  ]);
  await explainOverdue(tx, world);
  for (const { id, young_person_id, section, objective } of parts)
    remember(world, young_person_id, { partId: id, section, words: objective.words });
}

interface Plan {
  readonly person: PersonInWorld;
  readonly versionId: string;
  readonly objectives: readonly Objective[];
}

function remember({ objectives }: World, youngPersonId: string, objective: ObjectiveInWorld): void {
  objectives.set(youngPersonId, [...(objectives.get(youngPersonId) ?? []), objective]);
}

function objectivesOf({ reference, unaccompanied }: PersonInWorld, { random }: World): Objective[] {
  const told = LEADING_OBJECTIVES[reference];
  if (told) return told.map(({ section, words, state }): Objective => ({ section, words, state: state ?? 'OPEN' }));
  const usual = (Object.keys(OBJECTIVES) as ObjectiveSection[]).filter((section) => section !== 'IMMIGRATION');
  const chosen = random.shuffled(usual.filter((section) => section !== 'ACCOMMODATION')).slice(0, random.whole(2, 4));
  const sections: ObjectiveSection[] = ['ACCOMMODATION', ...chosen, ...(unaccompanied ? ['IMMIGRATION' as const] : [])];
  return sections.map((section): Objective => ({
    section,
    words: random.pick(OBJECTIVES[section]),
    state: random.chance(0.12) ? 'ACHIEVED' : 'OPEN',
  }));
}

function versionRow({ id, authorisedOn, leadId }: PersonInWorld, versionId: string, { random }: World) {
  const on = authorisedOn ?? '';
  return {
    id: versionId,
    young_person_id: id,
    number: 2,
    state: 'DRAFT',
    source: 'NATIVE',
    author_id: leadId,
    meeting_on: addDays(on, -random.whole(3, 9)),
    recorded_on: addDays(on, -2),
    submitted_on: addDays(on, -1),
    participation: random.weighted([
      ['PN1', 8],
      ['PN6', 1],
      ['PN2', 1],
    ]),
    agreement: random.weighted([
      ['AGREED', 8],
      ['AGREED_IN_PART', 2],
    ]),
    version: 1,
  };
}

function sectionRows({ versionId, objectives }: Plan, { random }: World) {
  const sections = [...new Set(objectives.map(({ section }) => section))];
  return sections.map((section) => {
    const { needs, workingWell, worries, nextSteps, contingency } = random.pick(SECTION_WORDS[section]);
    const mine = objectives.find((objective) => objective.section === section);
    return {
      plan_version_id: versionId,
      section,
      needs,
      my_view: mine ? `${mine.words}.` : '',
      working_well: workingWell,
      worries,
      next_steps: nextSteps,
      contingency,
    };
  });
}

interface Part {
  readonly id: string;
  readonly young_person_id: string;
  readonly objective: Objective;
}

function objectiveRows(plans: readonly Plan[], parts: readonly Part[], { random, today }: World) {
  const partOf = new Map(parts.map(({ objective, id }) => [objective, id]));
  return plans.flatMap(({ person, versionId, objectives }) =>
    objectives.map((objective, position) => ({
      id: randomUUID(),
      plan_version_id: versionId,
      young_person_id: person.id,
      plan_part_id: partOf.get(objective),
      position,
      words: objective.words,
      own_words: true,
      by_on: later(addMonths(person.authorisedOn ?? today, random.whole(3, 11)), addDays(today, random.whole(-20, 40))),
      state: objective.state,
    })),
  );
}

/** Two in three overdue plans say why. */
async function explainOverdue(tx: EntityManager, { people, random, today }: World): Promise<void> {
  const overdue = people.filter(({ planned, reviewDueOn }) => planned && reviewDueOn !== null && reviewDueOn < today);
  const explained = overdue.filter(({ reference }) => !(reference in LEADING_OBJECTIVES) && random.chance(0.66));
  await tx.query(explain, [explained.map(({ id }) => id), explained.map(() => random.pick(OVERDUE_REASONS))]);
}
