import { addDays } from '@app/platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { Api, type Client } from '../support/api.js';
import { panelScene, type PanelScene } from '../support/panel-scene.js';
import { statementsDuring } from '../support/statements.js';

let api: Api;
let scene: PanelScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await panelScene(api);
});

interface Extras {
  readonly chair?: string;
  readonly item?: string;
  readonly person?: string;
  readonly plan?: string;
  readonly current?: string;
  readonly action?: string;
}

/** The pack of a meeting; each of the extras makes the reader of its part bring everything instead of what is shown. */
const packWith = ({ chair = '', item = '', person = '', plan = '', current = '', action = '' }: Extras) => `
  query Pack($id: ID!) { meeting(id: $id) { id title heldOn state chair { displayName ${chair} } agenda { __typename
    ... on ClosedItem { id position withheld { reason because ask } }
    ... on AgendaItem { id position title minutes state ${item} youngPerson { id reference displayName age ${person}
      plan { __typename ... on PathwayPlan { ${plan} current { number authorisedOn objectives { partId section words byOn state } ${current} } }
        ... on Withheld { reason because ask } }
      actions(open: true) { id title dueOn state tone statusWords latestUpdate owner { displayName } ownerAgency { name } ${action} }
      referrals { reference state needOn } } } } } }`;

const everything: Extras = {
  chair: 'jobTitle',
  item: 'timesCarried',
  person: 'identity { __typename }',
  plan: 'timeliness',
  current: 'returnReason',
  action: 'source',
};
const extraKeys = new Set(['jobTitle', 'timesCarried', 'identity', 'timeliness', 'returnReason', 'source']);

/** The same answer without the fields that only one of the two queries asks for. */
const stripped = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) => (extraKeys.has(key) ? undefined : value)) as unknown;

/** Two young people with plans and actions, one shared with housing and one with nobody, and a topic. */
async function meetingWithMuch(): Promise<string> {
  const { given, today } = api;
  const { priya, dan } = scene.people;
  const [{ agency_id: agencyId } = { agency_id: '' }] = await api.db.query<{ agency_id: string }[]>(
    'select agency_id from worker where id = $1',
    [dan.id],
  );
  for (const person of [scene.tia, scene.kofi]) {
    await given.plan(person, priya, ['ACCOMMODATION', 'HEALTH']);
    for (const days of [3, -3])
      await given.insert('action', {
        young_person_id: person.id,
        no_plan_because: 'It came up on the phone',
        source: 'WORKER',
        title: 'Ring the landlord',
        owner_id: dan.id,
        owner_agency_id: agencyId,
        raised_by_id: priya.id,
        first_due_on: addDays(today, days),
        due_on: addDays(today, days),
      });
  }
  return (await scene.inSession()).meeting.id;
}

describe('a reader that brings only what is shown', () => {
  const readers = ['margaret', 'priya', 'dan', 'marcus'] as const;

  it.each(readers)('tells %s the same as one that brings everything', async (name) => {
    const id = await meetingWithMuch();
    const lean = await scene.as[name].run(packWith({}), { id });
    expect(JSON.stringify(lean)).toContain('Transitions Panel');
    for (const [part, text] of Object.entries(everything))
      expect(stripped(await scene.as[name].run(packWith({ [part]: text }), { id }))).toEqual(stripped(lean));
  });

  it('tells a stranger that nothing is there, on the long way and the short', async () => {
    const id = await meetingWithMuch();
    for (let time = 0; time < 4; time++) {
      const refusal = await scene.as.olive.fails(packWith({}), { id });
      expect(refusal.extensions.code).toBe('NOT_FOUND');
    }
  });
});

it('reads a field that is only a property in place', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const goal = schema.getType('PlanObjective');
  expect(isObjectType(goal) && goal.getFields().words).toMatchObject({ resolve: undefined });
});

describe('the short way of a query that was asked before', () => {
  async function raw(client: Client, query: string, variables: object) {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: client.cookie },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  }

  it('gives the same bytes as the long way', async () => {
    const id = await meetingWithMuch();
    const tracker = `query Mine { actions(filter: { view: MY_AGENCY }) { total nodes { id title dueOn dueWords owner { displayName } } } }`;
    for (const query of [packWith({}), tracker]) {
      const long = await raw(scene.as.dan, query, { id });
      const compiled = await raw(scene.as.dan, query, { id });
      const short = await raw(scene.as.dan, query, { id });
      expect(compiled).toEqual(long);
      expect(short).toEqual(long);
    }
  });

  it('asks each time who it is, and what they may do', async () => {
    const id = await meetingWithMuch();
    for (let time = 0; time < 3; time++) await raw(scene.as.margaret, packWith({}), { id });
    expect((await raw(scene.as.olive, packWith({}), { id })).text).toContain('NOT_FOUND');
    const dan = await raw(scene.as.dan, packWith({}), { id });
    expect(dan.text).not.toContain('Kofi');
    const nobody = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: packWith({}), variables: { id } }),
    });
    expect(nobody.status).toBe(401);
  });
});

it('takes the same number of statements for a pack of 5 items as for one of 25', async () => {
  const { given } = api;
  const counts: number[] = [];
  for (const items of [5, 25]) {
    const draft = await scene.plan(items);
    for (let n = 0; n < items; n++) {
      const person = await given.youngPerson({ workedWithBy: scene.people.priya });
      await given.plan(person, scene.people.priya);
      await scene.add(draft, { youngPersonId: person.id });
    }
    const read = () => scene.as.priya.run(packWith({}), { id: draft.id });
    await scene.to('publishMeeting', draft, scene.as.cora);
    await read();
    counts.push(await statementsDuring(api, read));
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThanOrEqual(9);
});
