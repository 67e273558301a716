import { pageAt } from '../../page-at.js';

/** The page of the record of activity. */
export const pages = [pageAt('/audit', () => import('./audit-page.js').then((area) => area.AuditPage))];
