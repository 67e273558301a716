import { AgencyKind, Role } from '@app/access';
import { addDays, addMonths, dayOfAge } from '@app/platform';
import { Api, type Client } from '../support/api.js';

const rows = `{ key label value suppressed }`;
const dashboardQuery = `{ dashboard { asAt stages ${rows} plans ${rows} actions ${rows} homes ${rows} learning ${rows} referrals ${rows} commitments ${rows} } }`;

interface Row {
  key: string;
  value: number;
  suppressed: boolean;
}
type Dashboard = Record<string, Row[]>;

describe('the dashboard', () => {
  let api: Api;
  let priya: Client;
  let ana: Client;
  let leah: Client;

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    priya = await api.as(await given.worker({ name: 'Priya Nair', roles: [Role.COORDINATOR] }));
    leah = await api.as(await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER] }));
    ana = await api.as(
      await given.worker({
        name: 'Ana Silva',
        roles: [Role.DELIVERY_GROUP_CHAIR],
        agency: await given.agency(AgencyKind.ELECTED_MEMBERS),
      }),
    );
    for (let one = 0; one < 9; one++) {
      const person = await given.youngPerson({ name: `Person N${one}`, workedWithBy: leah });
      if (one < 7) await given.plan(person, leah);
      if (one < 6)
        await given.insert('accommodation_record', {
          young_person_id: person.id,
          code: 'U',
          suitable: one > 0,
          from_on: addDays(api.today, -90),
        });
      if (one < 5)
        await given.insert('activity_record', {
          young_person_id: person.id,
          code: one === 0 ? 'G5' : 'F2',
          from_on: addDays(api.today, -90),
        });
    }
  });
  afterAll(() => api.stop());

  const dashboard = async (who: Client): Promise<Dashboard> =>
    (await who.run<{ dashboard: Dashboard }>(dashboardQuery)).dashboard;
  const count = (list: Row[] | undefined, key: string) => list?.find((row) => row.key === key);

  it('counts everybody, for who counts everybody', async () => {
    const counts = await dashboard(priya);
    expect(count(counts.stages, 'ELIGIBLE')?.value).toBe(9);
    expect(count(counts.plans, 'CURRENT')?.value).toBe(7);
    expect(counts.plans?.reduce((sum, { value }) => sum + value, 0)).toBe(9);
    expect(count(counts.homes, 'SUITABLE')?.value).toBe(5);
    expect(count(counts.homes, 'UNSUITABLE')).toMatchObject({ value: 1, suppressed: false });
    expect(count(counts.homes, 'NOT_RECORDED')?.value).toBe(3);
    expect(count(counts.learning, 'LEARNING_OR_WORK')?.value).toBe(4);
    expect(count(counts.learning, 'NOT_KNOWN')?.value).toBe(4);
  });

  it('hides 1 to 4 from those who may open no record, and one more where it would give them away', async () => {
    const counts = await dashboard(ana);
    expect(count(counts.homes, 'UNSUITABLE')).toMatchObject({ value: 0, suppressed: true });
    expect(count(counts.homes, 'NOT_RECORDED')).toMatchObject({ value: 0, suppressed: true });
    expect(count(counts.homes, 'SUITABLE')).toMatchObject({ value: 5, suppressed: false });
    expect(count(counts.plans, 'CURRENT')).toMatchObject({ suppressed: true });
  });

  it('is not for everybody', async () => {
    expect((await leah.fails(dashboardQuery)).extensions.code).toBe('FORBIDDEN');
  });

  it('is kept by what changes the facts: a recount finds the same', async () => {
    const { given, db, today } = api;
    const kept = () =>
      db.query(`select measure, grain, day, key, sum(n)::int as n from measure_bucket group by 1, 2, 3, 4 having sum(n) <> 0
        order by 1, 2, 3, 4`);
    const born = addMonths(today, -12 * 20);
    const person = await given.youngPerson({ name: 'Wren Hall', workedWithBy: leah, dateOfBirth: born });
    const { parts } = await given.plan(person, leah);
    await db.query(`update status_span set to_on = $2 where young_person_id = $1`, [person.id, dayOfAge(born, 18)]);
    await given.insert('status_span', {
      young_person_id: person.id,
      from_on: dayOfAge(born, 18),
      to_on: dayOfAge(born, 21),
      status: 'FORMER_RELEVANT',
      requires_plan: true,
      requires_adviser: true,
    });
    await db.query('update plan_standing set review_due_on = $2 where young_person_id = $1', [
      person.id,
      addDays(today, -1),
    ]);
    const home = await given.insert('accommodation_record', {
      young_person_id: person.id,
      code: 'S',
      suitable: false,
      from_on: addDays(today, -9),
    });
    await db.query(`update accommodation_record set code = 'U', suitable = true where id = $1`, [home]);
    await db.query('delete from accommodation_record where id = $1', [home]);
    const raised = await given.insert('action', {
      young_person_id: person.id,
      plan_part_id: parts[0]?.id,
      source: 'PLAN',
      title: 'Find a college place',
      owner_id: leah.id,
      owner_agency_id: (
        await db.query<{ agency_id: string }[]>('select agency_id from worker where id = $1', [leah.id])
      )[0]?.agency_id,
      raised_by_id: leah.id,
      first_due_on: addDays(today, -2),
      due_on: addDays(today, -2),
    });
    const overdue = async () => count((await dashboard(priya)).actions, 'OVERDUE')?.value;
    expect(await overdue()).toBe(1);
    await db.query('update action set due_on = $2 where id = $1', [raised, addDays(today, 3)]);
    expect(await overdue()).toBe(0);
    expect(count((await dashboard(priya)).plans, 'OVERDUE')?.value).toBe(1);

    const before = await kept();
    await db.query('select recount_measures()');
    expect(await kept()).toEqual(before);
  });

  it('counts two changes of one person at the same time as if they came one after the other', async () => {
    const { given, db, today } = api;
    const person = await given.youngPerson({ name: 'Ira Poole', workedWithBy: leah });
    await given.plan(person, leah);
    await Promise.all([
      db.transaction((tx) =>
        tx.query(`update status_span set requires_plan = false where young_person_id = $1`, [person.id]),
      ),
      db.transaction((tx) =>
        tx.query(`update plan_standing set review_due_on = $2 where young_person_id = $1`, [person.id, today]),
      ),
    ]);
    const shares = await db.query(
      `select key, from_on, to_on from measure_share where young_person_id = $1 and measure = 'PLAN'`,
      [person.id],
    );
    expect(shares).toEqual([expect.objectContaining({ key: 'NOT_REQUIRED' })]);
  });
});
