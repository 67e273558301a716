import { pageAt } from '../../page-at.js';

/** The pages of meetings. The live room has a bar of its own and no navigation. */
export const pages = [
  pageAt('/meetings', () => import('./list/meetings-page.js').then((area) => area.MeetingsPage)),
  pageAt('/meetings/new', () => import('./list/plan-meeting-page.js').then((area) => area.PlanMeetingPage)),
  pageAt('/meetings/:id', () => import('./agenda/agenda-page.js').then((area) => area.AgendaPage)),
  pageAt('/meetings/:id/agenda', () => import('./agenda/agenda-page.js').then((area) => area.AgendaPage)),
  pageAt('/meetings/:id/room', () => import('./room/room-page.js').then((area) => area.RoomPage), { focus: true }),
];
