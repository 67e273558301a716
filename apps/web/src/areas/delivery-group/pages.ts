import { pageAt } from '../../page-at.js';

/** The pages of the delivery group: the plan, a new commitment, one of them. */
export const pages = [
  pageAt('/delivery-group', () => import('./plan/delivery-page.js').then((area) => area.DeliveryPage)),
  pageAt('/delivery-group/new', () => import('./propose/propose-page.js').then((area) => area.ProposePage)),
  pageAt('/delivery-group/commitments/:id', () =>
    import('./one/commitment-page.js').then((area) => area.CommitmentPage),
  ),
];
