import { Role } from '@app/access';
import type pg from 'pg';
import { countOf, entered, Walls } from '../../support/walls.js';

/** The list of the people that are open to somebody is worked out for each transaction, and kept by what it says. */
describe('what is kept of what is open', () => {
  let walls: Walls;
  let run: pg.Client;
  let worker: { id: string; agencyId: string };
  let token: string;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    worker = await walls.given.worker({ roles: [Role.PERSONAL_ADVISER] });
    await walls.given.youngPerson({ name: 'First Person', workedWithBy: worker });
    token = await walls.session(worker);
  });
  afterAll(() => walls.stop());

  const seen = () => countOf(run, 'young_person');
  const lists = () => walls.rows<{ id: string }>('select id from app.kept_list order by id');

  async function committed<T>(work: () => Promise<T>, how = 'begin'): Promise<T> {
    await run.query(how);
    await run.query('select app.enter($1)', [token]);
    const done = await work();
    await run.query('commit');
    return done;
  }

  it('is kept once for the same people, and read again from there', async () => {
    expect(await committed(seen)).toBe(1);
    const kept = await lists();
    expect(kept).toHaveLength(1);
    expect(await committed(seen)).toBe(1);
    expect(await lists()).toEqual(kept);
  });

  it('follows the relationships: the next transaction sees what changed, and what was seen before is not in the way', async () => {
    const joined = await walls.given.youngPerson({ name: 'Second Person', workedWithBy: worker });
    expect(await committed(seen)).toBe(2);
    await walls.rows(
      'update allocation set to_on = current_date, from_on = current_date - 10 where young_person_id = $1',
      [joined.id],
    );
    expect(await committed(seen)).toBe(1);
  });

  it('is the same within one statement that asks often, before anything of it is kept', async () => {
    await walls.rows('delete from app.kept_list');
    const { rows } = await committed(() =>
      run.query<{
        all: string;
        alike: boolean;
      }>(`select count(*) as all, bool_and((select app.visible_people())::uuid[] = (select app.related_people())::uuid[]) as alike
        from young_person y join allocation a on a.young_person_id = y.id`),
    );
    expect(rows).toEqual([{ all: 1, alike: true }]);
    expect(await lists()).toHaveLength(1);
  });

  it('is worked out each time where nothing may be written, and nothing is kept', async () => {
    await walls.rows('delete from app.kept_list');
    expect(await committed(seen, 'begin read only')).toBe(1);
    expect(await lists()).toEqual([]);
  });

  it('is forgotten after a day, when another is kept', async () => {
    expect(await committed(seen)).toBe(1);
    await walls.rows(`update app.kept_list set kept_at = now() - interval '25 hours'`);
    const old = await lists();
    await walls.given.youngPerson({ name: 'Third Person', workedWithBy: worker });
    expect(await committed(seen)).toBe(2);
    expect(await lists()).not.toEqual(expect.arrayContaining(old));
  });

  it('holds very many, and finds each of them', async () => {
    await walls.rows(
      `with more as (insert into young_person (reference, first_name, family_name, date_of_birth)
          select 'KEPT-' || n, 'First', 'Family', '2006-01-01' from generate_series(1, 1200) n returning id)
        insert into allocation (young_person_id, worker_id, kind, part, from_on) select id, $1, 'PERSONAL_ADVISER', 'PRIMARY', current_date - 5 from more`,
      [worker.id],
    );
    expect(await committed(seen)).toBe(1202);
    expect(await committed(() => countOf(run, 'allocation'))).toBe(1202);
    await entered(run, token, async () => {
      const { rows } = await run.query(
        'select 1 from allocation where young_person_id = any ((select app.visible_people())::uuid[])',
      );
      expect(rows).toHaveLength(1202);
    });
  });
});
