import { AgencyKind, Role } from '@app/access';
import type pg from 'pg';
import { countOf, entered, REFUSED, refusalOf, Walls } from '../../support/walls.js';

/** Requests to see a record, tried with statements of the run-time role and no service in between. */
describe('what was asked, and whom it is about', () => {
  let walls: Walls;
  let run: pg.Client;
  let people: Record<'priya' | 'sam' | 'hana' | 'dwp', { id: string }>;
  let request: string;

  beforeAll(async () => {
    walls = await Walls.start();
    run = await walls.connect();
    const { given } = walls;
    const agency = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    people = {
      priya: await given.worker({ roles: [Role.PERSONAL_ADVISER], agency }),
      sam: await given.worker({ roles: [Role.PERSONAL_ADVISER], agency }),
      hana: await given.worker({ roles: [Role.TEAM_MANAGER], agency }),
      dwp: await given.worker({ roles: [Role.PANEL_MEMBER], agency: await given.agency(AgencyKind.DWP) }),
    };
    const tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: people.priya });
    const asked = { worker_id: people.sam.id, reason: 'Her brother is on my caseload' };
    request = await given.insert('access_request', {
      ...{ worker_id: people.sam.id, asked_for: 'WM-1', reason: 'Her brother is on my caseload' },
    });
    await given.insert('access_request_about', { request_id: request, young_person_id: tia.id, ...asked });
    await given.insert('access_request_about', {
      request_id: await given.insert('access_request', {
        ...{ worker_id: people.sam.id, asked_for: 'NONE', reason: 'Her brother is on my caseload' },
      }),
      young_person_id: null,
      ...asked,
    });
  });
  afterAll(() => walls.stop());

  const as = async (who: { id: string }, text: string, values: unknown[] = []): Promise<string | null> =>
    entered(run, await walls.session(who), () => refusalOf(run, text, values));
  const seen = async (who: { id: string }, table: string): Promise<number> =>
    entered(run, await walls.session(who), () => countOf(run, table));

  it('stand apart: who asks sees the first alone, who works with the young person both, others neither', async () => {
    const both = async (who: { id: string }) => [
      await seen(who, 'access_request'),
      await seen(who, 'access_request_about'),
    ];
    expect(await both(people.sam)).toEqual([2, 0]);
    expect(await both(people.priya)).toEqual([1, 1]);
    expect(await both(people.hana)).toEqual([0, 0]);
    expect(await both(people.dwp)).toEqual([0, 0]);
  });

  it('are written by the function alone, and answered in one’s own name', async () => {
    const { sam, priya, hana } = people;
    const making = `insert into access_request (worker_id, asked_for, reason) values ($1, 'WM-2', 'Her brother is on my caseload')`;
    expect(await as(sam, making, [sam.id])).toBe(REFUSED);
    expect(await as(sam, `select app.ask_for_access('WM-2', 'Her brother is on my caseload')`)).toBeNull();
    const answering = `update access_request set state = 'REFUSED', answered_by_id = $2, answered_at = now(), answer_words = 'Not for this work' where id = $1`;
    expect(await as(priya, answering, [request, hana.id])).toBe(REFUSED);
    expect(await as(priya, answering, [request, priya.id])).toBeNull();
    const closing = `update access_request_about set closed_at = now(), closed_by_id = $2 where request_id = $1`;
    expect(await as(priya, closing, [request, hana.id])).toBe(REFUSED);
    expect(await as(priya, closing, [request, priya.id])).toBeNull();
  });
});
