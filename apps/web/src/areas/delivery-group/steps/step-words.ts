import { whyNots } from '../../../content/transitions.js';
import type { CommitmentRowFragment, CommitmentState } from '../../../graphql/generated/delivery-group.js';
import { figureInWords } from '../figures.js';

/** What is said after a step: "Saved: C-01. On track. 7 of 12 interviews." */
export function savedInWords(saved: CommitmentRowFragment): string {
  return `Saved: ${saved.reference}. ${saved.ragWords}. ${figureInWords(saved)}.`;
}

const STATES: Readonly<Record<CommitmentState, string>> = {
  PROPOSED: 'Proposed',
  ACTIVE: 'Agreed, under way',
  AT_RISK: 'At risk',
  DELIVERED_CLAIMED: 'Said to be delivered, waiting for a check',
  EVIDENCED: 'Delivered and checked',
  WITHDRAWN: 'Withdrawn',
};

/** Where a commitment stands: what somebody did, beside the colour that is worked out. */
export function stateInWords(state: CommitmentState): string {
  return STATES[state];
}

/** How a commitment stands on the other side of a conflict, from what the server says is there now. */
export function theirsInWords(current: unknown): string {
  const said = (typeof current === 'object' && current !== null ? current : {}) as Record<string, unknown>;
  const state = STATES[said['state'] as CommitmentState] ?? 'Changed since you opened it';
  const value = said['latestValue'];
  const reason = said['stateReason'];
  const figure = typeof value === 'number' ? `, latest figure ${value}` : '';
  return `${state}${figure}.${typeof reason === 'string' && reason ? ` “${reason}”` : ''}`;
}

const DOING: Readonly<Record<string, string>> = {
  agreeCommitment: 'agree to it',
  updateCommitment: 'update it',
  declareCommitmentAtRisk: 'say that it is at risk',
  claimCommitmentDelivered: 'say that it is delivered',
  verifyCommitment: 'check it',
};

/** What cannot be done with a commitment now, and why: "You cannot check it. Somebody in the delivery group checks it: …" */
export function blockedInWords(blocked: readonly { name: string; because: string }[]): string[] {
  return whyNots(blocked, DOING);
}
