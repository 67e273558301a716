import { leftOutTables, toldTables } from '@app/data-protection';
import { Walls } from '../../support/walls.js';

/** What is told to somebody who asks what is held about them, against the live database: nothing may be forgotten. */
describe('the walk of everything about one person', () => {
  let walls: Walls;
  beforeAll(async () => {
    walls = await Walls.start();
  });
  afterAll(() => walls.stop());

  const names = async (text: string): Promise<string[]> =>
    (await walls.rows<{ name: string }>(text)).map(({ name }) => name).sort();

  /** Tables about a young person: by a column, by a foreign key to such a table, or by what they hold. */
  const about = `with recursive about as (
      select c.oid from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and (c.relname in ('young_person', 'import_file', 'import_finding', 'idempotency_key') or exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname in ('young_person_id', 'young_person_ids') and not a.attisdropped))
      union
      select k.conrelid from pg_constraint k join about on about.oid = k.confrelid where k.contype = 'f'
    ) select c.relname as name from about join pg_class c on c.oid = about.oid`;

  it('knows every table that reaches a young person: it tells it, or says why not', async () => {
    const there = await names(about);
    const known = [...toldTables.map(({ table }) => table), ...Object.keys(leftOutTables)];
    expect(there.filter((table) => !known.includes(table))).toEqual([]);
    expect(known.filter((table) => !there.includes(table))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    expect(there.length).toBeGreaterThan(35);
  });

  it('knows every column of what it tells, and none that is not there', async () => {
    for (const { table, columns, leftOut, key, day } of toldTables) {
      const there = await names(
        `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped`,
      );
      const known = [...Object.keys(columns), ...Object.keys(leftOut)].sort();
      expect({ table, known }).toEqual({ table, known: there });
      expect([...key, ...(day === null ? [] : [day])].filter((name) => !there.includes(name))).toEqual([]);
    }
  });

  it('finds the way to a person from each of them, and the rules may read what is told', async () => {
    for (const table of [...toldTables.map((told) => told.table), 'activity_entry', 'look_entry']) {
      const [way] = await walls.rows<{ about: string | null; may: boolean }>(
        `select app.about_person('${table}'::regclass, 't', 0) as about, has_table_privilege('waymark_rules', '${table}', 'select') as may`,
      );
      expect({ table, about: way?.about?.includes('$1'), may: way?.may }).toEqual({ table, about: true, may: true });
    }
    const [elsewhere] = await walls.rows<{ about: string | null }>(
      `select app.about_person('agency'::regclass, 't', 0) as about`,
    );
    expect(elsewhere?.about).toBeNull();
  });
});
