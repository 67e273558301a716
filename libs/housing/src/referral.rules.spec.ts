import { aReferral } from '@app/housing/testing';
import { RuleBroken } from '@app/platform';
import * as rules from './referral.rules.js';
import { Consent, HousingRoute, ReferralState } from './referral-state.js';

const today = '2026-11-22';
const now = new Date('2026-11-22T10:00:00Z');

const broken = (work: () => unknown): RuleBroken => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error('No rule was broken');
};

describe('a draft', () => {
  const parties = { youngPersonId: 'tia', agencyId: 'homes', referrerId: 'leah' };

  it('is made for a housing agency only', () => {
    const made = rules.draft({ wants: 'A flat' }, { ...parties, agencyIsHousing: true }, today);
    expect(made.change).toEqual({ ...parties, wants: 'A flat' });
    expect(made.fact).toEqual({ type: 'referral.drafted' });
    expect(broken(() => rules.draft({}, { ...parties, agencyIsHousing: false }, today))).toMatchObject({
      rule: 'referral.not-housing',
      field: 'agencyId',
    });
  });

  it('dates the agreement on the day it is recorded, and forgets the day with it', () => {
    const change = (consent: Consent | null) => rules.change(aReferral(), { consent }, today).change;
    expect(change(Consent.GIVEN)).toEqual({ consent: Consent.GIVEN, consentOn: today });
    expect(change(null)).toEqual({ consent: null, consentOn: null });
  });

  it('leaves what is not said, and clears what is said to be nothing', () => {
    expect(rules.change(aReferral(), { wants: undefined, planB: null }, today).change).toEqual({ planB: null });
  });

  it('cannot be changed once it is sent', () => {
    const sent = aReferral({ state: ReferralState.SUBMITTED });
    expect(broken(() => rules.change(sent, {}, today)).rule).toBe('referral.wrong-state');
  });
});

describe('sending', () => {
  it('puts it in housing’s court', () => {
    expect(rules.submit(aReferral(), today, now)).toEqual({
      change: { state: ReferralState.SUBMITTED, submittedAt: now },
      fact: { type: 'referral.submitted', agencyId: 'housing-agency' },
    });
  });

  it('goes on a legal basis instead of agreement, when the basis is written down', () => {
    const basis = aReferral({ consent: Consent.LEGAL_BASIS, consentWords: 'Children Act 1989 s27' });
    expect(rules.submit(basis, today, now).change.state).toBe(ReferralState.SUBMITTED);
  });

  it.each([
    ['the date of need', { needOn: null }, 'referral.need-date-missing', 'needOn'],
    ['a date that has not gone', { needOn: '2026-11-21' }, 'referral.need-date-past', 'needOn'],
    ['their own words', { wants: '  ' }, 'referral.words-missing', 'wants'],
    ['any words at all', { wants: null }, 'referral.words-missing', 'wants'],
    ['agreement or a basis', { consent: null }, 'referral.consent-missing', 'consent'],
    [
      'the words of the basis',
      { consent: Consent.LEGAL_BASIS, consentWords: ' ' },
      'referral.legal-basis-missing',
      'consentWords',
    ],
  ])('needs %s', (_what, but, rule, field) => {
    expect(broken(() => rules.submit(aReferral(but), today, now))).toMatchObject({ rule, field });
  });
});

describe('housing', () => {
  const sent = aReferral({ state: ReferralState.SUBMITTED });
  const taken = aReferral({ state: ReferralState.ACKNOWLEDGED, officerId: 'dan' });

  it('takes it on by name', () => {
    expect(rules.acknowledge(sent, 'dan', today, now).change).toEqual({
      state: ReferralState.ACKNOWLEDGED,
      officerId: 'dan',
      acknowledgedAt: now,
    });
  });

  it('asks, and says what for', () => {
    expect(rules.askInformation(taken, ' Proof of ID ', today).change).toEqual({
      state: ReferralState.INFO_REQUESTED,
      infoRequested: 'Proof of ID',
    });
    expect(broken(() => rules.askInformation(taken, '', today)).rule).toBe('referral.question-missing');
  });

  it('is answered, in words', () => {
    const asked = aReferral({ state: ReferralState.INFO_REQUESTED });
    expect(rules.answerInformation(asked, 'Sent by post', today).change).toEqual({ state: ReferralState.ACKNOWLEDGED });
    expect(broken(() => rules.answerInformation(asked, ' ', today)).rule).toBe('referral.answer-missing');
  });

  const by = { deciderId: 'dan', today, now };

  it('accepts with a kind of home and a reason', () => {
    const decided = rules.decide(taken, { accepted: true, route: HousingRoute.SOCIAL_HOUSING, reason: 'Quota' }, by);
    expect(decided.change).toMatchObject({
      state: ReferralState.ACCEPTED,
      route: HousingRoute.SOCIAL_HOUSING,
      decidedById: 'dan',
      closedAt: now,
    });
    expect(decided.fact).toEqual({ type: 'referral.decided', accepted: true, route: HousingRoute.SOCIAL_HOUSING });
  });

  it('does not accept with a reason, and then names no home', () => {
    const decided = rules.decide(taken, { accepted: false, route: HousingRoute.FAMILY, reason: 'No homes' }, by);
    expect(decided.change).toMatchObject({ state: ReferralState.NOT_ACCEPTED, route: null });
  });

  it.each([
    ['a kind of home to accept', { accepted: true, reason: 'Yes we can' }, by, 'referral.route-missing'],
    ['a reason', { accepted: false, reason: '' }, by, 'referral.reason-missing'],
    [
      'somebody else than who referred',
      { accepted: false, reason: 'No homes' },
      { ...by, deciderId: 'leah' },
      'referral.own-referral',
    ],
  ])('needs %s', (_what, outcome, who, rule) => {
    expect(broken(() => rules.decide(taken, outcome, who)).rule).toBe(rule);
  });

  it('cannot decide while it waits for an answer', () => {
    const asked = aReferral({ state: ReferralState.INFO_REQUESTED });
    expect(broken(() => rules.decide(asked, { accepted: false, reason: 'No homes' }, by)).message).toBe(
      'Housing is waiting for the information they asked for',
    );
  });
});

describe('withdrawing', () => {
  it('needs a reason, and closes it', () => {
    expect(rules.withdraw(aReferral(), 'Staying put instead', today, now)).toMatchObject({
      change: { state: ReferralState.WITHDRAWN, closedAt: now },
    });
    expect(broken(() => rules.withdraw(aReferral(), '', today, now)).rule).toBe('referral.reason-missing');
  });

  it('is too late once it is decided', () => {
    const closed = aReferral({ state: ReferralState.ACCEPTED });
    expect(broken(() => rules.withdraw(closed, 'Too late', today, now)).rule).toBe('referral.wrong-state');
  });
});

describe('what can be done', () => {
  const names = (list: { name: string }[]) => list.map(({ name }) => name);
  const referrer = { referrer: true, housing: false };
  const housing = { referrer: false, housing: true };

  it('for the one who asks: send or change a draft, with why it cannot be sent yet', () => {
    expect(names(rules.transitionsOf(aReferral(), referrer, today).allowed)).toEqual([
      'changeReferral',
      'submitReferral',
      'withdrawReferral',
    ]);
    const { blocked } = rules.transitionsOf(aReferral({ consent: null }), referrer, today);
    expect(blocked.find(({ name }) => name === 'submitReferral')?.because).toMatch(/agreement/);
  });

  it('for housing: what they need to say is named, and what the other side does is explained', () => {
    const taken = aReferral({ state: ReferralState.ACKNOWLEDGED });
    const { allowed, blocked } = rules.transitionsOf(taken, housing, today);
    expect(names(allowed)).toEqual(['askReferralInformation', 'decideReferral']);
    expect(allowed.at(-1)?.needs).toEqual(['accepted', 'reason']);
    expect(blocked).toContainEqual({
      name: 'withdrawReferral',
      because: 'The people in children’s services who work with the young person do this',
    });
  });

  it('for a reader: nothing, with who does it', () => {
    const { allowed, blocked } = rules.transitionsOf(
      aReferral({ state: ReferralState.SUBMITTED }),
      { referrer: false, housing: false },
      today,
    );
    expect(allowed).toEqual([]);
    expect(blocked).toContainEqual({
      name: 'acknowledgeReferral',
      because: 'The housing agency that was asked does this',
    });
  });

  it('when it is closed: nothing at all', () => {
    const closed = aReferral({ state: ReferralState.NOT_ACCEPTED });
    expect(rules.transitionsOf(closed, { referrer: true, housing: true }, today)).toEqual({ allowed: [], blocked: [] });
  });
});
