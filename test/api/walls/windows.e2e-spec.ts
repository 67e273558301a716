import { AgencyKind, Role } from '@app/access';
import type pg from 'pg';
import { countOf, entered, REFUSED, refusalOf, Walls } from '../../support/walls.js';

/** What ends thirty days after the work, asked of the rows themselves by the run-time role, with no service in between. */
describe('the rows of work that is closed', () => {
  let walls: Walls;
  let run: pg.Client;
  let tia: { id: string };
  let people: Record<'priya' | 'sam' | 'marta' | 'dan', { id: string; agencyId: string }>;
  let action: string;
  let referral: string;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    const { given } = walls;
    const council = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    people = {
      priya: await given.worker({ roles: [Role.PERSONAL_ADVISER], agency: council }),
      sam: await given.worker({ roles: [Role.SOCIAL_WORKER], agency: council }),
      marta: await given.worker({ roles: [Role.PANEL_MEMBER], agency: await given.agency(AgencyKind.EDUCATION) }),
      dan: await given.worker({ roles: [Role.HOUSING_OFFICER], agency: await given.agency(AgencyKind.HOUSING) }),
    };
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
    action = await given.insert('action', {
      young_person_id: tia.id,
      no_plan_because: 'No plan yet',
      source: 'WORKER',
      title: 'Find a course',
      raised_by_id: people.priya.id,
      owner_id: people.marta.id,
      owner_agency_id: people.marta.agencyId,
      first_due_on: given.today,
      due_on: given.today,
    });
    await given.insert('action_update', { action_id: action, worker_id: people.marta.id, to_state: 'ACCEPTED' });
    referral = await given.insert('housing_referral', {
      young_person_id: tia.id,
      agency_id: people.dan.agencyId,
      referrer_id: people.sam.id,
      state: 'SUBMITTED',
      need_on: given.today,
      wants: 'A flat',
      consent: 'GIVEN',
      submitted_at: `${given.today}T08:00:00Z`,
    });
  });
  afterAll(() => walls.stop());

  const seen = async (who: { id: string }, ...tables: string[]): Promise<number[]> =>
    entered(run, await walls.session(who), async () => {
      const counts: number[] = [];
      for (const table of tables) counts.push(await countOf(run, table));
      return counts;
    });

  it('of an action, its history and whom it is for', async () => {
    const rows = ['action', 'action_update', 'young_person'];
    const close = (at: string) =>
      walls.rows(
        `update action set state = 'CANCELLED', state_reason = 'Not needed', closed_at = ${at} where id = $1`,
        [action],
      );
    expect(await seen(people.marta, ...rows)).toEqual([1, 1, 1]);
    await close(`now() - interval '30 days' + interval '20 seconds'`);
    expect(await seen(people.marta, ...rows)).toEqual([1, 1, 1]);
    await close(`now() - interval '30 days'`);
    expect(await seen(people.marta, ...rows)).toEqual([0, 0, 0]);
    expect(await seen(people.priya, ...rows)).toEqual([1, 1, 1]);
  });

  it('cannot be opened again by the clock of who may no longer see them', async () => {
    const { marta, priya } = people;
    const again = 'update action set closed_at = now() where id = $1';
    for (const who of [marta, priya])
      expect(await entered(run, await walls.session(who), () => refusalOf(run, again, [action]))).toBe(REFUSED);
  });

  it('of a referral; and of who made it, nothing that stands beside the record', async () => {
    const rows = ['housing_referral', 'young_person', 'action'];
    const close = (at: string) =>
      walls.rows(`update housing_referral set state = 'WITHDRAWN', closed_at = ${at} where id = $1`, [referral]);
    expect([await seen(people.sam, ...rows), await seen(people.dan, ...rows)]).toEqual([
      [1, 1, 0],
      [1, 1, 1],
    ]);
    await close(`now() - interval '30 days' + interval '20 seconds'`);
    expect([await seen(people.sam, ...rows), await seen(people.dan, ...rows)]).toEqual([
      [1, 1, 0],
      [1, 1, 1],
    ]);
    await close(`now() - interval '30 days'`);
    expect([await seen(people.sam, ...rows), await seen(people.dan, ...rows)]).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});
