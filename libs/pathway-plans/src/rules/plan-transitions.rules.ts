import { type BlockedTransition, RuleBroken, type Transition } from '@app/platform';
import { PlanState } from './plan-words.js';

/** What a person can do with a version of the plan: the name of the mutation. */
export type PlanStep =
  'writePlanSection' | 'addObjective' | 'markObjective' | 'submitPlan' | 'returnPlan' | 'authorisePlan' | 'sharePlan';

/** What the steps are decided from. */
export interface PlanSituation {
  readonly state: PlanState;
  readonly sharedOn: string | null;
  /** The viewer may write this young person's plan. */
  readonly mayWrite: boolean;
  /** The viewer is a manager who may sign off this young person's plan. */
  readonly mayAuthorise: boolean;
  /** Why this very person may not authorise this version; null when they may (`whyNotAuthorise`). */
  readonly whyNotAuthorise: string | null;
  /** The names of the statutory sections that say nothing yet (`sectionsWithoutDecision`). */
  readonly emptySections: readonly string[];
}

interface StepTerms {
  readonly name: PlanStep;
  readonly label: string;
  readonly needs: readonly string[];
  /** Offered, or explained, only to those whose work it is. */
  readonly concerns: (situation: PlanSituation) => boolean;
  readonly blockedBecause: (situation: PlanSituation) => string | null;
}

const OPEN: ReadonlySet<PlanState> = new Set([PlanState.DRAFT, PlanState.RETURNED]);

const writing = (name: PlanStep, label: string, needs: readonly string[]): StepTerms => ({
  name,
  label,
  needs,
  concerns: ({ mayWrite }) => mayWrite,
  blockedBecause: closedToWriting,
});

const steps: readonly StepTerms[] = [
  writing('writePlanSection', 'Write this area', ['section']),
  writing('addObjective', 'Add a goal', ['section', 'words', 'ownWords']),
  writing('markObjective', 'Mark a goal', ['objectiveId', 'state']),
  {
    ...writing('submitPlan', 'Send for sign-off', ['meetingOn', 'participation', 'agreement']),
    blockedBecause: (situation) => closedToWriting(situation) ?? unfinished(situation),
  },
  {
    name: 'returnPlan',
    label: 'Return to the author',
    needs: ['reason'],
    concerns: ({ mayAuthorise }) => mayAuthorise,
    blockedBecause: notWaiting,
  },
  {
    name: 'authorisePlan',
    label: 'Authorise this plan',
    needs: [],
    concerns: ({ mayAuthorise }) => mayAuthorise,
    blockedBecause: (situation) => notWaiting(situation) ?? situation.whyNotAuthorise,
  },
  {
    name: 'sharePlan',
    label: 'Record that they have a copy',
    needs: ['sharedOn'],
    concerns: ({ mayWrite }) => mayWrite,
    blockedBecause: notToShare,
  },
];

/** What this viewer can do with the version now, and what they cannot and why. The screen builds its buttons from it. */
export function planTransitions(situation: PlanSituation): { allowed: Transition[]; blocked: BlockedTransition[] } {
  const allowed: Transition[] = [];
  const blocked: BlockedTransition[] = [];
  for (const { name, label, needs, blockedBecause } of steps.filter(({ concerns }) => concerns(situation))) {
    const because = blockedBecause(situation);
    if (because === null) allowed.push({ name, label, needs: [...needs] });
    else blocked.push({ name, because });
  }
  return { allowed, blocked };
}

/** The same answer for a service. @throws RuleBroken `plan.<step>` with the sentence the screen shows */
export function mustBePossible(name: PlanStep, situation: PlanSituation): void {
  const because = steps.find((step) => step.name === name)?.blockedBecause(situation);
  if (because != null) throw new RuleBroken(`plan.${rulesOfSteps[name]}`, because);
}

const rulesOfSteps: Readonly<Record<PlanStep, string>> = {
  writePlanSection: 'closed',
  addObjective: 'closed',
  markObjective: 'closed',
  submitPlan: 'not-ready',
  returnPlan: 'not-submitted',
  authorisePlan: 'not-to-authorise',
  sharePlan: 'not-to-share',
};

function closedToWriting({ state }: PlanSituation): string | null {
  if (OPEN.has(state)) return null;
  return state === PlanState.SUBMITTED
    ? 'This version is waiting for sign-off. Ask the manager to return it if it must change'
    : 'This version is authorised and cannot change. Start a review to write a new one';
}

function unfinished({ emptySections }: PlanSituation): string | null {
  if (emptySections.length === 0) return null;
  const names = emptySections.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return `Say what is needed, or that nothing is, in ${names}`;
}

function notWaiting({ state }: PlanSituation): string | null {
  if (state === PlanState.SUBMITTED) return null;
  return OPEN.has(state) ? 'This version has not been sent for sign-off yet' : 'This version is already authorised';
}

function notToShare({ state, sharedOn }: PlanSituation): string | null {
  if (state !== PlanState.AUTHORISED) return 'Only the authorised version is given to the young person';
  return sharedOn === null ? null : 'The young person already has a copy of this version';
}
