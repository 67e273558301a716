import { pageAt } from '../../page-at.js';

/** The page of reports. */
export const pages = [pageAt('/reports', () => import('./reports-page.js').then((area) => area.ReportsPage))];
