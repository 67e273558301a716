import { AgencyKind } from '@app/access';
import { addDays } from '@app/platform';
import { accessScene, act, refused, stepUp, waysToSee } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;
let housing: { id: string };

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await accessScene(api);
  await stepUp(api, ...Object.values(scene.people));
  housing = await api.given.agency(AgencyKind.HOUSING);
  await heardAtThePanel();
  await api.given.insert('housing_referral', {
    young_person_id: scene.tia.id,
    agency_id: housing.id,
    referrer_id: scene.people.priya.id,
    support_needs: 'Needs a ground floor',
  });
});

/** A panel that has heard Tia: what was said is in its minutes. */
async function heardAtThePanel(): Promise<void> {
  const { given, today } = api;
  const panel = await given.panel([{ worker: scene.people.hana, part: 'CHAIR' }]);
  const meeting = await given.insert('meeting', {
    panel_id: panel.id,
    title: 'Transitions Panel',
    held_on: addDays(today, -40),
    chair_id: scene.people.cora.id,
    state: 'ENDED',
    started_at: `${addDays(today, -40)}T09:00:00Z`,
    ended_at: `${addDays(today, -40)}T11:00:00Z`,
    papers_released_at: `${addDays(today, -45)}T09:00:00Z`,
    window_closes_at: `${addDays(today, -26)}T09:00:00Z`,
  });
  const item = await given.insert('agenda_item', {
    meeting_id: meeting,
    young_person_id: scene.tia.id,
    title: 'Tia',
    position: 1,
    state: 'NOT_REACHED',
  });
  const entry = { meeting_id: meeting, agenda_item_id: item, kind: 'NOTE', author_id: scene.people.cora.id };
  await given.insert('minute_entry', { ...entry, words: 'What her mother said' });
}

const breakGlass = (who: 'sam' | 'hana', reasonCode: string) =>
  act<{ state: string }>(
    scene.as[who],
    'breakGlass',
    { youngPerson: scene.tia.id, reasonCode, reason: 'She rang the duty line and asked for help' },
    'state',
  );

const beside = async (who: 'sam' | 'hana' | 'priya') =>
  (await scene.as[who].run<{ youngPerson: object; personAccess: object }>(
    `query Beside($id: ID!) {
        youngPerson(id: $id) { agendaItems { entries { words } } referrals { supportNeeds }
          plan { __typename ... on Withheld { reason } } allowedTransitions { name } }
        personAccess(youngPersonId: $id) { sealing { reason } exclusions { reason } maySeal mayAnswer } }`,
    { id: scene.tia.id },
  )) as unknown as Beside;

interface Beside {
  youngPerson: {
    agendaItems: { entries: { words: string }[] }[];
    referrals: { supportNeeds: string }[];
    plan: { reason?: string };
    allowedTransitions: { name: string }[];
  };
  personAccess: { sealing: object | null; exclusions: object[]; maySeal: boolean; mayAnswer: boolean };
}

describe('break-glass', () => {
  it.each(['COVERING_COLLEAGUE', 'RISK_TO_LIFE_NOW'])(
    'opens neither minutes nor referrals, nor who is kept out: %s',
    async (reasonCode) => {
      await act(
        scene.as.tom,
        'excludeWorker',
        {
          youngPersonId: scene.tia.id,
          workerId: scene.people.ada.id,
          reason: 'She is her aunt',
        },
        'id',
      );
      const whole = await beside('priya');
      expect(whole.youngPerson.agendaItems).toEqual([{ entries: [{ words: 'What her mother said' }] }]);
      expect(whole.youngPerson.referrals).toEqual([{ supportNeeds: 'Needs a ground floor' }]);
      expect(whole.personAccess.exclusions).toHaveLength(1);

      await breakGlass('hana', reasonCode);
      const { youngPerson, personAccess } = await beside('hana');
      expect([youngPerson.agendaItems, youngPerson.referrals]).toEqual([[], []]);
      expect(personAccess).toEqual({ sealing: null, exclusions: [], maySeal: false, mayAnswer: false });
      expect(youngPerson.allowedTransitions.map(({ name }) => name)).toEqual(['raiseAction', 'recordContact']);
      const list = await scene.as.hana.run<{ referrals: { total: number } }>('{ referrals { total } }');
      expect(list.referrals.total).toBe(0);
    },
  );

  it('says of the plan that it is more than the reason opened', async () => {
    await breakGlass('sam', 'COVERING_COLLEAGUE');
    expect((await beside('sam')).youngPerson.plan.reason).toBe('NOT_OPENED_BY_BREAK_GLASS');
  });

  it('is read and not written, so that it ends with its hour', async () => {
    await breakGlass('sam', 'OUT_OF_HOURS');
    const { id: youngPersonId } = scene.tia;
    const writing: [name: string, input: object][] = [
      ['draftReferral', { youngPersonId, agencyId: housing.id }],
      ['recordWhatMatters', { youngPersonId, expectedVersion: 1, words: 'To live near my nan' }],
      ['sealPerson', { youngPersonId, reason: 'Her father works for a partner', letIn: [] }],
      [
        'overrideStatus',
        {
          youngPersonId,
          status: 'RELEVANT',
          reason: 'The return is wrong about the day',
          approvedById: scene.people.tom.id,
          startsOn: api.today,
          expiresOn: addDays(api.today, 20),
        },
      ],
    ];
    for (const [name, input] of writing)
      expect([name, (await refused(scene.as.sam, name, input)).extensions.code]).toEqual([name, 'FORBIDDEN']);

    await api.db.query('update break_glass set ends_at = now() where worker_id = $1', [scene.people.sam.id]);
    expect(await waysToSee(scene.as.sam, scene.tia)).toEqual([]);
  });

  it('by a manager seals nobody apart and keeps nobody out', async () => {
    await breakGlass('hana', 'RISK_TO_LIFE_NOW');
    const input = { youngPersonId: scene.tia.id, workerId: scene.people.priya.id, reason: 'They are related' };
    expect((await refused(scene.as.hana, 'excludeWorker', input)).extensions.code).toBe('FORBIDDEN');
  });

  it('lets the contact be recorded that it was for', async () => {
    await breakGlass('sam', 'OUT_OF_HOURS');
    const input = { youngPersonId: scene.tia.id, happenedOn: api.today, way: 'PHONE', twoWay: true };
    expect(await act(scene.as.sam, 'recordContact', input, 'id')).toEqual({ id: scene.tia.id });
  });
});
