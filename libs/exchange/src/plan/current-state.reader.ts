import type { LocalDate } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReadFiles } from '../files/read-files.js';
import { grouped } from '../grouped.js';
import { yearOfReturn } from '../ssda903/check-return.js';
import type {
  AllocationNow,
  CurrentState,
  EpisodeNow,
  FactNow,
  PersonNow,
  PlanNow,
  ReturnNow,
  ReviewNow,
  SpellNow,
  TeamNow,
  WorkerNow,
} from './current-state.js';
import { FROM_EXTRACT, FROM_RETURN } from './facts.planner.js';
import * as select from './current-state.statements.js';

type Owned<Row> = Row & { readonly youngPersonId: string };

/**
 * Reads what is on record about the people in a set of files: twelve statements, however many people there are. An import is only
 * ever run by those who coordinate everyone; who is sealed from them is left alone.
 */
@Injectable()
export class CurrentStateReader {
  /** Within the transaction that will write, so that what is compared is what is changed. */
  async read(
    tx: EntityManager,
    files: ReadFiles,
    { agencyId, today, forWriting }: { agencyId: string; today: LocalDate; forWriting: boolean },
  ): Promise<CurrentState> {
    const text = forWriting ? `${select.people} for no key update` : select.people;
    const spokenOf = [referencesIn(files), returnIdsIn(files)];
    const kept = new Set(
      (await tx.query<{ reference: string }[]>(select.kept, spokenOf)).map(({ reference }) => reference),
    );
    const found = await tx.query<PersonNow[]>(text, spokenOf);
    const people = found.filter(({ reference }) => !kept.has(reference));
    const ids = people.map(({ id }) => id);
    const byPerson = async <Row>(text: string, ...values: unknown[]) =>
      grouped(await tx.query<Owned<Row>[]>(text, [ids, ...values]), ({ youngPersonId }) => youngPersonId);
    const oneEach = async <Row>(text: string, ...values: unknown[]) =>
      new Map((await tx.query<Owned<Row>[]>(text, [ids, ...values])).map((row) => [row.youngPersonId, row]));
    const year = Number(yearOfReturn(files, today).endsOn.slice(0, 4));
    return {
      kept,
      people: new Map(people.map((person) => [person.reference, person])),
      referenceByReturnId: new Map(
        people.flatMap(({ childId903, reference }) => (childId903 ? [[childId903, reference] as const] : [])),
      ),
      episodes: await byPerson<EpisodeNow>(select.episodes),
      facts: await byPerson<FactNow>(select.facts, [FROM_RETURN, FROM_EXTRACT]),
      allocations: await byPerson<AllocationNow>(select.allocations, today),
      homes: await oneEach<SpellNow>(select.homes),
      activities: await oneEach<SpellNow>(select.activities),
      plans: await oneEach<PlanNow>(select.plans),
      reviews: await byPerson<ReviewNow>(select.reviews),
      returns: await oneEach<ReturnNow>(select.returns, year),
      ...(await this.workforce(tx, files, agencyId)),
    };
  }

  private async workforce(tx: EntityManager, files: ReadFiles, agencyId: string) {
    const workers = await tx.query<(WorkerNow & { email: string })[]>(select.workers, [emailsIn(files)]);
    const teams = await tx.query<(TeamNow & { name: string })[]>(select.teams, [agencyId]);
    return {
      workers: new Map(workers.map(({ email, ...worker }) => [email, worker])),
      teams: new Map(teams.map(({ name, ...team }) => [name, team])),
    };
  }
}

function referencesIn({ cohort }: ReadFiles): string[] {
  return cohort.rows.map(({ localId }) => localId);
}

function returnIdsIn({ header, episodes, uasc, careLeavers, reviews, cohort }: ReadFiles): string[] {
  const tables = [header, episodes, uasc, careLeavers, reviews, cohort];
  const ids = tables.flatMap(({ rows }: { rows: readonly { returnId: string | null }[] }) =>
    rows.map(({ returnId }) => returnId),
  );
  return [...new Set(ids)].filter((id) => id !== null);
}

function emailsIn({ cohort }: ReadFiles): string[] {
  const named = cohort.rows.flatMap((row) => [row.personalAdviser, row.socialWorker, row.teamManager]);
  return [...new Set(named.flatMap((worker) => (worker ? [worker.email] : [])))];
}
