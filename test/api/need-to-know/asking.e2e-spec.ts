import { AgencyKind, Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import { accessScene, act, refused, stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

interface Request {
  id: string;
  version: number;
  openToThem: boolean;
  quietly: boolean;
  worker: { displayName: string };
}
type Who = keyof typeof scene.as;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
});

const parts = 'id reference reason askedAt state answerWords';
const reason = 'Her brother is on my caseload and they share a home';
const referenceOf = async ({ id }: { id: string }): Promise<string> => {
  const [row] = await api.db.query<{ reference: string }[]>('select reference from young_person where id = $1', [id]);
  return row?.reference ?? '';
};
const ask = (reference: string, who: Client = scene.as.sam) =>
  act<{ id: string; state: string }>(who, 'askForAccess', { reference, reason }, parts);
const waitingFor = async (who: Who, of?: string): Promise<Request[]> =>
  (
    await scene.as[who].run<{ accessRequests: Request[] }>(
      'query ($of: ID) { accessRequests(youngPersonId: $of) { id version name reference reason openToThem quietly worker { displayName } } }',
      { of },
    )
  ).accessRequests;
const mine = async () =>
  (
    await scene.as.sam.run<{ myAccessRequests: { state: string; answerWords: string | null }[] }>(
      `{ myAccessRequests { ${parts} } }`,
    )
  ).myAccessRequests;
const answerTo = (request: Request | undefined, agree: boolean) => ({
  ...{ id: request?.id, expectedVersion: request?.version, agree },
  words: 'Ask the duty team to hear her brother first',
});
const seal = async (letIn: string[] = []) => {
  const input = { youngPersonId: scene.tia.id, reason: 'Her father works for a partner', letIn };
  const asked = await act<Request>(scene.as.priya, 'sealPerson', input);
  await act(scene.as.tom, 'answerSealing', { id: asked.id, expectedVersion: asked.version, agree: true });
};

describe('asking to see a record', () => {
  it('is answered alike for one that is there, one that is sealed, and one that is not', async () => {
    const there = await ask(await referenceOf(scene.tia));
    await seal();
    const { people, council } = scene;
    const other = await api.given.worker({ name: 'Sam Other', roles: [Role.PERSONAL_ADVISER], agency: council });
    const sealed = await ask(await referenceOf(scene.tia), await api.as(other));
    const absent = await ask(`WM-${randomUUID().slice(0, 8)}`);
    const shape = (answer: object) => ({ ...answer, id: '', reference: '', askedAt: '' });
    expect(shape(sealed)).toEqual(shape(there));
    expect(shape(absent)).toEqual(shape(there));
    const lines = await api.db.query<object[]>(
      `select type, young_person_id, data, relationship from activity_entry where type = 'access-request.asked' and actor_id = any ($1::uuid[])`,
      [[people.sam.id, other.id]],
    );
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(1);
  });

  it('is read by who works with the young person, who manages them and who coordinates, and by nobody else', async () => {
    await ask(await referenceOf(scene.tia));
    for (const who of ['priya', 'owen', 'tom', 'cora'] as const) {
      expect(await waitingFor(who, scene.tia.id)).toMatchObject([
        { name: 'Tia Marlowe', worker: { displayName: 'Sam Stranger' } },
      ]);
      expect(await waitingFor(who, scene.kofi.id)).toEqual([]);
    }
    expect(await waitingFor('sam')).toEqual([]);
    expect(await waitingFor('hana')).toEqual([]);
    const { today } = await scene.as.priya.run<{ today: { items: { title: string }[] } }>(
      '{ today { items { title } } }',
    );
    expect(today.items.map(({ title }) => title)).toContain('Answer Sam Stranger, who asks to see a record');
  });

  it('is agreed to once the work has opened the record, and opens nothing by itself', async () => {
    await ask(await referenceOf(scene.tia));
    const [request] = await waitingFor('priya');
    const early = await refused(scene.as.priya, 'answerAccessRequest', answerTo(request, true));
    expect(early.extensions.rule).toBe('access-request.not-open');
    await api.db.query('update allocation set worker_id = $1 where worker_id = $2', [
      scene.people.sam.id,
      scene.people.owen.id,
    ]);
    expect(await waitingFor('priya')).toMatchObject([{ openToThem: true }]);
    await act(scene.as.priya, 'answerAccessRequest', answerTo(request, true), 'id');
    expect(await mine()).toMatchObject([{ state: 'AGREED' }]);
    expect(await waitingFor('priya')).toEqual([]);
    const open = await refused(scene.as.sam, 'askForAccess', { reference: await referenceOf(scene.tia), reason });
    expect(open.extensions.rule).toBe('access-request.open');
  });

  it('is refused with a reason, which who asked reads', async () => {
    await ask(await referenceOf(scene.tia));
    const [request] = await waitingFor('priya');
    await act(scene.as.priya, 'answerAccessRequest', answerTo(request, false), 'id');
    expect(await mine()).toMatchObject([
      { state: 'REFUSED', answerWords: 'Ask the duty team to hear her brother first' },
    ]);
    const again = { ...answerTo(request, false), expectedVersion: 2 };
    expect((await refused(scene.as.priya, 'answerAccessRequest', again)).extensions.rule).toBe(
      'access-request.nothing-waits',
    );
  });

  it('of a sealed record is read by those who are let in alone, and a refusal tells nothing', async () => {
    await seal();
    await ask(await referenceOf(scene.tia));
    for (const who of ['owen', 'cora'] as const) expect(await waitingFor(who, scene.tia.id)).toEqual([]);
    const [request] = await waitingFor('tom');
    expect(request).toMatchObject({ quietly: true });
    await act(scene.as.tom, 'answerAccessRequest', answerTo(request, false), 'id');
    expect(await waitingFor('tom')).toEqual([]);
    expect(await mine()).toMatchObject([{ state: 'WAITING', answerWords: null }]);
  });

  it('is asked once, ten times a day, and is over after 14 days', async () => {
    const reference = await referenceOf(scene.tia);
    await ask(reference);
    const twice = await refused(scene.as.sam, 'askForAccess', { reference, reason });
    expect(twice.extensions.rule).toBe('access-request.already-waits');
    for (let n = 0; n < 9; n++) await ask(`NONE-${n}`);
    const eleventh = await refused(scene.as.sam, 'askForAccess', { reference: 'NONE-10', reason });
    expect(eleventh.extensions.rule).toBe('access-request.too-many-today');
    await api.db.query(`update access_request set asked_at = now() - interval '15 days' where worker_id = $1`, [
      scene.people.sam.id,
    ]);
    expect((await mine()).every(({ state }) => state === 'LAPSED')).toBe(true);
    expect(await waitingFor('priya')).toEqual([]);
  });

  it('is for people at work whose agency has a live agreement', async () => {
    const agency = await api.given.agency(AgencyKind.HOUSING, undefined, false);
    const who = await api.as(await api.given.worker({ roles: [Role.HOUSING_OFFICER], agency }));
    for (const client of [who, scene.as.audra])
      expect((await refused(client, 'askForAccess', { reference: 'WM-1', reason })).extensions.code).toBe('FORBIDDEN');
  });
});
