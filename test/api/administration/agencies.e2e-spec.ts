import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { Api, type Client } from '../../support/api.js';
import { type AdminDesk, adminDesk, does, ofAccount, refused, steppedUp } from './admin-desk.js';

const agency = `id name kind endedOn people version teams { id name managerId managerName people version }`;

interface Agency {
  readonly id: string;
  readonly name: string;
  readonly endedOn: string | null;
  readonly people: number;
  readonly version: number;
  readonly teams: { id: string; name: string; managerId: string | null; version: number }[];
}

describe('agencies and the review of access', () => {
  let api: Api;
  let desk: AdminDesk;

  beforeAll(async () => {
    api = await Api.start();
    desk = await adminDesk(api);
  });
  afterAll(() => api.stop());

  const ofAgency = async (id: string): Promise<Agency> => {
    const { administeredAgencies } = await desk.callum.run<{ administeredAgencies: Agency[] }>(
      `{ administeredAgencies { ${agency} } }`,
    );
    return administeredAgencies.find((each) => each.id === id) as Agency;
  };

  it('join, are named anew, and have names of their own', async () => {
    const made = await does<Agency>(
      desk.callum,
      'addAgency',
      { name: 'Westmere Housing', kind: AgencyKind.HOUSING },
      agency,
    );
    expect(made).toMatchObject({ name: 'Westmere Housing', people: 0, endedOn: null });
    const again = await refused(desk.callum, 'addAgency', { name: 'Westmere Housing', kind: AgencyKind.DWP });
    expect(again.extensions).toMatchObject({ rule: 'agency.name-taken', field: 'name' });
    const name = { agencyId: made.id, expectedVersion: made.version, name: 'Westmere Council Housing' };
    expect(await does<Agency>(desk.callum, 'changeAgency', name, agency)).toMatchObject({
      name: 'Westmere Council Housing',
    });
    expect((await refused(desk.callum, 'changeAgency', name)).extensions.code).toBe('CONFLICT');
  });

  it('have teams that a team manager of theirs manages', async () => {
    const team = { agencyId: desk.council.id, name: 'Sixteen Plus' };
    const wrong = await refused(desk.callum, 'addTeam', { ...team, managerId: desk.priya.id });
    expect(wrong.extensions).toMatchObject({ rule: 'team.manager', field: 'managerId' });
    const { teams } = await does<Agency>(desk.callum, 'addTeam', { ...team, managerId: desk.helen.id }, agency);
    const made = teams.find(({ name }) => name === 'Sixteen Plus');
    expect(made).toMatchObject({ managerId: desk.helen.id });
    const change = { teamId: made?.id, expectedVersion: made?.version, name: 'Sixteen Plus' };
    const changed = await does<Agency>(desk.callum, 'changeTeam', change, agency);
    expect(changed.teams.find(({ id }) => id === made?.id)).toMatchObject({ managerId: null });
  });

  it('leave, and their people with them, at once', async () => {
    const jobcentre = await api.given.agency(AgencyKind.DWP);
    const carl = await api.given.worker({ name: 'Carl Jennings', roles: [Role.PANEL_MEMBER], agency: jobcentre });
    const client = await api.as(carl);
    await client.run('{ viewer { id } }');
    const { version } = await ofAgency(jobcentre.id);
    const ended = await does<Agency>(
      desk.callum,
      'endAgency',
      { agencyId: jobcentre.id, expectedVersion: version },
      agency,
    );
    expect(ended).toMatchObject({ endedOn: api.today, people: 0 });
    expect((await client.fails('{ viewer { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    const { leavers } = await desk.callum.run<{ leavers: { worker: { displayName: string }; accessEnded: boolean }[] }>(
      '{ leavers { worker { displayName } accessEnded } }',
    );
    expect(leavers).toEqual([{ worker: { displayName: 'Carl Jennings' }, accessEnded: true }]);
  });

  it('do not leave by one of their own', async () => {
    const own = await ofAgency(
      (await desk.callum.run<{ viewer: { agency: { id: string } } }>('{ viewer { agency { id } } }')).viewer.agency.id,
    );
    const refusal = await refused(desk.callum, 'endAgency', { agencyId: own.id, expectedVersion: own.version });
    expect(refusal.extensions.rule).toBe('agency.own');
  });

  interface Review {
    readonly from: string;
    readonly total: number;
    readonly answered: number;
    readonly nodes: { memberId: string; finding: string | null; answeredBy: string | null }[];
  }
  const review = async (who: Client, onlyWaiting: boolean): Promise<Review> =>
    (
      await who.run<{ accessReview: Review }>(
        `query ($w: Boolean!) { accessReview(onlyWaiting: $w) { from to total answered nodes { memberId finding answeredBy } } }`,
        { w: onlyWaiting },
      )
    ).accessReview;

  it('have everybody’s access confirmed once a quarter, or ended, by somebody else', async () => {
    const before = await review(desk.callum, true);
    expect(before.answered).toBe(0);
    await does(desk.callum, 'confirmAccess', await ofAccount(desk.callum, desk.priya), 'answered');
    const end = { ...(await ofAccount(desk.callum, desk.owen)), leavesOn: addDays(api.today, 3) };
    await does(desk.callum, 'announceLeaving', end);
    const own = await refused(desk.callum, 'confirmAccess', await ofAccount(desk.callum, desk.callum));
    expect(own.extensions.rule).toBe('member.oneself');
    await does(
      await steppedUp(api, desk.nadia),
      'confirmAccess',
      await ofAccount(desk.callum, desk.callum),
      'answered',
    );

    const after = await review(desk.callum, false);
    expect(after).toMatchObject({ total: before.total, answered: 3 });
    const found = Object.fromEntries(
      after.nodes.map(({ memberId, finding, answeredBy }) => [memberId, [finding, answeredBy]]),
    );
    expect(found[desk.priya.id]).toEqual(['CONFIRMED', 'Callum Ferris']);
    expect(found[desk.owen.id]).toEqual(['ENDED', 'Callum Ferris']);
    expect(found[desk.callum.id]).toEqual(['CONFIRMED', 'Nadia Root']);
    expect((await review(desk.callum, true)).nodes.map(({ memberId }) => memberId)).not.toContain(desk.priya.id);
  });
});

describe('an administrator', () => {
  let api: Api;
  let desk: AdminDesk;
  let tia: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    desk = await adminDesk(api);
    tia = await api.given.youngPerson({ name: 'Tia Marlowe', workedWithBy: desk.priya });
    // Even one who works for children's services, and to whom somebody was allocated by mistake.
    await api.db.query(`update worker set agency_id = $1 where id = $2`, [desk.council.id, desk.callum.id]);
    const mistaken = {
      young_person_id: tia.id,
      worker_id: desk.callum.id,
      kind: 'SOCIAL_WORKER',
      part: 'SECONDARY',
      from_on: '2026-01-01',
    };
    await api.given.insert('allocation', mistaken);
  });
  afterAll(() => api.stop());

  it.each([
    'youngPeople',
    'youngPeopleViews',
    'actions',
    'meetings',
    'referrals',
    'dashboard',
    'deliveryOutcomes',
    'panels',
  ])('is not given %s', async (name) => {
    expect((await desk.callum.fails(`{ ${name} { __typename } }`)).extensions.code).toBe('FORBIDDEN');
  });

  it.each(['youngPerson', 'action', 'meeting', 'referral', 'agendaItem', 'commitment'])('opens no %s', async (name) => {
    const refusal = await desk.callum.fails(`query ($id: ID!) { ${name}(id: $id) { __typename } }`, { id: tia.id });
    expect(refusal.extensions.code).toBe('FORBIDDEN');
  });

  it('is shown work of their own today, about nobody', async () => {
    const { today } = await desk.callum.run<{ today: { items: { kind: string; title: string }[] } }>(
      '{ today { items { kind title because context path } } }',
    );
    expect(today.items.map(({ kind }) => kind)).toContain('ACCESS_REVIEW');
    expect(JSON.stringify(today)).not.toMatch(/Tia|Marlowe/);
  });

  it('reads in words who may do what, as everybody does', async () => {
    const words = `{ accessInWords { everybody { what } roles { role may { what when } } agencies { name sees classes { what basis power } } } }`;
    for (const who of [desk.callum, await api.as(desk.priya)]) {
      const { accessInWords } = await who.run<{
        accessInWords: { roles: { role: string }[]; agencies: { sees: string }[] };
      }>(words);
      expect(accessInWords.roles).toHaveLength(Object.values(Role).length);
      expect(accessInWords.agencies.some(({ sees }) => sees.includes('all of it'))).toBe(true);
    }
  });
});
