import { HousingReferral } from '../src/referral.entity.js';
import { Consent, ReferralState } from '../src/referral-state.js';

/** A referral that could be sent today; say only what the test is about. */
export function aReferral(but: Partial<HousingReferral> = {}): HousingReferral {
  return Object.assign(new HousingReferral(), {
    id: '11111111-1111-4111-8111-111111111111',
    reference: 'HR-1001',
    youngPersonId: 'tia',
    planPartId: null,
    agencyId: 'housing-agency',
    referrerId: 'leah',
    officerId: null,
    state: ReferralState.DRAFT,
    needOn: '2027-03-01',
    wants: 'A flat near college',
    supportNeeds: null,
    planB: null,
    consent: Consent.GIVEN,
    consentWords: null,
    consentOn: '2026-11-20',
    infoRequested: null,
    route: null,
    decisionReason: null,
    decidedById: null,
    submittedAt: null,
    acknowledgedAt: null,
    decidedAt: null,
    closedAt: null,
    version: 1,
    ...but,
  });
}
