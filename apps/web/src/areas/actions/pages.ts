import { pageAt } from '../../page-at.js';

/** The pages of actions: the tracker, a new one, one of them. */
export const pages = [
  pageAt('/actions', () => import('./list/actions-page.js').then((area) => area.ActionsPage)),
  pageAt('/actions/new', () => import('./add/new-action-page.js').then((area) => area.NewActionPage)),
  pageAt('/actions/:id', () => import('./one/action-page.js').then((area) => area.ActionPage)),
];
