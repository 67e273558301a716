import { pageAt } from '../../page-at.js';

/** The page about one's own sign-in. */
export const pages = [pageAt('/account', () => import('./account-page.js').then((area) => area.AccountPage))];
