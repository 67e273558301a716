import { jest } from '@jest/globals';
import { Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import request from 'supertest';
import { accessScene, act, stepUp } from '../support/access-scene.js';
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

describe('what somebody types to look', () => {
  it('is in no text of a statement: neither why they must see an address nor whom they search for', async () => {
    const scene = await accessScene(api);
    await stepUp(api, ...Object.values(scene.people));
    const { priya } = scene.as;
    const form = { clientKey: randomUUID(), expectedVersion: 0, lines: '1 Somewhere\nExampleton', postcode: 'ZZ1 1ZZ' };
    await request(api.url)
      .post(`/young-people/${scene.tia.id}/home-address`)
      .set({ 'x-waymark': '1', cookie: priya.cookie })
      .send(form)
      .expect(204);
    const reason = "It's her birthday: I bring the cake round";
    const sent = jest.spyOn(pg.Client.prototype, 'query');

    await act(priya, 'revealHomeAddress', { youngPersonId: scene.tia.id, reason }, 'postcode');
    await priya.run('{ youngPeople(filter: { search: "Zebedeewhatever" }) { nodes { id } } }');

    const texts = sent.mock.calls.map((call) => textOf(call[0]));
    const looks = texts.filter((text) => text.includes('insert into look_entry'));
    expect(looks).toHaveLength(2);
    expect(texts.filter((text) => /birthday|zebedee|[0-9a-f]{64}/i.test(text))).toEqual([]);
    const [kept] = await api.db.query<{ reason: string }[]>(`select reason from look_entry where verb = 'SEARCHED'`);
    expect(kept?.reason).toMatch(/^[0-9a-f]{16,}$/);
    expect(await api.db.query('select reason from address_reveal')).toEqual([{ reason }]);
  });
});
