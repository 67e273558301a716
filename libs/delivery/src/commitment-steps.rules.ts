import type { BlockedTransition, Transition } from '@app/platform';
import type { Commitment } from './commitment.entity.js';
import { CommitmentState } from './commitment-state.js';

/** What a person can do to a commitment: the names of the mutations. */
export type CommitmentStepName =
  'agreeCommitment' | 'updateCommitment' | 'declareCommitmentAtRisk' | 'claimCommitmentDelivered' | 'verifyCommitment';

interface StepTerms {
  readonly from: readonly CommitmentState[];
  readonly label: string;
  readonly needs: readonly string[];
  /** Why somebody who is not meant to do it is not offered it. */
  readonly others: string;
}

const { PROPOSED, ACTIVE, AT_RISK, DELIVERED_CLAIMED } = CommitmentState;

/** Every step, from where, and what it asks. Buttons and refusals both come from here. */
export const commitmentSteps: Readonly<Record<CommitmentStepName, StepTerms>> = {
  agreeCommitment: {
    from: [PROPOSED, AT_RISK],
    label: 'Agree to it',
    needs: [],
    others: 'Somebody in the delivery group agrees, and not the person who leads it',
  },
  updateCommitment: {
    from: [ACTIVE, AT_RISK, DELIVERED_CLAIMED],
    label: 'Update',
    needs: ['note'],
    others: 'The person who leads it, or somebody in their agency, updates it',
  },
  declareCommitmentAtRisk: {
    from: [ACTIVE, DELIVERED_CLAIMED],
    label: 'Say it is at risk',
    needs: ['reason'],
    others: 'The delivery group, or the agency that promised it, says this',
  },
  claimCommitmentDelivered: {
    from: [ACTIVE, AT_RISK],
    label: 'Say it is delivered',
    needs: ['reason'],
    others: 'The person who leads it, or somebody in their agency, says this',
  },
  verifyCommitment: {
    from: [DELIVERED_CLAIMED],
    label: 'Check that it was delivered',
    needs: [],
    others: 'Somebody in the delivery group checks it: not who said it was delivered, and not who leads it',
  },
};

export const commitmentStepNames = Object.keys(commitmentSteps) as CommitmentStepName[];

const wrongStateWords: Readonly<Record<CommitmentState, string>> = {
  PROPOSED: 'This commitment has not been agreed yet',
  ACTIVE: 'This commitment is under way',
  AT_RISK: 'This commitment is at risk',
  DELIVERED_CLAIMED: 'This commitment waits for somebody to check that it was delivered',
  EVIDENCED: 'This commitment was delivered and checked',
  WITHDRAWN: 'This commitment was withdrawn',
};

/** Why the commitment as it stands does not allow the step; undefined when it does. */
export const refusalOf = (name: CommitmentStepName, { state }: Pick<Commitment, 'state'>): string | undefined =>
  commitmentSteps[name].from.includes(state) ? undefined : wrongStateWords[state];

/** What can be done now and what cannot. `permitted` is the policy's answer for each step. */
export function transitionsOf(
  commitment: Pick<Commitment, 'state'>,
  permitted: (name: CommitmentStepName) => boolean,
): { allowed: Transition[]; blocked: BlockedTransition[] } {
  const possible = commitmentStepNames.filter((name) => !refusalOf(name, commitment));
  return {
    allowed: possible.filter(permitted).map((name) => ({
      name,
      label: commitmentSteps[name].label,
      needs: [...commitmentSteps[name].needs],
    })),
    blocked: possible
      .filter((name) => !permitted(name))
      .map((name) => ({ name, because: commitmentSteps[name].others })),
  };
}
