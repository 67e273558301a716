import { AgencyKind, Role } from '@app/access';
import { addDays, addMonths } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../support/api.js';
import { type CaseScene, caseScene, openToPanelMember, refusalOf } from '../support/case-scene.js';
import { names, planDesk, section, type Version } from '../support/plan-desk.js';

let api: Api;
let scene: CaseScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await caseScene(api);
});

const { agreed, complete, planOf, refused, start, step, submitted } = planDesk({
  get api() {
    return api;
  },
  get scene() {
    return scene;
  },
});

describe('writing a plan', () => {
  it('begins from what is in force: the goals keep the key that actions point at', async () => {
    const draft = await start();

    expect(draft).toMatchObject({ number: 2, state: 'DRAFT', author: { displayName: 'Priya Nair' } });
    expect(section(draft, 'ACCOMMODATION')).toMatchObject({
      needs: 'Needs about ACCOMMODATION',
      objectives: [{ words: 'My goal about ACCOMMODATION', partId: scene.plan.parts[0]?.id }],
    });
    const before = section((await planOf(scene.as.priya)).current as Version, 'ACCOMMODATION')?.objectives?.[0];
    expect(section(draft, 'ACCOMMODATION')?.objectives?.[0]?.id).not.toBe(before?.id);
  });

  it('has one draft at a time: by rule, and by the database', async () => {
    await start();

    expect(
      (await refusalOf(scene.as.priya, 'startPlanVersion', { youngPersonId: scene.tia.id })).extensions,
    ).toMatchObject({
      rule: 'plan.already-draft',
    });
    await expect(api.given.insert('plan_version', { young_person_id: scene.tia.id, number: 9 })).rejects.toThrow(
      /one_open_draft/,
    );
  });

  it('writes an area, leaves the rest of it as it was, and counts the version up', async () => {
    const draft = await start();
    const once = await step(scene.as.priya, 'writePlanSection', draft, {
      section: 'HEALTH',
      needs: 'A dentist',
      myView: 'My tooth hurts',
    });
    const twice = await step(scene.as.priya, 'writePlanSection', once, { section: 'HEALTH', nextSteps: 'Ring round' });

    expect(section(twice, 'HEALTH')).toMatchObject({
      needs: 'A dentist',
      myView: 'My tooth hurts',
      nextSteps: 'Ring round',
    });
    expect(twice.version).toBe(3);
  });

  it('adds goals in order and marks them; they are never deleted', async () => {
    const draft = await start();
    const added = await step(scene.as.priya, 'addObjective', draft, {
      section: 'FINANCIAL',
      words: 'Have my own bank account',
      ownWords: true,
      byOn: addDays(api.today, 60),
    });
    const goal = section(added, 'FINANCIAL')?.objectives?.[0];
    const marked = await step(scene.as.priya, 'markObjective', added, { objectiveId: goal?.id, state: 'ACHIEVED' });

    expect(goal).toMatchObject({ words: 'Have my own bank account', ownWords: true, state: 'OPEN', position: 2 });
    expect(section(marked, 'FINANCIAL')?.objectives).toMatchObject([{ id: goal?.id, state: 'ACHIEVED' }]);
    expect(
      await refused(scene.as.priya, 'markObjective', marked, { objectiveId: randomUUID(), state: 'STOPPED' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is never overwritten unseen', async () => {
    const draft = await start();
    await step(scene.as.priya, 'writePlanSection', draft, { section: 'HEALTH', needs: 'A dentist' });

    expect(await refused(scene.as.tom, 'writePlanSection', draft, { section: 'HEALTH', needs: 'x' })).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
  });

  it('is for who works with the young person: not for the coordinator, a stranger or a partner', async () => {
    const input = { youngPersonId: scene.tia.id };
    const code = async (who: Client) => (await refusalOf(who, 'startPlanVersion', input)).extensions.code;
    await openToPanelMember(api, scene, 'sandra', [AgencyKind.HOUSING]);

    expect(await code(scene.as.stranger)).toBe('NOT_FOUND');
    expect(await code(scene.as.cora)).toBe('FORBIDDEN');
    expect(await code(scene.as.sandra)).toBe('FORBIDDEN');
    const draft = await start();
    expect((await refused(scene.as.stranger, 'writePlanSection', draft, { section: 'HEALTH' })).code).toBe('NOT_FOUND');
  });
});

describe('signing a plan off', () => {
  it('waits until every statutory area says something', async () => {
    const draft = await start();

    expect(names(draft.allowedTransitions)).not.toContain('submitPlan');
    const { rule, ...rest } = await refused(scene.as.priya, 'submitPlan', draft, agreed());
    expect([rule, rest.code]).toEqual(['plan.not-ready', 'BAD_USER_INPUT']);
    expect(draft.blockedTransitions.find(({ name }) => name === 'submitPlan')?.because).toMatch(/^Say what is needed/);
  });

  it('needs their words where they do not agree, and a meeting that was held', async () => {
    const draft = await complete();

    expect(await refused(scene.as.priya, 'submitPlan', draft, { ...agreed(), agreement: 'NOT_AGREED' })).toMatchObject({
      rule: 'plan.agreement-words-missing',
      field: 'agreementWords',
    });
    expect(
      await refused(scene.as.priya, 'submitPlan', draft, { ...agreed(), meetingOn: addDays(api.today, 1) }),
    ).toMatchObject({ rule: 'plan.in-future', field: 'meetingOn' });
  });

  it('is by somebody else: never the author, never by who is no manager', async () => {
    const waiting = await submitted();

    expect((await refused(scene.as.priya, 'authorisePlan', waiting)).code).toBe('FORBIDDEN');
    await api.db.query('update plan_version set author_id = $2 where id = $1', [waiting.id, scene.people.tom.id]);
    expect(await refused(scene.as.tom, 'authorisePlan', waiting)).toMatchObject({ rule: 'plan.not-to-authorise' });
    await expect(
      api.db.query(`update plan_version set authoriser_id = author_id where id = $1`, [waiting.id]),
    ).rejects.toThrow(/author_does_not_authorise/);
  });

  it('goes back with what must change, and comes again', async () => {
    const waiting = await submitted();
    expect(await refused(scene.as.tom, 'returnPlan', waiting, { reason: ' ' })).toMatchObject({
      rule: 'plan.return-reason-missing',
      field: 'reason',
    });

    const returned = await step(scene.as.tom, 'returnPlan', waiting, { reason: 'Say more about money' });
    expect(returned).toMatchObject({ state: 'RETURNED', returnReason: 'Say more about money' });
    const again = await step(scene.as.priya, 'submitPlan', returned, agreed());
    expect(again).toMatchObject({ state: 'SUBMITTED', returnReason: null, submittedOn: api.today });
  });

  it('makes it the plan in force, puts the one before aside, and starts the review clock', async () => {
    const authorised = await step(scene.as.tom, 'authorisePlan', await submitted());

    expect(authorised).toMatchObject({
      state: 'AUTHORISED',
      authorisedOn: api.today,
      authoriser: { displayName: 'Tom Ashworth' },
      delegatedFor: null,
    });
    const plan = await planOf(scene.as.priya);
    expect(plan.versions).toEqual([
      { number: 2, state: 'AUTHORISED' },
      { number: 1, state: 'SUPERSEDED' },
    ]);
    expect(plan).toMatchObject({
      lastReviewOn: addDays(api.today, -2),
      reviewDueOn: addMonths(addDays(api.today, -2), 6),
      reviews: [{ heldOn: addDays(api.today, -2), askedForBy: 'CLOCK', participation: 'PN1' }],
    });
  });

  it('by a duty manager, who says for whom they act', async () => {
    const other = await api.given.team(scene.council);
    const duty = await api.given.worker({
      name: 'Dina Duty',
      roles: [Role.TEAM_MANAGER],
      agency: scene.council,
      team: other,
      manages: true,
    });
    const socialWorker = await api.given.worker({ roles: [Role.SOCIAL_WORKER], agency: scene.council, team: other });
    await api.given.allocation(scene.tia, socialWorker, 'SOCIAL_WORKER', 'SECONDARY');
    const dina = await api.as(duty);
    const waiting = await submitted();

    expect(await refused(dina, 'authorisePlan', waiting)).toMatchObject({
      rule: 'plan.delegation-missing',
      field: 'delegatedForId',
    });
    expect(await refused(dina, 'authorisePlan', waiting, { delegatedForId: scene.people.cora.id })).toMatchObject({
      rule: 'plan.delegation-wrong',
    });
    expect(await step(dina, 'authorisePlan', waiting, { delegatedForId: scene.people.tom.id })).toMatchObject({
      authoriser: { displayName: 'Dina Duty' },
      delegatedFor: { displayName: 'Tom Ashworth' },
    });
  });

  it('ends with the young person getting a copy, once', async () => {
    const authorised = await step(scene.as.tom, 'authorisePlan', await submitted());
    expect(await refused(scene.as.priya, 'sharePlan', authorised, { sharedOn: addDays(api.today, -1) })).toMatchObject({
      rule: 'plan.shared-too-early',
      field: 'sharedOn',
    });

    const shared = await step(scene.as.priya, 'sharePlan', authorised, { sharedOn: api.today });
    expect(shared.sharedOn).toBe(api.today);
    expect(await refused(scene.as.priya, 'sharePlan', shared, { sharedOn: api.today })).toMatchObject({
      rule: 'plan.not-to-share',
    });
  });
});
