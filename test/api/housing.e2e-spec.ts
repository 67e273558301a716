import { AgencyKind, Role } from '@app/access';
import { addDays, isWorkingDay } from '@app/platform';
import { randomUUID } from 'node:crypto';
import { Api, type Client } from '../support/api.js';

const draftReferral = `mutation ($input: DraftReferralInput!) { draftReferral(input: $input) { ...referral } } fragment referral on HousingReferral {
  id reference state stateWords needWords version wants consentOn infoRequested route decisionReason
  clock { court words tone } agency { name } referrer { id } officer { id } decidedBy { id } objective { partId }
  youngPerson { displayName canOpen } steps { fromState toState court note worker { id } agency { id } } actions { id }
  allowedTransitions { name needs } blockedTransitions { name because } }`;

const fragment = draftReferral.slice(draftReferral.indexOf('fragment'));
const command = (name: string, input = 'ReferralCommandInput') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ...referral } } ${fragment}`;
const one = `query ($id: ID!) { referral(id: $id) { ...referral } } ${fragment}`;
const list = `query ($filter: ReferralFilter, $first: Int = 50, $after: String) {
  referrals(filter: $filter, first: $first, after: $after) { total nodes { id reference state } pageInfo { endCursor hasNextPage } } }`;

interface Referral {
  id: string;
  reference: string;
  state: string;
  version: number;
  clock: { court: string | null; words: string };
  steps: { toState: string; court: string | null }[];
  allowedTransitions: { name: string }[];
  blockedTransitions: { name: string; because: string }[];
  [field: string]: unknown;
}

describe('housing referrals', () => {
  let api: Api;
  let leah: Client;
  let tom: Client;
  let dan: Client;
  let otherOfficer: Client;
  let marcus: Client;
  let councillor: Client;
  let housing: { id: string };
  let tia: { id: string };
  let kai: { id: string };

  beforeAll(async () => {
    api = await Api.start();
    const { given } = api;
    const children = await given.agency(AgencyKind.CHILDRENS_SERVICES);
    const dwp = await given.agency(AgencyKind.DWP);
    const members = await given.agency(AgencyKind.ELECTED_MEMBERS);
    housing = await given.agency(AgencyKind.HOUSING);
    const district = await given.agency(AgencyKind.HOUSING);
    const worker = async (name: string, role: Role, agency: { id: string }) =>
      api.as(await given.worker({ name, roles: [role], agency }));
    leah = await worker('Leah Hart', Role.PERSONAL_ADVISER, children);
    tom = await worker('Tom Ashworth', Role.PERSONAL_ADVISER, children);
    dan = await worker('Dan Price', Role.HOUSING_OFFICER, housing);
    otherOfficer = await worker('Owen Bate', Role.HOUSING_OFFICER, district);
    marcus = await worker('Marcus Doyle', Role.PANEL_MEMBER, dwp);
    councillor = await worker('Ana Silva', Role.CHAIR, members);
    tia = await given.youngPerson({ name: 'Tia Marlowe', workedWithBy: leah });
    kai = await given.youngPerson({ name: 'Kai Okoro', workedWithBy: leah });
  });
  afterAll(() => api.stop());

  const input = (but: object = {}) => ({
    clientKey: randomUUID(),
    youngPersonId: tia.id,
    agencyId: housing.id,
    needOn: addDays(api.today, 40),
    wants: 'A flat near college',
    consent: 'GIVEN',
    ...but,
  });

  async function drafted(but: object = {}): Promise<Referral> {
    const person = await api.given.youngPerson({ name: 'Remi Ade', workedWithBy: leah });
    const { draftReferral: made } = await leah.run<{ draftReferral: Referral }>(draftReferral, {
      input: input({ youngPersonId: person.id, ...but }),
    });
    return made;
  }

  async function step(who: Client, name: string, { id, version }: Referral, more: object = {}): Promise<Referral> {
    const kind = name === 'decideReferral' ? 'DecideReferralInput' : 'ReferralCommandInput';
    const variables = { input: { clientKey: randomUUID(), referralId: id, expectedVersion: version, ...more } };
    return (await who.run<Record<string, Referral>>(command(name, kind), variables))[name] as Referral;
  }

  const refusal = (who: Client, name: string, { id, version }: Referral, more: object = {}) =>
    who.fails(command(name, name === 'decideReferral' ? 'DecideReferralInput' : 'ReferralCommandInput'), {
      input: { clientKey: randomUUID(), referralId: id, expectedVersion: version, ...more },
    });

  it('go from draft to decided between two agencies, with every step kept', async () => {
    const { parts } = await api.given.plan(tia, leah);
    const made = (
      await leah.run<{ draftReferral: Referral }>(draftReferral, { input: input({ planPartId: parts[0]?.id }) })
    ).draftReferral;
    expect(made).toMatchObject({
      reference: expect.stringMatching(/^HR-\d+$/),
      state: 'DRAFT',
      consentOn: api.today,
      clock: { court: null, words: 'Not sent yet' },
      objective: { partId: parts[0]?.id },
      youngPerson: { displayName: 'Tia Marlowe', canOpen: true },
    });
    expect(made.needWords).toContain('threatened with homelessness, inside 56 days');

    const sent = await step(leah, 'submitReferral', made);
    expect(sent.clock).toMatchObject({ court: 'HOUSING', words: 'With Housing for 0 working days, 1 left' });
    expect(sent.blockedTransitions).toContainEqual({
      name: 'acknowledgeReferral',
      because: 'The housing agency that was asked does this',
    });

    const taken = await step(dan, 'acknowledgeReferral', sent);
    expect(taken).toMatchObject({ state: 'ACKNOWLEDGED', officer: { id: dan.id } });
    expect(taken.allowedTransitions.map(({ name }) => name)).toEqual(['askReferralInformation', 'decideReferral']);

    const asked = await step(dan, 'askReferralInformation', taken, { note: 'Proof of ID' });
    expect(asked).toMatchObject({ infoRequested: 'Proof of ID', clock: { court: 'COUNCIL', tone: 'HOLD' } });

    const answered = await step(leah, 'answerReferralInformation', asked, { note: 'Passport copied' });
    const decided = await step(dan, 'decideReferral', answered, {
      accepted: true,
      route: 'SOCIAL_HOUSING',
      reason: 'Joint quota',
    });
    expect(decided).toMatchObject({ state: 'ACCEPTED', route: 'SOCIAL_HOUSING', decidedBy: { id: dan.id } });
    expect(decided.steps.map(({ toState, court }) => [toState, court])).toEqual([
      ['DRAFT', null],
      ['SUBMITTED', 'HOUSING'],
      ['ACKNOWLEDGED', 'HOUSING'],
      ['INFO_REQUESTED', 'COUNCIL'],
      ['ACKNOWLEDGED', 'HOUSING'],
      ['ACCEPTED', null],
    ]);
    expect(decided.allowedTransitions).toEqual([]);

    const log = await api.db.query<{ type: string; data: unknown }[]>(
      'select type, data from activity_entry where subject_id = $1 order by id',
      [made.id],
    );
    expect(log.map(({ type }) => type)).toEqual([
      'referral.drafted',
      'referral.submitted',
      'referral.acknowledged',
      'referral.information-asked',
      'referral.information-answered',
      'referral.decided',
    ]);
    expect(JSON.stringify(log)).not.toContain('Passport');
  });

  it('sum each side’s working days from the steps', async () => {
    const sent = await step(leah, 'submitReferral', await drafted());
    const workingDays = Array.from({ length: 12 }, (_, back) => addDays(api.today, -back)).filter(isWorkingDay);
    await api.db.query('alter table housing_referral_step disable trigger all');
    await api.db.query(
      `update housing_referral_step set at = ($2::date + time '10:00' + case to_state when 'SUBMITTED' then interval '1 hour' else '0' end) where referral_id = $1`,
      [sent.id, workingDays[isWorkingDay(api.today) ? 3 : 2]],
    );
    await api.db.query('alter table housing_referral_step enable trigger all');
    const { referral } = await leah.run<{ referral: Referral }>(one, { id: sent.id });
    expect(referral.clock).toMatchObject({ tone: 'LATE' });
    expect(referral.clock.words).toMatch(/^With Housing for [23] working days, [12] over$/);
  });

  it('need consent or a legal basis, their own words and a date before they are sent', async () => {
    const made = await drafted({ consent: null, wants: null, needOn: null });
    expect(made.blockedTransitions).toContainEqual({ name: 'submitReferral', because: 'Say when a home is needed' });
    expect((await refusal(leah, 'submitReferral', made)).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rule: 'referral.need-date-missing',
      field: 'needOn',
    });
    const changed = await leah.run<{ changeReferral: Referral }>(command('changeReferral', 'ChangeReferralInput'), {
      input: {
        clientKey: randomUUID(),
        referralId: made.id,
        expectedVersion: made.version,
        needOn: addDays(api.today, 90),
        wants: 'My own door',
      },
    });
    expect((await refusal(leah, 'submitReferral', changed.changeReferral)).extensions).toMatchObject({
      rule: 'referral.consent-missing',
    });
  });

  it('name only a goal of the same young person: the database itself refuses another’s', async () => {
    const { parts } = await api.given.plan(kai, leah);
    const person = await api.given.youngPerson({ name: 'Noor Khan', workedWithBy: leah });
    const refused = await leah.fails(draftReferral, {
      input: input({ youngPersonId: person.id, planPartId: parts[0]?.id }),
    });
    expect(refused.extensions).toMatchObject({ rule: 'referral.other-persons-plan', field: 'planPartId' });
    await expect(
      api.given.insert('housing_referral', {
        young_person_id: person.id,
        plan_part_id: parts[0]?.id,
        agency_id: housing.id,
        referrer_id: leah.id,
      }),
    ).rejects.toThrow(/referral_of_same_persons_plan/);
  });

  it('are between two agencies, also for the database', async () => {
    const children = await api.db.query<{ agency_id: string }[]>('select agency_id from worker where id = $1', [
      leah.id,
    ]);
    const refused = await leah.fails(draftReferral, { input: input({ agencyId: children[0]?.agency_id }) });
    expect(refused.extensions).toMatchObject({ rule: 'referral.not-housing', field: 'agencyId' });

    const own = { young_person_id: kai.id, agency_id: housing.id, referrer_id: dan.id };
    await expect(api.given.insert('housing_referral', own)).rejects.toThrow(/made to another agency/);
    const made = await drafted();
    await expect(
      api.db.query('update housing_referral set officer_id = $2 where id = $1', [made.id, leah.id]),
    ).rejects.toThrow(/answered by the agency asked/);
    await expect(
      api.db.query('update housing_referral set decided_by_id = $2 where id = $1', [made.id, leah.id]),
    ).rejects.toThrow(/answered by the agency asked/);
  });

  it('are decided by the agency asked, and by nobody in the agency that asks', async () => {
    const taken = await step(dan, 'acknowledgeReferral', await step(leah, 'submitReferral', await drafted()));
    const decision = { accepted: false, reason: 'No homes' };
    expect((await refusal(leah, 'decideReferral', taken, decision)).extensions.code).toBe('FORBIDDEN');
    expect((await refusal(otherOfficer, 'decideReferral', taken, decision)).extensions.code).toBe('NOT_FOUND');
    expect((await refusal(dan, 'withdrawReferral', taken, { note: 'No' })).extensions.code).toBe('FORBIDDEN');
    expect((await refusal(dan, 'decideReferral', taken, { accepted: true, reason: 'Yes' })).extensions).toMatchObject({
      rule: 'referral.route-missing',
      field: 'route',
    });
  });

  it('are open once to an agency, and can be withdrawn with a reason', async () => {
    const made = await drafted();
    const { youngPersonId } = (
      await api.db.query<{ youngPersonId: string }[]>(
        'select young_person_id as "youngPersonId" from housing_referral where id = $1',
        [made.id],
      )
    )[0] as { youngPersonId: string };
    expect((await leah.fails(draftReferral, { input: input({ youngPersonId }) })).extensions.rule).toBe(
      'referral.already-open',
    );
    expect((await refusal(leah, 'withdrawReferral', made)).extensions.rule).toBe('referral.reason-missing');
    const withdrawn = await step(leah, 'withdrawReferral', made, { note: 'Staying put' });
    expect(withdrawn.clock.words).toContain('Withdrawn after 0 working days');
    await leah.run(draftReferral, { input: input({ youngPersonId }) });
  });

  it('are not seen by a stranger: a colleague, another district, DWP, an elected member', async () => {
    const made = await drafted();
    expect((await tom.fails(one, { id: made.id })).extensions.code).toBe('NOT_FOUND');
    expect((await tom.fails(draftReferral, { input: input() })).extensions.code).toBe('NOT_FOUND');
    expect((await dan.fails(one, { id: made.id })).extensions.code).toBe('NOT_FOUND');
    const sent = await step(leah, 'submitReferral', made);
    expect((await dan.run<{ referral: Referral }>(one, { id: sent.id })).referral.youngPerson).toEqual({
      displayName: 'Remi Ade',
      canOpen: true,
    });
    expect((await otherOfficer.fails(one, { id: sent.id })).extensions.code).toBe('NOT_FOUND');
    expect((await marcus.fails(one, { id: sent.id })).extensions.code).toBe('FORBIDDEN');
    expect((await councillor.fails(one, { id: sent.id })).extensions.code).toBe('NOT_FOUND');
    expect((await leah.fails(one, { id: 'not-an-id' })).extensions.code).toBe('NOT_FOUND');
    expect(await otherOfficer.run(list)).toMatchObject({ referrals: { total: 0, nodes: [] } });
  });

  it('happen once however often they are sent, and keep a stale edit apart', async () => {
    const made = await drafted();
    const variables = { input: { clientKey: randomUUID(), referralId: made.id, expectedVersion: made.version } };
    const first = await leah.run(command('submitReferral'), variables);
    expect(await leah.run(command('submitReferral'), variables)).toEqual(first);
    expect((await leah.fails(command('withdrawReferral'), variables)).extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');

    const stale = await refusal(leah, 'withdrawReferral', made, { note: 'Changed our mind' });
    expect(stale.extensions).toMatchObject({
      code: 'CONFLICT',
      currentVersion: made.version + 1,
      changedBy: 'Leah Hart',
      current: { state: 'SUBMITTED' },
    });
  });

  it('are listed by page, by court and by state', async () => {
    const all = await leah.run<{ referrals: { total: number; nodes: Referral[] } }>(list);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { referrals: { nodes: Referral[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } =
        await leah.run(list, { first: 2, after });
      seen.push(...page.referrals.nodes.map(({ id }) => id));
      after = page.referrals.pageInfo.hasNextPage ? page.referrals.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.referrals.nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(all.referrals.total);

    const { referrals: mine } = await dan.run<{ referrals: { nodes: Referral[] } }>(list, {
      filter: { court: 'HOUSING', open: true },
    });
    expect(new Set(mine.nodes.map(({ state }) => state))).toEqual(new Set(['SUBMITTED', 'ACKNOWLEDGED']));
    const { referrals: closed } = await leah.run<{ referrals: { nodes: Referral[] } }>(list, {
      filter: { open: false, state: 'WITHDRAWN' },
    });
    expect(closed.nodes.every(({ state }) => state === 'WITHDRAWN')).toBe(true);
  });

  it('leave the board when they have been closed for a month', async () => {
    const gone = await step(leah, 'withdrawReferral', await drafted(), { note: 'Staying with her nan' });
    const board = async () => {
      const { referrals } = await leah.run<{ referrals: { total: number; nodes: Referral[] } }>(list, {
        filter: { recent: true },
        first: 100,
      });
      expect(referrals.nodes).toHaveLength(referrals.total);
      return referrals.nodes.map(({ id }) => id);
    };
    expect(await board()).toContain(gone.id);

    await api.db.query(`update housing_referral set closed_at = closed_at - interval '29 days' where id = $1`, [gone.id]);
    expect(await board()).not.toContain(gone.id);
  });

  it('hang on the young person, and carry the actions raised for them', async () => {
    const person = await api.given.youngPerson({ name: 'Zara Lee', workedWithBy: leah });
    const { parts } = await api.given.plan(person, leah);
    const made = (
      await leah.run<{ draftReferral: Referral }>(draftReferral, { input: input({ youngPersonId: person.id }) })
    ).draftReferral;
    await leah.run(`mutation ($input: RaiseActionInput!) { raiseAction(input: $input) { id referralId } }`, {
      input: {
        clientKey: randomUUID(),
        title: 'Copy the passport',
        ownerId: leah.id,
        dueOn: addDays(api.today, 7),
        youngPersonId: person.id,
        planPartId: parts[0]?.id,
        referralId: made.id,
      },
    });
    const { youngPerson } = await leah.run<{
      youngPerson: { referrals: { id: string; actions: { title: string }[] }[] };
    }>(`query ($id: ID!) { youngPerson(id: $id) { referrals { id actions { title } } } }`, { id: person.id });
    expect(youngPerson.referrals).toEqual([{ id: made.id, actions: [{ title: 'Copy the passport' }] }]);
  });
});
