import { AgencyKind, Role } from '@app/access';
import { addDays, addMonths } from '@app/platform';
import { StatusSpans } from '@app/young-people';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api.js';
import { type CaseScene, caseScene, change, openToPanelMember } from '../support/case-scene.js';
import { readRecord, record } from '../support/record-view.js';
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

const read = (who: keyof CaseScene['as']) => readRecord(scene.as[who], scene.tia.id);
const list = (filter: object, first = 25, after: string | null = null) =>
  [
    `query List($filter: YoungPeopleFilter, $first: Int!, $after: String) { youngPeople(filter: $filter, first: $first, after: $after) {
    total nodes { id displayName clocks { kind } stage { ... on Stage { words because { sentence } } } home { ... on Home { words } }
      workers { worker { displayName agency { name } } } contact { ... on Contact { lastInTouchWords } } }
    pageInfo { hasNextPage endCursor } } }`,
    { filter, first, after },
  ] as const;
interface List {
  youngPeople: {
    total: number;
    nodes: { id: string; displayName: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('a record', () => {
  it('says who they are, where they stand and why, and what is next', async () => {
    await api.db.query(`update young_person set last_in_touch_on = $2, phone = '07700 900123' where id = $1`, [
      scene.tia.id,
      addDays(api.today, -60),
    ]);

    const tia = await read('priya');
    expect(tia).toMatchObject({
      displayName: 'Tia Marlowe',
      age: 17,
      identity: { __typename: 'Identity', familyName: 'Marlowe' },
      stage: {
        __typename: 'Stage',
        status: 'ELIGIBLE',
        computedStatus: 'ELIGIBLE',
        override: null,
        requiresPlan: true,
      },
      home: { code: 'U6', words: 'With foster carers', suitable: null },
      learning: { code: '?' },
      contact: { phone: '07700 900123', lastInTouchWords: '60 days ago', tone: 'LATE' },
      workers: [{ kind: 'PERSONAL_ADVISER', part: 'PRIMARY', worker: { displayName: 'Priya Nair' } }],
    });
    expect((tia.clocks as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'TURNS_18',
      'PLAN_REVIEW',
      'KEEP_IN_TOUCH',
    ]);
    expect((tia.stage as { because: { code: string }[] }).because.map(({ code }) => code)).toContain('IN_CARE');
  });

  it('is not found by a stranger, nor when it does not exist, nor by a name that is no id: the same answer', async () => {
    const hidden = await scene.as.stranger.fails(record, { id: scene.tia.id });

    expect(hidden.extensions.code).toBe('NOT_FOUND');
    expect((await scene.as.stranger.fails(record, { id: randomUUID() })).message).toBe(hidden.message);
    expect((await scene.as.stranger.fails(record, { id: 'tia' })).message).toBe(hidden.message);
  });

  it('is not for those whose work never opens one', async () => {
    expect((await scene.as.ana.fails(record, { id: scene.tia.id })).extensions.code).toBe('FORBIDDEN');
  });

  it('is shown to a partner through their lens: what is not shared says so, and names whom to ask', async () => {
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    await api.db.query(
      `update young_person set what_matters = 'My dog Biscuit', phone = '07700 900123' where id = $1`,
      [scene.tia.id],
    );

    const tia = await read('marcus');

    expect(tia.displayName).toBe('Tia M.');
    expect(tia.ageWords).toBe('17 years old');
    expect(tia.identity).toMatchObject({
      __typename: 'Withheld',
      reason: 'NOT_SHARED_WITH_YOUR_AGENCY',
      why: 'Tia’s full name is not shared with DWP',
      ask: 'Priya Nair',
    });
    for (const part of ['background', 'stage', 'contact', 'home'])
      expect(tia[part]).toMatchObject({ __typename: 'Withheld', ask: 'Priya Nair' });
    expect(tia.learning).toMatchObject({ __typename: 'Learning' });
    expect(tia.whatMatters).toMatchObject({ words: 'My dog Biscuit' });
    expect(tia.clocks).toEqual([]);
    expect(JSON.stringify(tia)).not.toMatch(/Marlowe|07700|U6/);
  });

  it('shuts to the partner when the window has closed', async () => {
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    await api.db.query(
      `update meeting set state = 'ENDED', ended_at = now(), window_closes_at = now() - interval '1 minute'
       where id in (select meeting_id from agenda_item where young_person_id = $1)`,
      [scene.tia.id],
    );

    expect((await scene.as.marcus.fails(record, { id: scene.tia.id })).extensions.code).toBe('NOT_FOUND');
  });

  it('counts to nothing after a death', async () => {
    await api.db.query(`update young_person set died_on = $2 where id = $1`, [scene.tia.id, addDays(api.today, -3)]);
    await api.db.transaction((tx) => api.app.get(StatusSpans).recomputeStatus(tx, [scene.tia.id]));

    expect(await read('priya')).toMatchObject({ stage: { status: 'DECEASED' }, clocks: [] });
  });
});

describe('the lists', () => {
  it('hold the young people whose record is open, by name, a page at a time', async () => {
    for (const name of ['Leon Price', 'Chloe Barrett'])
      await api.given.youngPerson({ name, workedWithBy: scene.people.priya });

    const first = await scene.as.priya.run<List>(...list({ view: 'MINE' }, 2));
    const second = await scene.as.priya.run<List>(...list({ view: 'MINE' }, 2, first.youngPeople.pageInfo.endCursor));

    expect(first.youngPeople.total).toBe(3);
    expect(first.youngPeople.nodes.map(({ displayName }) => displayName)).toEqual(['Chloe Barrett', 'Tia Marlowe']);
    expect(second.youngPeople.nodes.map(({ displayName }) => displayName)).toEqual(['Leon Price']);
    expect(second.youngPeople.pageInfo.hasNextPage).toBe(false);
    expect((await scene.as.stranger.run<List>(...list({}))).youngPeople.total).toBe(0);
  });

  it('count each ready-made list, and the list holds what was counted', async () => {
    const { priya } = scene.as;
    const turning = await api.given.youngPerson({
      name: 'Leon Price',
      dateOfBirth: addDays(addMonths(api.today, -18 * 12), 40),
      workedWithBy: scene.people.priya,
    });
    await api.given.insert('accommodation_record', {
      young_person_id: turning.id,
      code: 'W',
      suitable: false,
      from_on: addDays(api.today, -10),
    });
    await api.db.query('update plan_standing set review_due_on = $2 where young_person_id = $1', [
      scene.tia.id,
      addDays(api.today, 28),
    ]);

    const { youngPeopleViews } = await priya.run<{ youngPeopleViews: { view: string; count: number }[] }>(
      '{ youngPeopleViews { view count } }',
    );

    expect(Object.fromEntries(youngPeopleViews.map(({ view, count }) => [view, count]))).toEqual({
      ALL: 2,
      MINE: 2,
      TURNING_18: 1,
      PLAN_DUE: 2,
      PLAN_OVERDUE: 0,
      NOT_IN_TOUCH: 2,
      UNSUITABLE_HOME: 1,
      SIXTEEN_PLUS: 2,
    });
    for (const { view, count } of youngPeopleViews) {
      const { youngPeople } = await priya.run<List>(...list({ view }));
      expect([view, youngPeople.total, youngPeople.nodes.length]).toEqual([view, count, count]);
    }
  });

  it('whose plan review is overdue are as many as the page Today says, for each who counts them', async () => {
    const kim = await api.given.youngPerson({ name: 'Kim Vale', workedWithBy: scene.people.stranger });

    const standing = (person: { id: string }, dueOn: string) =>
      api.db.query(
        `insert into plan_standing (young_person_id, authorised_on, review_due_on) values ($1, $2, $3)
          on conflict (young_person_id) do update set authorised_on = $2, review_due_on = $3`,
        [person.id, addDays(api.today, -200), dueOn],
      );
    await standing(scene.tia, addDays(api.today, -1));
    await standing(kim, api.today);

    const overdue = async (who: keyof CaseScene['as']) => {
      const { youngPeople } = await scene.as[who].run<List>(...list({ view: 'PLAN_OVERDUE' }));
      const { today } = await scene.as[who].run<{
        today: { figures: { label: string; value: number; path: string }[] };
      }>('{ today { figures { label value path } } }');
      const figure = today.figures.find(({ path }) => path === '/young-people?view=PLAN_OVERDUE');
      return [figure?.value, youngPeople.nodes.map(({ id }) => id)];
    };
    expect(await overdue('priya')).toEqual([1, [scene.tia.id]]);
    expect(await overdue('tom')).toEqual([1, [scene.tia.id]]);
    expect(await overdue('stranger')).toEqual([0, []]);

    await standing(kim, addDays(api.today, -30));
    expect(await overdue('stranger')).toEqual([1, [kim.id]]);
    expect(await overdue('priya')).toEqual([1, [scene.tia.id]]);
    const { youngPeople } = await scene.as.cora.run<List>(...list({ view: 'PLAN_OVERDUE' }));
    const { dashboard } = await scene.as.cora.run<{ dashboard: { plans: { key: string; value: number }[] } }>(
      '{ dashboard { plans { key value } } }',
    );
    expect(youngPeople.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([scene.tia.id, kim.id]));
    expect(youngPeople.total).toBe(dashboard.plans.find(({ key }) => key === 'OVERDUE')?.value);
    expect((await scene.as.tom.run<List>(...list({ view: 'MINE' }))).youngPeople.total).toBe(1);
  });

  it('are searched by name, known-as name and reference, with a slip of the finger', async () => {
    await api.db.query(`update young_person set preferred_name = 'Tee' where id = $1`, [scene.tia.id]);
    const found = async (search: string) =>
      (await scene.as.priya.run<List>(...list({ search }))).youngPeople.nodes.map(({ displayName }) => displayName);

    expect(await found('marlowe')).toEqual(['Tee Marlowe']);
    expect(await found('tia marl')).toEqual(['Tee Marlowe']);
    expect(await found('Tee')).toEqual(['Tee Marlowe']);
    expect(await found('marlwoe')).toEqual(['Tee Marlowe']);
    expect(await found('wm-')).toHaveLength(1);
    expect(await found('100%')).toEqual([]);
    expect(await found('nobody')).toEqual([]);
  });

  it('are narrowed by the status that applies: an override counts', async () => {
    const ids = async (status: string) =>
      (await scene.as.priya.run<List>(...list({ status }))).youngPeople.nodes.map(({ id }) => id);
    expect(await ids('ELIGIBLE')).toEqual([scene.tia.id]);

    await change(
      scene.as.priya,
      'overrideStatus',
      {
        youngPersonId: scene.tia.id,
        status: 'QUALIFYING',
        reason: 'The court decided this in October',
        approvedById: scene.people.tom.id,
        startsOn: addDays(api.today, -1),
        expiresOn: addDays(api.today, 90),
      },
      'id',
    );

    expect(await ids('ELIGIBLE')).toEqual([]);
    expect(await ids('QUALIFYING')).toEqual([scene.tia.id]);
  });

  it('tell a partner nothing by who is in them', async () => {
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    const { marcus } = scene.as;

    expect((await marcus.run<List>(...list({ search: 'tia' }))).youngPeople.total).toBe(1);
    expect((await marcus.run<List>(...list({ search: 'marlowe' }))).youngPeople.total).toBe(0);
    expect((await marcus.fails(...list({ view: 'TURNING_18' }))).extensions.code).toBe('FORBIDDEN');
    expect((await marcus.fails(...list({ status: 'ELIGIBLE' }))).extensions.code).toBe('FORBIDDEN');
    const { youngPeopleViews } = await marcus.run<{ youngPeopleViews: { view: string }[] }>(
      '{ youngPeopleViews { view count } }',
    );
    expect(youngPeopleViews.map(({ view }) => view)).toEqual(['ALL', 'MINE', 'SIXTEEN_PLUS']);
  });

  it('have a place in them that names nobody, and none after whose record is not open', async () => {
    const { youngPeople } = await scene.as.priya.run<List>(...list({}));
    const cursorOf = (id: string) => Buffer.from(JSON.stringify([id])).toString('base64url');
    const hidden = await api.given.youngPerson({ name: 'Abel Aardvark' });

    expect(Buffer.from(youngPeople.pageInfo.endCursor, 'base64url').toString()).not.toMatch(/Tia|Marlowe/);
    for (const id of [hidden.id, randomUUID()])
      expect((await scene.as.priya.run<List>(...list({}, 5, cursorOf(id)))).youngPeople.nodes).toEqual([]);
  });

  it('cost the same number of statements for one person and for twenty', async () => {
    const ask = () => scene.as.priya.run(...list({}));
    const one = await statementsDuring(api, ask);
    for (let i = 0; i < 19; i++) await api.given.youngPerson({ name: `P${i} Q${i}`, workedWithBy: scene.people.priya });

    expect(await statementsDuring(api, ask)).toBe(one);
    expect(one).toBeLessThanOrEqual(9);
  });

  it('start again from the beginning on a cursor that is not theirs', async () => {
    expect((await scene.as.priya.fails(...list({}, 5, 'nonsense'))).extensions.code).toBe('CURSOR_INVALID');
  });
});

describe('the roles', () => {
  it('an auditor opens no record', async () => {
    const auditor = await api.given.worker({
      roles: [Role.AUDITOR],
      agency: await api.given.agency(AgencyKind.ASSURANCE),
    });
    const client = await api.as(auditor);

    expect((await client.fails(record, { id: scene.tia.id })).extensions.code).toBe('FORBIDDEN');
  });
});
