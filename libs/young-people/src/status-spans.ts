import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FactsReader } from './facts.reader.js';
import { requirementsOf } from './status/status.rules.js';
import { statusTimeline } from './status/status-timeline.rules.js';

/** Enough to make statements few, little enough to keep their parameters small. */
const AT_ONCE = 2_000;

const forget = `delete from status_span where young_person_id = any ($1::uuid[])`;
const keep = `
  insert into status_span (young_person_id, from_on, to_on, status, support_level, requires_plan, requires_adviser)
  select * from unnest($1::uuid[], $2::date[], $3::date[], $4::text[], $5::text[], $6::boolean[], $7::boolean[])`;

type Column = (string | boolean | null)[];

/** Keeps the status of everybody on every day, so that lists can ask for a day. */
@Injectable()
export class StatusSpans {
  constructor(private readonly facts: FactsReader) {}

  /**
   * Works the status out again from the facts as they stand in this transaction, and writes it for all days from birth on.
   * Call it whenever a fact changes: a birth date, an episode, a status fact, a death. Four statements for 2,000 people.
   */
  async recomputeStatus(tx: EntityManager, youngPersonIds: readonly string[]): Promise<void> {
    for (let from = 0; from < youngPersonIds.length; from += AT_ONCE)
      await this.recomputeSome(tx, youngPersonIds.slice(from, from + AT_ONCE));
  }

  private async recomputeSome(tx: EntityManager, ids: readonly string[]): Promise<void> {
    const facts = await this.facts.within(tx, ids);
    const columns: [Column, Column, Column, Column, Column, Column, Column] = [[], [], [], [], [], [], []];
    for (const [id, known] of facts)
      for (const { from, to, status, supportLevel } of statusTimeline(known)) {
        const { pathwayPlan, personalAdviser } = requirementsOf(status, supportLevel);
        const row = [id, from, to ?? 'infinity', status, supportLevel, pathwayPlan, personalAdviser];
        row.forEach((value, column) => columns[column]?.push(value));
      }
    await tx.query(forget, [ids]);
    await tx.query(keep, columns);
  }
}
