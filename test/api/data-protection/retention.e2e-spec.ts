import { RetentionRunner, toldTables } from '@app/data-protection';
import { Sql } from '@app/platform';
import { Walls } from '../../support/walls.js';

/** The end of what is kept, with the days of the world moved and not the clock. */
describe('what has come to the end of its time', () => {
  let walls: Walls;
  let runner: RetentionRunner;
  let sql: Sql;
  let priya: { id: string };

  beforeAll(async () => {
    walls = await Walls.start();
    sql = new Sql((walls.owner.options as { url: string }).url, 1);
    runner = new RetentionRunner(sql);
    priya = await walls.given.worker({ name: 'Priya Nair' });
  });
  afterAll(async () => {
    await sql.onApplicationShutdown();
    await walls.stop();
  });

  const dueIn = async (key: string) => (await runner.report()).find((one) => one.key === key);
  const recordsDue = async () => (await dueIn('CASE_RECORD'))?.due ?? 0;
  const countOf = async (table: string, where: string, values: unknown[]) =>
    Number((await walls.rows<{ n: string }>(`select count(*) as n from ${table} t where ${where}`, values))[0]?.n);

  /** A record with a row in as many tables as are easily filled, those that are never changed among them. */
  async function lifeOf(name: string, dates: { born: string; died?: string }) {
    const { given } = walls;
    const person = await given.youngPerson({ name, workedWithBy: priya });
    await given.plan(person, priya, ['HEALTH']);
    await given.insert('keeping_in_touch', {
      ...{ young_person_id: person.id, worker_id: priya.id, happened_on: '2026-01-02', way: 'PHONE', two_way: true },
      note: 'zqnote',
    });
    const agency = await walls.rows<{ id: string }>('select agency_id as id from worker where id = $1', [priya.id]);
    const action = await given.insert('action', {
      ...{
        young_person_id: person.id,
        no_plan_because: 'zqnone',
        source: 'WORKER',
        title: 'zqtitle',
        owner_id: priya.id,
      },
      ...{ owner_agency_id: agency[0]?.id, raised_by_id: priya.id, first_due_on: '2026-02-02', due_on: '2026-02-02' },
    });
    await given.insert('action_update', {
      action_id: action,
      worker_id: priya.id,
      to_state: 'ACCEPTED',
      note: 'zqupdate',
    });
    await walls.rows('update young_person set date_of_birth = $2, died_on = $3 where id = $1', [
      person.id,
      dates.born,
      dates.died ?? null,
    ]);
    return person;
  }

  /** Tables that still hold something about somebody. */
  async function leftOf({ id }: { id: string }): Promise<string[]> {
    const left: string[] = [];
    for (const { table } of toldTables) {
      const [way] = await walls.rows<{ about: string }>(
        `select app.about_person('${table}'::regclass, 't', 0) as about`,
      );
      if ((await countOf(table, way?.about ?? '', [id])) > 0) left.push(table);
    }
    return left;
  }

  it('is counted without a name, and nothing is deleted by counting', async () => {
    const old = await lifeOf('Ada Old', { born: '1950-01-01' });
    await lifeOf('Ben Young', { born: '1955-01-01' });
    expect(await dueIn('CASE_RECORD')).toEqual({ key: 'CASE_RECORD', due: 1, held: 0 });
    expect(await countOf('young_person', 't.id = $1', [old.id])).toBe(1);
  });

  it('is not due on the day before the 75th anniversary, nor before 15 years have gone since a child died', async () => {
    const before = await recordsDue();
    const days = await walls.rows<{ tomorrow: string; today: string; died: string }>(
      `select (current_date - interval '75 years' + interval '1 day')::date::text as tomorrow, (current_date - interval '75 years')::date::text as today,
        (current_date - interval '15 years')::date::text as died`,
    );
    const day = days[0] as (typeof days)[number];
    await lifeOf('Cy Almost', { born: day.tomorrow });
    await lifeOf('Di Long', { born: '1996-01-01', died: '2020-01-01' });
    expect(await recordsDue()).toBe(before);
    await lifeOf('Ed Today', { born: day.today });
    await lifeOf('Flo Gone', { born: '2000-06-01', died: day.died });
    expect(await recordsDue()).toBe(before + 2);
  });

  it('is kept by a legal hold, and goes when the hold has ended: every row of every table, and a line stays that says so', async () => {
    const held = await lifeOf('Gus Held', { born: '1949-01-01' });
    const hold = await walls.given.insert('data_note', {
      ...{ young_person_id: held.id, kind: 'LEGAL_HOLD', words: 'A claim against the council', by_id: priya.id },
    });
    expect(await dueIn('CASE_RECORD')).toMatchObject({ held: 1 });
    await runner.run();
    expect(await countOf('young_person', 't.id = $1', [held.id])).toBe(1);
    expect(await dueIn('CASE_RECORD')).toMatchObject({ due: 1, held: 1 });

    await walls.rows(
      `update data_note set ended_words = 'The claim is settled', ended_by_id = $2, ended_at = now() where id = $1`,
      [hold, priya.id],
    );
    expect((await runner.run()).get('CASE_RECORD')).toBe(1);
    expect(await leftOf(held)).toEqual([]);
    expect(await countOf('measure_share', 't.young_person_id = $1', [held.id])).toBe(0);
    const lines = await walls.rows<{ data: { class: string; rows: number } }>(
      `select data from activity_entry where type = 'retention.deleted' and subject_id = $1 and source = 'COMMAND'`,
      [held.id],
    );
    expect(lines).toMatchObject([{ data: { class: 'CASE_RECORD' } }]);
    expect(lines[0]?.data.rows).toBeGreaterThan(8);
  });

  it('leaves everybody else as they are, and what keeps a line from being changed stands again', async () => {
    const other = await lifeOf('Hal Other', { born: '2008-01-01' });
    await runner.run();
    expect(await countOf('keeping_in_touch', 't.young_person_id = $1', [other.id])).toBe(1);
    await expect(walls.rows(`delete from action_update`)).rejects.toThrow('append-only');
    await expect(walls.rows(`delete from plan_objective`)).rejects.toThrow('authorised plan');
  });

  it('takes a draft of a referral that nobody worked on for 30 days, and the decisions of a request answered a year ago', async () => {
    const person = await lifeOf('Ida Draft', { born: '2008-01-01' });
    const housing = await walls.given.agency('HOUSING' as never);
    const draft = (days: number) =>
      walls.given.insert('housing_referral', {
        ...{ young_person_id: person.id, agency_id: housing.id, referrer_id: priya.id },
        drafted_at: new Date(Date.now() - days * 86_400_000).toISOString(),
      });
    const old = await draft(31);
    const request = await walls.given.insert('subject_access_request', {
      ...{
        young_person_id: person.id,
        person_reference: 'WM-9',
        asked_on: '2025-01-01',
        way: 'EMAIL',
        identity: 'By her own address',
      },
      ...{ due_on: '2025-02-03', state: 'REFUSED', refused_reason: 'Asked and answered', recorded_by_id: priya.id },
      closed_at: '2025-02-01T10:00:00Z',
    });
    await walls.given.insert('subject_access_passage', {
      ...{
        request_id: request,
        of_table: 'young_person',
        row_key: person.id,
        of_column: 'phone',
        digest: '0'.repeat(64),
        names_somebody: false,
      },
    });
    const done = await runner.run();
    expect([done.get('REFERRAL_DRAFT'), done.get('SUBJECT_ACCESS_PASSAGE')]).toEqual([1, 1]);
    expect(await countOf('housing_referral', 't.id = $1', [old])).toBe(0);
    expect(await countOf('subject_access_request', 't.id = $1', [request])).toBe(1);
  });
});
