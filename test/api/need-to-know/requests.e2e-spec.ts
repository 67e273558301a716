import { accessScene, act, refused, stepUp } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

interface Glass {
  id: string;
  version: number;
  state: string;
}
interface Waiting {
  breakGlassRequests: { id: string; name: string; version: number; worker: { displayName: string } }[];
}

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

/** Tia is sealed to all but Priya and Tom; Owen, who worked with her, asks to see her. */
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
  const seal = { youngPersonId: scene.tia.id, reason: 'Her father works for a partner', letIn: [] };
  const asked = await act<Glass>(scene.as.priya, 'sealPerson', seal);
  await act(scene.as.tom, 'answerSealing', { id: asked.id, expectedVersion: asked.version, agree: true });
});

const asking = (reasonCode = 'MISSING') => ({
  youngPerson: scene.tia.id,
  reasonCode,
  reason: 'She did not come home last night',
});
const ask = () => act<Glass>(scene.as.owen, 'breakGlass', asking(), 'id version state');
const waitingFor = async (who: keyof typeof scene.as) =>
  (
    await scene.as[who].run<Waiting>(
      '{ breakGlassRequests { id name reference reasonCode reason askedAt answerBy version worker { displayName agency { name } } } }',
    )
  ).breakGlassRequests;
const mine = async (id: string) =>
  (
    await scene.as.owen.run<{ myBreakGlass: object }>(
      `{ myBreakGlass(id: "${id}") { state youngPersonId answerBy answerWords approvedBy { displayName } refusedBy { displayName } } }`,
    )
  ).myBreakGlass;
const answerTo = ({ id, version }: Glass, agree: boolean) => ({
  ...{ id, expectedVersion: version, agree },
  words: 'She is at her nan’s, who rang the duty line',
});
const titles = async (who: keyof typeof scene.as) => {
  const { today } = await scene.as[who].run<{ today: { items: { kind: string; title: string }[] } }>(
    '{ today { items { kind title } } }',
  );
  return today.items.map(({ title }) => title);
};

describe('a request to open a sealed record', () => {
  it('is read by those to whom the record is open and who may agree, and by nobody else', async () => {
    const { id } = await ask();
    expect(await waitingFor('tom')).toMatchObject([{ id, name: 'Tia Marlowe', worker: { displayName: 'Owen Hart' } }]);
    expect(await waitingFor('hana')).toEqual([]);
    expect(await waitingFor('cora')).toEqual([]);
    expect(await titles('tom')).toContain('Answer Owen Hart, who asks to open a sealed record');
    expect((await titles('hana')).join()).not.toContain('sealed record');
    for (const who of ['priya', 'audra'] as const) {
      const { errors } = await scene.as[who].send('{ breakGlassRequests { id } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is agreed to, and who asked is told by whom and why', async () => {
    const asked = await ask();
    expect(await mine(asked.id)).toMatchObject({ state: 'WAITING', youngPersonId: null, answerWords: null });
    await act(scene.as.tom, 'answerBreakGlass', answerTo(asked, true), 'id');
    expect(await mine(asked.id)).toMatchObject({
      ...{ state: 'OPEN', youngPersonId: scene.tia.id, answerBy: null },
      ...{ answerWords: 'She is at her nan’s, who rang the duty line', approvedBy: { displayName: 'Tom Ashworth' } },
    });
    expect(await waitingFor('tom')).toEqual([]);
    expect(await titles('owen')).toContain('Open the sealed record you asked for');
    expect(await titles('audra')).toContain('Review why Owen Hart opened a record');
  });

  it('is refused, which leaves the record shut and nothing to review', async () => {
    const asked = await ask();
    await act(scene.as.tom, 'answerBreakGlass', answerTo(asked, false), 'id');
    expect(await mine(asked.id)).toMatchObject({
      ...{ state: 'REFUSED', youngPersonId: null, refusedBy: { displayName: 'Tom Ashworth' } },
    });
    expect(await titles('owen')).toContain('Read why you may not open a sealed record');
    const { breakGlassReviews } = await scene.as.audra.run<{ breakGlassReviews: { id: string }[] }>(
      '{ breakGlassReviews { id } }',
    );
    expect(breakGlassReviews.map(({ id }) => id)).not.toContain(asked.id);
    const again = await refused(scene.as.tom, 'answerBreakGlass', {
      ...answerTo(asked, true),
      expectedVersion: asked.version + 1,
    });
    expect(again.extensions.rule).toBe('break-glass.nothing-waits');
    expect((await ask()).state).toBe('WAITING');
  });

  it('waits once, is over after 60 minutes, and never stands in the way of a risk to life', async () => {
    const asked = await ask();
    const second = await refused(scene.as.owen, 'breakGlass', asking());
    expect(second.extensions.rule).toBe('break-glass.already-waits');
    await api.db.query(`update break_glass set asked_at = now() - interval '61 minutes' where id = $1`, [asked.id]);
    expect(await mine(asked.id)).toMatchObject({ state: 'LAPSED', answerBy: null });
    expect(await waitingFor('tom')).toEqual([]);
    const late = await refused(scene.as.tom, 'answerBreakGlass', answerTo(asked, true));
    expect(late.extensions.rule).toBe('break-glass.lapsed');
    await ask();
    expect(await act(scene.as.owen, 'breakGlass', asking('RISK_TO_LIFE_NOW'), 'state')).toEqual({ state: 'OPEN' });
  });

  it('is nobody’s to read but who asked', async () => {
    const { id } = await ask();
    for (const who of ['sam', 'tom', 'hana'] as const) {
      const { errors } = await scene.as[who].send(`{ myBreakGlass(id: "${id}") { id } }`);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    await api.db.query('update session set stepped_up_at = null where worker_id = $1', [scene.people.tom.id]);
    const shy = await refused(scene.as.tom, 'answerBreakGlass', answerTo({ id, version: 1, state: 'WAITING' }, true));
    expect(shy.extensions.code).toBe('STEP_UP_REQUIRED');
  });
});

describe('a request to seal', () => {
  it('that is refused says why to who asked, and to nobody else', async () => {
    const ofKofi = { youngPersonId: scene.kofi.id, reason: 'A cousin works for a partner', letIn: [] };
    const asked = await act<Glass>(scene.as.priya, 'sealPerson', ofKofi);
    const no = { id: asked.id, expectedVersion: asked.version, agree: false };
    expect((await refused(scene.as.tom, 'answerSealing', no)).extensions.rule).toBe('sealing.no-reason');
    const words = 'The cousin has left, and nobody else is known';
    await act(scene.as.tom, 'answerSealing', { ...no, words });

    const access = `{ personAccess(youngPersonId: "${scene.kofi.id}") { sealing { id } refusedSealing { answerWords answeredBy { displayName } } } }`;
    const { personAccess } = await scene.as.priya.run<{ personAccess: object }>(access);
    expect(personAccess).toEqual({
      sealing: null,
      refusedSealing: { answerWords: words, answeredBy: { displayName: 'Tom Ashworth' } },
    });
    expect(await titles('priya')).toContain('Read why a record is not sealed');
    const others = await scene.as.tom.run<{ personAccess: object }>(access);
    expect(others.personAccess).toEqual({ sealing: null, refusedSealing: null });
  });
});
