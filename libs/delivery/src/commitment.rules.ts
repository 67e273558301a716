import type { Decision } from '@app/activity';
import { type LocalDate, RuleBroken } from '@app/platform';
import type { Commitment } from './commitment.entity.js';
import type { CommitmentFact } from './commitment.facts.js';
import { type CommitmentStepName, refusalOf } from './commitment-steps.rules.js';
import { CommitmentState, type DeliveryOutcomeKey } from './commitment-state.js';

export type CommitmentDecision = Decision<Commitment, CommitmentFact>;

export interface CommitmentProposal {
  readonly outcome: DeliveryOutcomeKey;
  readonly promise: string;
  readonly agencyId: string;
  readonly leadId: string;
  readonly measure: string;
  readonly unit?: string | null;
  readonly baseline?: number | null;
  readonly target: number;
  readonly startsOn: LocalDate;
  readonly targetOn: LocalDate;
  readonly cycleDays?: number | null;
}

/** Writes a promise down. It counts for nothing until somebody else agrees to it. */
export function propose(proposal: CommitmentProposal, leadAgencyId: string, today: LocalDate): CommitmentDecision {
  const { targetOn, startsOn, agencyId, unit, baseline, cycleDays } = proposal;
  if (targetOn < startsOn)
    throw new RuleBroken('commitment.target-before-start', 'The target date must be on or after the start', 'targetOn');
  if (targetOn < today)
    throw new RuleBroken('commitment.target-past', 'The target date must be today or later', 'targetOn');
  if (leadAgencyId !== agencyId)
    throw new RuleBroken('commitment.lead-elsewhere', 'Choose somebody who works for that agency to lead it', 'leadId');

  return {
    change: {
      ...proposal,
      promise: mustSay(proposal.promise, 'promise', 'Write the promise in one sentence', 5),
      measure: mustSay(proposal.measure, 'measure', 'Say what will be counted'),
      unit: unit ?? '',
      baseline: baseline ?? null,
      cycleDays: cycleDays ?? 31,
      state: CommitmentState.PROPOSED,
    },
    fact: { type: 'commitment.proposed' },
  };
}

/** The delivery group agrees: the promise counts, or counts again after it was at risk. */
export function agree(commitment: Commitment): CommitmentDecision {
  mustAllow('agreeCommitment', commitment);
  return { change: { state: CommitmentState.ACTIVE, stateReason: null }, fact: { type: 'commitment.agreed' } };
}

/** What is new: a figure, or words only. Where it stands does not change. */
export function update(commitment: Commitment, value: number | null, note: string, now: Date): CommitmentDecision {
  mustAllow('updateCommitment', commitment);
  mustSay(note, 'note', 'Say what has happened');
  return {
    change: { latestUpdateAt: now, latestValue: value ?? commitment.latestValue },
    fact: { type: 'commitment.updated' },
  };
}

/** Says it is at risk; said of one that was claimed as delivered, it sends the claim back. */
export function declareAtRisk(commitment: Commitment, reason: string): CommitmentDecision {
  mustAllow('declareCommitmentAtRisk', commitment);
  const stateReason = mustSay(reason, 'reason', 'Say why it is at risk, and what help is needed');
  const returned = commitment.state === CommitmentState.DELIVERED_CLAIMED;
  return {
    change: {
      state: CommitmentState.AT_RISK,
      stateReason,
      ...(returned ? { claimedById: null, evidence: null } : {}),
    },
    fact: { type: returned ? 'commitment.claim-returned' : 'commitment.at-risk' },
  };
}

/** The partner says that it is delivered, and what shows it: that is news. Only somebody else's check makes it so. */
export function claimDelivered(
  commitment: Commitment,
  evidence: string,
  claimerId: string,
  now: Date,
): CommitmentDecision {
  mustAllow('claimCommitmentDelivered', commitment);
  return {
    change: {
      state: CommitmentState.DELIVERED_CLAIMED,
      stateReason: null,
      claimedById: claimerId,
      latestUpdateAt: now,
      evidence: mustSay(evidence, 'reason', 'Say what shows that it was delivered'),
    },
    fact: { type: 'commitment.claimed' },
  };
}

/** Somebody else has checked. Also refused by the database when it is the one who claimed. */
export function verify(commitment: Commitment, verifierId: string): CommitmentDecision {
  mustAllow('verifyCommitment', commitment);
  if (verifierId === commitment.claimedById)
    throw new RuleBroken('commitment.own-claim', 'Someone else must check this: you said it was delivered');
  return {
    change: { state: CommitmentState.EVIDENCED, verifiedById: verifierId },
    fact: { type: 'commitment.verified' },
  };
}

function mustAllow(name: CommitmentStepName, commitment: Commitment): void {
  const refusal = refusalOf(name, commitment);
  if (refusal) throw new RuleBroken('commitment.wrong-state', refusal);
}

function mustSay(words: string, field: string, sentence: string, least = 3): string {
  const said = words.trim();
  if (said.length < least) throw new RuleBroken(`commitment.${field}-missing`, sentence, field);
  return said;
}
