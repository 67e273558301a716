import { AgencyKind, Role, Viewer } from '@app/access';
import { ActionState } from '@app/actions';
import { ReferralState } from '@app/housing';
import type {
  ActionNeedRow,
  CaseloadRow,
  CommitmentNeedRow,
  MeetingNeedRow,
  NameRow,
  ReferralNeedRow,
  WaitingPlanRow,
} from '../src/today/today.rows.js';
import { aCommitment } from '@app/delivery/testing';

/** Somebody who is signed in; a personal adviser in children's services unless told otherwise. */
export const aViewer = (
  roles: Role[] = [Role.PERSONAL_ADVISER],
  agencyKind: AgencyKind = AgencyKind.CHILDRENS_SERVICES,
  id = 'leah',
): Viewer =>
  new Viewer({
    id,
    displayName: 'Leah Hart',
    jobTitle: 'Personal adviser',
    roles,
    agencyId: 'their-agency',
    agencyKind,
    agencyName: 'Their agency',
    teamName: null,
    sessionId: 'session',
    steppedUp: false,
    coordinates: roles.includes(Role.COORDINATOR),
    shared: 'ALL',
    agreed: true,
    narrowed: null,
  });

const tia: NameRow & { youngPersonId: string } = {
  youngPersonId: 'tia',
  firstName: 'Tia',
  familyName: 'Marlowe',
  preferredName: null,
  canOpen: true,
};

/** Rows as the statements of Today bring them; say only what the test is about. */
export const anActionNeed = (but: Partial<ActionNeedRow> = {}): ActionNeedRow => ({
  ...tia,
  id: 'action-1',
  title: 'Copy the passport',
  state: ActionState.ACCEPTED,
  stateReason: null,
  blockedBy: null,
  dueOn: '2026-11-25',
  raisedByName: 'Priya Nair',
  ownerName: 'Leah Hart',
  meetingTitle: null,
  raisedByMe: false,
  ...but,
});

export const aCaseloadRow = (but: Partial<CaseloadRow> = {}): CaseloadRow => ({
  ...tia,
  requiresPlan: true,
  requiresAdviser: true,
  supportLevel: null,
  planRequiredSince: '2026-03-01',
  authorisedOn: '2026-05-22',
  reviewDueOn: '2026-11-22',
  lastInTouchOn: '2026-11-20',
  openVersionId: null,
  openVersionState: null,
  openVersionIsMine: null,
  ...but,
});

export const aWaitingPlan = (but: Partial<WaitingPlanRow> = {}): WaitingPlanRow => ({
  ...tia,
  id: 'version-1',
  authorName: 'Leah Hart',
  submittedOn: '2026-11-19',
  ...but,
});

export const aReferralNeed = (but: Partial<ReferralNeedRow> = {}): ReferralNeedRow => ({
  ...tia,
  id: 'referral-1',
  reference: 'HR-1001',
  state: ReferralState.SUBMITTED,
  needOn: '2027-03-01',
  agencyName: 'Northvale Housing',
  steps: [{ toState: ReferralState.SUBMITTED, on: '2026-11-20' }],
  ...but,
});

export const aMeetingNeed = (but: Partial<MeetingNeedRow> = {}): MeetingNeedRow => ({
  id: 'meeting-1',
  title: 'Transitions Panel',
  heldOn: '2026-12-03',
  startsAt: '10:00',
  state: 'PUBLISHED',
  part: 'MEMBER',
  mine: 0,
  ...but,
});

export const aCommitmentNeed = (but: Partial<CommitmentNeedRow> = {}): CommitmentNeedRow => ({
  ...aCommitment(),
  ...but,
});
