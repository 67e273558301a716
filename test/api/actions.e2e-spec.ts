import { ActionService } from '@app/actions';
import { Sessions } from '@app/people';
import { addDays } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { actionDesk, actionParts as parts, type ActionView, one } from '../support/action-desk.js';
import { Api } from '../support/api.js';
import { type CaseScene, caseScene, change, refusalOf } from '../support/case-scene.js';

let api: Api;
let scene: CaseScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await caseScene(api);
});

const { list, raised, refusedStep, step, viewFlat } = actionDesk({
  get api() {
    return api;
  },
  get scene() {
    return scene;
  },
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
      await tx.query('select app.enter($1)', [scene.as.priya.token]);
      if (viewer) await service.raise(viewer, viewFlat(), tx);
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
      changedBy: 'Sandra Whitfield',
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
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
