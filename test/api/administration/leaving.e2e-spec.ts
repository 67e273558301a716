import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../../support/api.js';
import { accountOf, type AdminDesk, adminDesk, does, ofAccount, refused, steppedUp } from './admin-desk.js';

const leaving = `id leavesOn accessEnded mayHandOver version worker { displayName } openWork { kind count words references { reference dueOn } }`;
const items = `query ($id: ID!) { handoverItems(leavingId: $id) { id kind part title dueOn youngPerson { displayName } } }`;

interface Leaving {
  readonly id: string;
  readonly version: number;
  readonly accessEnded: boolean;
  readonly openWork: {
    kind: string;
    count: number;
    words: string;
    references: { reference: string; dueOn: string }[];
  }[];
}
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly youngPerson: { displayName: string } | null;
}

describe('somebody who leaves', () => {
  let api: Api;
  let desk: AdminDesk;
  let helen: Client;
  let tia: { id: string };
  let actionId: string;
  let leavingId: string;

  beforeAll(async () => {
    api = await Api.start();
    desk = await adminDesk(api);
    helen = await api.as(desk.helen);
    const { given } = api;
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: desk.priya });
    const { parts } = await given.plan(tia, desk.priya, ['HEALTH']);
    actionId = await given.insert('action', {
      young_person_id: tia.id,
      plan_part_id: parts[0]?.id,
      source: 'WORKER',
      title: 'Register Tia with a dentist',
      owner_id: desk.priya.id,
      owner_agency_id: desk.council.id,
      raised_by_id: desk.helen.id,
      first_due_on: addDays(api.today, 5),
      due_on: addDays(api.today, 5),
    });
    await given.insert('housing_referral', {
      young_person_id: tia.id,
      agency_id: (await given.agency(AgencyKind.HOUSING)).id,
      referrer_id: desk.priya.id,
    });
    await given.insert('commitment', {
      outcome: 'HEALTH',
      promise: 'A nurse for seven hours a week',
      agency_id: desk.council.id,
      lead_id: desk.priya.id,
      measure: 'hours',
      target: 7,
      starts_on: api.today,
      target_on: addDays(api.today, 90),
    });
  });
  afterAll(() => api.stop());

  const leavers = async (who: Client): Promise<Leaving[]> =>
    (await who.run<{ leavers: Leaving[] }>(`{ leavers { ${leaving} } }`)).leavers;
  const itemsFor = async (who: Client): Promise<Item[]> =>
    (await who.run<{ handoverItems: Item[] }>(items, { id: leavingId })).handoverItems;
  const handOver = (kind: string, ids: string[], toWorkerId: string) => ({ leavingId, kind, ids, toWorkerId });
  const idsOf = async (kind: string): Promise<string[]> =>
    (await itemsFor(helen)).filter((item) => item.kind === kind).map(({ id }) => id);

  it('is announced by an administrator, who has confirmed that it is they', async () => {
    const day = { leavesOn: addDays(api.today, 14) };
    const fresh = await api.as({ id: desk.callum.id });
    const early = await refused(fresh, 'announceLeaving', { ...(await ofAccount(fresh, desk.priya)), ...day });
    expect(early.extensions.code).toBe('STEP_UP_REQUIRED');
    const priya = await does(desk.callum, 'announceLeaving', { ...(await ofAccount(desk.callum, desk.priya)), ...day });
    expect(priya).toMatchObject({ state: 'LEAVING', activeTo: addDays(api.today, 15) });
    leavingId = priya.leavingId ?? '';
    const twice = await refused(desk.callum, 'announceLeaving', {
      ...(await ofAccount(desk.callum, desk.priya)),
      ...day,
    });
    expect(twice.extensions.rule).toBe('leaving.announced');
  });

  it('has open work, of which the administrator learns how much and nothing else', async () => {
    const [priya] = await leavers(desk.callum);
    expect(priya?.openWork.map(({ words }) => words)).toEqual([
      '1 open action',
      '1 young person',
      '1 commitment',
      '1 open referral',
    ]);
    expect(priya?.openWork[0]?.references).toEqual([
      { reference: `A-${actionId.slice(0, 8).toUpperCase()}`, dueOn: addDays(api.today, 5) },
    ]);
    expect(JSON.stringify(priya)).not.toMatch(/Tia|Marlowe|dentist/);
    expect((await desk.callum.fails(items, { id: leavingId })).extensions.code).toBe('FORBIDDEN');
    expect((await refused(desk.callum, 'handOver', handOver('ACTION', [actionId], desk.owen.id))).extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('has an account that does not close while something is open', async () => {
    const [{ version }] = (await leavers(desk.callum)) as [Leaving];
    const close = await refused(desk.callum, 'closeAccount', { leavingId, expectedVersion: version });
    expect(close.extensions.rule).toBe('leaving.open-work');
    expect(close.message).toBe(
      'Priya Nair still has 1 open action, 1 young person, 1 commitment and 1 open referral: hand these over before the account closes',
    );
  });

  it('has a manager who sees what it is, and nobody else does', async () => {
    expect((await leavers(helen)).map(({ id }) => id)).toEqual([leavingId]);
    const named = (await itemsFor(helen)).map(({ kind, youngPerson }) => [kind, youngPerson?.displayName]);
    expect(named).toEqual([
      ['ACTION', 'Tia Marlowe'],
      ['ALLOCATION', 'Tia Marlowe'],
      ['COMMITMENT', undefined],
      ['REFERRAL', 'Tia Marlowe'],
    ]);
    const other = await api.as(await api.given.worker({ roles: [Role.TEAM_MANAGER], agency: desk.council }));
    expect(await leavers(other)).toEqual([]);
    expect((await other.fails(items, { id: leavingId })).extensions.code).toBe('NOT_FOUND');
    expect((await refused(other, 'handOver', handOver('ACTION', [actionId], desk.owen.id))).extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('is followed by somebody of the agency who may do that work, and stays', async () => {
    const [allocation = ''] = await idsOf('ALLOCATION');
    const social = await api.given.worker({ roles: [Role.SOCIAL_WORKER], agency: desk.council, team: desk.team });
    for (const taker of [social.id, desk.priya.id, desk.callum.id])
      expect((await refused(helen, 'handOver', handOver('ALLOCATION', [allocation], taker))).extensions).toMatchObject({
        rule: 'handover.taker',
        field: 'toWorkerId',
      });
    const invented = await refused(helen, 'handOver', handOver('ALLOCATION', [randomUUID()], desk.owen.id));
    expect(invented.extensions.rule).toBe('handover.changed');
  });

  it('hands over kind by kind, and what was stays written down', async () => {
    for (const kind of ['ACTION', 'ALLOCATION', 'REFERRAL', 'COMMITMENT'])
      await does(helen, 'handOver', handOver(kind, await idsOf(kind), desk.owen.id), leaving);
    expect(await itemsFor(helen)).toEqual([]);

    const allocations = await api.db.query<{ worker_id: string; ended: boolean; began: boolean }[]>(
      `select worker_id, to_on = current_date as ended, from_on = current_date as began from allocation where young_person_id = $1 order by from_on`,
      [tia.id],
    );
    expect(allocations).toEqual([
      { worker_id: desk.priya.id, ended: true, began: false },
      { worker_id: desk.owen.id, ended: false, began: true },
    ]);
    const owen = await api.as(desk.owen);
    const { action } = await owen.run<{ action: { owner: { id: string }; state: string } }>(
      `query ($id: ID!) { action(id: $id) { state owner { id } } }`,
      { id: actionId },
    );
    expect(action).toEqual({ state: 'ASSIGNED', owner: { id: desk.owen.id } });
    const kept = await api.db.query('select kind from handover_step where handover_id = $1 order by kind', [leavingId]);
    expect(kept).toEqual([{ kind: 'ACTION' }, { kind: 'ALLOCATION' }, { kind: 'COMMITMENT' }, { kind: 'REFERRAL' }]);
  });

  it('is signed out everywhere when the account closes, and nothing is theirs any more', async () => {
    const priya = await api.as(desk.priya);
    await priya.run('{ viewer { id } }');
    const [{ version }] = (await leavers(desk.callum)) as [Leaving];
    const closed = await does(desk.callum, 'closeAccount', { leavingId, expectedVersion: version });
    expect(closed).toMatchObject({ state: 'CLOSED', activeTo: api.today, leavingId: null });
    expect(closed.roles.some(({ live }) => live)).toBe(false);
    expect((await priya.fails('{ viewer { id } }')).extensions.code).toBe('UNAUTHENTICATED');
    expect(await leavers(desk.callum)).toEqual([]);
  });

  it('may stay after all', async () => {
    const dan = await api.given.worker({ name: 'Dan Page', roles: [Role.PERSONAL_ADVISER], agency: desk.council });
    const now = { ...(await ofAccount(desk.callum, dan)), leavesOn: api.today, atOnce: true };
    expect(await does(desk.callum, 'announceLeaving', now)).toMatchObject({ state: 'TO_CLOSE', activeTo: api.today });
    const [{ id, version }] = (await leavers(desk.callum)) as [Leaving];
    const back = await does(desk.callum, 'withdrawLeaving', { leavingId: id, expectedVersion: version });
    expect(back).toMatchObject({ activeTo: null, leavingId: null });
    await (await api.as(dan)).run('{ viewer { id } }');
  });

  it('is not the last administrator', async () => {
    const at = { leavesOn: api.today };
    await does(desk.callum, 'announceLeaving', { ...(await ofAccount(desk.callum, desk.nadia)), ...at });
    const left = await steppedUp(api, desk.nadia);
    const refusal = await refused(left, 'announceLeaving', { ...(await ofAccount(left, desk.callum)), ...at });
    expect(refusal.extensions.rule).toBe('administration.last-administrator');
    expect((await accountOf(left, desk.callum)).activeTo).toBeNull();
  });
});
