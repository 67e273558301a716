import type { LocalDate } from '@app/platform';
import { StatusSpans } from '@app/young-people';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImportPlan, PersonToWrite, SpellsPlan } from './import-plan.js';
import * as sql from './plan.statements.js';

/** Told how far the writing is, in hundredths, and what is being written. */
export type Progress = (percent: number, words: string) => Promise<void>;

/** Enough to make statements few, little enough to keep one's parameters below a few megabytes. */
const ROWS_AT_ONCE = 10_000;

/** Writes a plan, set by set, in the transaction it is given. Nothing is decided here. */
@Injectable()
export class PlanWriter {
  constructor(private readonly spans: StatusSpans) {}

  async write(
    tx: EntityManager,
    plan: ImportPlan,
    agencyId: string,
    today: LocalDate,
    progress: Progress,
  ): Promise<void> {
    // Everybody's counts change at once: made again at the end, not after each statement.
    await tx.query(`set local waymark.counting = 'later'`);
    await this.workers(tx, plan, agencyId);
    await progress(20, 'Writing people');
    await this.people(tx, plan);
    await progress(30, 'Writing care histories');
    await this.histories(tx, plan);
    await progress(50, 'Writing who works with whom');
    await this.allocations(tx, plan, today);
    await this.circumstances(tx, plan);
    await progress(60, 'Working out who is owed what');
    await this.restate(tx, plan.restated, progress);
    await progress(85, 'Counting');
    await tx.query(`select recount_people($1::uuid[])`, [plan.touched]);
    await inPortions(plan.stamped, (ids) => tx.query(sql.stampPeople, [ids, today]));
  }

  private async workers(
    tx: EntityManager,
    { workers: { workers, teams, managers, moves } }: ImportPlan,
    agencyId: string,
  ) {
    const columns = columnsOf(workers, ({ id, name, jobTitle, email, role }) => [id, name, jobTitle, email, role]);
    if (workers.length > 0) await tx.query(sql.addWorkers, [agencyId, ...columns]);
    if (teams.length > 0)
      await tx.query(sql.addTeams, [agencyId, ...columnsOf(teams, ({ id, name, managerId }) => [id, name, managerId])]);
    if (managers.length > 0)
      await tx.query(
        sql.setManagers,
        columnsOf(managers, ({ teamId, managerId }) => [teamId, managerId]),
      );
    if (moves.length > 0)
      await tx.query(
        sql.moveWorkers,
        columnsOf(moves, ({ workerId, teamId }) => [workerId, teamId]),
      );
  }

  private async people(tx: EntityManager, { people }: ImportPlan): Promise<void> {
    await inPortions(people.add, (some) => tx.query(sql.addPeople, columnsOf(some, personColumns)));
    await inPortions(people.change, (some) => tx.query(sql.changePeople, columnsOf(some, personColumns)));
  }

  private async histories(tx: EntityManager, { episodes, facts, reviews, returns }: ImportPlan): Promise<void> {
    await inPortions(episodes.remove, (ids) => tx.query(sql.removeEpisodes, [ids]));
    await inPortions(episodes.write, (some) =>
      tx.query(
        sql.writeEpisodes,
        columnsOf(some, (e) => [
          e.youngPersonId,
          e.startsOn,
          e.endsOn,
          e.reasonNew,
          e.legalStatus,
          e.categoryOfNeed,
          e.place,
          e.placeProvider,
          e.reasonCeased,
        ]),
      ),
    );
    await inPortions(facts.remove, (ids) => tx.query(sql.removeFacts, [ids]));
    await inPortions(facts.write, (some) =>
      tx.query(
        sql.addFacts,
        columnsOf(some, (f) => [f.youngPersonId, f.kind, f.startsOn, f.endsOn, f.evidence]),
      ),
    );
    await inPortions(reviews, (some) =>
      tx.query(
        sql.writeReviews,
        columnsOf(some, (r) => [r.youngPersonId, r.heldOn, r.participation]),
      ),
    );
    await inPortions(returns, (some) =>
      tx.query(
        sql.writeReturns,
        columnsOf(some, (r) => [r.youngPersonId, r.year, r.inTouch, r.activity, r.accommodation]),
      ),
    );
  }

  private async allocations(tx: EntityManager, { workers }: ImportPlan, today: LocalDate): Promise<void> {
    await inPortions(workers.remove, (ids) => tx.query(sql.removeAllocations, [ids]));
    await inPortions(workers.end, (ids) => tx.query(sql.endAllocations, [ids, today]));
    await inPortions(workers.allocate, (some) =>
      tx.query(sql.allocate, [...columnsOf(some, (a) => [a.youngPersonId, a.workerId, a.kind, a.part]), today]),
    );
  }

  private async circumstances(tx: EntityManager, { homes, activities, plans }: ImportPlan): Promise<void> {
    await this.spells(tx, sql.homes, homes);
    await this.spells(tx, sql.activities, activities);
    await inPortions(plans.standings, (some) =>
      tx.query(
        sql.setStandings,
        columnsOf(some, (p) => [p.youngPersonId, p.authorisedOn, p.lastReviewOn, p.reviewDueOn]),
      ),
    );
    await inPortions(plans.mirrors, (some) =>
      tx.query(
        sql.addMirrors,
        columnsOf(some, (m) => [m.youngPersonId, m.authorisedOn]),
      ),
    );
    await inPortions(plans.reviews, (some) =>
      tx.query(
        sql.addPlanReviews,
        columnsOf(some, (r) => [r.youngPersonId, r.heldOn]),
      ),
    );
  }

  private async spells(
    tx: EntityManager,
    statements: typeof sql.homes,
    { end, correct, write }: SpellsPlan,
  ): Promise<void> {
    await inPortions(end, (some) =>
      tx.query(
        statements.end,
        columnsOf(some, (s) => [s.id, s.toOn]),
      ),
    );
    await inPortions(correct, (some) =>
      tx.query(
        statements.correct,
        columnsOf(some, (s) => [s.id, s.code, s.suitable]),
      ),
    );
    await inPortions(write, (some) =>
      tx.query(
        statements.add,
        columnsOf(some, (s) => [s.youngPersonId, s.code, s.suitable, s.fromOn]),
      ),
    );
  }

  private async restate(tx: EntityManager, ids: readonly string[], progress: Progress): Promise<void> {
    const done = { people: 0 };
    await inPortions(
      ids,
      async (some) => {
        await this.spans.recomputeStatus(tx, some);
        done.people += some.length;
        await progress(60 + Math.round((25 * done.people) / ids.length), `Worked out ${done.people} of ${ids.length}`);
      },
      2_000,
    );
  }
}

function personColumns(p: PersonToWrite): unknown[] {
  const who = [p.id, p.reference, p.childId903, p.firstName, p.familyName, p.preferredName, p.pronouns, p.dateOfBirth];
  const background = [p.sex, p.ethnicity, p.unaccompanied, p.unaccompaniedUntil, p.whatMatters, p.whatMattersOn];
  return [...who, ...background, p.bestWayToReach, p.phone, p.needsAssessmentOn, p.lastInTouchOn, p.diedOn];
}

/** Rows turned on their side: one array a column, as unnest takes them. */
function columnsOf<Row>(rows: readonly Row[], cellsOf: (row: Row) => unknown[]): unknown[][] {
  const columns: unknown[][] = [];
  for (const row of rows)
    cellsOf(row).forEach((cell, at) => {
      (columns[at] ??= []).push(cell);
    });
  return columns;
}

async function inPortions<Row>(
  rows: readonly Row[],
  write: (some: readonly Row[]) => Promise<unknown>,
  size = ROWS_AT_ONCE,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await write(rows.slice(from, from + size));
}
