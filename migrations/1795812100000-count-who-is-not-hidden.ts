import type { MigrationInterface, QueryRunner } from 'typeorm';
import { pinned, ruled } from './walls/ruled.js';

/**
 * The stored counts without those who are sealed from whoever asks: what they count towards is taken off again. It costs a few
 * rows for each of them, and nothing where there is nobody; and only the difference leaves the function.
 */
export class CountWhoIsNotHidden1795812100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(counts);
    await db.query(
      ruled({
        'app.people_counts(date)': 'waymark_run, waymark_operator',
        'app.action_counts(date)': 'waymark_run, waymark_operator',
      }),
    );
    await db.query('revoke select on measure_bucket from waymark_run');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('grant select on measure_bucket to waymark_run');
    await db.query('drop function app.people_counts(date), app.action_counts(date)');
  }
}

const counts = `
  -- The counts of a day, from the buckets the triggers keep: whole years before it, whole months of its year, days of its month.
  create function app.people_counts(of_day date) returns table (measure text, key text, n integer) language sql stable ${pinned} as $$
    select c.measure, c.key, sum(c.n)::int from (
      select b.measure, b.key, b.n from measure_bucket b
        where b.measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and b.grain = 'Y' and b.day < date_trunc('year', of_day::timestamp)::date
      union all
      select b.measure, b.key, b.n from measure_bucket b
        where b.measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and b.grain = 'M'
          and b.day >= date_trunc('year', of_day::timestamp)::date and b.day < date_trunc('month', of_day::timestamp)::date
      union all
      select b.measure, b.key, b.n from measure_bucket b
        where b.measure in ('STAGE', 'PLAN', 'HOME', 'LEARNING') and b.grain = 'D'
          and b.day >= date_trunc('month', of_day::timestamp)::date and b.day <= of_day
      union all
      select b.measure, b.key, b.n from measure_bucket b where b.measure = 'REFERRAL' and b.grain = 'D'
      union all
      select s.measure, s.key, -1 from measure_share s
        where s.young_person_id = any ((select app.hidden_people())::uuid[]) and s.from_on <= of_day and of_day < s.to_on
      union all
      select 'REFERRAL', r.state, -1 from housing_referral r where r.young_person_id = any ((select app.hidden_people())::uuid[])
    ) c group by c.measure, c.key having sum(c.n) <> 0 $$;

  create function app.action_counts(of_day date) returns table (key text, n integer, late integer, soon integer) language sql stable ${pinned} as $$
    select c.key, sum(c.n)::int, coalesce(sum(c.n) filter (where c.day < of_day), 0)::int,
        coalesce(sum(c.n) filter (where c.day between of_day and of_day + 7), 0)::int
      from (
        select b.key, b.day, b.n from measure_bucket b where b.measure = 'ACTION' and b.grain = 'D'
        union all
        select a.state, case when a.open then a.due_on else '-infinity' end, -1 from action a
          where a.young_person_id = any ((select app.hidden_people())::uuid[])
      ) c group by c.key $$;
`;
