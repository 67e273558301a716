import type { Action } from '../src/action.entity.js';
import { ActionSource, ActionState } from '../src/action.states.js';

/** An accepted action for a goal, due in a week from `2026-11-22`, and what the test is about. */
export function anAction(but: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    youngPersonId: 'tia',
    planPartId: 'goal-1',
    noPlanBecause: null,
    commitmentId: null,
    referralId: null,
    meetingId: null,
    agendaItemId: null,
    source: ActionSource.PLAN,
    title: 'View the flat',
    plainWords: null,
    shownToYoungPerson: false,
    ownerId: 'owner',
    ownerAgencyId: 'agency-CHILDRENS_SERVICES',
    raisedById: 'raiser',
    raisedAt: '2026-11-01T09:00:00Z',
    firstDueOn: '2026-11-29',
    dueOn: '2026-11-29',
    timesMoved: 0,
    state: ActionState.ACCEPTED,
    stateReason: null,
    blockedBy: null,
    doneOn: null,
    claimedById: null,
    evidence: null,
    verifiedById: null,
    latestUpdate: null,
    latestUpdateAt: null,
    version: 1,
    ...but,
  };
}
