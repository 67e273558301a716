import { pageAt } from '../../page-at.js';

/** The pages of housing: the referrals, the start of one, one of them. */
export const pages = [
  pageAt('/housing', () => import('./board/housing-page.js').then((area) => area.HousingPage)),
  pageAt('/housing/new', () => import('./start/choose-person-page.js').then((area) => area.ChoosePersonPage)),
  pageAt('/housing/:id', () => import('./one/referral-page.js').then((area) => area.ReferralPage)),
];
