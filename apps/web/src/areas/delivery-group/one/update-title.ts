import type { CommitmentState } from '../../../graphql/generated/delivery-group.js';

const BECAME: Readonly<Record<CommitmentState, string>> = {
  PROPOSED: 'Proposed',
  ACTIVE: 'Agreed',
  AT_RISK: 'At risk',
  DELIVERED_CLAIMED: 'Said to be delivered',
  EVIDENCED: 'Checked: it was delivered',
  WITHDRAWN: 'Withdrawn',
};

/** What an update did: where it led, when that is another place; else that there was news. */
export function updateTitle(toState: CommitmentState, before: CommitmentState | undefined): string {
  if (toState === before) return 'Update';
  return before === undefined && toState === 'ACTIVE' ? 'Update' : BECAME[toState];
}
