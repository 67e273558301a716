import { AgencyKind, Role, Viewer } from '@app/access';
import { aReferral } from '@app/housing/testing';
import { may } from './referral.policy.js';
import { referralScope, referralShape } from './referral.scope.js';

const viewer = (roles: Role[], agencyKind: AgencyKind, but: { id?: string; agencyId?: string } = {}) =>
  new Viewer({
    id: 'somebody',
    displayName: 'Somebody',
    jobTitle: '',
    roles,
    agencyId: 'their-agency',
    agencyKind,
    agencyName: '',
    teamName: null,
    sessionId: 'session',
    steppedUp: false,
    coordinates: true,
    shared: 'ALL',
    agreed: true,
    narrowed: null,
    ...but,
  });

const adviser = viewer([Role.PERSONAL_ADVISER], AgencyKind.CHILDRENS_SERVICES);
const officer = viewer([Role.HOUSING_OFFICER], AgencyKind.HOUSING, { agencyId: 'housing-agency' });

describe('who may act on a referral', () => {
  it('children’s services ask', () => {
    expect(may.draft(adviser)).toBe(true);
    expect(may.take(adviser, 'submitReferral', aReferral())).toBe(true);
    expect(may.draft(viewer([Role.PERSONAL_ADVISER], AgencyKind.HEALTH))).toBe(false);
    expect(may.draft(viewer([Role.CHAIR], AgencyKind.CHILDRENS_SERVICES))).toBe(false);
  });

  it('an officer of the agency that was asked answers, and nobody else', () => {
    expect(may.take(officer, 'decideReferral', aReferral())).toBe(true);
    expect(may.take(officer, 'decideReferral', aReferral({ agencyId: 'another' }))).toBe(false);
    expect(may.take(officer, 'decideReferral', aReferral({ referrerId: officer.id }))).toBe(false);
    expect(may.take(adviser, 'decideReferral', aReferral())).toBe(false);
    expect(may.take(officer, 'withdrawReferral', aReferral())).toBe(false);
  });
});

describe('who sees a referral', () => {
  it.each([
    [officer, 'agency'],
    [adviser, 'related'],
    [viewer([Role.COORDINATOR], AgencyKind.CHILDRENS_SERVICES), 'everyone'],
    [viewer([Role.CHAIR], AgencyKind.ELECTED_MEMBERS), 'nobody'],
    [viewer([Role.PANEL_MEMBER], AgencyKind.DWP), 'nobody'],
    [viewer([Role.AUDITOR], AgencyKind.ASSURANCE), 'nobody'],
  ])('%#', (who, shape) => {
    expect(referralShape(who)).toBe(shape);
    expect(referralScope(who)).toMatch(/\$1.*\$2|\$2.*\$1/);
  });
});
