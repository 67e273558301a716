import type { Viewer } from '@app/access';
import type { Commitment } from './commitment.entity.js';
import type { CommitmentStepName } from './commitment-steps.rules.js';

type Promised = Pick<Commitment, 'agencyId' | 'leadId' | 'claimedById'>;

const owns = (viewer: Viewer, { agencyId, leadId }: Pick<Commitment, 'agencyId' | 'leadId'>): boolean =>
  viewer.may('commitment.own') && (viewer.id === leadId || viewer.agencyId === agencyId);

/** Who may act on a commitment. Two people where it counts: who promised neither agrees to it nor checks it. */
export const may = {
  /** A partner promises for their own agency; the delivery group may write down a promise of any. */
  propose: (viewer: Viewer, agencyId: string): boolean =>
    viewer.may('commitment.steer') || (viewer.may('commitment.own') && viewer.agencyId === agencyId),

  take: (viewer: Viewer, name: CommitmentStepName, commitment: Promised): boolean => byStep[name](viewer, commitment),
};

const byStep: Record<CommitmentStepName, (viewer: Viewer, commitment: Promised) => boolean> = {
  agreeCommitment: (viewer, { leadId }) => viewer.may('commitment.steer') && viewer.id !== leadId,
  updateCommitment: owns,
  declareCommitmentAtRisk: (viewer, commitment) => viewer.may('commitment.steer') || owns(viewer, commitment),
  claimCommitmentDelivered: owns,
  verifyCommitment: (viewer, { leadId, claimedById }) =>
    viewer.may('commitment.steer') && viewer.id !== claimedById && viewer.id !== leadId,
};
