import type { LocalDate } from '@app/platform';
import type { EntityManager } from 'typeorm';
import type { Random } from '../generator/random.js';

/** A young person of the demonstration as they stand after the import. */
export interface PersonInWorld {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly dateOfBirth: LocalDate;
  readonly under18: boolean;
  readonly unaccompanied: boolean;
  /** Who leads: the social worker until 18, then the personal adviser. */
  readonly leadId: string | null;
  readonly adviserId: string | null;
  readonly managerId: string | null;
  readonly authorisedOn: LocalDate | null;
  readonly reviewDueOn: LocalDate | null;
  readonly lastInTouchOn: LocalDate | null;
  /** Whether the law asks for a plan for them today. */
  readonly planned: boolean;
}

export interface WorkerInWorld {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string;
  readonly agencyKind: string;
}

/** Whom the demonstration can speak of, and the chance it speaks by. */
export interface World {
  readonly today: LocalDate;
  readonly random: Random;
  readonly people: readonly PersonInWorld[];
  readonly workers: readonly WorkerInWorld[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** What has been made on the way, for what comes after it. */
  readonly objectives: Map<string, ObjectiveInWorld[]>;
}

export interface ObjectiveInWorld {
  readonly partId: string;
  readonly section: string;
  readonly words: string;
}

const people = `
  select y.id, y.reference, coalesce(y.preferred_name, y.first_name) || ' ' || y.family_name as name,
      y.date_of_birth::text as "dateOfBirth", y.date_of_birth > $1::date - interval '18 years' as under18, y.unaccompanied, y.last_in_touch_on as "lastInTouchOn", p.authorised_on as "authorisedOn",
      p.review_due_on as "reviewDueOn", lead.worker_id as "leadId", adviser.worker_id as "adviserId", t.manager_id as "managerId",
      coalesce(s.requires_plan, false) as planned
    from young_person y
    left join plan_standing p on p.young_person_id = y.id
    left join allocation lead on lead.young_person_id = y.id and lead.part = 'PRIMARY' and lead.to_on = 'infinity'
    left join allocation adviser on adviser.young_person_id = y.id and adviser.kind = 'PERSONAL_ADVISER' and adviser.to_on = 'infinity'
    left join worker w on w.id = lead.worker_id
    left join team t on t.id = w.team_id
    left join status_span s on s.young_person_id = y.id and s.from_on <= $1 and $1 < s.to_on
    order by y.reference`;

const workers = `
  select w.id, w.display_name as name, w.agency_id as "agencyId", g.kind as "agencyKind"
    from worker w join agency g on g.id = w.agency_id order by w.email`;

export async function readWorld(tx: EntityManager, today: LocalDate, random: Random): Promise<World> {
  return {
    today,
    random,
    people: await tx.query<PersonInWorld[]>(people, [today]),
    workers: await tx.query<WorkerInWorld[]>(workers),
    agencies: await tx.query<{ id: string; name: string }[]>('select id, name from agency'),
    objectives: new Map(),
  };
}

/** @throws Error when the demonstration names somebody it has not made */
export function personBy({ people: all }: World, reference: string): PersonInWorld {
  return found(all, (person) => person.reference === reference, reference);
}

/** @throws Error when the demonstration names somebody it has not made */
export function workerBy({ workers: all }: World, name: string): WorkerInWorld {
  return found(all, (worker) => worker.name === name, name);
}

/** @throws Error when the demonstration names an agency it has not made */
export function agencyBy({ agencies }: World, name: string): { id: string; name: string } {
  return found(agencies, (agency) => agency.name === name, name);
}

/** Whether the demonstration is large enough to hold the people of the stories. */
export function hasLeadingPeople({ people: all }: World): boolean {
  return all.some(({ reference }) => reference === 'TR-2041');
}

function found<Thing>(all: readonly Thing[], is: (thing: Thing) => boolean, name: string): Thing {
  const thing = all.find(is);
  if (!thing) throw new Error(`The demonstration has no ${name}`);
  return thing;
}
