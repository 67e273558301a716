import { Role } from '@app/access';
import { Api, type Client } from '../support/api.js';

let api: Api;
let joe: Client;

beforeAll(async () => {
  api = await Api.start();
  joe = await api.as(await api.given.worker({ roles: [Role.COORDINATOR] }));
});
afterAll(() => api.stop());

const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
const actions = 'query($after: String, $filter: ActionFilter) { actions(after: $after, filter: $filter) { total } }';
const youngPeople =
  'query($after: String, $filter: YoungPeopleFilter) { youngPeople(after: $after, filter: $filter) { total } }';
const contact = 'mutation($input: RecordContactInput!) { recordContact(input: $input) { id } }';
const workers = 'query($search: String, $agencyId: ID) { workers(search: $search, agencyId: $agencyId) { id } }';

const contactOn = (happenedOn: string) => ({
  clientKey: '1',
  happenedOn,
  twoWay: true,
  way: 'PHONE',
  youngPersonId: '1',
});

describe('what cannot be read', () => {
  it.each([
    ['a day that is none, in a cursor', actions, { after: cursor('2026-99-99', '0') }],
    ['an id that is none, in a cursor', youngPeople, { after: cursor('Tia') }],
    ['a NUL in a search for people', youngPeople, { filter: { search: 'Tia\u0000' } }],
    ['a NUL in a search for workers', workers, { search: 'Tia\u0000' }],
    ['a turned direction in a search', youngPeople, { filter: { search: 'Tia\u202E' } }],
    ['a day that is none', contact, { input: contactOn('2026-99-99') }],
    ['a search longer than any name', youngPeople, { filter: { search: 'x'.repeat(100_000) } }],
    ['a search longer than any title', actions, { filter: { search: 'x'.repeat(100_000) } }],
    ['an owner who is none', actions, { filter: { ownerId: 'Tia' } }],
  ])('%s: a sentence, no fault of ours, and not the value', async (_what, query, variables) => {
    const { message, extensions } = await joe.fails(query, variables);

    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(message + JSON.stringify(extensions)).not.toMatch(/Tia|Marlowe|2026-99|xxx/);
  });

  it.each([
    ['too many at once', '{ youngPeople(first: 1000000) { total } }'],
    ['too many names for one thing', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`],
    ['too long a question', `{ ${Array.from({ length: 2000 }, (_, at) => `a${at}: viewer { id }`).join(' ')} }`],
  ])('%s: asks for less', async (_what, query) => {
    expect((await joe.fails(query)).extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  it.each([0, -1, 101])('a list of %d: says how many there may be', async (first) => {
    const lists = ['youngPeople', 'actions', 'referrals'].map(
      (list) => `query($first: Int!) { ${list}(first: $first) { total } }`,
    );
    for (const list of [...lists, 'query($first: Int!) { workers(first: $first) { id } }']) {
      const { message, extensions } = await joe.fails(list, { first });
      expect([message, extensions.code]).toEqual(['Ask for 1 to 100', 'BAD_USER_INPUT']);
    }
  });

  it('finds nobody of an agency that is none', async () => {
    expect(await joe.run(workers, { agencyId: 'Tia' })).toEqual({ workers: [] });
  });
});
