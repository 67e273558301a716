import { AgencyKind, Role } from '@app/access';
import { PlanStandings } from '@app/pathway-plans';
import { addDays, addMonths, daysBetween } from '@app/platform';
import { Api } from '../support/api.js';
import { type CaseScene, caseScene, change, openToPanelMember, refusalOf } from '../support/case-scene.js';
import { planDesk, section, statutory, type Version } from '../support/plan-desk.js';
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

const { planOf, refused, start, step, submitted } = planDesk({
  get api() {
    return api;
  },
  get scene() {
    return scene;
  },
});

describe('a plan', () => {
  it('says where it stands, who leads, and every area in the order of the screen', async () => {
    const plan = await planOf(scene.as.priya);

    expect(plan).toMatchObject({
      __typename: 'PathwayPlan',
      timeliness: 'CURRENT',
      timelinessWords: 'Up to date',
      tone: 'OK',
      reviewDueOn: addMonths(addDays(api.today, -30), 6),
      draft: null,
      versions: [{ number: 1, state: 'AUTHORISED' }],
    });
    expect(plan.current?.sections.map(({ key }) => key)).toEqual([
      ...statutory.filter((key) => key !== 'CONTINGENCY'),
      'CONTINGENCY',
      'IMMIGRATION',
      'RISK',
    ]);
    expect(section(plan.current as Version, 'ACCOMMODATION')?.objectives).toMatchObject([
      { words: 'My goal about ACCOMMODATION', partId: scene.plan.parts[0]?.id },
    ]);
  });

  it('shows a partner their areas; the others are there, locked, and name whom to ask', async () => {
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    const { current } = await planOf(scene.as.marcus);

    expect(section(current as Version, 'EMPLOYMENT')?.__typename).toBe('PlanSection');
    expect(section(current as Version, 'HEALTH')).toMatchObject({
      __typename: 'WithheldSection',
      withheld: {
        reason: 'NOT_SHARED_WITH_YOUR_AGENCY',
        because: 'Tia’s health section is not shared with DWP',
        ask: 'Priya Nair',
      },
    });
    expect(section(current as Version, 'IMMIGRATION')?.__typename).toBe('WithheldSection');
    expect(JSON.stringify(current)).not.toMatch(/Needs about HEALTH|My goal about HEALTH|My goal about ACCOMMODATION/);
  });

  it('is withheld as a whole from an agency that shares in no area of it', async () => {
    const hr = await api.given.worker({
      roles: [Role.PANEL_MEMBER],
      agency: await api.given.agency(AgencyKind.HUMAN_RESOURCES),
    });
    const people = { ...scene.people, marcus: hr };
    await openToPanelMember(api, { ...scene, people }, 'marcus', [AgencyKind.HUMAN_RESOURCES]);

    expect(await planOf(await api.as(hr))).toMatchObject({ __typename: 'Withheld', ask: 'Priya Nair' });
  });

  it('shows a partner no draft', async () => {
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    await start();

    expect(await planOf(scene.as.marcus)).toMatchObject({ draft: null, versions: [{ number: 1 }] });
    expect((await planOf(scene.as.priya)).draft).toMatchObject({ number: 2, state: 'DRAFT' });
  });

  it.each<[string, number, object]>([
    ['160 days ago: up to date, and due soon', 160, { timeliness: 'CURRENT', tone: 'SOON', dueSoon: true }],
    ['200 days ago: overdue', 200, { timeliness: 'OVERDUE', tone: 'LATE', dueSoon: false }],
  ])('stands, reviewed %s', async (_what, daysAgo, expected) => {
    const reviewed = addDays(api.today, -daysAgo);
    await api.db.query(
      'update plan_standing set authorised_on = $2, last_review_on = $2, review_due_on = $3 where young_person_id = $1',
      [scene.tia.id, reviewed, addMonths(reviewed, 6)],
    );

    const plan = await planOf(scene.as.priya);

    expect(plan).toMatchObject({ ...expected, reviewDueOn: addMonths(reviewed, 6) });
    expect(plan.daysOverdue).toBe(daysAgo === 200 ? daysBetween(addMonths(reviewed, 6), api.today) : null);
  });

  it('costs the same number of statements for one young person and for ten', async () => {
    const all = `{ youngPeople { nodes { plan { ... on PathwayPlan { timeliness current { sections { ... on PlanSection { key objectives { words } } } } } } } } }`;
    const one = await statementsDuring(api, () => scene.as.priya.run(all));
    for (let i = 0; i < 9; i++)
      await api.given.plan(
        await api.given.youngPerson({ name: `P${i} Q`, workedWithBy: scene.people.priya }),
        scene.people.priya,
      );

    expect(await statementsDuring(api, () => scene.as.priya.run(all))).toBe(one);
  });
});

describe('an authorised plan', () => {
  it('cannot be written in: by rule', async () => {
    const { current } = await planOf(scene.as.priya);

    expect(
      await refused(scene.as.priya, 'writePlanSection', current as Version, { section: 'HEALTH', needs: 'x' }),
    ).toMatchObject({ rule: 'plan.closed' });
  });

  it.each<[string, string]>([
    ['its state', `update plan_version set state = 'DRAFT' where id = $1`],
    ['who agreed', `update plan_version set agreement = 'AGREED' where id = $1`],
    ['an area', `update plan_section set needs = 'x' where plan_version_id = $1`],
    ['an area taken out', `delete from plan_section where plan_version_id = $1`],
    ['an area put in', `insert into plan_section (plan_version_id, section) values ($1, 'RISK')`],
    ['a goal', `update plan_objective set words = 'Something else' where plan_version_id = $1`],
    ['a goal taken out', `delete from plan_objective where plan_version_id = $1`],
  ])('cannot be changed by the database either: %s', async (_what, statement) => {
    await expect(api.db.query(statement, [scene.plan.versionId])).rejects.toThrow(/cannot be changed/);
  });
});

describe('the review clock', () => {
  const review = (but: object = {}) => ({
    youngPersonId: scene.tia.id,
    heldOn: addDays(api.today, -10),
    askedForBy: 'YOUNG_PERSON',
    participation: 'PN1',
    ...but,
  });
  const parts = 'id plan { ... on PathwayPlan { lastReviewOn reviewDueOn overdueReason timeliness } }';

  it('runs from the day a review was held, however late it is written down', async () => {
    expect(await change(scene.as.priya, 'recordPlanReview', review(), parts)).toMatchObject({
      plan: { lastReviewOn: addDays(api.today, -10), reviewDueOn: addMonths(addDays(api.today, -10), 6) },
    });
    const earlier = await change(
      scene.as.priya,
      'recordPlanReview',
      review({ heldOn: addDays(api.today, -20) }),
      parts,
    );
    expect(earlier).toMatchObject({ plan: { lastReviewOn: addDays(api.today, -10) } });
  });

  it('refuses a review to come, one recorded twice, an unknown asker and a stranger', async () => {
    await change(scene.as.priya, 'recordPlanReview', review(), parts);
    const extensions = async (but: object, who = scene.as.priya) =>
      (await refusalOf(who, 'recordPlanReview', review(but))).extensions;

    expect(await extensions({ heldOn: addDays(api.today, 1) })).toMatchObject({
      rule: 'plan.in-future',
      field: 'heldOn',
    });
    expect(await extensions({})).toMatchObject({ rule: 'plan.review-already-recorded', field: 'heldOn' });
    expect(await extensions({ askedForBy: 'NOBODY' })).toMatchObject({ fields: [{ field: 'askedForBy' }] });
    expect((await extensions({}, scene.as.stranger)).code).toBe('NOT_FOUND');
    expect((await extensions({}, scene.as.cora)).code).toBe('FORBIDDEN');
  });

  it('is explained only when it is late, and the explanation goes when it is late no more', async () => {
    const explain = { youngPersonId: scene.tia.id, reason: 'AUTHORISATION_DELAY' };
    expect((await refusalOf(scene.as.priya, 'explainOverduePlan', explain)).extensions).toMatchObject({
      rule: 'plan.not-overdue',
    });
    const long = addDays(api.today, -300);
    await api.db.query(
      'update plan_standing set authorised_on = $2, last_review_on = null, review_due_on = $3 where young_person_id = $1',
      [scene.tia.id, long, addMonths(long, 6)],
    );

    expect(await change(scene.as.priya, 'explainOverduePlan', explain, parts)).toMatchObject({
      plan: { timeliness: 'OVERDUE', overdueReason: 'AUTHORISATION_DELAY' },
    });
    expect(await change(scene.as.priya, 'recordPlanReview', review(), parts)).toMatchObject({
      plan: { timeliness: 'CURRENT', overdueReason: null },
    });
  });

  it('is explained too where there is no plan at all', async () => {
    const leon = await api.given.youngPerson({ name: 'Leon Price', workedWithBy: scene.people.priya });

    expect(
      await change(scene.as.priya, 'explainOverduePlan', { youngPersonId: leon.id, reason: 'YP_DECLINED' }, parts),
    ).toMatchObject({ plan: { timeliness: 'NONE', overdueReason: 'YP_DECLINED' } });
  });

  it('is kept as the versions and reviews count it', async () => {
    await step(scene.as.tom, 'authorisePlan', await submitted());
    await change(scene.as.priya, 'recordPlanReview', review({ heldOn: api.today }), parts);
    const standing = () =>
      api.db.query<object[]>(
        'select authorised_on, last_review_on, review_due_on from plan_standing where young_person_id = $1',
        [scene.tia.id],
      );
    const kept = await standing();

    await api.db.transaction((tx) => api.app.get(PlanStandings, { strict: false }).recount(tx, [scene.tia.id]));

    expect(await standing()).toEqual(kept);
    expect(kept).toMatchObject([{ last_review_on: api.today, review_due_on: addMonths(api.today, 6) }]);
  });
});
