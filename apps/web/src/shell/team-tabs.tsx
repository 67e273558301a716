import { useLocation } from 'react-router';
import { ViewTabs } from '../design/view-tabs.js';
import { useIs } from './viewer.js';

const ASKING = { to: '/access-requests', label: 'Requests for access' };
const LEAVERS = { to: '/leavers', label: 'Leavers' };
const EMERGENCIES = { to: '/break-glass-reviews', label: 'Emergency access' };
const REQUESTS = { to: '/subject-access', label: 'Requests for what we hold' };

/** The pages about a team, for who manages one or coordinates everybody. An auditor and an administrator have tabs of their own. */
export function TeamTabs() {
  const { pathname } = useLocation();
  const manages = useIs('TEAM_MANAGER');
  const coordinates = useIs('COORDINATOR');
  if (!manages && !coordinates) return null;
  // Whether an emergency was one is for managers to say: who coordinates has no such page.
  const views = (manages ? [LEAVERS, ASKING, EMERGENCIES, REQUESTS] : [LEAVERS, ASKING, REQUESTS]).map((tab) => ({
    ...tab,
    current: tab.to === pathname,
  }));
  return <ViewTabs label="Your team" views={views} />;
}
