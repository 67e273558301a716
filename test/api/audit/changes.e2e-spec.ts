import { AgencyKind, type Permitted, Role, type Viewer } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Api, type Client } from '../../support/api.js';

const draft = `mutation ($input: DraftReferralInput!) { draftReferral(input: $input) { id } }`;
const changeReferral = `mutation ($input: ChangeReferralInput!) { changeReferral(input: $input) { id } }`;
const matters = `mutation ($input: RecordWhatMattersInput!) { recordWhatMatters(input: $input) { id } }`;

interface Entry {
  type: string;
  session_id: string;
  role: string;
  relationship: string;
  changed: string[];
  before_hash: string | null;
  after_hash: string;
  correlation_id: string;
  source: string;
}

describe('every change', () => {
  let api: Api;
  let leah: Client;
  let tia: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    leah = await api.as(await api.given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER] }));
    tia = await api.given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
  });
  afterAll(() => api.stop());

  const entries = (subjectId: string): Promise<Entry[]> =>
    api.db.query(`select * from activity_entry where subject_id = $1 order by id`, [subjectId]);

  it('says who did it, as what, by which relationship and from where, and which answers the form had, never what they say', async () => {
    await leah.run(matters, {
      input: { clientKey: randomUUID(), expectedVersion: 1, youngPersonId: tia.id, words: 'Seeing my brother' },
    });

    const [entry] = await entries(tia.id);
    expect(entry).toMatchObject({
      role: 'PERSONAL_ADVISER',
      relationship: 'ALLOCATED',
      source: 'WEB',
      changed: ['words'],
      session_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      correlation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(entry)).not.toMatch(/brother/);
  });

  it('says by hashes whether the fields came back to what they said, and nothing more', async () => {
    const agency = await api.given.agency(AgencyKind.HOUSING);
    const input = { clientKey: randomUUID(), youngPersonId: tia.id, agencyId: agency.id, wants: 'My own door' };
    const { draftReferral: drafted } = await leah.run<{ draftReferral: { id: string } }>(draft, { input });
    const change = (planB: string, expectedVersion: number) =>
      leah.run(changeReferral, { input: { clientKey: randomUUID(), referralId: drafted.id, expectedVersion, planB } });
    await change('With my nan', 1);
    await change('A hostel', 2);
    await change('With my nan', 3);

    const [, first, second, third] = await entries(drafted.id);
    expect(second?.before_hash).toBe(first?.after_hash);
    expect(second?.after_hash).not.toBe(first?.after_hash);
    expect(third?.after_hash).toBe(first?.after_hash);
    expect(new Set([first, second, third].map((entry) => entry?.correlation_id)).size).toBe(3);
    expect(JSON.stringify([first, second, third])).not.toMatch(/nan|hostel/);
  });

  it('that would leave no line is undone', async () => {
    const once = api.app.get(Once, { strict: false });
    const db = api.app.get(DataSource);
    const viewer = { id: leah.id } as Viewer;
    const call = { operation: 'changeInSilence', input: { clientKey: randomUUID() } };
    const silent = () =>
      db.transaction((tx) =>
        once.run(
          tx,
          viewer,
          call,
          () => Promise.resolve(tia),
          () => Promise.resolve(tia),
        ),
      );

    await expect(silent()).rejects.toThrow('changeInSilence left no line in the log of what was done');
    expect(await api.db.query('select 1 from idempotency_key where key = $1', [call.input.clientKey])).toEqual([]);
  });

  it('that is undone leaves no line either', async () => {
    const log = api.app.get(ActivityLog, { strict: false });
    const before = (await entries(tia.id)).length;
    const undone = api.db.transaction(async (tx) => {
      const [agency] = await tx.query<{ agency_id: string }[]>('select agency_id from worker where id = $1', [leah.id]);
      const actor = { id: leah.id, agencyId: agency?.agency_id } as Permitted;
      await log.record(tx, actor, { id: tia.id }, { type: 'young-person.example' });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect((await entries(tia.id)).length).toBe(before);
  });
});
