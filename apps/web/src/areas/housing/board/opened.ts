import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { movesOf, type MoveName } from '../steps/moves.js';

/** The one referral that is being moved, and how. */
export interface Opened {
  id: string;
  name: MoveName;
}

/** The move that is open on a referral; none once it cannot be made any more, because it was made or somebody else was first. */
export function openOn(
  referral: Pick<ReferralCardFragment, 'id' | 'allowedTransitions'>,
  opened: Opened | undefined,
): MoveName | undefined {
  if (opened?.id !== referral.id) return undefined;
  return movesOf(referral).includes(opened.name) ? opened.name : undefined;
}
