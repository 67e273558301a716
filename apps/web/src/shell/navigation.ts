import type { Role } from './viewer.js';

/** One entry of the service navigation. */
export interface Entry {
  label: string;
  to: string;
}

interface Rule extends Entry {
  /** Who has it. */
  for: readonly Role[];
}

const CASEWORK: Role[] = ['COORDINATOR', 'CHAIR', 'PERSONAL_ADVISER', 'SOCIAL_WORKER', 'TEAM_MANAGER'];
const PANEL: Role[] = [...CASEWORK, 'PANEL_MEMBER', 'HOUSING_OFFICER'];
const DELIVERY: Role[] = ['DELIVERY_GROUP_CHAIR', 'DELIVERY_GROUP_MEMBER'];
const EVERYONE_AT_WORK: Role[] = [...PANEL, ...DELIVERY];

/**
 * The service navigation: at most seven entries for any one role. It only leads; what a person may see behind an entry is
 * decided by the server. Somebody with two roles has the entries of both.
 */
const RULES: readonly Rule[] = [
  { label: 'Today', to: '/today', for: [...EVERYONE_AT_WORK, 'AUDITOR', 'ADMINISTRATOR'] },
  { label: 'Young people', to: '/young-people', for: [...CASEWORK, 'PANEL_MEMBER'] },
  { label: 'Actions', to: '/actions', for: EVERYONE_AT_WORK },
  { label: 'Meetings', to: '/meetings', for: EVERYONE_AT_WORK },
  { label: 'Housing', to: '/housing', for: PANEL.filter((role) => role !== 'HOUSING_OFFICER') },
  { label: 'Referrals', to: '/housing', for: ['HOUSING_OFFICER'] },
  { label: 'Delivery group', to: '/delivery-group', for: EVERYONE_AT_WORK },
  { label: 'Reports', to: '/reports', for: EVERYONE_AT_WORK },
  { label: 'Import', to: '/import', for: ['COORDINATOR', 'ADMINISTRATOR'] },
  { label: 'Audit', to: '/audit', for: ['AUDITOR', 'ADMINISTRATOR'] },
];

/** The entries for somebody's roles, each address once. */
export function entriesFor(roles: readonly Role[]): Entry[] {
  const seen = new Set<string>();
  return RULES.filter(
    (rule) => rule.for.some((role) => roles.includes(role)) && !seen.has(rule.to) && seen.add(rule.to),
  );
}

/** Whether the page at `pathname` is the entry's own (`page`), or below it (`true`). */
export function currency(entry: Entry, pathname: string): 'page' | 'true' | undefined {
  if (pathname === entry.to) return 'page';
  return pathname.startsWith(`${entry.to}/`) ? 'true' : undefined;
}
