import { pageAt } from '../../page-at.js';

/** What a young person may ask of us about their own data, and how each request is answered. */
export const pages = [
  pageAt('/subject-access', () => import('./register-page.js').then((area) => area.RegisterPage)),
  pageAt('/subject-access/:requestId', () => import('./request-page.js').then((area) => area.RequestPage)),
  pageAt('/subject-access/:requestId/passages', () => import('./passages-page.js').then((area) => area.PassagesPage)),
  pageAt('/young-people/:id/their-data', () => import('./their-data-page.js').then((area) => area.TheirDataPage)),
];
