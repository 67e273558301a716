import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api } from '../../support/api.js';
import { type AdminDesk, adminDesk, does, ofAccount, refused, steppedUp } from './admin-desk.js';

const list = `query ($filter: MemberFilter, $first: Int!, $after: String) { accounts(filter: $filter, first: $first, after: $after) {
  nodes { id displayName state agency { name } } pageInfo { endCursor hasNextPage } } }`;
interface List {
  accounts: {
    nodes: { id: string; displayName: string; state: string }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

describe('accounts', () => {
  let api: Api;
  let desk: AdminDesk;

  beforeAll(async () => {
    api = await Api.start();
    desk = await adminDesk(api);
  });
  afterAll(() => api.stop());

  const named = async (filter: object, first = 50): Promise<string[]> => {
    const { accounts } = await desk.callum.run<List>(list, { filter, first });
    return accounts.nodes.map(({ displayName }) => displayName);
  };

  it('are listed by name, by agency, by role and by what somebody types', async () => {
    expect(await named({ search: 'priya' })).toEqual(['Priya Nair']);
    expect(await named({ agencyId: desk.council.id })).toEqual(['Helen Okafor', 'Owen Bate', 'Priya Nair']);
    expect(await named({ role: Role.ADMINISTRATOR })).toEqual(['Callum Ferris', 'Nadia Root']);
    expect(await named({ search: '100%' })).toEqual([]);
  });

  it('come in pages that miss nobody', async () => {
    const first = await desk.callum.run<List>(list, { first: 3 });
    const { endCursor } = first.accounts.pageInfo;
    const second = await desk.callum.run<List>(list, { first: 50, after: endCursor });
    const names = [...first.accounts.nodes, ...second.accounts.nodes].map(({ displayName }) => displayName);
    expect(names).toEqual([...names].sort());
    expect(names).toHaveLength(5);
  });

  it('that nobody has used for 60 days are found by it', async () => {
    expect(await named({ state: 'UNUSED' })).toEqual(['Helen Okafor', 'Owen Bate', 'Priya Nair']);
    expect(await named({ state: 'ACTIVE' })).toEqual(['Callum Ferris', 'Nadia Root']);
  });

  it('are for administrators', async () => {
    const helen = await api.as(desk.helen);
    expect((await helen.fails(list, { first: 5 })).extensions.code).toBe('FORBIDDEN');
    expect((await refused(helen, 'addMember', await beginner())).extensions.code).toBe('FORBIDDEN');
  });

  const beginner = (but: object = {}) =>
    Promise.resolve({
      agencyId: desk.council.id,
      teamId: desk.team.id,
      displayName: 'Joy Bell',
      jobTitle: 'Personal adviser',
      email: `${randomUUID()}@example.test`,
      roles: [Role.PERSONAL_ADVISER],
      from: api.today,
      ...but,
    });

  it('begin with a role, and with nothing twice', async () => {
    const input = await beginner();
    const joy = await does(desk.callum, 'addMember', input);
    expect(joy).toMatchObject({
      displayName: 'Joy Bell',
      state: 'ACTIVE',
      roles: [{ role: 'PERSONAL_ADVISER', live: true }],
    });
    const again = await refused(desk.callum, 'addMember', { ...input, email: input.email.toUpperCase() });
    expect(again.extensions).toMatchObject({ rule: 'member.email-taken', field: 'email' });
    const elsewhere = await beginner({ agencyId: (await api.given.agency(AgencyKind.DWP)).id });
    expect((await refused(desk.callum, 'addMember', elsewhere)).extensions.rule).toBe('member.team');
  });

  it('that begin later cannot be used yet', async () => {
    const later = await does(desk.callum, 'addMember', await beginner({ from: addDays(api.today, 7) }));
    expect(later.state).toBe('NOT_STARTED');
    const client = await api.as(later);
    expect((await client.fails('{ viewer { id } }')).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('of administrators hold no other role', async () => {
    const both = await beginner({ roles: [Role.ADMINISTRATOR, Role.TEAM_MANAGER] });
    expect((await refused(desk.callum, 'addMember', both)).extensions.rule).toBe('role.alone');
    const administrator = { ...(await ofAccount(desk.callum, desk.helen)), role: Role.ADMINISTRATOR };
    expect((await refused(desk.callum, 'giveRole', administrator)).extensions.rule).toBe('role.alone');
  });

  it('are not changed without confirming, where access is at stake', async () => {
    const fresh = await api.as({ id: desk.nadia.id });
    const role = { ...(await ofAccount(fresh, desk.owen)), role: Role.SOCIAL_WORKER };
    for (const [name, input] of Object.entries({
      addMember: await beginner(),
      giveRole: role,
      endRole: role,
      inviteMember: role,
    }))
      expect([
        name,
        (await refused(fresh, name, name === 'inviteMember' ? await ofAccount(fresh, desk.owen) : input)).extensions
          .code,
      ]).toEqual([name, 'STEP_UP_REQUIRED']);
  });

  it('get a role from a day until one, which counts on those days only', async () => {
    const role = { role: Role.SOCIAL_WORKER, fromOn: addDays(api.today, 1), lastOn: addDays(api.today, 30) };
    const given = await does(desk.callum, 'giveRole', { ...(await ofAccount(desk.callum, desk.owen)), ...role });
    const term = { role: 'SOCIAL_WORKER', fromOn: addDays(api.today, 1), toOn: addDays(api.today, 31), live: false };
    expect(given.roles).toContainEqual(term);
    const owen = await api.as(desk.owen);
    const roles = async () => (await owen.run<{ viewer: { roles: Role[] } }>('{ viewer { roles } }')).viewer.roles;
    expect(await roles()).toEqual(['PERSONAL_ADVISER']);
    await api.db.query(
      `update worker_role set from_on = current_date where worker_id = $1 and role = 'SOCIAL_WORKER'`,
      [desk.owen.id],
    );
    expect(await roles()).toEqual(['PERSONAL_ADVISER', 'SOCIAL_WORKER']);
    await does(desk.callum, 'endRole', { ...(await ofAccount(desk.callum, desk.owen)), role: Role.SOCIAL_WORKER });
    expect(await roles()).toEqual(['PERSONAL_ADVISER']);
  });

  it('get a seat on a panel, and lose it at once', async () => {
    const panel = await api.given.panel([]);
    const seat = { panelId: panel.id, part: 'MEMBER' };
    const seated = await does(desk.callum, 'giveSeat', { ...(await ofAccount(desk.callum, desk.priya)), ...seat });
    expect(seated.seats).toMatchObject([{ panelId: panel.id, part: 'MEMBER', live: true, toOn: null }]);
    const ended = await does(desk.callum, 'endSeat', {
      ...(await ofAccount(desk.callum, desk.priya)),
      panelId: panel.id,
    });
    expect(ended.seats).toMatchObject([{ live: false, toOn: api.today }]);
  });

  it('are nobody’s own to change', async () => {
    const self = await ofAccount(desk.callum, desk.callum);
    const mine = { ...self, role: Role.COORDINATOR };
    for (const [name, input] of [
      ['giveRole', mine],
      ['endRole', { ...self, role: Role.ADMINISTRATOR }],
      ['inviteMember', self],
      ['endSessionsOfMember', self],
      ['announceLeaving', { ...self, leavesOn: api.today }],
    ] as const)
      expect((await refused(desk.callum, name, input)).extensions.rule).toBe('member.oneself');
  });

  it('are changed on the version that was looked at', async () => {
    const stale = {
      ...(await ofAccount(desk.callum, desk.priya)),
      displayName: 'Priya Nair',
      jobTitle: 'Adviser',
      email: 'p@example.test',
    };
    await does(desk.callum, 'changeMember', stale);
    const conflict = await refused(desk.callum, 'changeMember', { ...stale, jobTitle: 'Personal adviser' });
    expect(conflict.extensions).toMatchObject({ code: 'CONFLICT', changedBy: 'Callum Ferris', differs: ['jobTitle'] });
  });

  it('are signed out everywhere by an administrator', async () => {
    const owen = await api.as(desk.owen);
    await owen.run('{ viewer { id } }');
    await does(desk.callum, 'endSessionsOfMember', await ofAccount(desk.callum, desk.owen));
    expect((await owen.fails('{ viewer { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    await (await api.as(desk.owen)).run('{ viewer { id } }');
  });

  it('keep one administrator, though two remove each other at the same moment', async () => {
    const [one, other] = [await steppedUp(api, desk.callum), await steppedUp(api, desk.nadia)];
    const role = Role.ADMINISTRATOR;
    const [ofOne, ofOther] = [await ofAccount(one, one), await ofAccount(one, other)];
    const outcome = ({ errors }: { errors?: { extensions: Record<string, unknown> }[] }) =>
      errors?.[0] ? (errors[0].extensions['rule'] ?? errors[0].extensions['code']) : 'done';
    const end = `mutation ($input: EndRoleInput!) { endRole(input: $input) { id } }`;
    const outcomes = await Promise.all([
      one.send(end, { input: { clientKey: randomUUID(), ...ofOther, role } }).then(outcome),
      other.send(end, { input: { clientKey: randomUUID(), ...ofOne, role } }).then(outcome),
    ]);
    const refusedWith = outcomes.find((said) => said !== 'done');
    // Whoever comes second finds that one must stay, or that they administer no more.
    expect(['administration.last-administrator', 'FORBIDDEN', 'NOT_FOUND']).toContain(refusedWith);
    expect(await administrators()).toBe(1);
  });

  it('keep one administrator also where two transactions have both begun', async () => {
    await api.db.query(`update worker_role set to_on = 'infinity' where role = 'ADMINISTRATOR'`);
    const end = `update worker_role set to_on = current_date where role = 'ADMINISTRATOR' and worker_id = $1`;
    const [first, second] = [api.db.createQueryRunner(), api.db.createQueryRunner()];
    await first.startTransaction();
    await second.startTransaction();
    await first.query(end, [desk.callum.id]);
    const waits = second.query(end, [desk.nadia.id]).then(
      () => 'done',
      ({ driverError }: { driverError: { constraint?: string } }) => driverError.constraint,
    );
    await first.commitTransaction();
    expect(await waits).toBe('an_administrator_stays');
    await second.rollbackTransaction();
    await Promise.all([first.release(), second.release()]);
    expect(await administrators()).toBe(1);
  });

  const administrators = async (): Promise<number> => {
    const [row] = await api.db.query<{ left: string }[]>(
      `select count(*) as left from live_role where role = 'ADMINISTRATOR'`,
    );
    return Number(row?.left);
  };
});
