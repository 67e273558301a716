import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { accessScene, act, refused, stepUp, waysToSee } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';
import { readRecord } from '../../support/record-view.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

interface Glass {
  id: string;
  version: number;
  state: string;
  minutesLeft: number;
}

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
});

const parts = 'id version state minutesLeft renewed classes youngPersonId reviewDueOn finding';
const asking = (but: object = {}) => ({
  youngPerson: scene.tia.id,
  reasonCode: 'OUT_OF_HOURS',
  reason: 'She rang the duty line and asked for help',
  ...but,
});
const breakGlass = (who: 'sam' | 'owen' = 'sam', but: object = {}) =>
  act<Glass>(scene.as[who], 'breakGlass', asking(but), parts);

describe('break-glass', () => {
  it('opens the record for an hour, with what the reason needs and no more', async () => {
    expect(await waysToSee(scene.as.sam, scene.tia)).toEqual([]);
    const opened = await breakGlass();
    expect(opened).toMatchObject({ state: 'OPEN', minutesLeft: 60, renewed: false, youngPersonId: scene.tia.id });

    const record = await readRecord(scene.as.sam, scene.tia.id);
    expect(record.identity.__typename).toBe('Identity');
    expect(record.learning).toMatchObject({ __typename: 'Withheld', reason: 'NOT_OPENED_BY_BREAK_GLASS' });
    expect(record.background).toMatchObject({ __typename: 'Withheld' });
    expect(await waysToSee(scene.as.sam, scene.tia)).toEqual(['list', 'record', 'search']);
  });

  it('is asked for by an exact reference, and finds nobody by part of one', async () => {
    const [row] = await api.db.query<{ reference: string }[]>('select reference from young_person where id = $1', [
      scene.tia.id,
    ]);
    const reference = row?.reference ?? '';
    const part = await refused(scene.as.sam, 'breakGlass', asking({ youngPerson: reference.slice(0, -1) }));
    expect(part.extensions.code).toBe('NOT_FOUND');
    expect(await act(scene.as.sam, 'breakGlass', asking({ youngPerson: reference }), parts)).toMatchObject({
      state: 'OPEN',
    });
  });

  it.each([
    ['without showing that it is they', {}, 'STEP_UP_REQUIRED'],
    ['with too short a reason', { reason: 'I need to' }, 'BAD_USER_INPUT'],
    ['of nobody', { youngPerson: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ])('is refused %s', async (_what, but, code) => {
    if (code === 'STEP_UP_REQUIRED') await api.db.query('update session set stepped_up_at = null');
    expect((await refused(scene.as.sam, 'breakGlass', asking(but))).extensions.code).toBe(code);
  });

  it('can be made longer once', async () => {
    const { id, version } = await breakGlass();
    const longer = await act<Glass>(scene.as.sam, 'renewBreakGlass', { id, expectedVersion: version }, parts);
    expect(longer).toMatchObject({ minutesLeft: 120, renewed: true });
    const again = await refused(scene.as.sam, 'renewBreakGlass', { id, expectedVersion: longer.version });
    expect(again.extensions.rule).toBe('break-glass.renewed-before');
  });

  it('tells the manager and the auditor at once, who and not of whom', async () => {
    await breakGlass();
    const today = '{ today { items { kind title context because dueOn path youngPersonId } } }';
    for (const who of [scene.as.hana, scene.as.audra]) {
      const { today: page } = await who.run<{ today: { items: { kind: string; title: string }[] } }>(today);
      const alert = page.items.find(({ kind }) => kind === 'BREAK_GLASS');
      expect(alert).toMatchObject({ title: 'Review why Sam Stranger opened a record', youngPersonId: null });
      expect(JSON.stringify(alert)).not.toMatch(/Tia|Marlowe/);
    }
  });

  it('is reviewed by somebody else, and stops the next one while that is late', async () => {
    const { id, version } = await breakGlass();
    const list = await scene.as.hana.run<{ breakGlassReviews: { id: string; reference: string | null }[] }>(
      '{ breakGlassReviews { id reference reason worker { displayName } reviewDueOn finding } }',
    );
    expect(list.breakGlassReviews.find((one) => one.id === id)).toMatchObject({ reference: null, finding: null });

    await api.db.query('update break_glass set review_due_on = $2, ends_at = now() where id = $1', [
      id,
      addDays(api.today, -1),
    ]);
    const next = await refused(scene.as.sam, 'breakGlass', asking());
    expect(next.extensions.rule).toBe('break-glass.review-late');

    const review = { id, expectedVersion: version, finding: 'JUSTIFIED', words: 'The duty log says so' };
    expect((await refused(scene.as.sam, 'reviewBreakGlass', review)).extensions.code).toBe('FORBIDDEN');
    expect(await act(scene.as.audra, 'reviewBreakGlass', review, parts)).toMatchObject({ finding: 'JUSTIFIED' });
    expect(await breakGlass()).toMatchObject({ state: 'OPEN' });
  });

  it('of a sealed record waits for somebody who may open it, but for a risk to life now', async () => {
    const seal = { youngPersonId: scene.tia.id, reason: 'Her father works for a partner', letIn: [] };
    const asked = await act<Glass>(scene.as.priya, 'sealPerson', seal);
    await act(scene.as.tom, 'answerSealing', { id: asked.id, expectedVersion: asked.version, agree: true });

    const waiting = await breakGlass('owen');
    expect(waiting).toMatchObject({ state: 'WAITING', youngPersonId: null, minutesLeft: 0 });
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);
    const answer = { id: waiting.id, expectedVersion: waiting.version, agree: true, words: 'The duty log says so' };
    for (const who of ['hana', 'cora'] as const)
      expect((await refused(scene.as[who], 'answerBreakGlass', answer)).extensions.code).toBe('NOT_FOUND');
    expect(await act(scene.as.tom, 'answerBreakGlass', answer, 'id state')).toMatchObject({ state: 'OPEN' });
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');

    expect(await breakGlass('sam', { reasonCode: 'RISK_TO_LIFE_NOW' })).toMatchObject({ state: 'OPEN' });
    expect(await waysToSee(scene.as.sam, scene.tia)).toContain('record');
  });

  it('is for partners only while their agreement lasts', async () => {
    const agency = await api.given.agency(AgencyKind.HOUSING, undefined, false);
    const sandra = await api.given.worker({ roles: [Role.HOUSING_OFFICER], agency });
    const who = await api.as(sandra);
    await stepUp(api, sandra);
    expect((await refused(who, 'breakGlass', asking())).extensions.code).toBe('FORBIDDEN');
    await api.given.agreement(agency, {}, ['IDENTITY']);
    expect(await act(who, 'breakGlass', asking(), parts)).toMatchObject({ state: 'OPEN' });
    const record = await readRecord(who, scene.tia.id);
    expect([record.identity.__typename, (record.home as { __typename: string }).__typename]).toEqual([
      'Identity',
      'Withheld',
    ]);
  });
});
