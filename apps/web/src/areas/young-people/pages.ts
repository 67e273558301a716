import { pageAt } from '../../page-at.js';

/** The list of young people, and the record of one: each tab has an address of its own. */
export const pages = [
  pageAt('/young-people', () => import('./list/young-people-page.js').then((area) => area.YoungPeoplePage)),
  pageAt('/young-people/:id', () => import('./overview/overview-page.js').then((area) => area.OverviewPage)),
  pageAt('/young-people/:id/stage', () => import('./stage/stage-page.js').then((area) => area.StagePage)),
  pageAt('/young-people/:id/plan', () => import('./plan/plan-page.js').then((area) => area.PlanPage)),
  pageAt('/young-people/:id/plan/:versionId', () => import('./plan/version-page.js').then((area) => area.VersionPage)),
  pageAt('/young-people/:id/actions', () =>
    import('./person-actions/person-actions-page.js').then((area) => area.PersonActionsPage),
  ),
  pageAt('/young-people/:id/housing', () => import('./housing/housing-page.js').then((area) => area.HousingPage)),
  pageAt('/young-people/:id/housing/new', () =>
    import('./housing/new-referral-page.js').then((area) => area.NewReferralPage),
  ),
  pageAt('/young-people/:id/housing/:referralId', () =>
    import('./housing/draft-referral-page.js').then((area) => area.DraftReferralPage),
  ),
  pageAt('/young-people/:id/meetings', () =>
    import('./meetings/person-meetings-page.js').then((area) => area.PersonMeetingsPage),
  ),
  pageAt('/young-people/:id/who', () => import('./who/who-page.js').then((area) => area.WhoPage)),
  pageAt('/young-people/:id/timeline', () => import('./timeline/timeline-page.js').then((area) => area.TimelinePage)),
];
