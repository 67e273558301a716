import { dateProblems } from '../../../design/date-input.js';
import type { RaiseActionInput } from '../../../graphql/generated/actions.js';
import type { FieldProblem } from '../../../graphql/problem.js';

/** What the form of a new action holds. */
export interface NewAction {
  youngPersonId: string;
  title: string;
  ownerId: string;
  dueOn: string;
  /** A goal's part, NO_GOAL, or nothing chosen yet. */
  goal: string;
  noPlanBecause: string;
  shown: boolean;
  plainWords: string;
}

/** Chosen on purpose: the action serves no goal of the plan, and a reason is asked for. */
export const NO_GOAL = 'NONE';

/** What else an action may be for: given by the page that leads here. */
export interface ActionFor {
  commitmentId?: string | undefined;
  referralId?: string | undefined;
}

/** Mistakes that can be seen before anything is sent. */
export function newActionProblems(draft: NewAction, { commitmentId }: ActionFor): FieldProblem[] {
  const { youngPersonId, title, ownerId, dueOn, goal, noPlanBecause, shown, plainWords } = draft;
  return [
    ...say(!youngPersonId && !commitmentId, 'youngPersonId', 'Choose the young person this is for'),
    ...say(!title.trim(), 'title', 'Say what needs to happen'),
    ...say(youngPersonId !== '' && !goal, 'planPartId', 'Choose a goal, or say that there is none'),
    ...say(goal === NO_GOAL && !noPlanBecause.trim(), 'noPlanBecause', 'Say why no goal of the plan fits'),
    ...say(!ownerId, 'ownerId', 'Say who will do this action'),
    ...dateProblems('dueOn', dueOn, { say: 'Enter the date it must be done by' }),
    ...say(shown && !plainWords.trim(), 'plainWords', 'Write it in words for the young person'),
  ];
}

function say(wrong: boolean, field: string, message: string): FieldProblem[] {
  return wrong ? [{ field, message }] : [];
}

/** What is sent: only what applies. */
export function newActionInput(clientKey: string, draft: NewAction, also: ActionFor): RaiseActionInput {
  const { youngPersonId, title, ownerId, dueOn, goal, noPlanBecause, shown, plainWords } = draft;
  return {
    clientKey,
    title: title.trim(),
    ownerId,
    dueOn,
    ...(youngPersonId && { youngPersonId }),
    ...(goal && goal !== NO_GOAL && { planPartId: goal }),
    ...(goal === NO_GOAL && { noPlanBecause: noPlanBecause.trim() }),
    ...(also.commitmentId && { commitmentId: also.commitmentId }),
    ...(also.referralId && { referralId: also.referralId }),
    ...(shown && { shownToYoungPerson: true, plainWords: plainWords.trim() }),
  };
}
