import { can, whyNot, type Steps } from '../../../content/transitions.js';
import type { Choice } from '../../../design/select.js';
import { isStep, type StepName } from './steps.js';

/** The steps that fit a row, in the order they are offered, in the words of somebody who answers "How is it going?". */
const QUICK: readonly Choice<StepName>[] = [
  { value: 'claimActionDone', label: 'Done' },
  { value: 'updateAction', label: 'On track, needs a new date' },
  { value: 'blockAction', label: 'Stuck, need help' },
  { value: 'unblockAction', label: 'No longer stuck' },
  { value: 'acceptAction', label: 'I will do this' },
  { value: 'declineAction', label: 'I cannot do this' },
  { value: 'verifyAction', label: 'I checked, it is done' },
  { value: 'returnAction', label: 'Not done, send it back' },
];

/** What can be chosen in a row: what the server allows, nothing else. */
export function quickChoices(action: Steps): Choice<StepName>[] {
  return QUICK.filter(({ value }) => can(action, value));
}

/** What is chosen when the row opens: an update changes least. Else the first there is. */
export function firstChoice(action: Steps): StepName | undefined {
  const choices = quickChoices(action);
  return choices.find(({ value }) => value === 'updateAction')?.value ?? choices[0]?.value;
}

/** Whether anything can be done in a row. */
export function canUpdate(action: Steps): boolean {
  return quickChoices(action).length > 0;
}

/** Why nothing can be done here, where the server gives a reason. */
export function whyNoUpdate(action: Steps): string | undefined {
  return QUICK.map(({ value }) => whyNot(action, value)).find(Boolean);
}

/** The steps of the action's own page, as the server orders them. */
export function stepsOf(action: Steps): StepName[] {
  return action.allowedTransitions.map(({ name }) => name).filter(isStep);
}
