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
const COUNTS: Role[] = ['COORDINATOR', 'CHAIR', 'TEAM_MANAGER', ...DELIVERY, 'AUDITOR'];

/**
 * The service navigation: a few entries for any one role, and none to a door that the server keeps shut (docs/access-matrix.md).
 * It only leads; what a person may see behind an entry is decided by the server. Somebody with two roles has the entries of both.
 */
const RULES: readonly Rule[] = [
  { label: 'Today', to: '/today', for: [...EVERYONE_AT_WORK, 'AUDITOR', 'ADMINISTRATOR'] },
  { label: 'Young people', to: '/young-people', for: [...CASEWORK, 'PANEL_MEMBER'] },
  { label: 'Actions', to: '/actions', for: EVERYONE_AT_WORK },
  { label: 'Meetings', to: '/meetings', for: PANEL },
  { label: 'Housing', to: '/housing', for: CASEWORK },
  { label: 'Referrals', to: '/housing', for: ['HOUSING_OFFICER'] },
  { label: 'Delivery group', to: '/delivery-group', for: [...EVERYONE_AT_WORK, 'AUDITOR'] },
  { label: 'Reports', to: '/reports', for: COUNTS },
  { label: 'Administration', to: '/admin', for: ['ADMINISTRATOR'] },
  { label: 'Import', to: '/import', for: ['COORDINATOR'] },
  { label: 'Audit', to: '/audit', for: ['AUDITOR'] },
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
