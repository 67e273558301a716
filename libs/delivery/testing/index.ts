import type { CommitmentRow } from '../src/commitment.reader.js';
import { CommitmentState, DeliveryOutcomeKey } from '../src/commitment-state.js';

/** A commitment under way since 1 September 2026, half done by 22 November; say only what the test is about. */
export function aCommitment(but: Partial<CommitmentRow> = {}): CommitmentRow {
  return {
    id: '22222222-2222-4222-8222-222222222222',
    reference: 'C-101',
    outcome: DeliveryOutcomeKey.LEARNING_AND_WORK,
    promise: 'Guarantee twelve interviews a year',
    agencyId: 'human-resources',
    leadId: 'marcus',
    measure: 'interviews',
    unit: '',
    baseline: 0,
    target: 12,
    startsOn: '2026-09-01',
    targetOn: '2027-03-01',
    cycleDays: 31,
    state: CommitmentState.ACTIVE,
    stateReason: null,
    claimedById: null,
    evidence: null,
    verifiedById: null,
    latestValue: 6,
    latestUpdateAt: new Date('2026-11-10T09:00:00Z'),
    latestUpdateOn: '2026-11-10',
    version: 1,
    ...but,
  };
}
