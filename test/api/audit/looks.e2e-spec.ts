import { AgencyKind, Role } from '@app/access';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../../support/api.js';

interface LookRow {
  verb: string;
  operation: string;
  subject_type: string;
  subject_id: string | null;
  young_person_ids: string[];
  classes: string[];
  reason: string | null;
  outcome: string;
  role: string | null;
  relationship: string | null;
  actor_id: string;
  session_id: string;
  source: string;
  correlation_id: string;
}

const open = `query ($id: ID!) { youngPerson(id: $id) { id identity { ... on Identity { familyName } } whatMatters { ... on OwnWords { words } } } }`;
const list = `query ($search: String) { youngPeople(filter: { search: $search }) { nodes { id displayName } } }`;

describe('what somebody looks at', () => {
  let api: Api;
  let leah: Client;
  let joe: Client;
  let tia: { id: string };
  let hidden: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    leah = await api.as(await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER] }));
    joe = await api.as(
      await given.worker({
        name: 'Joe Bright',
        roles: [Role.HOUSING_OFFICER],
        agency: await given.agency(AgencyKind.HOUSING),
      }),
    );
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    hidden = await given.youngPerson({ name: 'Sam Pike' });
  });
  afterAll(() => api.stop());

  const looksOf = (who: Client): Promise<LookRow[]> =>
    api.db.query('select * from look_entry where actor_id = $1 order by id', [who.id]);
  const last = async (who: Client): Promise<LookRow> => (await looksOf(who)).at(-1) as LookRow;

  it('leaves one line for a record that is opened: who, as what, by which relationship, and which classes of facts', async () => {
    await leah.run(open, { id: tia.id });

    expect(await last(leah)).toMatchObject({
      verb: 'OPENED',
      operation: 'youngPerson',
      subject_type: 'YOUNG_PERSON',
      subject_id: tia.id,
      young_person_ids: [tia.id],
      classes: ['IDENTITY', 'MINIMUM', 'OWN_WORDS'],
      outcome: 'ANSWERED',
      role: 'PERSONAL_ADVISER',
      relationship: 'ALLOCATED',
      source: 'WEB',
    });
  });

  it('leaves one line for a list, with whom it held', async () => {
    const jay = await api.given.youngPerson({ name: 'Jay Stone', workedWithBy: leah });
    const before = (await looksOf(leah)).length;

    await leah.run(list);

    const now = await looksOf(leah);
    expect(now.length).toBe(before + 1);
    expect(now.at(-1)).toMatchObject({ verb: 'LISTED', operation: 'youngPeople', relationship: null });
    expect([...(now.at(-1)?.young_person_ids ?? [])].sort()).toEqual([tia.id, jay.id].sort());
  });

  it('keeps what was searched for as a hash that is the same for the same words, and nowhere as words', async () => {
    await leah.run(list, { search: 'Marlowe' });
    const first = await last(leah);
    await leah.run(list, { search: ' marlowe ' });
    const again = await last(leah);

    expect(first).toMatchObject({ verb: 'SEARCHED', reason: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(again.reason).toBe(first.reason);
    expect(JSON.stringify(await api.db.query('select * from look_entry'))).not.toMatch(/marlowe/i);
  });

  it('is written down when it is refused: by role, and because there is nothing for them to see', async () => {
    const absent = randomUUID();
    for (const id of [hidden.id, absent]) {
      const refusal = await leah.fails(open, { id });
      expect(refusal.extensions.code).toBe('NOT_FOUND');
      expect(await last(leah)).toMatchObject({
        verb: 'DENIED',
        subject_id: id,
        outcome: 'NOT_FOUND',
        young_person_ids: [],
      });
    }

    await joe.fails(`query { dashboard { stages { key } } }`);
    expect(await last(joe)).toMatchObject({ verb: 'DENIED', operation: 'dashboard', outcome: 'FORBIDDEN' });
    await joe.fails(`mutation ($input: RecordContactInput!) { recordContact(input: $input) { id } }`, {
      input: { clientKey: randomUUID(), youngPersonId: tia.id, happenedOn: api.today, way: 'PHONE', twoWay: true },
    });
    expect(await last(joe)).toMatchObject({ verb: 'DENIED', operation: 'recordContact', subject_id: tia.id });
  });

  it('leaves one line a question also when the compiled question answers it', async () => {
    const before = (await looksOf(leah)).length;
    for (let time = 0; time < 4; time++) await leah.run(open, { id: tia.id });
    expect((await looksOf(leah)).length).toBe(before + 4);
  });

  it('that comes with the answer to a change leaves one too, and so does the same change sent again', async () => {
    const jay = await api.given.youngPerson({ name: 'Jay Quick', workedWithBy: leah });
    const change = `mutation ($input: RecordContactInput!) { recordContact(input: $input) { id identity { ... on Identity { familyName } } } }`;
    const input = { clientKey: randomUUID(), youngPersonId: jay.id, happenedOn: api.today, way: 'PHONE', twoWay: true };
    const before = (await looksOf(leah)).length;
    await leah.run(change, { input });
    expect((await looksOf(leah)).length).toBe(before);
    await leah.run(change, { input });
    expect((await looksOf(leah)).slice(before)).toMatchObject([
      { verb: 'OPENED', operation: 'recordContact', young_person_ids: [jay.id], relationship: 'ALLOCATED' },
    ]);
  });

  it('of everybody on an agenda is one line when it came with a change of something else', async () => {
    const { given, today } = api;
    const panel = await given.panel([{ worker: leah, part: 'MEMBER' }]);
    const meetingId = await given.insert('meeting', {
      panel_id: panel.id,
      title: 'Transitions Panel',
      held_on: today,
      chair_id: leah.id,
      state: 'PUBLISHED',
      papers_released_at: `${today}T00:00:00Z`,
    });
    await given.insert('agenda_item', { meeting_id: meetingId, young_person_id: tia.id, title: 'Tia', position: 1 });
    const change = `mutation ($input: MarkAttendanceInput!) {
      markAttendance(input: $input) { id agenda { ... on AgendaItem { youngPerson { contact { ... on Contact { phone } } } } } } }`;
    const before = (await looksOf(leah)).length;
    await leah.run(change, { input: { clientKey: randomUUID(), meetingId, workerId: leah.id, state: 'APOLOGIES' } });
    expect((await looksOf(leah)).slice(before)).toMatchObject([
      { verb: 'OPENED', operation: 'markAttendance', young_person_ids: [tia.id] },
    ]);
  });

  it('that cannot be written down is not shown', async () => {
    for (let time = 0; time < 3; time++) await leah.run(open, { id: tia.id });
    await api.db.query(`alter table look_entry add constraint nothing_more check (verb <> 'OPENED') not valid`);
    try {
      const compiled = await leah.send(open, { id: tia.id });
      expect(JSON.stringify(compiled)).not.toMatch(/Marlowe/);
      expect(compiled.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
      const anew = await leah.send(open.replace('query', 'query Anew'), { id: tia.id });
      expect(JSON.stringify(anew)).not.toMatch(/Marlowe/);
      expect(anew.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    } finally {
      await api.db.query('alter table look_entry drop constraint nothing_more');
    }
    await leah.run(open, { id: tia.id });
  });
});
