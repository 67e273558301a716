import { pageAt } from '../../page-at.js';

/** The door into a record that nothing opens, and how a record is sealed. */
export const pages = [
  pageAt('/see-a-record-now', () => import('./break-glass-page.js').then((area) => area.BreakGlassPage)),
  pageAt('/see-a-record-now/:id', () => import('./requests/my-request-page.js').then((area) => area.MyRequestPage)),
  pageAt('/ask-for-access', () => import('./asking/ask-page.js').then((area) => area.AskPage)),
  pageAt('/access-requests', () => import('./requests/requests-page.js').then((area) => area.RequestsPage)),
  pageAt('/young-people/:id/sealing', () => import('./sealing/sealing-page.js').then((area) => area.SealingPage)),
];
