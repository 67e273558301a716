import type { Court, ReferralFilter, ReferralState } from '../../../graphql/generated/housing.js';
import { STATES } from '../words.js';

/** What the page of referrals keeps in its address. */
export const DEFAULTS = { layout: '', view: 'OPEN', court: '', state: '', after: '' };
export type Address = typeof DEFAULTS;

export type Layout = 'board' | 'list';

/** The views of the list. */
export const VIEWS = [
  { view: 'OPEN', label: 'Open' },
  { view: 'CLOSED', label: 'Closed' },
  { view: 'ALL', label: 'All' },
] as const;

export const COURTS: readonly { value: Court; label: string }[] = [
  { value: 'HOUSING', label: 'Housing' },
  { value: 'COUNCIL', label: 'Children’s services' },
];

/** The layout the address names, else the one chosen last. */
export function layoutIn(layout: string, remembered: string | null): Layout {
  return [layout, remembered].find((each) => each === 'board' || each === 'list') ?? 'board';
}

/** What is asked of the server: the board holds what is open and what was closed lately, the list a page of a view. */
export function filterOf(layout: Layout, { view, court, state }: Address): ReferralFilter {
  const whose = isCourt(court) ? { court } : {};
  if (layout === 'board') return { recent: true, ...whose };
  const open = view === 'CLOSED' ? { open: false } : view === 'ALL' ? {} : { open: true };
  return { ...open, ...whose, ...(isState(state) ? { state } : {}) };
}

/** How many filters are on, beside layout and view. */
export function filtersOn({ court, state }: Address, layout: Layout): number {
  return [court, layout === 'list' && state].filter(Boolean).length;
}

/** "Showing the first 50 of 61 referrals, the soonest need first". */
export function captionOf({ shown, total, first }: { shown: number; total: number; first: boolean }): string {
  const noun = total === 1 ? 'referral' : 'referrals';
  const order = 'open ones first, the soonest need first';
  if (shown >= total) return `${total} ${noun}, ${order}`;
  return `Showing ${first ? 'the first ' : ''}${shown} of ${total} ${noun}, ${order}`;
}

function isCourt(value: string): value is Court {
  return COURTS.some((court) => court.value === value);
}

function isState(value: string): value is ReferralState {
  return STATES.some((state) => state.value === value);
}
