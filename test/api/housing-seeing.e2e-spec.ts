import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client } from '../support/api.js';
import { statementsDuring } from '../support/statements.js';
import { command, draftReferral, list, one, type Referral, ReferralWorld } from './referral-world.js';

describe('who sees housing referrals, and how they are listed', () => {
  let world: ReferralWorld;
  let api: Api;
  let leah: Client;
  let tom: Client;
  let dan: Client;
  let otherOfficer: Client;
  let marcus: Client;
  let councillor: Client;

  beforeAll(async () => {
    world = await ReferralWorld.start();
    ({ api } = world);
    ({ leah, tom, dan, otherOfficer, marcus, councillor } = world.people);
  });
  afterAll(() => api.stop());

  it('are not seen by a stranger: a colleague, another district, DWP, an elected member', async () => {
    const made = await world.drafted();
    expect((await tom.fails(one, { id: made.id })).extensions.code).toBe('NOT_FOUND');
    expect((await tom.fails(draftReferral, { input: world.input() })).extensions.code).toBe('NOT_FOUND');
    expect((await dan.fails(one, { id: made.id })).extensions.code).toBe('NOT_FOUND');
    const sent = await world.step(leah, 'submitReferral', made);
    expect((await dan.run<{ referral: Referral }>(one, { id: sent.id })).referral.youngPerson).toEqual({
      displayName: 'Remi Ade',
      canOpen: true,
    });
    expect((await otherOfficer.fails(one, { id: sent.id })).extensions.code).toBe('NOT_FOUND');
    expect((await marcus.fails(one, { id: sent.id })).extensions.code).toBe('FORBIDDEN');
    expect((await councillor.fails(one, { id: sent.id })).extensions.code).toBe('NOT_FOUND');
    expect((await leah.fails(one, { id: 'not-an-id' })).extensions.code).toBe('NOT_FOUND');
    expect(await otherOfficer.run(list)).toMatchObject({ referrals: { total: 0, nodes: [] } });
  });

  it('happen once however often they are sent, and keep a stale edit apart', async () => {
    const made = await world.drafted();
    const variables = { input: { clientKey: randomUUID(), referralId: made.id, expectedVersion: made.version } };
    const first = await leah.run(command('submitReferral'), variables);
    expect(await leah.run(command('submitReferral'), variables)).toEqual(first);
    expect((await leah.fails(command('withdrawReferral'), variables)).extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');

    const stale = await world.refusal(leah, 'withdrawReferral', made, { note: 'Changed our mind' });
    expect(stale.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: made.version + 1,
      changedBy: 'Leah Hart',
      current: { state: 'SUBMITTED' },
    });
  });

  it('are listed by page, by court and by state', async () => {
    await world.step(dan, 'acknowledgeReferral', await world.step(leah, 'submitReferral', await world.drafted()));
    const all = await leah.run<{ referrals: { total: number; nodes: Referral[] } }>(list);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { referrals: { nodes: Referral[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
        await leah.run(list, { first: 2, after });
      seen.push(...page.referrals.nodes.map(({ id }) => id));
      after = page.referrals.pageInfo.hasNextPage ? page.referrals.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.referrals.nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(all.referrals.total);

    const { referrals: mine } = await dan.run<{ referrals: { nodes: Referral[] } }>(list, {
      filter: { court: 'HOUSING', open: true },
    });
    expect(new Set(mine.nodes.map(({ state }) => state))).toEqual(new Set(['SUBMITTED', 'ACKNOWLEDGED']));
    const { referrals: closed } = await leah.run<{ referrals: { nodes: Referral[] } }>(list, {
      filter: { open: false, state: 'WITHDRAWN' },
    });
    expect(closed.nodes.every(({ state }) => state === 'WITHDRAWN')).toBe(true);
  });

  it('leave the board when they have been closed for a month', async () => {
    const gone = await world.step(leah, 'withdrawReferral', await world.drafted(), { note: 'Staying with her nan' });
    const board = async () => {
      const { referrals } = await leah.run<{ referrals: { total: number; nodes: Referral[] } }>(list, {
        filter: { recent: true },
        first: 100,
      });
      expect(referrals.nodes).toHaveLength(referrals.total);
      return referrals.nodes.map(({ id }) => id);
    };
    expect(await board()).toContain(gone.id);

    await api.db.query(`update housing_referral set closed_at = closed_at - interval '29 days' where id = $1`, [
      gone.id,
    ]);
    expect(await board()).not.toContain(gone.id);
  });

  it('take the same number of statements, however many are listed', async () => {
    const page = `{ referrals { nodes { id clock { words } youngPerson { displayName } agency { name } referrer { displayName }
      officer { displayName } objective { words } actions { id } allowedTransitions { name } } } }`;
    const statements = (): Promise<number> => statementsDuring(api, () => leah.run(page));
    await statements();
    const before = await statements();
    for (let more = 0; more < 5; more++) await world.drafted();
    expect(await statements()).toBe(before);
    expect(before).toBeLessThan(12);
  });

  it('hang on the young person, and carry the actions raised for them', async () => {
    const person = await api.given.youngPerson({ name: 'Zara Lee', workedWithBy: leah });
    const { parts } = await api.given.plan(person, leah);
    const made = (
      await leah.run<{ draftReferral: Referral }>(draftReferral, { input: world.input({ youngPersonId: person.id }) })
    ).draftReferral;
    await leah.run(`mutation ($input: RaiseActionInput!) { raiseAction(input: $input) { id referralId } }`, {
      input: {
        clientKey: randomUUID(),
        title: 'Copy the passport',
        ownerId: leah.id,
        dueOn: addDays(api.today, 7),
        youngPersonId: person.id,
        planPartId: parts[0]?.id,
        referralId: made.id,
      },
    });
    const { youngPerson } = await leah.run<{
      youngPerson: { referrals: { id: string; actions: { title: string }[] }[] };
    }>(`query ($id: ID!) { youngPerson(id: $id) { referrals { id actions { title } } } }`, { id: person.id });
    expect(youngPerson.referrals).toEqual([{ id: made.id, actions: [{ title: 'Copy the passport' }] }]);
  });
});
