import type { Viewer } from '@app/access';
import { type BlockedTransition, RuleBroken, type Transition } from '@app/platform';
import { type Concerned, may, saidSoThemselves } from './action.policy.js';
import { ActionState } from './action.states.js';

const { ASSIGNED, ACCEPTED, BLOCKED, DONE_CLAIMED, VERIFIED, DECLINED, CANCELLED } = ActionState;

export type ActionStep =
  | 'acceptAction'
  | 'updateAction'
  | 'claimActionDone'
  | 'blockAction'
  | 'unblockAction'
  | 'declineAction'
  | 'verifyAction'
  | 'returnAction'
  | 'reassignAction'
  | 'linkAction'
  | 'cancelAction';

/** What the steps are decided from. */
export type Situation = Concerned & { readonly state: ActionState };

interface StepTerms {
  readonly name: ActionStep;
  readonly label: string;
  readonly needs: readonly string[];
  readonly from: ReadonlySet<ActionState>;
  /** Whose step it is. Completes "You do not have permission to …" with `doing`. */
  readonly who: (viewer: Viewer, action: Concerned) => boolean;
  readonly doing: string;
  /** Why not, while the action is open in another state; left out, that state says it. */
  readonly notYet?: string;
}

const from = (...states: ActionState[]): ReadonlySet<ActionState> => new Set(states);
const ownOrSteer = (viewer: Viewer, action: Concerned) => may.own(viewer, action) || may.steer(viewer, action);

/** The whole machine. What is not here cannot be done. Order: as the buttons stand. */
const steps: readonly StepTerms[] = [
  {
    name: 'acceptAction',
    label: 'Accept',
    needs: [],
    from: from(ASSIGNED),
    who: may.own,
    doing: 'accept this action',
  },
  {
    name: 'updateAction',
    label: 'Update',
    needs: ['note'],
    from: from(ASSIGNED, ACCEPTED, BLOCKED),
    who: ownOrSteer,
    doing: 'update this action',
  },
  {
    name: 'claimActionDone',
    label: 'Say it is done',
    needs: ['doneOn', 'evidence'],
    from: from(ASSIGNED, ACCEPTED, BLOCKED),
    who: may.own,
    doing: 'say that this action is done',
  },
  {
    name: 'blockAction',
    label: 'Say it is stuck',
    needs: ['blockedBy'],
    from: from(ASSIGNED, ACCEPTED),
    who: may.own,
    doing: 'say that this action is stuck',
  },
  {
    name: 'unblockAction',
    label: 'Carry on',
    needs: [],
    from: from(BLOCKED),
    who: ownOrSteer,
    doing: 'carry on with this action',
    notYet: 'This action is not stuck',
  },
  {
    name: 'declineAction',
    label: 'Decline',
    needs: ['reason'],
    from: from(ASSIGNED),
    who: may.own,
    doing: 'decline this action',
  },
  {
    name: 'verifyAction',
    label: 'Confirm it is done',
    needs: [],
    from: from(DONE_CLAIMED),
    who: may.verify,
    doing: 'confirm that this action is done',
    notYet: 'Nobody has said that this action is done yet',
  },
  {
    name: 'returnAction',
    label: 'Return: something is missing',
    needs: ['missing'],
    from: from(DONE_CLAIMED),
    who: may.verify,
    doing: 'return this action',
    notYet: 'Nobody has said that this action is done yet',
  },
  {
    name: 'reassignAction',
    label: 'Change owner',
    needs: ['ownerId'],
    from: from(ASSIGNED, ACCEPTED, BLOCKED, DECLINED),
    who: may.steer,
    doing: 'give this action to somebody else',
  },
  {
    name: 'linkAction',
    label: 'Link to a goal',
    needs: ['planPartId'],
    from: from(ASSIGNED, ACCEPTED, BLOCKED, DONE_CLAIMED, DECLINED),
    who: (viewer, action) => action.youngPersonId !== null && action.recordOpen && ownOrSteer(viewer, action),
    doing: 'link this action to a goal',
  },
  {
    name: 'cancelAction',
    label: 'Cancel action',
    needs: ['reason'],
    from: from(ASSIGNED, ACCEPTED, BLOCKED, DONE_CLAIMED, DECLINED),
    who: may.steer,
    doing: 'cancel this action',
  },
];

const byName = new Map(steps.map((step) => [step.name, step]));

/** What this viewer can do with the action now, and what they cannot and why. The screen builds its buttons from it. */
export function actionTransitions(
  viewer: Viewer,
  action: Situation,
): { allowed: Transition[]; blocked: BlockedTransition[] } {
  const allowed: Transition[] = [];
  const blocked: BlockedTransition[] = [];
  for (const step of steps) {
    const { name, label, needs, from: states, who } = step;
    if (who(viewer, action)) {
      if (states.has(action.state)) allowed.push({ name, label, needs: [...needs] });
      else blocked.push({ name, because: whyNot(step, action.state) });
    } else if (name === 'verifyAction' && action.state === DONE_CLAIMED && saidSoThemselves(viewer, action))
      blocked.push({ name, because: checkedBySomebodyElse });
  }
  return { allowed, blocked };
}

/** Whose step it is, for the permit: whether it is this viewer's, and what to say when it is not. */
export function stepOf(name: ActionStep, viewer: Viewer, action: Situation): { doing: string; allowed: boolean } {
  const step = byName.get(name);
  return { doing: step?.doing ?? 'do this', allowed: step?.who(viewer, action) ?? false };
}

/** Two people, always. @throws RuleBroken when the owner, or who said it was done, would check it */
export function mustNotBeOwnWork(name: ActionStep, viewer: Viewer, action: Situation): void {
  if (name === 'verifyAction' && action.state === DONE_CLAIMED && saidSoThemselves(viewer, action))
    throw new RuleBroken('action.own-work', checkedBySomebodyElse);
}

const checkedBySomebodyElse = 'Somebody other than the owner must check that this is done';

/** @throws RuleBroken when the action's state does not allow the step, with the sentence the screen shows */
export function mustBePossible(name: ActionStep, state: ActionState): void {
  const step = byName.get(name);
  if (step?.from.has(state)) return;
  throw new RuleBroken(isClosed(state) ? 'action.closed' : 'action.wrong-state', whyNot(step, state));
}

const reasons: Readonly<Record<ActionState, string>> = {
  ASSIGNED: 'This action has not been accepted yet',
  ACCEPTED: 'This action is already accepted and being worked on',
  BLOCKED: 'This action is stuck: carry on with it first',
  DONE_CLAIMED: 'This action is said to be done and waits to be checked',
  VERIFIED: 'This action is already done and checked',
  DECLINED: 'This action was declined and needs a new owner first',
  CANCELLED: 'This action was cancelled',
};

const isClosed = (state: ActionState): boolean => state === VERIFIED || state === CANCELLED;

function whyNot(step: StepTerms | undefined, state: ActionState): string {
  return isClosed(state) ? reasons[state] : (step?.notYet ?? reasons[state]);
}
