import { AgencyKind, Role } from '@app/access';
import { addDays, Sql } from '@app/platform';
import { jest } from '@jest/globals';
import { Api, type Client } from '../support/api.js';

const todayQuery = `{ today { date emptyWords nextMeeting { title } nextMeetingPath figures { label value suppressed }
  items { id urgency kind title context because dueOn dueWords tone legal youngPersonId actionId referralId commitmentId meetingId planVersionId path } } }`;

interface Item {
  id: string;
  kind: string;
  title: string;
  because: string;
  urgency: string;
  path: string;
  legal: boolean;
  dueOn: string | null;
}
interface Row {
  key: string;
  value: number;
  suppressed: boolean;
}

describe('what needs somebody today', () => {
  let api: Api;
  let leah: Client;
  let tom: Client;
  let helen: Client;
  let dan: Client;
  let priya: Client;
  let ana: Client;
  let auditor: Client;
  let tia: { id: string };
  let parts: { id: string }[];
  let people: { children: { id: string }; housing: { id: string }; team: { id: string } };

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    const children = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    const housing = await given.agency(AgencyKind.HOUSING);
    const team = await given.team(children);
    people = { children, housing, team };
    helen = await api.as(
      await given.worker({ name: 'Helen Okafor', roles: [Role.TEAM_MANAGER], agency: children, team, manages: true }),
    );
    leah = await api.as(
      await given.worker({ name: 'Leah Hart', roles: [Role.PERSONAL_ADVISER], agency: children, team }),
    );
    tom = await api.as(await given.worker({ name: 'Tom Ashworth', roles: [Role.PERSONAL_ADVISER], agency: children }));
    dan = await api.as(await given.worker({ name: 'Dan Price', roles: [Role.HOUSING_OFFICER], agency: housing }));
    priya = await api.as(await given.worker({ name: 'Priya Nair', roles: [Role.COORDINATOR], agency: children }));
    ana = await api.as(
      await given.worker({
        name: 'Ana Silva',
        roles: [Role.DELIVERY_GROUP_CHAIR],
        agency: await given.agency(AgencyKind.ELECTED_MEMBERS),
      }),
    );
    auditor = await api.as(
      await given.worker({ name: 'Olu Ade', roles: [Role.AUDITOR], agency: await given.agency(AgencyKind.ASSURANCE) }),
    );
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    ({ parts } = await given.plan(tia, leah, ['ACCOMMODATION', 'HEALTH']));
    await api.db.query('update plan_standing set review_due_on = $2 where young_person_id = $1', [
      tia.id,
      addDays(api.today, -3),
    ]);
    await api.db.query('update young_person set last_in_touch_on = $2 where id = $1', [
      tia.id,
      addDays(api.today, -60),
    ]);
  });
  afterAll(() => api.stop());

  const itemsOf = async (who: Client): Promise<Item[]> =>
    (await who.run<{ today: { items: Item[] } }>(todayQuery)).today.items;
  const kinds = async (who: Client) => (await itemsOf(who)).map(({ kind }) => kind);

  const action = (but: Record<string, unknown> = {}) =>
    api.given.insert('action', {
      young_person_id: tia.id,
      plan_part_id: parts[0]?.id,
      source: 'PANEL',
      title: 'Copy the passport',
      owner_id: leah.id,
      owner_agency_id: people.children.id,
      raised_by_id: priya.id,
      first_due_on: addDays(api.today, 2),
      due_on: addDays(api.today, 2),
      ...but,
    });

  it('is the plan review the law asks for first, then what was promised, each with why', async () => {
    const waiting = await action();
    const late = await action({ state: 'ACCEPTED', due_on: addDays(api.today, -5), title: 'Book the viewing' });
    const items = await itemsOf(leah);
    expect(items.slice(0, 2).map(({ kind, urgency, legal }) => ({ kind, urgency, legal }))).toEqual([
      { kind: 'PLAN_REVIEW', urgency: 'OVERDUE', legal: true },
      { kind: 'ACTION', urgency: 'OVERDUE', legal: false },
    ]);
    expect(items.find(({ id }) => id === `ACTION_ACCEPT:${waiting}`)).toMatchObject({
      urgency: 'THIS_WEEK',
      title: 'Accept or decline: Copy the passport',
      because: 'Given to you by Priya Nair, and not answered yet',
      path: `/actions/${waiting}`,
    });
    expect(items.find(({ id }) => id === `ACTION:${late}`)).toMatchObject({ dueWords: '5 days overdue', tone: 'LATE' });
    expect(items.find(({ kind }) => kind === 'KEEP_IN_TOUCH')?.title).toBe('Get in touch with Tia Marlowe');
    expect(items.every(({ because, path }) => because.length > 5 && path.startsWith('/'))).toBe(true);
  });

  it('is nobody else’s', async () => {
    const { today } = await tom.run<{ today: { items: Item[]; emptyWords: string } }>(todayQuery);
    expect(today).toMatchObject({ items: [], emptyWords: 'Nothing needs you today.' });
    expect((await auditor.run<{ today: { items: Item[] } }>(todayQuery)).today.items).toEqual([]);
  });

  it('for who raised an action: a check when it is said to be done, a new owner when it is declined', async () => {
    await action({
      state: 'DONE_CLAIMED',
      done_on: api.today,
      claimed_by_id: leah.id,
      evidence: 'Seen',
      title: 'Open a bank account',
    });
    await action({ state: 'DECLINED', state_reason: 'Not ours', title: 'Register with a dentist' });
    const items = await itemsOf(priya);
    expect(items.map(({ kind, title }) => [kind, title])).toEqual(
      expect.arrayContaining([
        ['ACTION_CHECK', 'Check that this was done: Open a bank account'],
        ['ACTION_DECLINED', 'Find a new owner: Register with a dentist'],
      ]),
    );
    expect(await kinds(leah)).not.toContain('ACTION_CHECK');
  });

  it('for a manager: plans to sign off, what is stuck and who is late', async () => {
    const kai = await api.given.youngPerson({ name: 'Kai Okoro', workedWithBy: leah });
    const version = await api.given.insert('plan_version', {
      young_person_id: kai.id,
      number: 1,
      state: 'SUBMITTED',
      author_id: leah.id,
      submitted_on: addDays(api.today, -10),
    });
    await action({ state: 'BLOCKED', blocked_by: 'Landlord', title: 'Agree the rent' });
    const items = await itemsOf(helen);
    expect(items.find(({ kind }) => kind === 'PLAN_AUTHORISE')).toMatchObject({
      id: `PLAN_AUTHORISE:${version}`,
      title: 'Read and sign off the pathway plan of Kai Okoro',
      urgency: 'OVERDUE',
      path: `/young-people/${kai.id}/plan`,
    });
    expect(items.find(({ kind }) => kind === 'ACTION_STUCK')?.because).toBe('Stuck: Landlord');
    expect(items.find(({ kind }) => kind === 'TEAM_OVERDUE')?.title).toBe('Talk with Leah Hart about what is late');
    expect(await kinds(leah)).not.toContain('FIRST_PLAN');
  });

  it('for both sides of a referral: who has to act', async () => {
    const referral = await api.given.insert('housing_referral', {
      young_person_id: tia.id,
      agency_id: people.housing.id,
      referrer_id: leah.id,
      state: 'SUBMITTED',
      need_on: addDays(api.today, 30),
      wants: 'My own door',
      consent: 'GIVEN',
      submitted_at: new Date(`${api.today}T08:00:00Z`),
    });
    await api.given.insert('housing_referral_step', {
      referral_id: referral,
      to_state: 'SUBMITTED',
      court: 'HOUSING',
      worker_id: leah.id,
      agency_id: people.children.id,
    });
    expect(await itemsOf(dan)).toEqual([
      expect.objectContaining({
        id: `REFERRAL_ACKNOWLEDGE:${referral}`,
        title: 'Take on the housing referral of Tia Marlowe',
        because: expect.stringMatching(/^With Housing for 0 working days.*threatened with homelessness/),
        legal: true,
        path: `/housing/${referral}`,
      }),
    ]);
    expect(await kinds(leah)).not.toContain('REFERRAL_SEND');

    await api.db.query(`update housing_referral set state = 'INFO_REQUESTED', officer_id = $2 where id = $1`, [
      referral,
      dan.id,
    ]);
    expect(await kinds(leah)).toContain('REFERRAL_ANSWER');
    expect(await kinds(dan)).toEqual([]);
  });

  it('for a panel: the agenda to finish, then papers to read, and the next meeting', async () => {
    const panel = await api.given.panel([
      { worker: priya, part: 'MINUTE_TAKER' },
      { worker: helen, part: 'CHAIR' },
      { worker: tom, part: 'MEMBER' },
    ]);
    const meeting = await api.given.insert('meeting', {
      panel_id: panel.id,
      title: 'Transitions Panel in spring',
      held_on: addDays(api.today, 5),
      chair_id: helen.id,
      minute_taker_id: priya.id,
    });
    expect((await itemsOf(priya)).find(({ kind }) => kind === 'MEETING_PREPARE')).toMatchObject({
      title: 'Finish and publish the agenda of Transitions Panel in spring',
      urgency: 'OVERDUE',
    });
    expect(await kinds(tom)).toEqual([]);

    await api.db.query(`update meeting set state = 'PUBLISHED', papers_released_at = now() where id = $1`, [meeting]);
    await api.given.insert('agenda_item', { meeting_id: meeting, young_person_id: tia.id, title: 'Tia', position: 1 });
    const { today } = await tom.run<{ today: { nextMeeting: object; nextMeetingPath: string; items: Item[] } }>(
      todayQuery,
    );
    expect(today).toMatchObject({
      nextMeeting: { title: 'Transitions Panel in spring' },
      nextMeetingPath: `/meetings/${meeting}`,
      items: [{ kind: 'MEETING_ATTEND', urgency: 'THIS_WEEK' }],
    });
    expect((await itemsOf(leah)).find(({ kind }) => kind === 'MEETING_ATTEND')?.because).toBe(
      'Someone you work with will be discussed',
    );
  });

  it('for the delivery group and for who leads a commitment: what to agree, update and check', async () => {
    const commitment = await api.given.insert('commitment', {
      outcome: 'MONEY',
      promise: 'Prepare claims in time',
      agency_id: people.housing.id,
      lead_id: dan.id,
      measure: 'claims',
      target: 10,
      starts_on: addDays(api.today, -40),
      target_on: addDays(api.today, 100),
      state: 'ACTIVE',
    });
    expect((await itemsOf(dan)).find(({ kind }) => kind === 'COMMITMENT_UPDATE')).toMatchObject({
      because: expect.stringContaining('No update this cycle'),
      urgency: 'OVERDUE',
    });
    await api.db.query(`update commitment set state = 'PROPOSED' where id = $1`, [commitment]);
    const { today } = await ana.run<{ today: { items: Item[]; figures: Row[] } }>(todayQuery);
    expect(today.items.map(({ kind }) => kind)).toEqual(['COMMITMENT_AGREE']);
    expect(JSON.stringify(today)).not.toMatch(/Tia|Kai/);
  });

  it('takes the same number of statements whatever it holds', async () => {
    const statements = async (who: Client): Promise<number> => {
      const { pool } = api.app.get(Sql);
      const query = jest.spyOn(pool, 'query');
      await who.run(todayQuery);
      const calls = query.mock.calls.length;
      query.mockRestore();
      return calls;
    };
    await statements(helen);
    const before = await statements(helen);
    for (let more = 0; more < 5; more++) await action({ owner_id: helen.id, title: `One more thing ${more}` });
    expect(await statements(helen)).toBe(before);
    expect(before).toBeLessThan(14);
  });
});
