import { pageAt } from '../../page-at.js';

/** The pages of bringing in files: the choice of them, one import. */
export const pages = [
  pageAt('/import', () => import('./start/import-page.js').then((area) => area.ImportPage)),
  pageAt('/import/:id', () => import('./batch/batch-page.js').then((area) => area.BatchPage)),
];
