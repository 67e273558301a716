import { AgencyKind, Role, Viewer } from '@app/access';
import { aCommitment } from '@app/delivery/testing';
import { RuleBroken } from '@app/platform';
import { may } from './commitment.policy.js';
import * as rules from './commitment.rules.js';
import { transitionsOf } from './commitment-steps.rules.js';
import { CommitmentState, DeliveryOutcomeKey } from './commitment-state.js';

const today = '2026-11-22';
const now = new Date('2026-11-22T10:00:00Z');

const broken = (work: () => unknown): RuleBroken => {
  try {
    work();
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
  throw new Error('No rule was broken');
};

const proposal = {
  outcome: DeliveryOutcomeKey.MONEY,
  promise: 'Prepare each Universal Credit claim 28 days before the 18th birthday',
  agencyId: 'dwp',
  leadId: 'carl',
  measure: 'claims prepared in time',
  target: 95,
  startsOn: '2026-12-01',
  targetOn: '2027-06-01',
};

describe('a promise', () => {
  it('is only proposed at first, with the usual cycle', () => {
    const { change, fact } = rules.propose(proposal, 'dwp', today);
    expect(change).toMatchObject({ state: CommitmentState.PROPOSED, unit: '', baseline: null, cycleDays: 31 });
    expect(fact).toEqual({ type: 'commitment.proposed' });
  });

  it('keeps what was given', () => {
    const given = { ...proposal, unit: '%', baseline: 40, cycleDays: 90 };
    expect(rules.propose(given, 'dwp', today).change).toMatchObject({ unit: '%', baseline: 40, cycleDays: 90 });
  });

  it.each([
    ['a target after the start', { targetOn: '2026-11-30' }, 'commitment.target-before-start', 'targetOn'],
    ['a target to come', { startsOn: '2026-01-01', targetOn: '2026-11-21' }, 'commitment.target-past', 'targetOn'],
    ['a lead of that agency', { agencyId: 'housing' }, 'commitment.lead-elsewhere', 'leadId'],
    ['words', { promise: ' no ' }, 'commitment.promise-missing', 'promise'],
    ['a measure', { measure: '' }, 'commitment.measure-missing', 'measure'],
  ])('needs %s', (_what, but, rule, field) => {
    expect(broken(() => rules.propose({ ...proposal, ...but }, 'dwp', today))).toMatchObject({ rule, field });
  });
});

describe('a commitment', () => {
  const proposed = aCommitment({ state: CommitmentState.PROPOSED });
  const atRisk = aCommitment({ state: CommitmentState.AT_RISK, stateReason: 'Staff' });
  const claimed = aCommitment({ state: CommitmentState.DELIVERED_CLAIMED, claimedById: 'marcus', evidence: 'List' });

  it('counts once it is agreed, and again when it is back on its way', () => {
    expect(rules.agree(proposed).change).toEqual({ state: CommitmentState.ACTIVE, stateReason: null });
    expect(rules.agree(atRisk).change.state).toBe(CommitmentState.ACTIVE);
    expect(broken(() => rules.agree(aCommitment())).message).toBe('This commitment is under way');
  });

  it('is updated with a figure, or with words only and the last figure', () => {
    expect(rules.update(aCommitment(), 8, 'Two more', now).change).toEqual({ latestUpdateAt: now, latestValue: 8 });
    expect(rules.update(aCommitment(), null, 'No change', now).change.latestValue).toBe(6);
    expect(rules.update(aCommitment(), 0, 'All gone', now).change.latestValue).toBe(0);
    expect(broken(() => rules.update(aCommitment(), 8, ' ', now))).toMatchObject({ field: 'note' });
    expect(broken(() => rules.update(proposed, 8, 'Two more', now)).rule).toBe('commitment.wrong-state');
  });

  it('is at risk for a reason', () => {
    expect(rules.declareAtRisk(aCommitment(), ' Lead has left ')).toEqual({
      change: { state: CommitmentState.AT_RISK, stateReason: 'Lead has left' },
      fact: { type: 'commitment.at-risk' },
    });
    expect(broken(() => rules.declareAtRisk(aCommitment(), '')).rule).toBe('commitment.reason-missing');
  });

  it('goes back when a claim does not hold, and the claim goes with it', () => {
    expect(rules.declareAtRisk(claimed, 'Two of twelve did not happen')).toMatchObject({
      change: { state: CommitmentState.AT_RISK, claimedById: null, evidence: null },
      fact: { type: 'commitment.claim-returned' },
    });
  });

  it('is said to be delivered with what shows it', () => {
    expect(rules.claimDelivered(atRisk, 'List of twelve', 'marcus', now).change).toEqual({
      state: CommitmentState.DELIVERED_CLAIMED,
      stateReason: null,
      claimedById: 'marcus',
      latestUpdateAt: now,
      evidence: 'List of twelve',
    });
    expect(broken(() => rules.claimDelivered(aCommitment(), '', 'marcus', now)).field).toBe('reason');
  });

  it('is delivered when somebody else has checked', () => {
    expect(rules.verify(claimed, 'ana').change).toEqual({ state: CommitmentState.EVIDENCED, verifiedById: 'ana' });
    expect(broken(() => rules.verify(claimed, 'marcus')).rule).toBe('commitment.own-claim');
    expect(broken(() => rules.verify(aCommitment(), 'ana')).rule).toBe('commitment.wrong-state');
  });
});

describe('who may do what', () => {
  const viewer = (id: string, roles: Role[], agencyId: string) =>
    new Viewer({
      id,
      displayName: id,
      jobTitle: '',
      roles,
      agencyId,
      agencyKind: AgencyKind.ELECTED_MEMBERS,
      agencyName: '',
      teamName: null,
      sessionId: 'session',
      steppedUp: false,
      coordinates: true,
      shared: 'ALL',
      agreed: true,
      narrowed: null,
    });
  const ana = viewer('ana', [Role.DELIVERY_GROUP_CHAIR], 'members');
  const marcus = viewer('marcus', [Role.DELIVERY_GROUP_MEMBER], 'human-resources');
  const colleague = viewer('joy', [Role.PANEL_MEMBER], 'human-resources');
  const auditor = viewer('olu', [Role.AUDITOR], 'human-resources');
  const names = (who: Viewer, commitment = aCommitment()) =>
    transitionsOf(commitment, (name) => may.take(who, name, commitment)).allowed.map(({ name }) => name);

  it('an agency promises for itself, the delivery group writes down anybody’s', () => {
    expect(may.propose(colleague, 'human-resources')).toBe(true);
    expect(may.propose(colleague, 'dwp')).toBe(false);
    expect(may.propose(ana, 'dwp')).toBe(true);
    expect(may.propose(auditor, 'human-resources')).toBe(false);
  });

  it('who leads it updates and claims; who leads it neither agrees nor checks', () => {
    expect(names(marcus)).toEqual(['updateCommitment', 'declareCommitmentAtRisk', 'claimCommitmentDelivered']);
    expect(names(colleague)).toEqual(['updateCommitment', 'declareCommitmentAtRisk', 'claimCommitmentDelivered']);
    expect(names(ana)).toEqual(['declareCommitmentAtRisk']);
    expect(names(marcus, aCommitment({ state: CommitmentState.PROPOSED }))).toEqual([]);
    expect(names(ana, aCommitment({ state: CommitmentState.PROPOSED }))).toEqual(['agreeCommitment']);
  });

  it('who claimed does not check, and is told who does', () => {
    const claimed = aCommitment({ state: CommitmentState.DELIVERED_CLAIMED, claimedById: 'ana', leadId: 'joy' });
    expect(names(ana, claimed)).not.toContain('verifyCommitment');
    expect(names(marcus, claimed)).toContain('verifyCommitment');
    const { blocked } = transitionsOf(claimed, (name) => may.take(ana, name, claimed));
    expect(blocked.map(({ name }) => name)).toContain('verifyCommitment');
  });
});
