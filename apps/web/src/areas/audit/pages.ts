import { pageAt } from '../../page-at.js';

/** The audit: what happened, what was unusual, and what was opened in an emergency. */
export const pages = [
  pageAt('/audit', () => import('./audit-page.js').then((area) => area.AuditPage)),
  pageAt('/audit/unusual', () => import('./unusual-page.js').then((area) => area.UnusualPage)),
  pageAt('/break-glass-reviews', () => import('./break-glass-page.js').then((area) => area.BreakGlassReviewsPage)),
];
