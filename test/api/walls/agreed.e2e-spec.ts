import { AgencyKind, Role } from '@app/access';
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { countOf, entered, REFUSED, refusalOf, Walls } from '../../support/walls.js';

/** What is agreed about access, tried with statements of the run-time role and no service in between. */
describe('what takes two people', () => {
  let walls: Walls;
  let run: pg.Client;
  let tia: { id: string };
  let people: Record<'priya' | 'tom' | 'hana', { id: string; agencyId: string }>;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    const { given } = walls;
    const agency = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    people = {
      priya: await given.worker({ roles: [Role.PERSONAL_ADVISER], agency }),
      tom: await given.worker({ roles: [Role.TEAM_MANAGER], agency }),
      hana: await given.worker({ roles: [Role.TEAM_MANAGER], agency }),
    };
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
    await given.allocation(tia, people.tom, 'SOCIAL_WORKER', 'SECONDARY');
  });
  afterAll(() => walls.stop());

  const as = async (who: { id: string }, text: string, values: unknown[] = []): Promise<string | null> =>
    entered(run, await walls.session(who), () => refusalOf(run, text, values));

  const glass = (more: Record<string, unknown> = {}): Promise<string> =>
    walls.given.insert('break_glass', {
      worker_id: people.hana.id,
      young_person_id: tia.id,
      reason_code: 'SAFEGUARDING',
      reason: 'A reason that is long enough to be one',
      classes: ['IDENTITY'],
      review_due_on: walls.given.today,
      ...more,
    });
  const seal = (more: Record<string, unknown> = {}): Promise<string> =>
    walls.given.insert('sealed_person', {
      young_person_id: tia.id,
      reason: 'Her father works for a partner',
      asked_by_id: people.priya.id,
      ...more,
    });

  it('is begun by one, in their own name', async () => {
    const { priya, tom, hana } = people;
    const sealing = `insert into sealed_person (young_person_id, reason, asked_by_id, state, approved_by_id, from_at)
      values ($1, 'Her father works for a partner', $2, $3, $4, case when $3 = 'SEALED' then now() end)`;
    expect(await as(priya, sealing, [tia.id, priya.id, 'ASKED', null])).toBeNull();
    expect(await as(priya, sealing, [tia.id, tom.id, 'ASKED', null])).toBe(REFUSED);
    expect(await as(priya, sealing, [tia.id, priya.id, 'SEALED', tom.id])).toBe(REFUSED);

    const letting = `insert into sealed_allow (young_person_id, worker_id, let_in_by_id) values ($1, $2, $3)`;
    expect(await as(priya, letting, [tia.id, hana.id, priya.id])).toBeNull();
    expect(await as(priya, letting, [tia.id, hana.id, tom.id])).toBe(REFUSED);

    const excluding = `insert into exclusion (young_person_id, worker_id, reason, by_id) values ($1, $2, 'They are related', $3)`;
    expect(await as(priya, excluding, [tia.id, hana.id, priya.id])).toBeNull();
    expect(await as(priya, excluding, [tia.id, hana.id, tom.id])).toBe(REFUSED);

    const breaking = `insert into break_glass (worker_id, young_person_id, reason_code, reason, classes, review_due_on, approved_by_id)
      values ($1, $2, 'SAFEGUARDING', 'A reason that is long enough to be one', '{IDENTITY}', current_date, $3)`;
    expect(await as(hana, breaking, [hana.id, tia.id, null])).toBeNull();
    expect(await as(hana, breaking, [hana.id, tia.id, tom.id])).toBe(REFUSED);
  });

  it('is agreed to by the other, in their own name', async () => {
    const { hana, priya, tom } = people;
    const id = await glass({ of_sealed: true });
    const agreeing = `update break_glass set approved_by_id = $2, started_at = now(), ends_at = now() + interval '60 minutes' where id = $1`;
    expect(await as(hana, agreeing, [id, tom.id])).toBe(REFUSED);
    expect(await as(tom, agreeing, [id, tom.id])).toBeNull();
    const starting = `update break_glass set started_at = now(), ends_at = now() + interval '60 minutes' where id = $1`;
    expect(await as(hana, starting, [id])).toBe(REFUSED);

    const sealed = await seal({ state: 'SEALED', approved_by_id: tom.id, from_at: `${walls.given.today}T00:00:00Z` });
    for (const who of [priya, tom])
      await walls.given.insert('sealed_allow', { young_person_id: tia.id, worker_id: who.id, let_in_by_id: priya.id });
    const undoing = `update sealed_person set state = 'UNSEALED', to_at = now(), unseal_asked_by_id = $2, unseal_approved_by_id = $3 where id = $1`;
    expect(await as(priya, undoing, [sealed, priya.id, tom.id])).toBe(REFUSED);
    expect(await as(priya, undoing, [sealed, tom.id, priya.id])).toBe(REFUSED);
    const other = await walls.given.worker({ roles: [Role.TEAM_MANAGER], agency: { id: tom.agencyId } });
    expect(await as(other, agreeing, [id, other.id])).toBe(REFUSED);
    await walls.rows('delete from sealed_allow');
    await walls.rows('delete from sealed_person');
  });

  it('is looked at by another, and lasts no longer than it was given', async () => {
    const { hana, tom } = people;
    const now = `${walls.given.today}T00:00:00Z`;
    const id = await glass({ started_at: now, ends_at: now });
    const reviewing = `update break_glass set reviewed_by_id = $2, reviewed_at = now(), finding = 'JUSTIFIED' where id = $1`;
    expect(await as(hana, reviewing, [id, tom.id])).toBe(REFUSED);
    expect(await as(tom, reviewing, [id, tom.id])).toBeNull();
    expect(
      await as(hana, `update break_glass set ends_at = ends_at + interval '100 minutes' where id = $1`, [id]),
    ).toBe(REFUSED);
    const longer = `update break_glass set ends_at = ends_at + interval '60 minutes', renewed = true where id = $1`;
    expect(await as(tom, longer, [id])).toBe(REFUSED);
    expect(await as(hana, longer, [id])).toBeNull();
  });

  it.each([
    ['break_glass', 'young_person_id, worker_id, reason, asked_at, of_sealed, classes'],
    ['sealed_person', 'young_person_id, reason, asked_by_id, asked_at'],
    ['sealed_allow', 'young_person_id, worker_id, let_in_by_id, from_at'],
    ['exclusion', 'young_person_id, worker_id, reason, by_id, from_at'],
    ['access_alert', 'worker_id, kind, team_id, about_id, at'],
    ['home_address', 'young_person_id'],
    ['sharing_agreement', 'agency_id'],
  ])('%s: what it is and whose never changes', async (table, columns) => {
    const [row] = await walls.rows<{ may: boolean }>(
      `select bool_or(has_column_privilege('waymark_run', $1::regclass, c, 'update')) as may from unnest(string_to_array($2, ', ')) c`,
      [table, columns],
    );
    expect(row).toEqual({ may: false });
  });

  it('a protected address is no row of another agency, whatever is agreed', async () => {
    const { given } = walls;
    const nurse = await given.worker({
      roles: [Role.PANEL_MEMBER],
      agency: await given.agency(AgencyKind.HEALTH),
    });
    const kofi = await given.youngPerson({ name: 'Kofi Asante', workedWithBy: nurse });
    await given.allocation(kofi, people.priya, 'SOCIAL_WORKER', 'SECONDARY');
    await given.insert('home_address', { young_person_id: kofi.id, cipher: randomBytes(8), key_id: 'key' });
    const rows = async (who: { id: string }) =>
      entered(run, await walls.session(who), () => countOf(run, 'home_address'));
    expect([await rows(nurse), await rows(people.priya)]).toEqual([1, 1]);
    await walls.rows('update young_person set home_protected = true where id = $1', [kofi.id]);
    expect([await rows(nurse), await rows(people.priya)]).toEqual([0, 1]);

    const keeping = `update home_address set key_id = 'other', changed_by_id = $2 where young_person_id = $1`;
    expect(await as(people.priya, keeping, [kofi.id, people.tom.id])).toBe(REFUSED);
    expect(await as(people.priya, keeping, [kofi.id, people.priya.id])).toBeNull();
  });
});
