import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { accessScene, actionFor } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

interface Who {
  youngPerson: {
    whoCanSee: {
      id: string;
      because: string;
      until: string | null;
      parts: string;
      worker: { displayName: string } | null;
      agency: { name: string };
    }[];
  };
}

const who = `query W($id: ID!) { youngPerson(id: $id) {
  whoCanSee { id because until parts worker { displayName } agency { name } } } }`;

describe('who can see a record, as it is told', () => {
  let api: Api;
  let scene: Awaited<ReturnType<typeof accessScene>>;
  let nurse: Client;
  let clerk: Client;
  let owner: { id: string; agencyId: string };
  let action: string;

  beforeAll(async () => {
    api = await Api.start();
    scene = await accessScene(api);
    const { given, today } = api;
    const health = await given.agency(AgencyKind.HEALTH, 'Health trust');
    const jobs = await given.agency(AgencyKind.DWP, 'Jobcentre');
    const college = await given.agency(AgencyKind.EDUCATION, 'College');
    const homes = await given.agency(AgencyKind.HOUSING, 'Homes');
    const worker = (name: string, agency: { id: string }, role = Role.PANEL_MEMBER) =>
      given.worker({ name, agency, roles: [role] });
    const [ann, ben, cat] = [await worker('Ann', health), await worker('Ben', health), await worker('Cat', jobs)];
    const [dan, eve] = [
      await worker('Dan', homes, Role.HOUSING_OFFICER),
      await worker('Ivy', homes, Role.HOUSING_OFFICER),
    ];
    owner = await worker('Fay', college);
    // Two panels hear Tia: Ann and Cat sit together on the first; Ben on the second, with nobody of another agency.
    for (const [n, members] of [[ann, cat], [ben]].entries()) {
      const panel = await given.panel(members.map((one) => ({ worker: one, part: 'MEMBER' })));
      const meeting = await given.insert('meeting', {
        panel_id: panel.id,
        title: `Panel ${n}`,
        held_on: today,
        chair_id: scene.people.tom.id,
        state: 'PUBLISHED',
        papers_released_at: `${addDays(today, -1)}T09:00:00Z`,
      });
      await given.insert('agenda_item', {
        meeting_id: meeting,
        young_person_id: scene.tia.id,
        title: 'Tia',
        position: 1,
        shared_with: [AgencyKind.HEALTH, AgencyKind.DWP],
      });
    }
    await given.insert('housing_referral', {
      young_person_id: scene.tia.id,
      agency_id: homes.id,
      referrer_id: scene.people.priya.id,
      state: 'WITHDRAWN',
      closed_at: `${addDays(today, -10)}T09:00:00Z`,
    });
    action = await actionFor(api, scene.tia, owner, scene.people.priya);
    nurse = await api.as(ann);
    clerk = await api.as(ben);
    expect([dan.name, eve.name]).toEqual(['Dan', 'Ivy']);
  });
  afterAll(() => api.stop());

  const told = async (reader: Client) =>
    (await reader.run<Who>(who, { id: scene.tia.id })).youngPerson.whoCanSee.map(
      ({ worker, agency, because }) => `${worker?.displayName ?? 'somebody'} of ${agency.name} ${because}`,
    );
  const partners = (lines: string[]) => lines.filter((line) => !line.includes(scene.council.name));

  it('names everybody to children’s services, with who has an action about them', async () => {
    expect(partners(await told(scene.as.priya))).toEqual([
      'Fay of College has an action about them',
      'Ann of Health trust on the panel’s agenda',
      'Ben of Health trust on the panel’s agenda',
      'Dan of Homes party to a housing referral',
      'Ivy of Homes party to a housing referral',
      'Cat of Jobcentre on the panel’s agenda',
    ]);
  });

  it('names to a partner their own, children’s services and whom they sit with; the rest as their agency, once, and why', async () => {
    const lines = await told(nurse);
    expect(lines).toEqual(
      expect.arrayContaining([
        `Priya Nair of ${scene.council.name} works with them`,
        `Tom Ashworth of ${scene.council.name} manages who works with them`,
      ]),
    );
    expect(partners(lines)).toEqual([
      'somebody of College has an action about them',
      'Ann of Health trust on the panel’s agenda',
      'Ben of Health trust on the panel’s agenda',
      'somebody of Homes party to a housing referral',
      'Cat of Jobcentre on the panel’s agenda',
    ]);
    expect(partners(await told(clerk))).toContain('somebody of Jobcentre on the panel’s agenda');
    expect(JSON.stringify(await clerk.run(who, { id: scene.tia.id }))).not.toMatch(/Cat|Dan|Ivy|Fay/);
  });

  it('says until when, and what of the record it opens', async () => {
    const line = async (of: string) =>
      (await scene.as.priya.run<Who>(who, { id: scene.tia.id })).youngPerson.whoCanSee.find(
        ({ worker }) => worker?.displayName === of,
      );
    expect((await line('Dan'))?.until?.slice(0, 10)).toBe(addDays(api.today, 20));
    expect(await line('Fay')).toMatchObject({
      until: null,
      parts: 'First name, initial and reference, and the action',
    });
    const close = (at: string) =>
      api.db.query(
        `update action set state = 'CANCELLED', state_reason = 'Not needed', closed_at = ${at} where id = $1`,
        [action],
      );
    await close(`now() - interval '3 days'`);
    expect((await line('Fay'))?.until?.slice(0, 10)).toBe(addDays(api.today, 27));
    await close(`now() - interval '30 days'`);
    expect(await line('Fay')).toBeUndefined();
  });
});

describe('a place that is protected', () => {
  it('is in no list of unsuitable homes outside children’s services, and no row of theirs', async () => {
    const api = await Api.start();
    const scene = await accessScene(api);
    const { given, today } = api;
    const homes = await given.agency(AgencyKind.HOUSING);
    const dan = await api.as(await given.worker({ roles: [Role.HOUSING_OFFICER], agency: homes }));
    const { id } = scene.tia;
    await given.insert('accommodation_record', {
      young_person_id: id,
      code: 'U',
      suitable: false,
      from_on: addDays(today, -5),
    });
    await given.insert('housing_referral', {
      young_person_id: id,
      agency_id: homes.id,
      referrer_id: scene.people.priya.id,
      state: 'WITHDRAWN',
      closed_at: `${addDays(today, -1)}T09:00:00Z`,
    });
    const listed = async (reader: Client) => {
      const { list, views } = await reader.run<{ list: { total: number }; views: { view: string; count: number }[] }>(
        '{ list: youngPeople(filter: { view: UNSUITABLE_HOME }) { total } views: youngPeopleViews { view count } }',
      );
      return [list.total, views.find(({ view }) => view === 'UNSUITABLE_HOME')?.count];
    };
    expect([await listed(dan), await listed(scene.as.priya)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await api.db.query('update young_person set home_protected = true where id = $1', [id]);
    expect([await listed(dan), await listed(scene.as.priya)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const home = `query H($id: ID!) { youngPerson(id: $id) { home { __typename ... on Withheld { reason } } } }`;
    expect(await dan.run(home, { id })).toEqual({
      youngPerson: { home: { __typename: 'Withheld', reason: 'PLACE_IS_PROTECTED' } },
    });
    await api.stop();
  });
});
