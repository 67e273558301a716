import { AgencyKind, Role } from '@app/access';
import { addDays } from '@app/platform';
import { accessScene, act, actionFor, refused, stepUp, waysToSee } from '../../support/access-scene.js';
import { Api } from '../../support/api.js';
import { openToPanelMember } from '../../support/case-scene.js';
import { readRecord } from '../../support/record-view.js';

let api: Api;
let scene: Awaited<ReturnType<typeof accessScene>>;

beforeAll(async () => {
  api = await Api.start();
  scene = await accessScene(api);
});
afterAll(() => api.stop());

/** A job coach with an action about Tia, to whom the panel opened her record. */
async function coach(days?: { startsOn?: string; expiresOn?: string }, classes?: string[]) {
  const agency = await api.given.agency(AgencyKind.DWP, undefined, false);
  if (days) await api.given.agreement(agency, days, classes);
  const marcus = await api.given.worker({ roles: [Role.PANEL_MEMBER], agency });
  const people = { ...scene.people, marcus, cora: scene.people.cora };
  await openToPanelMember(api, { ...scene, people } as never, 'marcus', [AgencyKind.DWP]);
  await actionFor(api, scene.tia, marcus, scene.people.priya);
  return { agency, marcus, as: await api.as(marcus) };
}

describe('a partner agency', () => {
  it('is shown nobody without a live agreement, by no way at all', async () => {
    const { as } = await coach();
    expect(await waysToSee(as, scene.tia)).toEqual([]);
    const { message } = await as.fails('query R($id: ID!) { youngPerson(id: $id) { id } }', { id: scene.tia.id });
    expect(message).toBe('We cannot find that young person, or you do not have access');
  });

  it('is shown what a relationship opens while the agreement lasts, to the day', async () => {
    const at = (startsIn: number, endsIn: number) =>
      coach({ startsOn: addDays(api.today, startsIn), expiresOn: addDays(api.today, endsIn) });
    const [before, first, last, after] = [await at(1, 9), await at(0, 9), await at(-9, 1), await at(-9, 0)];
    const seen = await Promise.all(
      [before, first, last, after].map(async ({ as }) => (await waysToSee(as, scene.tia)).length > 0),
    );
    expect(seen).toEqual([false, true, true, false]);
  });

  it('is switched off with the next request when an administrator ends the agreement', async () => {
    const { as, agency } = await coach({});
    expect(await waysToSee(as, scene.tia)).toEqual(['actions', 'list', 'record', 'search', 'today']);

    await stepUp(api, scene.people.ada);
    const list = await scene.as.ada.run<{
      sharingAgreements: { id: string; version: number; agency: { id: string } }[];
    }>(
      '{ sharingAgreements { id version agency { id } state daysLeft bases { factClass lawfulBasis condition power } } }',
    );
    const agreement = list.sharingAgreements.find((one) => one.agency.id === agency.id);
    const ended = await act(scene.as.ada, 'endSharingAgreement', {
      id: agreement?.id,
      expectedVersion: agreement?.version,
    });
    expect(ended).toMatchObject({ state: 'ENDED' });
    expect(await waysToSee(as, scene.tia)).toEqual([]);
  });

  it('is not shown a class that the agreement does not name, and is told so and whom to ask', async () => {
    const { as } = await coach({}, ['OWN_WORDS']);
    const record = await readRecord(as, scene.tia.id);
    expect(record.whatMatters).toMatchObject({ __typename: 'OwnWords' });
    expect(record.learning).toMatchObject({
      __typename: 'Withheld',
      reason: 'AGREEMENT_DOES_NOT_COVER_IT',
      why: 'Tia’s learning and work is not in the sharing agreement that DWP has today',
      ask: 'whoever looks after sharing agreements at the council',
    });
    expect(record.home).toMatchObject({ reason: 'NOT_SHARED_WITH_YOUR_AGENCY', ask: 'Priya Nair' });
  });
});

describe('an administrator', () => {
  const agreement = () => ({
    title: 'Sharing with Jobcentre Plus',
    startsOn: api.today,
    expiresOn: addDays(api.today, 45),
    signedOn: addDays(api.today, -5),
    classes: ['LEARNING', 'OWN_WORDS'],
  });
  const parts = 'id version title state daysLeft agency { name } bases { factClass lawfulBasis condition power }';

  it('records, changes and ends agreements, each time showing that it is they', async () => {
    const { ada } = scene.as;
    const agency = await api.given.agency(AgencyKind.DWP, undefined, false);
    const input = { agencyId: agency.id, ...agreement() };
    await api.db.query('update session set stepped_up_at = null where worker_id = $1', [ada.id]);
    expect((await refused(ada, 'recordSharingAgreement', input)).extensions.code).toBe('STEP_UP_REQUIRED');

    await stepUp(api, ada);
    const made = await act<{ id: string; version: number }>(ada, 'recordSharingAgreement', input, parts);
    expect(made).toMatchObject({
      state: 'EXPIRING',
      daysLeft: 45,
      bases: [
        { factClass: 'LEARNING', lawfulBasis: 'PUBLIC_TASK', condition: null, power: 'Children Act 2004 s10' },
        { factClass: 'OWN_WORDS', condition: 'SAFEGUARDING' },
      ],
    });

    const { classes: _, ...days } = agreement();
    const change = { id: made.id, expectedVersion: made.version, ...days, expiresOn: addDays(api.today, 400) };
    const changed = await act<{ version: number }>(ada, 'changeSharingAgreement', change, parts);
    expect(changed).toMatchObject({ state: 'LIVE', daysLeft: 400, version: made.version + 1 });
    expect((await refused(ada, 'changeSharingAgreement', change)).extensions.code).toBe('CONFLICT');

    const basis = {
      id: made.id,
      expectedVersion: changed.version,
      factClass: 'PLAN_EMPLOYMENT',
      lawfulBasis: 'LEGAL_OBLIGATION',
    };
    const more = await act<{ version: number; bases: object[] }>(
      ada,
      'setSharingBasis',
      { ...basis, power: 'Children Act 2004 s10' },
      parts,
    );
    expect(more.bases).toHaveLength(3);
    const late = await refused(ada, 'setSharingBasis', { ...basis, power: 'Care Act 2014 s6' });
    expect(late.extensions).toMatchObject({
      code: 'CONFLICT',
      changedBy: 'Ada Min',
      differs: ['power'],
      current: { factClass: 'PLAN_EMPLOYMENT', lawfulBasis: 'LEGAL_OBLIGATION', power: 'Children Act 2004 s10' },
    });
    const less = { id: made.id, expectedVersion: more.version, factClass: 'LEARNING' };
    expect((await act<{ bases: object[] }>(ada, 'removeSharingBasis', less, parts)).bases).toHaveLength(2);
  });

  it.each([
    ['more than the ceiling', { classes: ['PLAN_HEALTH'] }, 'basis.above-the-ceiling'],
    ['no days at all', { expiresOn: '2026-01-01', startsOn: '2026-01-01' }, 'agreement.ends-before-it-starts'],
  ])('cannot agree to %s', async (_what, but, rule) => {
    const agency = await api.given.agency(AgencyKind.DWP, undefined, false);
    await stepUp(api, scene.people.ada);
    const refusal = await refused(scene.as.ada, 'recordSharingAgreement', {
      agencyId: agency.id,
      ...agreement(),
      ...but,
    });
    expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', rule });
  });

  it('is the only one who does, and sees no young person', async () => {
    await stepUp(api, scene.people.tom, scene.people.cora);
    const agency = await api.given.agency(AgencyKind.DWP, undefined, false);
    for (const who of [scene.as.tom, scene.as.cora])
      expect(
        (await refused(who, 'recordSharingAgreement', { agencyId: agency.id, ...agreement() })).extensions.code,
      ).toBe('FORBIDDEN');
    expect(await waysToSee(scene.as.ada, scene.tia)).toEqual([]);
  });
});
