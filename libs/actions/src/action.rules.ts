import type { Decision } from '@app/activity';
import { daysBetween, type LocalDate, RuleBroken } from '@app/platform';
import type { Action } from './action.entity.js';
import { ActionState } from './action.states.js';

/** The owner moves the date once by themselves, by this many days at most; further is for who steers it. */
export const SELF_SERVE_DAYS = 5;

/** A change of an action, and what is written into its history with it. */
export interface Step extends Decision<Action> {
  readonly note: string | null;
  /** The new date, where the date was moved. */
  readonly movedTo?: LocalDate;
}

export const accept = (): Step => ({
  change: { state: ActionState.ACCEPTED },
  fact: { type: 'action.accepted' },
  note: null,
});

/** @throws RuleBroken without a reason: a declined action goes back, it is never silently dropped */
export function decline(reason: string): Step {
  const said = mustSay(reason, ['action.reason-missing', 'Say why you cannot take this on', 'reason']);
  return { change: { state: ActionState.DECLINED, stateReason: said }, fact: { type: 'action.declined' }, note: said };
}

/** @throws RuleBroken without what is in the way */
export function block(blockedBy: string, note: string | null): Step {
  const by = mustSay(blockedBy, ['action.blocker-missing', 'Say what or who is in the way', 'blockedBy']);
  return {
    change: { state: ActionState.BLOCKED, blockedBy: by },
    fact: { type: 'action.blocked' },
    note: trimmed(note) ?? by,
  };
}

export const unblock = (note: string | null): Step => ({
  change: { state: ActionState.ACCEPTED, blockedBy: null },
  fact: { type: 'action.unblocked' },
  note: trimmed(note),
});

export interface Moving {
  readonly dueOn?: LocalDate | null;
  readonly dateReason?: string | null;
  /** The viewer steers the action, and may move its date as far as it needs. */
  readonly steers: boolean;
}

/**
 * Says how it goes, and may move the date. The first date is kept, and each move counted.
 * @throws RuleBroken without words, on a date that has gone, or one that is not for the owner alone to choose
 */
export function update(action: Action, note: string, moving: Moving, today: LocalDate): Step {
  const said = mustSay(note, ['action.note-missing', 'Say what happened', 'note']);
  const { dueOn } = moving;
  if (!dueOn || dueOn === action.dueOn) return { change: {}, fact: { type: 'action.updated' }, note: said };

  const reason = mustSay(moving.dateReason, ['action.date-reason-missing', 'Say why the date changes', 'dateReason']);
  mustNotHaveGone(dueOn, today);
  if (!moving.steers) mustBeSelfServe(action, dueOn);
  return {
    change: { dueOn, timesMoved: action.timesMoved + 1 },
    fact: { type: 'action.moved', from: action.dueOn, dueOn },
    note: `${said} New date: ${reason}`,
    movedTo: dueOn,
  };
}

/** @throws RuleBroken on a day to come, or without what shows it */
export function claimDone(claimedById: string, said: { doneOn: LocalDate; evidence: string }, today: LocalDate): Step {
  const evidence = mustSay(said.evidence, ['action.evidence-missing', 'Say what shows that this was done', 'evidence']);
  if (said.doneOn > today)
    throw new RuleBroken('action.done-in-future', 'The day it was done must be today or in the past', 'doneOn');
  return {
    change: { state: ActionState.DONE_CLAIMED, doneOn: said.doneOn, evidence, claimedById, blockedBy: null },
    fact: { type: 'action.claimed-done', doneOn: said.doneOn },
    note: evidence,
  };
}

/** Closed, by somebody else than who said it was done: see the policy, and the database's own check. */
export const verify = (verifiedById: string): Step => ({
  change: { state: ActionState.VERIFIED, verifiedById, stateReason: null },
  fact: { type: 'action.verified' },
  note: null,
});

/** Back to its owner. The claim is forgotten, the history keeps it. @throws RuleBroken without what is missing */
export function returnToOwner(missing: string): Step {
  const said = mustSay(missing, ['action.missing-missing', 'Say what is missing', 'missing']);
  return {
    change: { state: ActionState.ACCEPTED, stateReason: said, doneOn: null, evidence: null, claimedById: null },
    fact: { type: 'action.returned' },
    note: said,
  };
}

/** Somebody who can be given an action. */
export interface Owner {
  readonly id: string;
  readonly agencyId: string;
  /** Still works here, in a role that carries actions. */
  readonly canOwn: boolean;
  /** Works where no young person is shown: elected members, auditors. */
  readonly shownNobody: boolean;
}

/** @throws RuleBroken when it is theirs already, or they cannot have it */
export function reassign(action: Action, owner: Owner | undefined, reason: string | null): Step {
  const taker = mustBeAbleToOwn(owner, action.youngPersonId);
  if (taker.id === action.ownerId)
    throw new RuleBroken('action.same-owner', 'Choose somebody else: this is already theirs', 'ownerId');
  return {
    change: {
      state: ActionState.ASSIGNED,
      ownerId: taker.id,
      ownerAgencyId: taker.agencyId,
      stateReason: null,
      blockedBy: null,
    },
    fact: { type: 'action.reassigned', from: action.ownerId, ownerId: taker.id },
    note: trimmed(reason),
  };
}

/** @throws RuleBroken without a reason */
export function cancel(reason: string): Step {
  const said = mustSay(reason, ['action.reason-missing', 'Say why this is no longer needed', 'reason']);
  return {
    change: { state: ActionState.CANCELLED, stateReason: said },
    fact: { type: 'action.cancelled' },
    note: said,
  };
}

/** @throws RuleBroken when the goal is in somebody else's plan; the database refuses it too */
export function link(action: Action, planPartId: string, partOf: string | null): Step {
  mustBeOwnPlan(action.youngPersonId, partOf);
  return {
    change: { planPartId, noPlanBecause: null },
    fact: { type: 'action.linked', planPartId },
    note: null,
  };
}

/** @throws RuleBroken */
export function mustBeOwnPlan(youngPersonId: string | null, partOf: string | null): void {
  if (partOf === null || partOf !== youngPersonId)
    throw new RuleBroken('action.other-persons-plan', 'Choose a goal from this young person’s own plan', 'planPartId');
}

/** @throws RuleBroken */
export function mustBeAbleToOwn(owner: Owner | undefined, youngPersonId: string | null): Owner {
  if (!owner?.canOwn) throw new RuleBroken('action.owner-missing', 'Say who will do this action', 'ownerId');
  if (youngPersonId !== null && owner.shownNobody)
    throw new RuleBroken(
      'action.owner-shown-nobody',
      'Choose somebody else: elected members and auditors are shown no young person',
      'ownerId',
    );
  return owner;
}

/** @throws RuleBroken */
export function mustNotHaveGone(dueOn: LocalDate, today: LocalDate): void {
  if (dueOn < today) throw new RuleBroken('action.due-in-past', 'The date must be today or in the future', 'dueOn');
}

function mustBeSelfServe({ timesMoved, dueOn }: Action, to: LocalDate): void {
  if (timesMoved > 0 || daysBetween(dueOn, to) > SELF_SERVE_DAYS)
    throw new RuleBroken(
      'action.date-not-yours',
      `You can move the date once, by up to ${SELF_SERVE_DAYS} days. Ask who raised this action to move it further`,
      'dueOn',
    );
}

function mustSay(text: string | null | undefined, [rule, sentence, field]: [string, string, string]): string {
  const said = trimmed(text);
  if (said === null) throw new RuleBroken(rule, sentence, field);
  return said;
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;
