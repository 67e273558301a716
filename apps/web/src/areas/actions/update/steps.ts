import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { dateProblems } from '../../../design/date-input.js';
import {
  AcceptActionDocument,
  BlockActionDocument,
  CancelActionDocument,
  ClaimActionDoneDocument,
  DeclineActionDocument,
  LinkActionDocument,
  ReassignActionDocument,
  ReturnActionDocument,
  UnblockActionDocument,
  UpdateActionDocument,
  VerifyActionDocument,
  type ActionStepsFragment,
} from '../../../graphql/generated/actions.js';
import type { FieldProblem } from '../../../graphql/problem.js';

/** What a person can do with an action: the names of the mutations. */
export type StepName =
  | 'acceptAction'
  | 'declineAction'
  | 'claimActionDone'
  | 'updateAction'
  | 'blockAction'
  | 'unblockAction'
  | 'verifyAction'
  | 'returnAction'
  | 'reassignAction'
  | 'cancelAction'
  | 'linkAction';

/** Everything the forms of the steps hold. Each step takes what it needs. */
export interface StepAnswers {
  /** What was written: the update, the evidence, the reason. */
  words: string;
  /** The new date, or the day it was done. */
  date: string;
  dateReason: string;
  blockedBy: string;
  ownerId: string;
  planPartId: string;
}

export const NO_ANSWERS: StepAnswers = {
  words: '',
  date: '',
  dateReason: '',
  blockedBy: '',
  ownerId: '',
  planPartId: '',
};

/** The words box of a step. `name` is the server's: errors find it by that. */
export interface WordsField {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** What to say when it must not be empty and is. */
  empty?: string;
}

/** A step: its form, and what is sent. */
export interface Step {
  document: TypedDocumentNode<StepDone, { input: object }>;
  words?: WordsField;
  date?: { name: string; label: string; optional?: boolean };
  more?: 'blockedBy' | 'owner' | 'goal';
  /** The button. */
  button: string;
  inputOf: (base: StepBase, answers: StepAnswers) => object;
}

export interface StepBase {
  clientKey: string;
  actionId: string;
  expectedVersion: number;
}

export interface StepDone {
  action: ActionStepsFragment;
}

/** Ties a document to the input it takes, then forgets which: the steps stand in one table. */
function step<Input extends object>(
  document: TypedDocumentNode<StepDone, { input: Input }>,
  terms: Omit<Step, 'document' | 'inputOf'>,
  inputOf: (base: StepBase, answers: StepAnswers) => Input,
): Step {
  return { ...terms, document: document as TypedDocumentNode<StepDone, { input: object }>, inputOf };
}

/** Every step with its form. Which of them are offered, the server says. */
export const STEPS: Readonly<Record<StepName, Step>> = {
  acceptAction: step(AcceptActionDocument, { button: 'Accept this action' }, (base) => base),
  declineAction: step(
    DeclineActionDocument,
    {
      words: {
        name: 'reason',
        label: 'Why can you not do this?',
        hint: 'Say who could, if you know',
        empty: 'Say why you cannot do this',
      },
      button: 'Decline this action',
    },
    (base, { words }) => ({ ...base, reason: words }),
  ),
  claimActionDone: step(
    ClaimActionDoneDocument,
    {
      words: { name: 'evidence', label: 'What happened?', hint: 'Say what shows that it was done' },
      date: { name: 'doneOn', label: 'When was it done?' },
      button: 'Save as done',
    },
    (base, { words, date }) => ({ ...base, evidence: words, doneOn: date }),
  ),
  updateAction: step(
    UpdateActionDocument,
    {
      words: { name: 'note', label: 'What happened?' },
      date: { name: 'dueOn', label: 'New date', optional: true },
      button: 'Save update',
    },
    (base, { words, date, dateReason }) => ({ ...base, note: words, ...(date && { dueOn: date, dateReason }) }),
  ),
  blockAction: step(
    BlockActionDocument,
    {
      words: { name: 'note', label: 'What happened?', optional: true },
      more: 'blockedBy',
      button: 'Save as stuck',
    },
    (base, { words, blockedBy }) => ({ ...base, blockedBy, ...(words && { note: words }) }),
  ),
  unblockAction: step(
    UnblockActionDocument,
    { words: { name: 'note', label: 'What changed?', optional: true }, button: 'Save as moving again' },
    (base, { words }) => ({ ...base, ...(words && { note: words }) }),
  ),
  verifyAction: step(VerifyActionDocument, { button: 'Confirm it is done' }, (base) => base),
  returnAction: step(
    ReturnActionDocument,
    { words: { name: 'missing', label: 'What is missing?', empty: 'Say what is missing' }, button: 'Send it back' },
    (base, { words }) => ({ ...base, missing: words }),
  ),
  reassignAction: step(
    ReassignActionDocument,
    {
      words: { name: 'reason', label: 'Why does the owner change?', optional: true },
      more: 'owner',
      button: 'Change owner',
    },
    (base, { words, ownerId }) => ({ ...base, ownerId, ...(words && { reason: words }) }),
  ),
  cancelAction: step(
    CancelActionDocument,
    {
      words: { name: 'reason', label: 'Why is this no longer needed?', empty: 'Say why this is no longer needed' },
      button: 'Cancel this action',
    },
    (base, { words }) => ({ ...base, reason: words }),
  ),
  linkAction: step(LinkActionDocument, { more: 'goal', button: 'Link to this goal' }, (base, { planPartId }) => ({
    ...base,
    planPartId,
  })),
};

/** Whether the server named a step we have a form for. */
export function isStep(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}

/** Mistakes that can be seen before anything is sent. What the work demands beyond that, the server says. */
export function stepProblems(name: StepName, answers: StepAnswers): FieldProblem[] {
  const { date, words, more } = STEPS[name];
  return [
    ...(more ? missing(MORE[more].field, answers[MORE[more].field], MORE[more].message) : []),
    ...(words && !words.optional ? missing(words.name, answers.words, words.empty) : []),
    ...(date ? dateProblems(date.name, answers.date, { beEmpty: date.optional ?? false }) : []),
    ...(name === 'updateAction' && answers.date
      ? missing('dateReason', answers.dateReason, 'Say why the date changes')
      : []),
  ];
}

const MORE = {
  blockedBy: { field: 'blockedBy', message: 'Say what or who is in the way' },
  owner: { field: 'ownerId', message: 'Say who will do this action' },
  goal: { field: 'planPartId', message: 'Choose a goal' },
} as const;

function missing(field: string, value: string, message = 'Say what happened'): FieldProblem[] {
  return value.trim() ? [] : [{ field, message }];
}
