import { AgencyKind } from '@app/access';
import { addDays, addMonths } from '@app/platform';
import { StatusSpans, statusTimeline } from '@app/young-people';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api.js';
import { type CaseScene, caseScene, change, openToPanelMember, refusalOf } from '../support/case-scene.js';
import { readRecord } from '../support/record-view.js';

let api: Api;
let scene: CaseScene;

beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  scene = await caseScene(api);
});

const read = (who: keyof CaseScene['as']) => readRecord(scene.as[who], scene.tia.id);

const anOverride = () => ({
  youngPersonId: scene.tia.id,
  status: 'QUALIFYING',
  reason: 'The court decided this in October',
  approvedById: scene.people.tom.id,
  startsOn: addDays(api.today, -1),
  expiresOn: addDays(api.today, 90),
});

describe('an override of the status', () => {
  it('applies for its time, with the computed status beside it and who approved it', async () => {
    await change(scene.as.priya, 'overrideStatus', anOverride(), 'id');

    expect((await read('priya')).stage).toMatchObject({
      status: 'QUALIFYING',
      computedStatus: 'ELIGIBLE',
      requiresPlan: false,
      override: { reason: 'The court decided this in October', approvedBy: { displayName: 'Tom Ashworth' } },
    });
    expect((await read('priya')).timeline).toMatchObject({
      nodes: [{ kind: 'STATUS', actor: { displayName: 'Priya Nair' } }],
    });
  });

  it.each([
    [
      'its own approver',
      () => ({ approvedById: scene.people.priya.id }),
      'status-override.self-approved',
      'approvedById',
    ],
    [
      'an approver who is no manager',
      () => ({ approvedById: scene.people.cora.id }),
      'status-override.approver-not-manager',
      'approvedById',
    ],
    ['a reason of a word', () => ({ reason: 'Because' }), 'status-override.reason-too-short', 'reason'],
    ['no near end', () => ({ expiresOn: addMonths(api.today, 13) }), 'status-override.ends-too-late', 'expiresOn'],
    ['death as a decision', () => ({ status: 'DECEASED' }), 'status-override.is-a-fact', 'status'],
  ])('is refused with %s', async (_what, but, rule, field) => {
    const { extensions } = await refusalOf(scene.as.priya, 'overrideStatus', { ...anOverride(), ...but() });

    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule, field });
  });

  it('is not for strangers', async () => {
    expect((await refusalOf(scene.as.stranger, 'overrideStatus', anOverride())).extensions.code).toBe('NOT_FOUND');
  });
});

describe('a contact', () => {
  const contact = (but: object = {}) => ({
    youngPersonId: scene.tia.id,
    happenedOn: addDays(api.today, -1),
    way: 'F2F_HOME',
    twoWay: true,
    note: 'A secret that stays in the file',
    ...but,
  });
  const parts = 'id version contact { ... on Contact { lastInTouchOn tone } } timeline { nodes { title detail } }';

  it('moves the day of last being in touch, and is on the timeline without its note', async () => {
    const tia = await change(scene.as.priya, 'recordContact', contact(), parts);

    expect(tia).toMatchObject({
      version: 1,
      contact: { lastInTouchOn: addDays(api.today, -1), tone: 'OK' },
      timeline: { nodes: [{ title: 'In touch: visit at home' }] },
    });
    expect(JSON.stringify(tia)).not.toContain('secret');
  });

  it('that came from one side, or was earlier, moves nothing', async () => {
    await change(scene.as.priya, 'recordContact', contact(), parts);
    await change(
      scene.as.priya,
      'recordContact',
      contact({ happenedOn: api.today, twoWay: false, way: 'LETTER' }),
      parts,
    );
    const tia = await change(scene.as.priya, 'recordContact', contact({ happenedOn: addDays(api.today, -30) }), parts);

    expect(tia).toMatchObject({ contact: { lastInTouchOn: addDays(api.today, -1) } });
  });

  it('is recorded once, however often it is sent; the same key never carries something else', async () => {
    const clientKey = randomUUID();
    await change(scene.as.priya, 'recordContact', contact({ clientKey }), 'id');
    await change(scene.as.priya, 'recordContact', contact({ clientKey }), 'id');

    const [row] = await api.db.query<{ count: number }[]>(
      'select count(*)::int as count from keeping_in_touch where young_person_id = $1',
      [scene.tia.id],
    );
    expect(row?.count).toBe(1);
    expect(
      (await refusalOf(scene.as.priya, 'recordContact', contact({ clientKey, way: 'TEXT' }))).extensions.code,
    ).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is refused in the future, in an unknown way, by a stranger and by a partner', async () => {
    const future = contact({ happenedOn: addDays(api.today, 1) });
    expect((await refusalOf(scene.as.priya, 'recordContact', future)).extensions).toMatchObject({
      rule: 'contact.in-the-future',
      field: 'happenedOn',
    });
    expect((await refusalOf(scene.as.priya, 'recordContact', contact({ way: 'FAX' }))).extensions).toMatchObject({
      fields: [{ field: 'way', message: 'Choose how you were in touch' }],
    });
    expect((await refusalOf(scene.as.stranger, 'recordContact', contact())).extensions.code).toBe('NOT_FOUND');
    expect((await refusalOf(scene.as.sandra, 'recordContact', contact())).extensions.code).toBe('FORBIDDEN');
  });
});

describe('what matters to them', () => {
  const words = (but: object = {}) => ({
    youngPersonId: scene.tia.id,
    expectedVersion: 1,
    words: 'I want to live near my nan',
    ...but,
  });

  it('is kept word for word, with the day it was said', async () => {
    expect(
      await change(
        scene.as.priya,
        'recordWhatMatters',
        words(),
        'version whatMatters { ... on OwnWords { words saidOn } }',
      ),
    ).toEqual({ version: 2, whatMatters: { words: 'I want to live near my nan', saidOn: api.today } });
  });

  it('is never overwritten unseen: the one who comes second is shown what stands there', async () => {
    await change(scene.as.priya, 'recordWhatMatters', words(), 'id');

    const { extensions } = await refusalOf(scene.as.tom, 'recordWhatMatters', words({ words: 'Something else' }));

    expect(extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
      current: { words: 'I want to live near my nan', saidOn: api.today },
    });
  });

  it('is not for a stranger to write', async () => {
    expect((await refusalOf(scene.as.stranger, 'recordWhatMatters', words())).extensions.code).toBe('NOT_FOUND');
  });
});

describe('the timeline', () => {
  it('is newest first, a page at a time, and leaves out for a partner what is not shared with them', async () => {
    await change(
      scene.as.priya,
      'recordContact',
      { youngPersonId: scene.tia.id, happenedOn: api.today, way: 'TEXT', twoWay: true },
      'id',
    );
    await change(
      scene.as.priya,
      'recordWhatMatters',
      { youngPersonId: scene.tia.id, expectedVersion: 1, words: 'My dog' },
      'id',
    );
    const page = `query Page($id: ID!, $after: String) { youngPerson(id: $id) { timeline(first: 1, after: $after) {
      nodes { title } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      youngPerson: { timeline: { nodes: { title: string }[]; pageInfo: { endCursor: string } } };
    }

    const { youngPerson: first } = await scene.as.priya.run<Page>(page, { id: scene.tia.id });
    const { youngPerson: second } = await scene.as.priya.run<Page>(page, {
      id: scene.tia.id,
      after: first.timeline.pageInfo.endCursor,
    });
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);

    expect(first.timeline.nodes).toEqual([{ title: 'Said what matters to them' }]);
    expect(second.timeline.nodes).toEqual([{ title: 'In touch: text message' }]);
    expect((await read('marcus')).timeline).toMatchObject({ nodes: [{ title: 'Said what matters to them' }] });
  });
});

describe('the status kept for each day', () => {
  it('is what the facts give, stretch for stretch, and is written again as a whole', async () => {
    const spans = api.app.get(StatusSpans);
    const leon = await api.given.youngPerson({ name: 'Leon Price', status: 'NONE', workedWithBy: scene.people.priya });

    await api.db.transaction((tx) => spans.recomputeStatus(tx, [leon.id, scene.tia.id]));

    const [episode] = await api.db.query<{ starts_on: string }[]>(
      'select starts_on from care_episode where young_person_id = $1',
      [leon.id],
    );
    const expected = statusTimeline({
      dateOfBirth: leon.dateOfBirth,
      carePeriods: [
        { startsOn: episode?.starts_on ?? '', endsOn: null, legalStatus: 'C2', reasonCeased: null, shortBreak: false },
      ],
    });
    const rows = await api.db.query<{ from: string; to: string; status: string }[]>(
      `select from_on as "from", to_on::text as "to", status from status_span where young_person_id = $1 order by from_on`,
      [leon.id],
    );
    expect(rows).toEqual(expected.map(({ from, to, status }) => ({ from, to: to ?? 'infinity', status })));
  });
});
