import { AgencyKind, Role } from '@app/access';
import { PlanStandings } from '@app/pathway-plans';
import { addDays, addMonths, daysBetween } from '@app/platform';
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

interface Objective {
  id: string;
  partId: string;
  words: string;
  state: string;
  ownWords: boolean;
  byOn: string | null;
}
interface Section {
  __typename: 'PlanSection' | 'WithheldSection';
  key: string;
  needs?: string;
  myView?: string;
  objectives?: Objective[];
  withheld?: { reason: string; because: string; ask: string };
}
interface Version {
  id: string;
  number: number;
  state: string;
  version: number;
  sections: Section[];
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
  [field: string]: unknown;
}
interface Plan {
  __typename: string;
  timeliness: string;
  current: Version | null;
  draft: Version | null;
  versions: { number: number; state: string }[];
  [field: string]: unknown;
}

const objective = 'id partId words ownWords byOn state position';
const parts = `id number state version author { displayName } authoriser { displayName } delegatedFor { displayName } meetingOn recordedOn
  submittedOn authorisedOn sharedOn participation agreement agreementWords returnReason
  sections { __typename ... on PlanSection { key name plainName law needs myView workingWell nextSteps objectives { ${objective} } }
    ... on WithheldSection { key plainName withheld { reason because ask } } }
  allowedTransitions { name } blockedTransitions { name because }`;
const query = `query Plan($id: ID!) { youngPerson(id: $id) { plan { __typename ... on PathwayPlan { timeliness timelinessWords tone dueSoon
  reviewDueOn daysOverdue needsAssessmentDueOn needsAssessmentOn lastReviewOn overdueReason whoLeads reviews { heldOn askedForBy participation }
  versions { number state } current { ${parts} } draft { ${parts} } } ... on Withheld { reason why: because ask } } } }`;

const planOf = async (who: Client): Promise<Plan> =>
  (await who.run<{ youngPerson: { plan: Plan } }>(query, { id: scene.tia.id })).youngPerson.plan;
const start = () => change<Version>(scene.as.priya, 'startPlanVersion', { youngPersonId: scene.tia.id }, parts);
const step = (who: Client, name: string, { id, version }: Version, input: object = {}) =>
  change<Version>(who, name, { planVersionId: id, expectedVersion: version, ...input }, parts);
const refused = async (who: Client, name: string, { id, version }: Version, input: object = {}) =>
  (await refusalOf(who, name, { planVersionId: id, expectedVersion: version, ...input })).extensions;
const section = ({ sections }: Version, key: string) => sections.find((one) => one.key === key);
const names = (list: { name: string }[]) => list.map(({ name }) => name);

const statutory = [
  'CONTACT_SUPPORT',
  'EDUCATION_TRAINING',
  'EMPLOYMENT',
  'CONTINGENCY',
  'ACCOMMODATION',
  'FAMILY_SOCIAL',
  'PRACTICAL_SKILLS',
  'FINANCIAL',
  'HEALTH',
  'IDENTITY',
];
const agreed = () => ({ meetingOn: addDays(api.today, -2), participation: 'PN1', agreement: 'AGREED' });

/** A draft in which every statutory area says something. */
async function complete(): Promise<Version> {
  let draft = await start();
  for (const key of statutory)
    draft = await step(scene.as.priya, 'writePlanSection', draft, { section: key, needs: `What is needed for ${key}` });
  return draft;
}
const submitted = async () => step(scene.as.priya, 'submitPlan', await complete(), agreed());

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
