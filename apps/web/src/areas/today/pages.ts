import { pageAt } from '../../page-at.js';

/** The page one comes to after signing in. */
export const pages = [pageAt('/today', () => import('./today-page.js').then((area) => area.TodayPage))];
