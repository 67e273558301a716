import { type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type ActionCount, actionRows, type PeopleCount } from './dashboard.rules.js';

/**
 * The counts of a day, a few hundred rows however many young people there are, and without those who are sealed from whoever asks:
 * the database takes them off, and tells nobody how many they are.
 */
const people = { name: 'measures-of-people', text: 'select measure, key, n from app.people_counts($1::date)' };
const actions = { name: 'measures-of-actions', text: 'select key, n, late, soon from app.action_counts($1::date)' };

/** Every read of the maintained counts. They are numbers only; who may be shown small ones is decided above. */
@Injectable()
export class MeasureReader {
  constructor(private readonly sql: Sql) {}

  ofPeople(on: LocalDate): Promise<PeopleCount[]> {
    return this.sql.rows<PeopleCount>(people, [on]);
  }

  ofActions(on: LocalDate): Promise<ActionCount[]> {
    return this.sql.rows<ActionCount>(actions, [on]);
  }

  /** Everybody in four numbers, for those who count everybody. */
  async headline(on: LocalDate) {
    const [counts, actionCounts] = await Promise.all([this.ofPeople(on), this.ofActions(on)]);
    const of = (measure: string, key?: string) =>
      counts.filter((row) => row.measure === measure && (!key || row.key === key)).reduce((sum, { n }) => sum + n, 0);
    return {
      people: of('STAGE'),
      plansOverdue: of('PLAN', 'OVERDUE'),
      actionsOverdue: actionRows(actionCounts).find(({ key }) => key === 'OVERDUE')?.value ?? 0,
      unsuitable: of('HOME', 'UNSUITABLE') + of('HOME', 'CUSTODY'),
    };
  }
}
