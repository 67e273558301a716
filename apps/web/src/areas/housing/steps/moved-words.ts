import type { ReferralCardFragment } from '../../../graphql/generated/housing.js';
import { STATES } from '../words.js';

type Referral = Pick<ReferralCardFragment, 'stateWords' | 'clock' | 'youngPerson'>;

/** What is said after a move: "Saved: Nadia Karim. Housing is working on it. With Housing for 2 working days, 3 left." */
export function movedInWords({ youngPerson, stateWords, clock }: Referral): string {
  return `Saved: ${youngPerson.displayName}. ${stateWords}. ${clock.words}.`;
}

/** How a referral stands on the other side of a conflict, from what the server says is there now. */
export function theirsInWords(current: unknown): string {
  const said = (typeof current === 'object' && current !== null ? current : {}) as Record<string, unknown>;
  const state = typeof said['state'] === 'string' ? said['state'] : '';
  const asked = state === 'INFO_REQUESTED' && said['infoRequested'];
  const reason = said['decisionReason'];
  const words = [asked, reason].find((each) => typeof each === 'string' && each !== '');
  const stands = STATES.find(({ value }) => value === state)?.label ?? 'Changed since you opened it';
  return typeof words === 'string' ? `${stands}: “${words}”` : `${stands}.`;
}
