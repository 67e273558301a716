import { useLocation } from 'react-router';
import { ViewTabs } from '../../design/view-tabs.js';
import { useIs } from '../../shell/viewer.js';

const TABS = [
  { to: '/audit', label: 'What happened' },
  { to: '/audit/unusual', label: 'Unusual access' },
  { to: '/break-glass-reviews', label: 'Emergency access' },
  { to: '/subject-access', label: 'Requests for what we hold' },
];

/** The parts of the audit, for an auditor. A manager who reviews has the one page. */
export function AuditTabs() {
  const { pathname } = useLocation();
  const auditor = useIs('AUDITOR');
  if (!auditor) return null;
  return <ViewTabs label="Parts of the audit" views={TABS.map((tab) => ({ ...tab, current: tab.to === pathname }))} />;
}
