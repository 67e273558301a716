import { AgencyKind } from '@app/access';
import { addDays } from '@app/platform';
import { Api, type Client } from '../../support/api.js';
import { caseScene, openToPanelMember } from '../../support/case-scene.js';

let api: Api;
beforeAll(async () => {
  api = await Api.start();
});
afterAll(() => api.stop());

interface Shared {
  on: string;
  shared: string[];
  bases: string[];
  through: string;
  withWhom: string;
  worker: { displayName: string } | null;
  by: { displayName: string } | null;
}

const query = `query D($id: ID!) { disclosures(youngPersonId: $id) { on shared bases through withWhom worker { displayName } by { displayName } } }`;
const disclosuresOf = async (who: Client, id: string) =>
  (await who.run<{ disclosures: Shared[] }>(query, { id })).disclosures;

describe('what was shared about a young person', () => {
  it('is each look of a partner with the basis of that day, each referral sent, and papers that were released', async () => {
    const scene = await caseScene(api);
    expect(await disclosuresOf(scene.as.priya, scene.tia.id)).toEqual([]);
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    await scene.as.marcus.run('query R($id: ID!) { youngPerson(id: $id) { id displayName } }', { id: scene.tia.id });
    await api.given.insert('housing_referral', {
      ...{ young_person_id: scene.tia.id, agency_id: scene.people.sandra.agencyId, referrer_id: scene.people.priya.id },
      ...{ state: 'SUBMITTED', need_on: addDays(api.today, 60), wants: 'zqwants a flat', consent: 'GIVEN' },
      submitted_at: `${addDays(api.today, -2)}T10:00:00Z`,
    });
    const told = await disclosuresOf(scene.as.priya, scene.tia.id);
    expect(told.map(({ through, by, worker }) => [through, by?.displayName, worker?.displayName])).toEqual([
      [expect.stringContaining('on the panel’s agenda'), undefined, 'Marcus Webb'],
      ['released to the panel', 'Cora Hale', undefined],
      ['sent to them', 'Priya Nair', undefined],
    ]);
    expect(told.map(({ bases }) => bases[0])).toEqual([
      'first name, age and reference only, or an agreement that no longer says so',
      'the agreement with each agency that day',
      'they agreed to it',
    ]);
    expect(JSON.stringify(told)).not.toContain('zqwants');
  });

  it('names the power and the agreement of what was shown', async () => {
    const scene = await caseScene(api);
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    const record = 'query R($id: ID!) { youngPerson(id: $id) { id whatMatters { ... on OwnWords { words } } } }';
    await scene.as.marcus.run(record, { id: scene.tia.id });
    const [look] = await disclosuresOf(scene.as.tom, scene.tia.id);
    expect(look?.bases).toEqual([
      'a public task (UK GDPR article 6(1)(e)), for keeping somebody at risk safe: Children Act 2004 s10 (Information sharing agreement)',
    ]);
  });

  it('is told to who answers for them and to the auditor, and to nobody else, by either wall', async () => {
    const scene = await caseScene(api);
    await openToPanelMember(api, scene, 'marcus', [AgencyKind.DWP]);
    await scene.as.marcus.run('query R($id: ID!) { youngPerson(id: $id) { id } }', { id: scene.tia.id });
    const auditor = await api.as(
      await api.given.worker({ roles: ['AUDITOR' as never], agency: await api.given.agency(AgencyKind.ASSURANCE) }),
    );
    for (const who of [scene.as.tom, scene.as.cora, auditor])
      expect(await disclosuresOf(who, scene.tia.id)).not.toHaveLength(0);
    expect((await scene.as.stranger.fails(query, { id: scene.tia.id })).extensions.code).toBe('NOT_FOUND');
    expect((await scene.as.marcus.fails(query, { id: scene.tia.id })).extensions.code).toBe('FORBIDDEN');
    for (const who of [scene.as.stranger, scene.as.marcus]) {
      const runner = api.db.createQueryRunner();
      await runner.startTransaction();
      await runner.query('set local role waymark_run');
      await runner.query('select app.enter($1)', [who.token]);
      expect(await runner.query('select * from app.disclosures($1)', [scene.tia.id])).toEqual([]);
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
