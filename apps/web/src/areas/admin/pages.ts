import { pageAt } from '../../page-at.js';

/** The pages of administration; of who leaves, for managers too; and of access in words, for everybody. */
export const pages = [
  pageAt('/admin', () => import('./people/people-page.js').then((area) => area.PeoplePage)),
  pageAt('/admin/people', () => import('./people/people-page.js').then((area) => area.PeoplePage)),
  pageAt('/admin/people/new', () => import('./people/add-person-page.js').then((area) => area.AddPersonPage)),
  pageAt('/admin/people/:id', () => import('./people/person-page.js').then((area) => area.PersonPage)),
  pageAt('/admin/agencies', () => import('./agencies/agencies-page.js').then((area) => area.AgenciesPage)),
  pageAt('/admin/agreements', () => import('./agreements/agreements-page.js').then((area) => area.AgreementsPage)),
  pageAt('/admin/review', () => import('./review/review-page.js').then((area) => area.ReviewPage)),
  pageAt('/leavers', () => import('./leavers/leavers-page.js').then((area) => area.LeaversPage)),
  pageAt('/leavers/:id', () => import('./leavers/leaver-page.js').then((area) => area.LeaverPage)),
  pageAt('/access', () => import('./access/access-page.js').then((area) => area.AccessPage)),
];
