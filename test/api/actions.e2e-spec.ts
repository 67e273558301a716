import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { ActionService } from '@app/actions';
import { Sessions } from '@app/people';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../support/api.js';
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

interface ActionView {
  id: string;
  version: number;
  state: string;
  youngPerson: { displayName: string; canOpen: boolean; age: number | null } | null;
  objective: { words: string; sectionName: string } | null;
  updates: { fromState: string | null; toState: string; note: string | null; dueOn: string | null }[];
  [field: string]: unknown;
}
const parts = `id version state title dueOn firstDueOn timesMoved daysOverdue tone statusWords dueWords stateReason blockedBy doneOn evidence
  source shownToYoungPerson plainWords latestUpdate latestUpdateAt referralId
  youngPerson { id reference displayName age canOpen } objective { partId section sectionName words } commitment { reference promise }
  meeting { title heldOn } raisedBy { displayName } owner { displayName agency { name } } ownerAgency { name kind }
  updates { fromState toState note dueOn worker { displayName } } allowedTransitions { name } blockedTransitions { name because }`;
const one = `query One($id: ID!) { action(id: $id) { ${parts} } }`;
const tracker = `query Tracker($filter: ActionFilter, $sort: ActionSort, $first: Int!, $after: String) {
  actions(filter: $filter, sort: $sort, first: $first, after: $after) { total totals { open overdue dueSoon stuck waitingCheck done }
    nodes { ${parts} } pageInfo { hasNextPage endCursor } } }`;
interface Tracker {
  total: number;
  totals: Record<string, number>;
  nodes: ActionView[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const viewFlat = (but: object = {}) => ({
  title: 'View the flat at Station Road',
  ownerId: scene.people.sandra.id,
  dueOn: addDays(api.today, 10),
  youngPersonId: scene.tia.id,
  planPartId: scene.plan.parts[0]?.id,
  ...but,
});
const raised = (but: object = {}, by: Client = scene.as.priya) =>
  change<ActionView>(by, 'raiseAction', viewFlat(but), parts);
const step = (who: Client, name: string, { id, version }: ActionView, input: object = {}) =>
  change<ActionView>(who, name, { actionId: id, expectedVersion: version, ...input }, parts);
const refusedStep = async (who: Client, name: string, { id, version }: ActionView, input: object = {}) =>
  (await refusalOf(who, name, { actionId: id, expectedVersion: version, ...input })).extensions;
const see = async (who: Client, id: string) => (await who.run<{ action: ActionView }>(one, { id })).action;
const list = async (who: Client, filter: object = {}, more: object = {}) =>
  (await who.run<{ actions: Tracker }>(tracker, { filter, sort: 'DUE', first: 50, ...more })).actions;
const commitment = async () =>
  api.given.insert('commitment', {
    reference: `C-${randomUUID().slice(0, 6)}`,
    outcome: 'LEARNING_AND_WORK',
    promise: 'Guarantee 12 interviews',
    agency_id: scene.people.marcus.agencyId,
    lead_id: scene.people.marcus.id,
    measure: 'interviews',
    target: 12,
    starts_on: api.today,
    target_on: addDays(api.today, 200),
  });

describe('raising an action', () => {
  it('gives it to its owner, for a goal of the young person’s plan', async () => {
    const action = await raised({ shownToYoungPerson: true, plainWords: 'We will look at the flat' });

    expect(action).toMatchObject({
      state: 'ASSIGNED',
      version: 1,
      source: 'PLAN',
      dueOn: addDays(api.today, 10),
      firstDueOn: addDays(api.today, 10),
      timesMoved: 0,
      tone: 'NONE',
      statusWords: 'Not started',
      dueWords: 'In 10 days',
      shownToYoungPerson: true,
      youngPerson: { displayName: 'Tia Marlowe', canOpen: true, age: 17 },
      objective: { section: 'ACCOMMODATION', sectionName: 'Home', words: 'My goal about ACCOMMODATION' },
      raisedBy: { displayName: 'Priya Nair' },
      owner: { displayName: 'Sandra Whitfield' },
      ownerAgency: { kind: 'HOUSING' },
      updates: [{ fromState: null, toState: 'ASSIGNED', worker: { displayName: 'Priya Nair' } }],
    });
  });

  it('refuses a goal of somebody else’s plan: by rule', async () => {
    const leon = await api.given.youngPerson({ name: 'Leon Price', workedWithBy: scene.people.priya });
    const other = await api.given.plan(leon, scene.people.priya);

    const { message, extensions } = await refusalOf(
      scene.as.priya,
      'raiseAction',
      viewFlat({ planPartId: other.parts[0]?.id }),
    );

    expect(message).toBe('Choose a goal from this young person’s own plan');
    expect(extensions).toMatchObject({ rule: 'action.other-persons-plan', field: 'planPartId' });
  });

  it('refuses a goal of somebody else’s plan: by the database', async () => {
    const leon = await api.given.youngPerson({ name: 'Leon Price', workedWithBy: scene.people.priya });
    const other = await api.given.plan(leon, scene.people.priya);

    await expect(
      api.given.insert('action', {
        young_person_id: scene.tia.id,
        plan_part_id: other.parts[0]?.id,
        source: 'PLAN',
        title: 'View the flat',
        owner_id: scene.people.priya.id,
        owner_agency_id: scene.people.priya.agencyId,
        raised_by_id: scene.people.priya.id,
        first_due_on: api.today,
        due_on: api.today,
      }),
    ).rejects.toThrow(/action_of_same_persons_plan/);
  });

  it.each<[string, () => object, string, string]>([
    ['a date that has gone', () => ({ dueOn: addDays(api.today, -1) }), 'action.due-in-past', 'dueOn'],
    ['no goal and no reason', () => ({ planPartId: null }), 'action.goal-missing', 'planPartId'],
    [
      'nobody and nothing to be for',
      () => ({ youngPersonId: null, planPartId: null }),
      'action.for-nothing',
      'youngPersonId',
    ],
    ['an owner who is nobody', () => ({ ownerId: randomUUID() }), 'action.owner-missing', 'ownerId'],
    ['an elected member as owner', () => ({ ownerId: scene.people.ana.id }), 'action.owner-shown-nobody', 'ownerId'],
    [
      'something for the young person without plain words',
      () => ({ shownToYoungPerson: true }),
      'action.plain-words-missing',
      'plainWords',
    ],
    [
      'a referral that is not theirs',
      () => ({ referralId: randomUUID() }),
      'action.other-persons-referral',
      'referralId',
    ],
  ])('refuses %s', async (_what, but, rule, field) => {
    const { extensions } = await refusalOf(scene.as.priya, 'raiseAction', viewFlat(but()));

    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule, field });
  });

  it('is not for strangers, and the person is as good as not there', async () => {
    const hidden = await refusalOf(scene.as.stranger, 'raiseAction', viewFlat());
    const absent = await refusalOf(scene.as.stranger, 'raiseAction', viewFlat({ youngPersonId: randomUUID() }));

    expect(hidden.extensions.code).toBe('NOT_FOUND');
    expect(hidden).toEqual(absent);
  });

  it('happens once, however often it is sent', async () => {
    const clientKey = randomUUID();
    const first = await raised({ clientKey });
    const again = await raised({ clientKey });

    expect(again.id).toBe(first.id);
    expect((await list(scene.as.priya, { youngPersonId: scene.tia.id })).total).toBe(1);
  });

  it('can be part of a larger piece of work, and falls with it', async () => {
    const viewer = await api.app.get(Sessions, { strict: false }).viewerOf(scene.as.priya.token);
    const service = api.app.get(ActionService, { strict: false });

    const work = api.db.transaction(async (tx) => {
      if (viewer) await service.raise(viewer, viewFlat() as Parameters<typeof service.raise>[1], tx);
      throw new Error('the meeting could not be saved');
    });

    await expect(work).rejects.toThrow('the meeting could not be saved');
    expect((await list(scene.as.priya, { youngPersonId: scene.tia.id })).total).toBe(0);
  });
});

describe('the life of an action', () => {
  it('is accepted, stuck, going on, done and checked by somebody else, with its whole history', async () => {
    const { sandra, priya } = scene.as;
    let action = await step(sandra, 'acceptAction', await raised());
    expect(action).toMatchObject({ state: 'ACCEPTED', statusWords: 'On track', tone: 'OK', version: 2 });

    action = await step(sandra, 'blockAction', action, { blockedBy: 'The provider', note: 'Nobody answers' });
    expect(action).toMatchObject({ state: 'BLOCKED', blockedBy: 'The provider', tone: 'HOLD', statusWords: 'Stuck' });

    action = await step(sandra, 'unblockAction', action);
    expect(action).toMatchObject({ state: 'ACCEPTED', blockedBy: null });

    action = await step(sandra, 'claimActionDone', action, { doneOn: api.today, evidence: 'Seen together' });
    expect(action).toMatchObject({ state: 'DONE_CLAIMED', latestUpdate: 'Seen together' });

    action = await step(priya, 'returnAction', action, { missing: 'A photo of the kitchen' });
    expect(action).toMatchObject({ state: 'ACCEPTED', stateReason: 'A photo of the kitchen', doneOn: null });

    action = await step(sandra, 'claimActionDone', action, { doneOn: api.today, evidence: 'Photo added' });
    action = await step(priya, 'verifyAction', action);
    expect(action).toMatchObject({ state: 'VERIFIED', tone: 'DONE', statusWords: 'Done' });
    expect(action.updates.map(({ toState }) => toState).reverse()).toEqual([
      'ASSIGNED',
      'ACCEPTED',
      'BLOCKED',
      'ACCEPTED',
      'DONE_CLAIMED',
      'ACCEPTED',
      'DONE_CLAIMED',
      'VERIFIED',
    ]);
    expect(await refusedStep(sandra, 'updateAction', action, { note: 'x' })).toMatchObject({ rule: 'action.closed' });
  });

  it('is never checked by its owner: by rule, and by the database', async () => {
    const own = await raised({ ownerId: scene.people.priya.id });
    expect(own.state).toBe('ACCEPTED');
    const claimed = await step(scene.as.priya, 'claimActionDone', own, { doneOn: api.today, evidence: 'Done' });

    expect(await refusedStep(scene.as.priya, 'verifyAction', claimed)).toMatchObject({ rule: 'action.own-work' });
    expect(claimed.blockedTransitions).toContainEqual({
      name: 'verifyAction',
      because: 'Somebody other than the owner must check that this is done',
    });
    await expect(
      api.db.query(`update action set state = 'VERIFIED', verified_by_id = claimed_by_id where id = $1`, [own.id]),
    ).rejects.toThrow(/owner_does_not_verify/);
  });

  it('goes back when it is declined, and on to somebody else', async () => {
    const declined = await step(scene.as.sandra, 'declineAction', await raised(), { reason: 'Not our area' });
    expect(declined).toMatchObject({ state: 'DECLINED', stateReason: 'Not our area', tone: 'SOON' });

    const moved = await step(scene.as.priya, 'reassignAction', declined, { ownerId: scene.people.tom.id });
    expect(moved).toMatchObject({ state: 'ASSIGNED', owner: { displayName: 'Tom Ashworth' }, stateReason: null });
    expect((await scene.as.sandra.fails(one, { id: moved.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('is cancelled with a reason by who raised it, and by nobody who only owns it', async () => {
    const action = await raised();

    expect((await refusedStep(scene.as.sandra, 'cancelAction', action, { reason: 'No' })).code).toBe('FORBIDDEN');
    expect(await step(scene.as.priya, 'cancelAction', action, { reason: 'Tia has chosen another flat' })).toMatchObject(
      {
        state: 'CANCELLED',
        stateReason: 'Tia has chosen another flat',
      },
    );
  });

  it('is linked to a goal later, and never to somebody else’s', async () => {
    const action = await raised({ planPartId: null, noPlanBecause: 'No plan yet' });
    expect(action.objective).toBeNull();
    expect((await list(scene.as.priya, { view: 'NO_GOAL' })).total).toBe(1);

    const leon = await api.given.youngPerson({ name: 'Leon Price', workedWithBy: scene.people.priya });
    const other = await api.given.plan(leon, scene.people.priya);
    expect(await refusedStep(scene.as.priya, 'linkAction', action, { planPartId: other.parts[0]?.id })).toMatchObject({
      rule: 'action.other-persons-plan',
    });

    const linked = await step(scene.as.priya, 'linkAction', action, { planPartId: scene.plan.parts[1]?.id });
    expect(linked.objective).toMatchObject({ section: 'HEALTH' });
    expect((await list(scene.as.priya, { view: 'NO_GOAL' })).total).toBe(0);
  });

  it('keeps its first date, counts each move, and lets its owner move it once by five days', async () => {
    const action = await step(scene.as.sandra, 'acceptAction', await raised());
    const later = (days: number) => ({
      note: 'Waiting',
      dateReason: 'Office shut',
      dueOn: addDays(api.today, 10 + days),
    });

    expect(await refusedStep(scene.as.sandra, 'updateAction', action, later(6))).toMatchObject({
      rule: 'action.date-not-yours',
      field: 'dueOn',
    });
    const once = await step(scene.as.sandra, 'updateAction', action, later(5));
    expect(await refusedStep(scene.as.sandra, 'updateAction', once, later(6))).toMatchObject({
      rule: 'action.date-not-yours',
    });
    const twice = await step(scene.as.priya, 'updateAction', once, later(60));

    expect(twice).toMatchObject({
      firstDueOn: addDays(api.today, 10),
      dueOn: addDays(api.today, 70),
      timesMoved: 2,
      latestUpdate: 'Waiting New date: Office shut',
    });
    expect(twice.updates[0]).toMatchObject({
      fromState: 'ACCEPTED',
      toState: 'ACCEPTED',
      dueOn: addDays(api.today, 70),
    });
  });

  it('is never changed unseen: the one who comes second is shown what stands there', async () => {
    const action = await raised();
    await step(scene.as.sandra, 'acceptAction', action);

    expect(await refusedStep(scene.as.priya, 'cancelAction', action, { reason: 'x' })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      current: { state: 'ACCEPTED' },
    });
  });

  it('takes each step once, however often it is sent', async () => {
    const action = await raised();
    const input = { clientKey: randomUUID(), actionId: action.id, expectedVersion: 1 };
    const first = await change<ActionView>(scene.as.sandra, 'acceptAction', input, parts);
    const again = await change<ActionView>(scene.as.sandra, 'acceptAction', input, parts);

    expect([first.version, again.version]).toEqual([2, 2]);
    expect(again.updates).toHaveLength(2);
  });

  it('has a history that nobody can change', async () => {
    const { id } = await raised();

    await expect(api.db.query('update action_update set note = null where action_id = $1', [id])).rejects.toThrow(
      /append-only/,
    );
    await expect(api.db.query('delete from action_update where action_id = $1', [id])).rejects.toThrow(/append-only/);
  });
});

describe('who sees an action', () => {
  it('its owner without an open record: first name, initial and reference, and no goal', async () => {
    const { id } = await raised();
    const seen = await see(scene.as.sandra, id);

    expect(seen.youngPerson).toMatchObject({ displayName: 'Tia M.', canOpen: false, age: null });
    expect(seen.objective).toMatchObject({ sectionName: 'Home', words: 'Not shared with Housing' });
    expect(JSON.stringify(seen)).not.toMatch(/Marlowe|My goal/);
  });

  it('a partner with an open record: the goal only in the areas their agency is shown', async () => {
    const home = await raised();
    const health = await raised({ planPartId: scene.plan.parts[1]?.id });
    await openToPanelMember(api, scene, 'sandra', [AgencyKind.HOUSING]);

    expect((await see(scene.as.sandra, home.id)).objective?.words).toBe('My goal about ACCOMMODATION');
    expect((await see(scene.as.sandra, health.id)).objective?.words).toBe('Not shared with Housing');
    expect((await see(scene.as.sandra, health.id)).youngPerson?.displayName).toBe('Tia Marlowe');
    expect((await list(scene.as.sandra, { section: 'HEALTH' })).total).toBe(0);
    expect((await list(scene.as.sandra, { section: 'ACCOMMODATION' })).total).toBe(1);
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
