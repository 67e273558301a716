import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { actionDesk, type ActionView, actionParts as parts, one, type Tracker } from '../support/action-desk.js';
import { Api } from '../support/api.js';
import { type CaseScene, caseScene, change, openToPanelMember, refusalOf } from '../support/case-scene.js';
import { statementsDuring } from '../support/statements.js';

let api: Api;
let scene: CaseScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await caseScene(api);
});

const { commitment, list, raised, refusedStep, see, step, viewFlat } = actionDesk({
  get api() {
    return api;
  },
  get scene() {
    return scene;
  },
});

describe('who sees an action', () => {
  it('its owner without an open record: first name, initial and reference, and no goal', async () => {
    const { id } = await raised();
    const seen = await see(scene.as.sandra, id);

    expect(seen.youngPerson).toMatchObject({ displayName: 'Tia M.', canOpen: false, age: null });
    expect(seen.objective).toMatchObject({ sectionName: 'Home', words: 'Not shown: the record is not open to you' });
    expect(JSON.stringify(seen)).not.toMatch(/Marlowe|My goal/);
  });

  it('a partner with an open record: what is for the areas their agency is shown, and of the rest only its own', async () => {
    const home = await raised();
    const health = { planPartId: scene.plan.parts[1]?.id };
    const own = await raised(health);
    const others = await raised({ ...health, ownerId: scene.people.priya.id, title: 'Refer her to physiotherapy' });
    await openToPanelMember(api, scene, 'sandra', [AgencyKind.HOUSING]);

    expect((await see(scene.as.sandra, home.id)).objective?.words).toBe('My goal about ACCOMMODATION');
    expect((await see(scene.as.sandra, own.id)).objective?.words).toBe('Not shared with Housing');
    expect((await see(scene.as.sandra, own.id)).youngPerson?.displayName).toBe('Tia Marlowe');
    expect((await scene.as.sandra.fails(one, { id: others.id })).extensions.code).toBe('NOT_FOUND');
    expect((await refusedStep(scene.as.sandra, 'acceptAction', others)).code).toBe('NOT_FOUND');
    expect((await list(scene.as.sandra, { section: 'HEALTH' })).total).toBe(0);
    expect((await list(scene.as.sandra, { section: 'ACCOMMODATION' })).total).toBe(1);
  });

  it('a partner on the page of an open record, the same', async () => {
    await raised({
      planPartId: scene.plan.parts[1]?.id,
      ownerId: scene.people.priya.id,
      title: 'Refer her to physiotherapy',
    });
    await openToPanelMember(api, scene, 'sandra', [AgencyKind.HOUSING]);

    const asked = `query Hers($id: ID!) { youngPerson(id: $id) { actions { title } open: actions(open: true) { title } } }`;
    const hers = await scene.as.sandra.run(asked, { id: scene.tia.id });
    const brief = await scene.as.sandra.run(`{ youngPeople { nodes { actions(open: true) { title } } } }`);

    expect(JSON.stringify([hers, brief])).not.toContain('physiotherapy');
  });

  it('a colleague in the partner agency, and who raised it; a stranger of the council as good as nobody', async () => {
    const action = await raised({ ownerId: scene.people.sandra.id }, scene.as.cora);
    const dan = await api.as(
      await api.given.worker({ roles: [Role.HOUSING_OFFICER], agency: { id: scene.people.sandra.agencyId } }),
    );

    expect((await see(dan, action.id)).id).toBe(action.id);
    expect((await see(scene.as.cora, action.id)).id).toBe(action.id);
    const hidden = await scene.as.stranger.fails(one, { id: action.id });
    expect(hidden.extensions.code).toBe('NOT_FOUND');
    expect((await scene.as.stranger.fails(one, { id: randomUUID() })).message).toBe(hidden.message);
    expect((await scene.as.marcus.fails(one, { id: action.id })).extensions.code).toBe('NOT_FOUND');
    expect((await refusedStep(scene.as.stranger, 'acceptAction', action)).code).toBe('NOT_FOUND');
  });

  it('elected members: what is for a commitment and for nobody, and never a young person', async () => {
    const commitmentId = await commitment();
    const strategic = await change<ActionView>(
      scene.as.ana,
      'raiseAction',
      { title: 'Ask three employers', ownerId: scene.people.marcus.id, dueOn: addDays(api.today, 30), commitmentId },
      parts,
    );
    const personal = await raised({ commitmentId });
    await api.db.query('update action set owner_id = $2, owner_agency_id = $3 where id = $1', [
      personal.id,
      scene.people.ana.id,
      scene.people.ana.agencyId,
    ]);

    expect(strategic).toMatchObject({
      source: 'DELIVERY_GROUP',
      youngPerson: null,
      commitment: { promise: 'Guarantee 12 interviews' },
    });
    for (const view of ['OPEN', 'MINE', 'MY_AGENCY', 'NO_GOAL']) {
      const { nodes } = await list(scene.as.ana, { view });
      expect(nodes.filter(({ youngPerson }) => youngPerson !== null)).toEqual([]);
      expect(nodes.map(({ id }) => id)).not.toContain(personal.id);
    }
    expect((await list(scene.as.ana)).nodes.map(({ id }) => id)).toContain(strategic.id);
    expect((await scene.as.ana.fails(one, { id: personal.id })).extensions.code).toBe('NOT_FOUND');
    expect((await refusalOf(scene.as.ana, 'raiseAction', viewFlat({ commitmentId }))).extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the tracker', () => {
  const world = async () => {
    const overdue = await raised({ title: 'Chase the GP' });
    const soon = await raised({ title: 'Send the form', dueOn: addDays(api.today, 2) });
    const stuck = await raised({ title: 'Find an interpreter' });
    const waiting = await raised({ title: 'Open a bank account' });
    const done = await raised({ title: 'Apply for a passport' });
    await step(scene.as.sandra, 'blockAction', stuck, { blockedBy: 'Agency' });
    for (const action of [waiting, done])
      await step(scene.as.sandra, 'claimActionDone', action, { doneOn: api.today, evidence: 'Yes' });
    await step(scene.as.priya, 'verifyAction', { ...done, version: 2 });
    await api.db.query('update action set due_on = $2 where id = $1', [overdue.id, addDays(api.today, -3)]);
    return { overdue, soon, stuck, waiting, done };
  };

  it('has a list for each question, and totals that stay', async () => {
    const { overdue, soon, stuck, waiting, done } = await world();
    const totals = { open: 4, overdue: 1, dueSoon: 1, stuck: 1, waitingCheck: 1, done: 1 };
    const expected: Record<string, string[]> = {
      OPEN: [overdue.id, soon.id, ...[stuck.id, waiting.id].sort()],
      OVERDUE: [overdue.id],
      DUE_SOON: [soon.id],
      STUCK: [stuck.id],
      WAITING_CHECK: [waiting.id],
      DONE: [done.id],
      NO_GOAL: [],
    };

    for (const [view, ids] of Object.entries(expected)) {
      const page = await list(scene.as.priya, { view });
      expect([view, page.nodes.map(({ id }) => id)]).toEqual([view, ids]);
      expect([view, page.total, page.totals]).toEqual([view, ids.length, totals]);
    }
    expect((await list(scene.as.sandra, { view: 'MINE' })).total).toBe(4);
    expect((await list(scene.as.sandra, { view: 'MY_AGENCY' })).total).toBe(4);
    expect((await list(scene.as.priya, { view: 'OVERDUE' })).nodes[0]).toMatchObject({
      tone: 'LATE',
      statusWords: 'Overdue',
      dueWords: '3 days overdue',
      daysOverdue: 3,
    });
  });

  it('is narrowed by owner, agency, person, source and words', async () => {
    await world();
    await raised({ ownerId: scene.people.tom.id, title: 'Agree a back-up plan' });
    const total = async (filter: object, who = scene.as.priya) => (await list(who, filter)).total;

    expect(await total({ ownerId: scene.people.tom.id })).toBe(1);
    expect(await total({ agencyId: scene.people.sandra.agencyId })).toBe(4);
    expect(await total({ youngPersonId: scene.tia.id })).toBe(5);
    expect(await total({ source: 'PANEL' })).toBe(0);
    expect(await total({ search: 'BACK-UP' })).toBe(1);
    expect(await total({ search: 'marlowe' })).toBe(5);
    expect(await total({ search: 'marlowe' }, scene.as.sandra)).toBe(0);
    expect(await total({ search: 'tia' }, scene.as.sandra)).toBe(4);
    expect(await total({ search: '%' })).toBe(0);
  });

  it.each(['DUE', 'OLDEST', 'OWNER', 'LATEST_UPDATE'])('pages by %s: each action once, none left out', async (sort) => {
    await world();
    await raised({ ownerId: scene.people.tom.id });
    const whole = (await list(scene.as.priya, {}, { sort })).nodes.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Tracker = await list(scene.as.priya, {}, { sort, first: 2, after });
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(whole).toHaveLength(5);
    expect(paged).toEqual(whole);
  });

  it('costs the same number of statements for one action and for thirty', async () => {
    await raised();
    const ask = () => list(scene.as.priya);
    const few = await statementsDuring(api, ask);
    for (let i = 0; i < 29; i++) await raised({ title: `Action ${i}` });

    expect(await statementsDuring(api, ask)).toBe(few);
    // The session, the page, its counts, histories, workers, agencies.
    expect(few).toBeLessThanOrEqual(7);
  });
});

describe('actions on a young person and on their goals', () => {
  it('hang where they belong, and say how the goal goes', async () => {
    const open = await raised();
    const done = await raised();
    await step(scene.as.sandra, 'claimActionDone', done, { doneOn: api.today, evidence: 'Yes' });
    await step(scene.as.priya, 'verifyAction', { ...done, version: 2 });

    const { youngPerson } = await scene.as.priya.run<{
      youngPerson: {
        actions: { id: string }[];
        plan: { current: { sections: { key: string; objectives: object[] }[] } };
      };
    }>(
      `query Tia($id: ID!) { youngPerson(id: $id) { actions(open: true) { id } plan { ... on PathwayPlan { current { sections {
        ... on PlanSection { key objectives { actionsDone actionsTotal statusWords actions { id } } } } } } } } }`,
      { id: scene.tia.id },
    );

    expect(youngPerson.actions).toEqual([{ id: open.id }]);
    const home = youngPerson.plan.current.sections.find(({ key }) => key === 'ACCOMMODATION');
    expect(home?.objectives).toMatchObject([{ actionsDone: 1, actionsTotal: 2, statusWords: 'On track' }]);
  });
});
