import type { Viewer } from '@app/access';
import type { HousingReferral } from './referral.entity.js';
import type { ReferralSide, ReferralStepName } from './referral-steps.rules.js';
import { referralSteps } from './referral-steps.rules.js';

type Parties = Pick<HousingReferral, 'agencyId' | 'referrerId'>;

/** Who may act on a referral they can already see: the two sides are two agencies, and who asked never answers. */
export const may = {
  /** The record being open is the reader's to say: what cannot be seen is not found. */
  draft: (viewer: Viewer): boolean => viewer.inChildrensServices && viewer.may('referral.write'),

  take: (viewer: Viewer, name: ReferralStepName, referral: Parties): boolean =>
    onSide[referralSteps[name].side](viewer, referral),
};

const onSide: Record<ReferralSide, (viewer: Viewer, referral: Parties) => boolean> = {
  referrer: (viewer) => may.draft(viewer),
  housing: (viewer, { agencyId, referrerId }) =>
    viewer.may('referral.answer') && viewer.agencyId === agencyId && viewer.id !== referrerId,
};
