import type { Fact } from '@app/activity';

/** What can happen to a commitment. No personal data, and no words anybody wrote. */
export type CommitmentFact = Fact & {
  readonly type:
    | 'commitment.proposed'
    | 'commitment.agreed'
    | 'commitment.updated'
    | 'commitment.at-risk'
    | 'commitment.claim-returned'
    | 'commitment.claimed'
    | 'commitment.verified';
};
