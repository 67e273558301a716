import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { accessScene, act, actionFor, refused, stepUp, waysToSee } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

interface Made {
  id: string;
  version: number;
  state: string;
}

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
});

const ask = (letIn: string[] = []) =>
  act<Made>(scene.as.priya, 'sealPerson', {
    youngPersonId: scene.tia.id,
    reason: 'Her father works for a partner',
    letIn,
  });
const agree = (who: 'tom' | 'hana' | 'priya', { id, version }: Made, yes = true) =>
  act<Made>(scene.as[who], 'answerSealing', {
    ...{ id, expectedVersion: version, agree: yes },
    ...(yes ? {} : { words: 'Nobody of them works here any more' }),
  });

describe('a sealed record', () => {
  it('is sealed by two people, and is then nowhere for those who are not let in, the coordination included', async () => {
    await actionFor(api, scene.tia, scene.people.owen, scene.people.priya);
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual(['actions', 'list', 'record', 'search', 'today']);
    expect(await waysToSee(scene.as.cora, scene.tia)).toEqual(['actions', 'list', 'record', 'search']);

    const asked = await ask();
    expect(asked.state).toBe('ASKED');
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');
    const own = { id: asked.id, expectedVersion: asked.version, agree: true };
    expect((await refused(scene.as.priya, 'answerSealing', own)).extensions.code).toBe('FORBIDDEN');

    expect((await agree('tom', asked)).state).toBe('SEALED');
    expect(await waysToSee(scene.as.priya, scene.tia)).toEqual(['actions', 'list', 'record', 'search', 'today']);
    expect(await waysToSee(scene.as.tom, scene.tia)).toContain('record');
    for (const who of ['owen', 'cora', 'hana', 'sam'] as const)
      expect(await waysToSee(scene.as[who], scene.tia)).toEqual([]);
  });

  it('is counted by nobody who may not open it', async () => {
    const total = async () =>
      (await scene.as.cora.run<{ youngPeople: { total: number } }>('{ youngPeople { total } }')).youngPeople.total;
    const before = await total();
    await agree('tom', await ask());
    expect(await total()).toBe(before - 1);
  });

  it('is not in the counts of the dashboard for those who may not open it, and is for those who may', async () => {
    const { people, tia } = scene;
    await actionFor(api, tia, people.owen, people.priya);
    const sum = async (who: 'cora' | 'tom' | 'hana') => {
      const { dashboard } = await scene.as[who].run<{ dashboard: Record<'stages' | 'actions', { value: number }[]> }>(
        '{ dashboard { stages { value } actions { value } } }',
      );
      return [dashboard.stages, dashboard.actions].map((rows) => rows.reduce((total, { value }) => total + value, 0));
    };
    const [stages = 0, actions = 0] = await sum('cora');
    expect(await sum('tom')).toEqual([stages, actions]);
    await agree('tom', await ask());
    expect(await sum('tom')).toEqual([stages, actions]);
    expect(await sum('cora')).toEqual([stages - 1, actions - 1]);
    expect(await sum('hana')).toEqual([stages - 1, actions - 1]);
  });

  it('opens to who is let in, and only with a relationship besides', async () => {
    const sealed = await agree('tom', await ask([scene.people.owen.id]));
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');
    const sam = { id: sealed.id, expectedVersion: sealed.version, workerId: scene.people.sam.id, letIn: true };
    const more = await act<Made>(scene.as.tom, 'letIntoSealed', sam);
    expect(await waysToSee(scene.as.sam, scene.tia)).toEqual([]);
    const out = { id: sealed.id, expectedVersion: more.version, workerId: scene.people.owen.id, letIn: false };
    await act(scene.as.tom, 'letIntoSealed', out);
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);
  });

  it('is unsealed by two people', async () => {
    const sealed = await agree('tom', await ask());
    const back = { id: sealed.id, expectedVersion: sealed.version, reason: 'He has left the agency' };
    const asked = await act<Made>(scene.as.tom, 'unsealPerson', back);
    expect(asked.state).toBe('UNSEAL_ASKED');
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);
    const own = await refused(scene.as.tom, 'answerSealing', {
      id: asked.id,
      expectedVersion: asked.version,
      agree: true,
    });
    expect(own.extensions.rule).toBe('sealing.own-request');

    await api.db.query(`insert into worker_role (worker_id, role) values ($1, 'TEAM_MANAGER')`, [
      scene.people.priya.id,
    ]);
    expect((await agree('priya', asked)).state).toBe('UNSEALED');
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');
  });

  it('lets nobody through whom an earlier request let in: one that was refused, or a seal that was undone', async () => {
    const letIn = [scene.people.owen.id];
    await agree('tom', await ask(letIn), false);
    const sealed = await agree('tom', await ask());
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);

    const { id, version } = sealed;
    const opened = await act<Made>(scene.as.tom, 'letIntoSealed', {
      ...{ id, expectedVersion: version },
      ...{ workerId: scene.people.owen.id, letIn: true },
    });
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');
    const undo = { id, expectedVersion: opened.version, reason: 'He has left the partner' };
    await agree('tom', await act<Made>(scene.as.priya, 'unsealPerson', undo));
    await agree('tom', await ask());
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);
  });

  it('asks everybody who seals or answers to show that it is they', async () => {
    await api.db.query('update session set stepped_up_at = null where worker_id = $1', [scene.people.priya.id]);
    const input = { youngPersonId: scene.tia.id, reason: 'Her father works for a partner', letIn: [] };
    expect((await refused(scene.as.priya, 'sealPerson', input)).extensions.code).toBe('STEP_UP_REQUIRED');
    expect((await refused(scene.as.sam, 'sealPerson', input)).extensions.code).toBe('NOT_FOUND');
  });

  it('is not even a closed item on an agenda: the chair is told how many there are', async () => {
    const { given } = api;
    const dan = await given.worker({ roles: [Role.PANEL_MEMBER], agency: await given.agency(AgencyKind.HEALTH) });
    const panel = await given.panel([
      { worker: scene.people.hana, part: 'CHAIR' },
      { worker: dan, part: 'MEMBER' },
    ]);
    const meeting = await given.insert('meeting', {
      panel_id: panel.id,
      title: 'Panel',
      held_on: addDays(api.today, 3),
      chair_id: scene.people.hana.id,
      state: 'PUBLISHED',
      papers_released_at: `${addDays(api.today, -1)}T09:00:00Z`,
    });
    const item = { meeting_id: meeting, title: 'Item', shared_with: [AgencyKind.HEALTH] };
    await given.insert('agenda_item', { ...item, young_person_id: scene.tia.id, position: 1 });
    await given.insert('agenda_item', { ...item, young_person_id: scene.kofi.id, position: 2 });
    await agree('tom', await ask());

    const read = async (who: Awaited<ReturnType<Api['as']>>) =>
      (await who.run<{ meeting: object }>(agenda, { id: meeting })).meeting;
    expect(await read(scene.as.hana)).toEqual({ restrictedItems: 1, agenda: [{ __typename: 'AgendaItem' }] });
    expect(await read(await api.as(dan))).toEqual({ restrictedItems: 0, agenda: [{ __typename: 'AgendaItem' }] });
    expect(await read(scene.as.cora)).toEqual({ restrictedItems: 0, agenda: [{ __typename: 'AgendaItem' }] });
  });
});

const agenda = 'query M($id: ID!) { meeting(id: $id) { restrictedItems agenda { __typename } } }';

describe('a worker who is related to somebody', () => {
  it('is kept from the record, whatever opens it, until a manager ends that', async () => {
    const input = { youngPersonId: scene.tia.id, workerId: scene.people.owen.id, reason: 'He is her uncle' };
    const made = await act<Made>(scene.as.tom, 'excludeWorker', input, 'id version worker { displayName }');
    expect(made).toMatchObject({ worker: { displayName: 'Owen Hart' } });
    expect(await waysToSee(scene.as.owen, scene.tia)).toEqual([]);
    expect(await waysToSee(scene.as.priya, scene.tia)).toContain('record');

    const glass = {
      youngPerson: scene.tia.id,
      reasonCode: 'RISK_TO_LIFE_NOW',
      reason: 'I must see where she is today',
    };
    expect((await refused(scene.as.owen, 'breakGlass', glass)).extensions.code).toBe('NOT_FOUND');

    await act(scene.as.tom, 'endExclusion', { id: made.id, expectedVersion: made.version }, 'id version');
    expect(await waysToSee(scene.as.owen, scene.tia)).toContain('record');
  });
});
