import { can, whyNot, type Steps } from '../../../content/transitions.js';
import type { StepAnswers } from '../update/steps.js';

/** What can be done with many actions at once. */
export type BulkStep = 'reassignAction' | 'updateAction';

/** Those that will change, and those that cannot with the reason. */
export interface BulkPlan<Row> {
  change: Row[];
  leave: { row: Row; because: string }[];
}

const NOT_YOURS: Readonly<Record<BulkStep, string>> = {
  reassignAction: 'You cannot change who does this action',
  updateAction: 'You cannot change the date of this action',
};

/** Sorts the chosen rows by what the server allows for each. */
export function bulkPlan<Row extends Steps>(step: BulkStep, chosen: readonly Row[]): BulkPlan<Row> {
  return {
    change: chosen.filter((row) => can(row, step)),
    leave: chosen
      .filter((row) => !can(row, step))
      .map((row) => ({ row, because: whyNot(row, step) ?? NOT_YOURS[step] })),
  };
}

/** The one answer as each action takes it: the reason belongs to the date, beside a note that it was changed with others. */
export function answersForEach(step: BulkStep, answers: StepAnswers): StepAnswers {
  if (step === 'reassignAction') return answers;
  return { ...answers, words: 'Changed together with other actions.', dateReason: answers.words };
}
