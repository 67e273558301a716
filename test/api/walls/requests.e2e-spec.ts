import { AgencyKind, Role } from '@app/access';
import type pg from 'pg';
import { countOf, entered, REFUSED, refusalOf, Walls } from '../../support/walls.js';

/** Requests to open a sealed record, tried with statements of the run-time role and no service in between. */
describe('a request that waits for somebody else', () => {
  let walls: Walls;
  let run: pg.Client;
  let tia: { id: string };
  let people: Record<'priya' | 'tom' | 'hana' | 'cora' | 'owen', { id: string }>;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    const { given } = walls;
    const agency = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    const team = await given.team(agency);
    const worker = (role: Role, more: object = {}) => given.worker({ roles: [role], agency, ...more });
    people = {
      priya: await worker(Role.PERSONAL_ADVISER, { team }),
      tom: await worker(Role.TEAM_MANAGER),
      hana: await worker(Role.TEAM_MANAGER),
      cora: await worker(Role.COORDINATOR, { team, manages: true }),
      owen: await worker(Role.SOCIAL_WORKER),
    };
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
    await given.allocation(tia, people.tom, 'SOCIAL_WORKER', 'SECONDARY');
    await given.insert('sealed_person', {
      ...{ young_person_id: tia.id, reason: 'Her father works for a partner', state: 'SEALED' },
      ...{ asked_by_id: people.priya.id, approved_by_id: people.tom.id, from_at: `${given.today}T00:00:00Z` },
    });
    for (const { id } of [people.priya, people.tom, people.cora])
      await given.insert('sealed_allow', { young_person_id: tia.id, worker_id: id, let_in_by_id: people.tom.id });
  });
  afterAll(() => walls.stop());

  const as = async (who: { id: string }, text: string, values: unknown[] = []): Promise<string | null> =>
    entered(run, await walls.session(who), () => refusalOf(run, text, values));
  const seen = async (who: { id: string }): Promise<number> =>
    entered(run, await walls.session(who), () => countOf(run, 'break_glass'));
  const asked = (more: object = {}): Promise<string> =>
    walls.given.insert('break_glass', {
      ...{ worker_id: people.owen.id, young_person_id: tia.id, reason_code: 'MISSING', of_sealed: true },
      ...{ reason: 'A reason that is long enough to be one', classes: ['IDENTITY'], review_due_on: walls.given.today },
      ...more,
    });
  const refusing = `update break_glass set refused_by_id = $2, refused_at = now(), answer_words = 'She is at home' where id = $1`;
  const agreeing = `update break_glass set approved_by_id = $2, started_at = now(), ends_at = now() + interval '60 minutes' where id = $1`;

  it('is a row of who asked, of managers, and of who coordinates and is let in', async () => {
    await asked();
    expect([await seen(people.owen), await seen(people.tom), await seen(people.cora)]).toEqual([1, 1, 1]);
    expect(await seen(people.priya)).toBe(0);
    await walls.rows('update sealed_allow set to_at = now() where worker_id = $1', [people.cora.id]);
    expect(await seen(people.cora)).toBe(0);
  });

  it('is answered once, in one’s own name, by somebody to whom the record is open', async () => {
    const { owen, tom, hana } = people;
    const id = await asked();
    expect(await as(owen, refusing, [id, owen.id])).toBe(REFUSED);
    expect(await as(tom, refusing, [id, hana.id])).toBe(REFUSED);
    expect(await as(hana, refusing, [id, hana.id])).toBe(REFUSED);
    expect(await as(tom, refusing, [id, tom.id])).toBeNull();
    await walls.rows(refusing, [id, tom.id]);
    expect(await as(tom, agreeing, [id, tom.id])).toBe(REFUSED);
  });

  it('is over after an hour', async () => {
    const id = await asked();
    expect(await as(people.tom, agreeing, [id, people.tom.id])).toBeNull();
    await walls.rows(`update break_glass set asked_at = now() - interval '61 minutes' where id = $1`, [id]);
    expect(await as(people.tom, agreeing, [id, people.tom.id])).toBe(REFUSED);
    expect(await as(people.tom, refusing, [id, people.tom.id])).toBe(REFUSED);
    const ahead = `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, review_due_on, asked_at)
      values ($1, $2, 'SAFEGUARDING', 'A reason that is long enough to be one', '{IDENTITY}', current_date, now() + interval '1 day')`;
    expect(await as(people.owen, ahead, [people.owen.id, tia.id])).toBe(REFUSED);
  });
});
