import { type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { type ActionCount, actionRows, type PeopleCount } from './dashboard.rules.js';

/**
 * The counts of a day, from the buckets the triggers keep: whole years before it, whole months of its year, days of its
 * month. A few hundred rows, however many young people there are.
 */
const people = {
  name: 'measures-of-people',
  text: `select measure, key, sum(n)::int as n from (
      select measure, key, n from measure_bucket
        where measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and grain = 'Y' and day < date_trunc('year', $1::date::timestamp)::date
      union all
      select measure, key, n from measure_bucket
        where measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and grain = 'M'
          and day >= date_trunc('year', $1::date::timestamp)::date and day < date_trunc('month', $1::date::timestamp)::date
      union all
      select measure, key, n from measure_bucket
        where measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and grain = 'D'
          and day >= date_trunc('month', $1::date::timestamp)::date and day <= $1::date
      union all
      select measure, key, n from measure_bucket where measure = 'REFERRAL' and grain = 'D'
    ) counted group by measure, key having sum(n) <> 0`,
};
const actions = {
  name: 'measures-of-actions',
  text: `select key, sum(n)::int as n, coalesce(sum(n) filter (where day < $1::date), 0)::int as late,
      coalesce(sum(n) filter (where day between $1::date and $1::date + 7), 0)::int as soon
    from measure_bucket where measure = 'ACTION' and grain = 'D' group by key`,
};

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
