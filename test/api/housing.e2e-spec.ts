import { addDays, isWorkingDay } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { Api, Client } from '../support/api.js';
import { command, draftReferral, one, type Referral, ReferralWorld } from './referral-world.js';

describe('housing referrals', () => {
  let world: ReferralWorld;
  let api: Api;
  let leah: Client;
  let dan: Client;
  let otherOfficer: Client;

  beforeAll(async () => {
    world = await ReferralWorld.start();
    ({ api } = world);
    ({ leah, dan, otherOfficer } = world.people);
  });
  afterAll(() => api.stop());

  it('go from draft to decided between two agencies, with every step kept', async () => {
    const { parts } = await api.given.plan(world.tia, leah);
    const made = (
      await leah.run<{ draftReferral: Referral }>(draftReferral, { input: world.input({ planPartId: parts[0]?.id }) })
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

    const sent = await world.step(leah, 'submitReferral', made);
    expect(sent.clock).toMatchObject({ court: 'HOUSING', words: 'With Housing for 0 working days, 1 left' });
    expect(sent.blockedTransitions).toContainEqual({
      name: 'acknowledgeReferral',
      because: 'The housing agency that was asked does this',
    });

    const taken = await world.step(dan, 'acknowledgeReferral', sent);
    expect(taken).toMatchObject({ state: 'ACKNOWLEDGED', officer: { id: dan.id } });
    expect(taken.allowedTransitions.map(({ name }) => name)).toEqual(['askReferralInformation', 'decideReferral']);

    const asked = await world.step(dan, 'askReferralInformation', taken, { note: 'Proof of ID' });
    expect(asked).toMatchObject({ infoRequested: 'Proof of ID', clock: { court: 'COUNCIL', tone: 'HOLD' } });

    const answered = await world.step(leah, 'answerReferralInformation', asked, { note: 'Passport copied' });
    const decided = await world.step(dan, 'decideReferral', answered, {
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
    const sent = await world.step(leah, 'submitReferral', await world.drafted());
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
    const made = await world.drafted({ consent: null, wants: null, needOn: null });
    expect(made.blockedTransitions).toContainEqual({ name: 'submitReferral', because: 'Say when a home is needed' });
    expect((await world.refusal(leah, 'submitReferral', made)).extensions).toMatchObject({
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
    expect((await world.refusal(leah, 'submitReferral', changed.changeReferral)).extensions).toMatchObject({
      rule: 'referral.consent-missing',
    });
  });

  it('name only a goal of the same young person: the database itself refuses another’s', async () => {
    const { parts } = await api.given.plan(world.kai, leah);
    const person = await api.given.youngPerson({ name: 'Noor Khan', workedWithBy: leah });
    const refused = await leah.fails(draftReferral, {
      input: world.input({ youngPersonId: person.id, planPartId: parts[0]?.id }),
    });
    expect(refused.extensions).toMatchObject({ rule: 'referral.other-persons-plan', field: 'planPartId' });
    await expect(
      api.given.insert('housing_referral', {
        young_person_id: person.id,
        plan_part_id: parts[0]?.id,
        agency_id: world.housing.id,
        referrer_id: leah.id,
      }),
    ).rejects.toThrow(/referral_of_same_persons_plan/);
  });

  it('are between two agencies, also for the database', async () => {
    const children = await api.db.query<{ agency_id: string }[]>('select agency_id from worker where id = $1', [
      leah.id,
    ]);
    const refused = await leah.fails(draftReferral, { input: world.input({ agencyId: children[0]?.agency_id }) });
    expect(refused.extensions).toMatchObject({ rule: 'referral.not-housing', field: 'agencyId' });

    const own = { young_person_id: world.kai.id, agency_id: world.housing.id, referrer_id: dan.id };
    await expect(api.given.insert('housing_referral', own)).rejects.toThrow(/made to another agency/);
    const made = await world.drafted();
    await expect(
      api.db.query('update housing_referral set officer_id = $2 where id = $1', [made.id, leah.id]),
    ).rejects.toThrow(/answered by the agency asked/);
    await expect(
      api.db.query('update housing_referral set decided_by_id = $2 where id = $1', [made.id, leah.id]),
    ).rejects.toThrow(/answered by the agency asked/);
  });

  it('are decided by the agency asked, and by nobody in the agency that asks', async () => {
    const taken = await world.step(
      dan,
      'acknowledgeReferral',
      await world.step(leah, 'submitReferral', await world.drafted()),
    );
    const decision = { accepted: false, reason: 'No homes' };
    expect((await world.refusal(leah, 'decideReferral', taken, decision)).extensions.code).toBe('FORBIDDEN');
    expect((await world.refusal(otherOfficer, 'decideReferral', taken, decision)).extensions.code).toBe('NOT_FOUND');
    expect((await world.refusal(dan, 'withdrawReferral', taken, { note: 'No' })).extensions.code).toBe('FORBIDDEN');
    expect(
      (await world.refusal(dan, 'decideReferral', taken, { accepted: true, reason: 'Yes' })).extensions,
    ).toMatchObject({
      rule: 'referral.route-missing',
      field: 'route',
    });
  });

  it('are open once to an agency, and can be withdrawn with a reason', async () => {
    const made = await world.drafted();
    const { youngPersonId } = (
      await api.db.query<{ youngPersonId: string }[]>(
        'select young_person_id as "youngPersonId" from housing_referral where id = $1',
        [made.id],
      )
    )[0] as { youngPersonId: string };
    expect((await leah.fails(draftReferral, { input: world.input({ youngPersonId }) })).extensions.rule).toBe(
      'referral.already-open',
    );
    expect((await world.refusal(leah, 'withdrawReferral', made)).extensions.rule).toBe('referral.reason-missing');
    const withdrawn = await world.step(leah, 'withdrawReferral', made, { note: 'Staying put' });
    expect(withdrawn.clock.words).toContain('Withdrawn after 0 working days');
    await leah.run(draftReferral, { input: world.input({ youngPersonId }) });
  });
});
