import { AgencyKind, Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import { stepUp } from '../../support/access-scene.js';
import { Api, type Client } from '../../support/api.js';

const trail = `query ($filter: AuditFilter, $first: Int! = 50, $after: String) { auditTrail(filter: $filter, first: $first, after: $after) {
  nodes { id at sentence references people shown changed relationship from actor { displayName } agency { name } }
  pageInfo { endCursor hasNextPage } } }`;
const file = `query ($filter: AuditFilter, $reason: String!) { auditExport(filter: $filter, reason: $reason) { fileName csv lines more } }`;
const open = `query ($id: ID!) { youngPerson(id: $id) { id displayName identity { ... on Identity { familyName } } } }`;
const who = `query ($id: ID!) { youngPerson(id: $id) {
  whoCanSee { because until parts worker { displayName } agency { name } }
  whoLooked { did times lastAt shown worker { displayName } agency { name } } } }`;

interface Line {
  id: string;
  sentence: string;
  references: string[];
  people: number;
  shown: string[];
  changed: string[];
  relationship: string | null;
  from: string;
}
interface Trail {
  auditTrail: { nodes: Line[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
}

describe('the audit', () => {
  let api: Api;
  let auditor: Client;
  let leah: Client;
  let max: Client;
  let tia: { id: string };
  let reference: string;

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    auditor = await api.as(
      await given.worker({ name: 'Olu Ade', roles: [Role.AUDITOR], agency: await given.agency(AgencyKind.ASSURANCE) }),
    );
    const team = await given.team(
      await given.agency(AgencyKind.CHILDRENS_SERVICES, 'Children’s services of the council'),
    );
    leah = await api.as(await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER], team }));
    max = await api.as(await given.worker({ name: 'Max Field', roles: [Role.TEAM_MANAGER], team, manages: true }));
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    const [row] = await api.db.query<{ reference: string }[]>('select reference from young_person where id = $1', [
      tia.id,
    ]);
    reference = row?.reference ?? '';
    const housing = await given.agency(AgencyKind.HOUSING);
    await leah.run(`mutation ($input: DraftReferralInput!) { draftReferral(input: $input) { id } }`, {
      input: { clientKey: randomUUID(), youngPersonId: tia.id, agencyId: housing.id, wants: 'My own door' },
    });
    await leah.run(open, { id: tia.id });
  });
  afterAll(() => api.stop());

  const lines = async (filter: object = {}): Promise<Line[]> =>
    (await auditor.run<Trail>(trail, { filter })).auditTrail.nodes;

  it('says what was done and looked at, by whom and by what, and nothing of the case', async () => {
    const all = await lines();

    expect(all.find(({ sentence }) => sentence === 'Leah Hart began a housing referral')).toMatchObject({
      references: [reference],
      relationship: 'works with them',
      from: 'a page',
      changed: expect.arrayContaining(['wants']),
    });
    expect(all.find(({ sentence }) => sentence === 'Leah Hart opened a young person’s record')).toMatchObject({
      references: [reference],
      people: 1,
      shown: ['full name and date of birth', 'first name, initial, age and reference'],
    });
    expect(JSON.stringify(all)).not.toMatch(/Tia|Marlowe|own door/);
  });

  it('narrows to a worker, a record by its exact reference, a kind and days', async () => {
    await max.run(open, { id: tia.id });

    expect((await lines({ workerId: max.id })).map(({ sentence }) => sentence)).toEqual([
      'Max Field opened a young person’s record',
    ]);
    expect((await lines({ reference })).every(({ references }) => references.includes(reference))).toBe(true);
    expect((await lines({ reference })).length).toBe(3);
    expect(await lines({ reference: reference.slice(0, -1) })).toEqual([]);
    expect((await lines({ what: 'CHANGES' })).map(({ sentence }) => sentence)).toEqual([
      'Leah Hart began a housing referral',
    ]);
    expect(await lines({ from: api.today, to: api.today, what: 'OPENED', workerId: leah.id })).toHaveLength(1);
    expect(await lines({ to: '2020-01-01' })).toEqual([]);
  });

  it('goes on from a cursor without a gap and without a repeat', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const answer: Trail = await auditor.run<Trail>(trail, { first: 2, after, filter: { workerId: leah.id } });
      seen.push(...answer.auditTrail.nodes.map(({ id }) => id));
      after = answer.auditTrail.pageInfo.endCursor;
      if (!answer.auditTrail.pageInfo.hasNextPage) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual((await lines({ workerId: leah.id })).map(({ id }) => id));
    expect((await auditor.fails(trail, { after: 'rubbish' })).extensions.code).toBe('CURSOR_INVALID');
  });

  it('says an import in one line, however many people were in it', async () => {
    const entry = (type: string, data: object) =>
      api.given.insert('activity_entry', { type, subject_id: randomUUID(), data: JSON.stringify(data) });
    for (let people = 0; people < 3; people++) await entry('young-person.imported', { batchId: randomUUID() });
    await entry('import.applied', { added: 3, changed: 0, refused: 1 });

    expect((await lines({ what: 'CHANGES' })).map(({ sentence }) => sentence)).toEqual([
      'The service brought in an import: 3 records added, 0 records changed, 1 row refused',
      'Leah Hart began a housing referral',
    ]);
  });

  it('writes down who reads it, and a file needs a reason', async () => {
    await lines();
    expect((await lines({ workerId: auditor.id }))[0]?.sentence).toBe('Olu Ade read the audit');

    const refused = await auditor.fails(file, { reason: 'because' });
    expect(refused.extensions).toMatchObject({ rule: 'audit.no-reason', field: 'reason' });
    const reason = 'Asked for by the data protection officer';
    expect((await auditor.fails(file, { reason })).extensions.code).toBe('STEP_UP_REQUIRED');
    await stepUp(api, auditor);
    await api.db.query(`update worker set display_name = '=Max Field' where id = $1`, [max.id]);
    const { auditExport } = await auditor.run<{ auditExport: { csv: string; lines: number; fileName: string } }>(file, {
      reason,
    });
    expect(auditExport.fileName).toMatch(/^waymark-audit-\d{4}-\d\d-\d\d\.csv$/);
    expect(auditExport.csv.split('\r\n')).toHaveLength(auditExport.lines + 1);
    expect(auditExport.csv).toContain(`"'=Max Field"`);
    expect(auditExport.csv).not.toMatch(/Tia|Marlowe|"=/);
    expect((await lines({ what: 'EXPORTED' }))[0]?.sentence).toMatch(
      /^Olu Ade exported lines of the audit.*: Asked for by the data protection officer$/,
    );
  });

  it('is for auditors', async () => {
    for (const query of [trail, 'query { auditState { seal } }', 'query { unusualAccess { id } }'])
      expect((await leah.fails(query)).extensions.code).toBe('FORBIDDEN');
    expect((await leah.fails(file, { reason: 'I would like to see it' })).extensions.code).toBe('FORBIDDEN');
  });
});

describe('a young person’s own page', () => {
  let api: Api;
  let leah: Client;
  let joe: Client;
  let tia: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    const team = await given.team(await given.agency(AgencyKind.CHILDRENS_SERVICES, 'The council'));
    leah = await api.as(await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER], team }));
    await given.worker({ name: 'Max Field', roles: [Role.TEAM_MANAGER], team, manages: true });
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    const housing = await given.agency(AgencyKind.HOUSING, 'Housing');
    const member = await given.worker({
      name: 'Joe Bright',
      roles: [Role.HOUSING_OFFICER, Role.PANEL_MEMBER],
      agency: housing,
    });
    joe = await api.as(member);
    const chair = await given.worker({ name: 'Ada Chair', roles: [Role.CHAIR] });
    const panel = await given.panel([{ worker: member, part: 'MEMBER' }]);
    const meeting = await given.insert('meeting', {
      panel_id: panel.id,
      title: 'Panel',
      held_on: api.today,
      starts_at: '10:00',
      chair_id: chair.id,
      state: 'PUBLISHED',
      papers_released_at: new Date().toISOString(),
    });
    await given.insert('agenda_item', {
      meeting_id: meeting,
      young_person_id: tia.id,
      position: 1,
      title: 'Tia',
      minutes: 10,
      shared_with: '{HOUSING}',
    });
  });
  afterAll(() => api.stop());

  interface Who {
    youngPerson: {
      whoCanSee: { because: string; parts: string; worker: { displayName: string } }[];
      whoLooked: { did: string; times: number; worker: { displayName: string }; shown: string[] }[] | null;
    };
  }

  it('says who can see it, by what, and which parts', async () => {
    const { youngPerson } = await leah.run<Who>(who, { id: tia.id });

    expect(youngPerson.whoCanSee).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          because: 'works with them',
          parts: 'Everything',
          worker: { displayName: 'Leah Hart' },
        }),
        expect.objectContaining({ because: 'manages who works with them', worker: { displayName: 'Max Field' } }),
        expect.objectContaining({
          because: 'on the panel’s agenda',
          worker: { displayName: 'Joe Bright' },
          parts: expect.stringMatching(/^First name, initial, age and reference; .*home/),
        }),
      ]),
    );
    expect(youngPerson.whoCanSee).toHaveLength(3);
  });

  it('says who has looked to those who answer for them, and to nobody else', async () => {
    await joe.run(open, { id: tia.id });
    await joe.run(open, { id: tia.id });

    const seen = await leah.run<Who>(who, { id: tia.id });
    expect(seen.youngPerson.whoLooked).toEqual(
      expect.arrayContaining([expect.objectContaining({ worker: { displayName: 'Joe Bright' }, times: 2 })]),
    );
    const partner = await joe.run<Who>(who, { id: tia.id });
    expect(partner.youngPerson.whoLooked).toBeNull();
    expect(partner.youngPerson.whoCanSee.length).toBe(3);
  });
});
