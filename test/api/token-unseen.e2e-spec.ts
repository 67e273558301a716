import { jest } from '@jest/globals';
import { Role } from '@app/access';
import pg from 'pg';
import { Api } from '../support/api.js';
import { caseScene, change } from '../support/case-scene.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
afterEach(() => jest.restoreAllMocks());

const textOf = (query: unknown): string =>
  (typeof query === 'string' ? query : (query as { text?: string }).text) ?? '';

describe('the token of a session', () => {
  it('is in no text of a statement: PostgreSQL logs those, and shows them to every connection of the role', async () => {
    const scene = await caseScene(api);
    const admin = await api.as(await api.given.worker({ roles: [Role.ADMINISTRATOR] }));
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const { priya } = scene.as;

    await priya.run('query ($id: ID!) { youngPerson(id: $id) { displayName } }', { id: scene.tia.id });
    const contact = { youngPersonId: scene.tia.id, happenedOn: api.today, way: 'PHONE', twoWay: true };
    await change(priya, 'recordContact', contact, 'id');
    await admin.run('{ viewer { id } }');

    const texts = sent.mock.calls.map((call) => textOf(call[0]));
    expect(texts.some((text) => text.includes('app.enter($1)'))).toBe(true);
    expect(texts.filter((text) => text.includes(priya.token) || text.includes(admin.token))).toEqual([]);
  });
});
