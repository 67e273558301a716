import { seedIfEmpty } from '../../apps/api/src/seed.js';
import { Api, type Client } from '../support/api.js';

interface Plan {
  plan: {
    timeliness: string;
    current: { number: number; sections: { objectives?: { words: string; actionsTotal: number }[] }[] } | null;
  } | null;
}

const record = `query ($search: String!) { youngPeople(filter: { search: $search }) { nodes { id reference displayName } total } }`;
const everyone = `query { youngPeople { total } }`;
const meetings = `query { meetings { title state heldOn } }`;
const referrals = `query { referrals { total nodes { state } } }`;
const outcomes = `query { deliveryOutcomes { commitments { reference state } } }`;

describe('the demonstration', () => {
  let api: Api;
  const lines: string[] = [];
  const url = () => (api.db.options as unknown as { url: string }).url;
  const fill = () => seedIfEmpty(url(), { log: (line) => lines.push(line), size: 150, today: api.today });
  const count = async (of: string) =>
    Number((await api.db.query<{ n: string }[]>(`select count(*) as n from ${of}`))[0]?.n);
  const as = async (name: string): Promise<Client> => {
    const [worker] = await api.db.query<{ id: string }[]>('select id from worker where display_name = $1', [name]);
    return api.as(worker!);
  };

  beforeAll(async () => {
    api = await Api.start();
    await fill();
  });
  afterAll(() => api.stop());

  it('fills an empty database, and says how far it is', async () => {
    expect(await count('young_person')).toBe(150);
    expect(lines[0]).toBe('Making the demonstration: 150 invented people');
    expect(lines.some((line) => /^Loading the demonstration: \d+ of 100$/.test(line))).toBe(true);
  });

  it('offers somebody of every part of the partnership to sign in as, and nobody else', async () => {
    const offered = await api.db.query<{ role: string }[]>(
      `select distinct r.role from demonstration_sign_in d join worker_role r on r.worker_id = d.worker_id order by 1`,
    );

    expect(offered.map(({ role }) => role)).toEqual([
      'ADMINISTRATOR',
      'AUDITOR',
      'CHAIR',
      'COORDINATOR',
      'DELIVERY_GROUP_CHAIR',
      'HOUSING_OFFICER',
      'PANEL_MEMBER',
      'PERSONAL_ADVISER',
      'SOCIAL_WORKER',
      'TEAM_MANAGER',
    ]);
    expect(await count('demonstration_sign_in')).toBe(11);
  });

  it('has everybody with a plan in their own words, and none without a status', async () => {
    expect(await count(`plan_objective o where not o.own_words`)).toBe(0);
    expect(
      await count(`plan_standing p where p.authorised_on is not null and exists (select from allocation a where a.young_person_id = p.young_person_id)
        and not exists (select from plan_version v join plan_objective o on o.plan_version_id = v.id where v.young_person_id = p.young_person_id and v.state = 'AUTHORISED')`),
    ).toBe(0);
    expect(
      await count(`young_person y where not exists (select from status_span s where s.young_person_id = y.id)`),
    ).toBe(0);
  });

  it('keeps the counts of the dashboard right', async () => {
    const sums = `select measure, key, day, grain, sum(n)::int as n from measure_bucket group by 1, 2, 3, 4 having sum(n) <> 0 order by 1, 2, 3, 4`;
    const kept = await api.db.query<object[]>(sums);
    await api.db.query('select recount_measures()');

    expect(await api.db.query<object[]>(sums)).toEqual(kept);
  });

  it('leads from each figure of Today to a list of as many young people', async () => {
    const names = await api.db.query<{ name: string }[]>(
      `select w.display_name as name from demonstration_sign_in d join worker w on w.id = d.worker_id order by d.position`,
    );
    let led = 0;
    for (const { name } of names) {
      const who = await as(name);
      const { today } = await who.run<{ today: { figures: { label: string; value: number; path: string | null }[] } }>(
        '{ today { figures { label value path } } }',
      );
      for (const { label, value, path } of today.figures) {
        const view = /^\/young-people\?view=(\w+)$/.exec(path ?? '')?.[1];
        if (!view) continue;
        const { youngPeople } = await who.run<{ youngPeople: { total: number } }>(
          'query ($filter: YoungPeopleFilter) { youngPeople(filter: $filter) { total } }',
          { filter: { view } },
        );
        expect([name, label, youngPeople.total]).toEqual([name, label, value]);
        led += value;
      }
    }
    expect(led).toBeGreaterThan(100);
  });

  it('shows Priya her young people, with the plan and actions of the stories', async () => {
    const priya = await as('Priya Nair');
    const { youngPeople } = await priya.run<{ youngPeople: { nodes: { id: string; reference: string }[] } }>(record, {
      search: 'Marlowe',
    });
    const tia = youngPeople.nodes[0]!;
    const { youngPerson } = await priya.run<{ youngPerson: Plan }>(
      `query ($id: ID!) { youngPerson(id: $id) { plan { ... on PathwayPlan { timeliness current { number sections { ... on PlanSection { objectives { words actionsTotal } } } } } } } }`,
      { id: tia.id },
    );
    const objectives = youngPerson.plan?.current?.sections.flatMap((section) => section.objectives ?? []) ?? [];

    const timeline = await priya.run<{ youngPerson: { timeline: { nodes: { title: string; at: string }[] } } }>(
      `query ($id: ID!) { youngPerson(id: $id) { timeline { nodes { title at } } } }`,
      { id: tia.id },
    );
    const titles = timeline.youngPerson.timeline.nodes.map(({ title }) => title);

    expect(titles).toEqual(
      expect.arrayContaining(['Housing took on the referral', expect.stringMatching(/^Panel decided: decision /)]),
    );
    expect(tia.reference).toBe('TR-2041');
    expect(youngPerson.plan?.timeliness).toBe('OVERDUE');
    expect(objectives).toContainEqual({
      words: 'Move to my own flat near my nan by my 18th birthday',
      actionsTotal: 3,
    });
  });

  it('shows each agency what is on today’s agenda for it, and the elected member nobody', async () => {
    const total = async (name: string) => {
      const client = await as(name);
      return (await client.send<{ youngPeople: { total: number } }>(everyone)).data?.youngPeople?.total ?? 'refused';
    };

    expect(await total('Joe Bright')).toBe(150);
    expect(await total('Carl Jennings')).toBe(2);
    expect(await total('Aisha Bello')).toBe(1);
    expect(await total('Councillor Ana Ferreira')).toBe('refused');
  });

  it('has meetings held, one today and one to plan; referrals on both sides; promises', async () => {
    const joe = await as('Joe Bright');
    const held = await joe.run<{ meetings: { state: string }[] }>(meetings);
    const sent = await (await as('Sandra Whitfield')).run<{ referrals: { nodes: { state: string }[] } }>(referrals);
    const promised = await (
      await as('Councillor Ana Ferreira')
    ).run<{ deliveryOutcomes: { commitments: object[] }[] }>(outcomes);

    expect(held.meetings.map(({ state }) => state).sort()).toEqual([
      'DRAFT',
      ...Array<string>(6).fill('ENDED'),
      'PUBLISHED',
    ]);
    expect(sent.referrals.nodes.map(({ state }) => state).sort()).toEqual([
      'ACCEPTED',
      'ACKNOWLEDGED',
      'INFO_REQUESTED',
      'SUBMITTED',
    ]);
    expect(promised.deliveryOutcomes.flatMap(({ commitments }) => commitments)).toHaveLength(6);
  });

  it('is never loaded over anything, and goes on from where a start was cut short', async () => {
    const people = await count('young_person');
    expect(await fill()).toBe(false);

    await api.db.query('truncate panel cascade');
    await api.db.query(
      'truncate plan_part, plan_version, keeping_in_touch, action, housing_referral, commitment cascade',
    );
    expect(await fill()).toBe(true);
    expect(await count('young_person')).toBe(people);
    expect(await count('meeting')).toBe(8);

    await api.db.query('truncate demonstration_sign_in');
    await api.db.query('truncate panel cascade');
    expect(await fill()).toBe(false);
  });
});
