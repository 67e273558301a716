import { AgencyKind, Role, type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { RuleBroken } from '@app/platform';
import { anAction } from '../testing/index.js';
import { may } from './action.policy.js';
import { ActionState } from './action.states.js';
import {
  actionTransitions,
  type ActionStep,
  mustBePossible,
  mustNotBeOwnWork,
  type Situation,
  stepOf,
} from './action.transitions.js';

const priya = aViewer([Role.PERSONAL_ADVISER]);
const tom = aViewer([Role.TEAM_MANAGER]);
const cora = aViewer([Role.COORDINATOR]);
const sandra = aViewer([Role.HOUSING_OFFICER], { agencyKind: AgencyKind.HOUSING });
const dan = aViewer([Role.HOUSING_OFFICER], { agencyKind: AgencyKind.HOUSING });
const ana = aViewer([Role.DELIVERY_GROUP_CHAIR], { agencyKind: AgencyKind.ELECTED_MEMBERS });
const auditor = aViewer([Role.AUDITOR], { agencyKind: AgencyKind.ASSURANCE });

const situation = (but: Partial<Situation> = {}): Situation => ({ ...anAction(), recordOpen: true, ...but });
const ownedBy = (owner: Viewer, but: Partial<Situation> = {}) =>
  situation({ ownerId: owner.id, ownerAgencyId: owner.agencyId, ...but });
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const can = (viewer: Viewer, action: Situation) => names(actionTransitions(viewer, action).allowed);

describe('what can be done to an action', () => {
  it.each<[ActionState, ActionStep[]]>([
    [ActionState.ASSIGNED, ['acceptAction', 'updateAction', 'claimActionDone', 'blockAction', 'declineAction']],
    [ActionState.ACCEPTED, ['updateAction', 'claimActionDone', 'blockAction']],
    [ActionState.BLOCKED, ['updateAction', 'claimActionDone', 'unblockAction']],
    [ActionState.DONE_CLAIMED, []],
    [ActionState.DECLINED, []],
    [ActionState.VERIFIED, []],
    [ActionState.CANCELLED, []],
  ])('by a partner who owns it, when %s', (state, steps) => {
    expect(can(sandra, ownedBy(sandra, { state, recordOpen: false }))).toEqual(steps);
  });

  it.each<[ActionState, ActionStep[]]>([
    [ActionState.ASSIGNED, ['updateAction', 'reassignAction', 'linkAction', 'cancelAction']],
    [ActionState.ACCEPTED, ['updateAction', 'reassignAction', 'linkAction', 'cancelAction']],
    [ActionState.BLOCKED, ['updateAction', 'unblockAction', 'reassignAction', 'linkAction', 'cancelAction']],
    [ActionState.DONE_CLAIMED, ['verifyAction', 'returnAction', 'linkAction', 'cancelAction']],
    [ActionState.DECLINED, ['reassignAction', 'linkAction', 'cancelAction']],
    [ActionState.VERIFIED, []],
    [ActionState.CANCELLED, []],
  ])('by who works with the young person and does not own it, when %s', (state, steps) => {
    expect(can(priya, ownedBy(sandra, { state }))).toEqual(steps);
  });

  it('says why not, in the words of what is asked', () => {
    const because = (action: Situation, name: string) =>
      actionTransitions(priya, action).blocked.find((blocked) => blocked.name === name)?.because;

    expect(because(ownedBy(sandra), 'unblockAction')).toBe('This action is not stuck');
    expect(because(ownedBy(sandra), 'verifyAction')).toBe('Nobody has said that this action is done yet');
    expect(because(ownedBy(sandra, { state: ActionState.VERIFIED }), 'cancelAction')).toBe(
      'This action is already done and checked',
    );
    expect(because(ownedBy(priya, { state: ActionState.DONE_CLAIMED, claimedById: priya.id }), 'verifyAction')).toBe(
      'Somebody other than the owner must check that this is done',
    );
  });

  it('gives each step its words for a refusal', () => {
    expect(stepOf('cancelAction', sandra, ownedBy(sandra, { recordOpen: false }))).toEqual({
      doing: 'cancel this action',
      allowed: false,
    });
  });

  it('refuses a step the state does not allow, as closed or as not now', () => {
    const rule = (name: ActionStep, state: ActionState) => {
      try {
        mustBePossible(name, state);
      } catch (error) {
        return (error as RuleBroken).rule;
      }
      return null;
    };

    expect(rule('acceptAction', ActionState.ASSIGNED)).toBeNull();
    expect(rule('acceptAction', ActionState.ACCEPTED)).toBe('action.wrong-state');
    expect(rule('updateAction', ActionState.VERIFIED)).toBe('action.closed');
    expect(rule('updateAction', ActionState.CANCELLED)).toBe('action.closed');
  });

  it('is never checked by its owner, nor by who said it was done', () => {
    const claimed = { state: ActionState.DONE_CLAIMED, claimedById: tom.id };

    expect(() => mustNotBeOwnWork('verifyAction', priya, ownedBy(priya, claimed))).toThrow(RuleBroken);
    expect(() => mustNotBeOwnWork('verifyAction', tom, ownedBy(priya, claimed))).toThrow(RuleBroken);
    expect(() => mustNotBeOwnWork('verifyAction', cora, ownedBy(priya, claimed))).not.toThrow();
    expect(() => mustNotBeOwnWork('returnAction', tom, ownedBy(priya, claimed))).not.toThrow();
  });
});

describe('who may act on an action they see', () => {
  it('own it: its owner; a colleague in a partner agency; in the council a team manager, where it is about somebody', () => {
    expect(may.own(sandra, ownedBy(sandra))).toBe(true);
    expect(may.own(dan, ownedBy(sandra))).toBe(true);
    expect(may.own(priya, ownedBy(sandra))).toBe(false);
    expect(may.own(cora, ownedBy(priya))).toBe(false);
    expect(may.own(tom, ownedBy(priya))).toBe(true);
    expect(may.own(cora, ownedBy(priya, { youngPersonId: null, commitmentId: 'c-1' }))).toBe(true);
    expect(may.own(auditor, ownedBy(auditor))).toBe(false);
  });

  it('steer it: who raised it, whose record it is for, or the delivery group for a commitment', () => {
    const forCommitment = situation({ youngPersonId: null, commitmentId: 'c-1', recordOpen: false });

    expect(may.steer(priya, situation({ raisedById: priya.id, recordOpen: false }))).toBe(true);
    expect(may.steer(priya, situation())).toBe(true);
    expect(may.steer(priya, situation({ recordOpen: false }))).toBe(false);
    expect(may.steer(ana, forCommitment)).toBe(true);
    expect(may.steer(ana, situation({ commitmentId: 'c-1', recordOpen: false }))).toBe(false);
    expect(may.steer(priya, forCommitment)).toBe(false);
    expect(may.steer(sandra, situation({ raisedById: sandra.id }))).toBe(false);
  });

  it('check it: who steers it and neither owns it nor said it was done', () => {
    expect(may.verify(priya, ownedBy(sandra, { claimedById: sandra.id }))).toBe(true);
    expect(may.verify(priya, ownedBy(priya))).toBe(false);
    expect(may.verify(priya, ownedBy(sandra, { claimedById: priya.id }))).toBe(false);
    expect(may.verify(sandra, ownedBy(dan))).toBe(false);
  });
});
