import { pageAt } from '../../page-at.js';

/** The door into a record that nothing opens, and how a record is sealed. */
export const pages = [
  pageAt('/see-a-record-now', () => import('./break-glass-page.js').then((area) => area.BreakGlassPage)),
  pageAt('/young-people/:id/sealing', () => import('./sealing/sealing-page.js').then((area) => area.SealingPage)),
];
