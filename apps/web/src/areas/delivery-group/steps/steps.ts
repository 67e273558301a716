import type { TypedDocumentNode } from '@urql/core';
import {
  AgreeCommitmentDocument,
  ClaimCommitmentDeliveredDocument,
  DeclareCommitmentAtRiskDocument,
  UpdateCommitmentDocument,
  VerifyCommitmentDocument,
  type CommitmentCommandInput,
  type CommitmentRowFragment,
  type UpdateCommitmentInput,
} from '../../../graphql/generated/delivery-group.js';
import type { FieldProblem } from '../../../graphql/problem.js';
import { readFigure } from '../figures.js';

/** What a person can do with a commitment: the names of the mutations. */
export type StepName =
  'updateCommitment' | 'claimCommitmentDelivered' | 'declareCommitmentAtRisk' | 'agreeCommitment' | 'verifyCommitment';

/** Everything the forms of the steps hold. */
export interface StepAnswers {
  words: string;
  /** The figure as typed. */
  value: string;
  nextStep: string;
}

export const NO_ANSWERS: StepAnswers = { words: '', value: '', nextStep: '' };

export interface StepBase {
  clientKey: string;
  commitmentId: string;
  expectedVersion: number;
}

interface WordsField {
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
  /** A figure and a next step are asked for too. */
  figure?: boolean;
  /** In a row, in the words of somebody who answers "How is it going?". */
  answer: string;
  button: string;
  inputOf: (base: StepBase, answers: StepAnswers) => object;
}

export interface StepDone {
  commitment: CommitmentRowFragment;
}

/** Ties a document to the input it takes, then forgets which: the steps stand in one table. */
function step<Input extends object>(
  document: TypedDocumentNode<StepDone, { input: Input }>,
  terms: Omit<Step, 'document' | 'inputOf'>,
  inputOf: (base: StepBase, answers: StepAnswers) => Input,
): Step {
  return { ...terms, document: document as TypedDocumentNode<StepDone, { input: object }>, inputOf };
}

const NO_NAMES = 'Do not name young people';

const withReason = (base: StepBase, { words }: StepAnswers): CommitmentCommandInput => ({
  ...base,
  ...(words.trim() && { reason: words.trim() }),
});

function updateOf(base: StepBase, { words, value, nextStep }: StepAnswers): UpdateCommitmentInput {
  const figure = readFigure(value);
  return {
    ...base,
    note: words.trim(),
    ...(typeof figure === 'number' && { value: figure }),
    ...(nextStep.trim() && { nextStep: nextStep.trim() }),
  };
}

/** Every step with its form, in the order they are offered. Which of them are, the server says. */
export const STEPS: Readonly<Record<StepName, Step>> = {
  updateCommitment: step(
    UpdateCommitmentDocument,
    {
      answer: 'It goes on, here is the news',
      button: 'Save update',
      figure: true,
      words: { name: 'note', label: 'What has happened?', hint: NO_NAMES, empty: 'Say what has happened' },
    },
    updateOf,
  ),
  agreeCommitment: step(
    AgreeCommitmentDocument,
    { answer: 'Agreed', button: 'Agree for the delivery group' },
    withReason,
  ),
  verifyCommitment: step(
    VerifyCommitmentDocument,
    {
      answer: 'I checked, it was delivered',
      button: 'Confirm it was delivered',
      words: { name: 'reason', label: 'What did you find?', hint: NO_NAMES, optional: true },
    },
    withReason,
  ),
  claimCommitmentDelivered: step(
    ClaimCommitmentDeliveredDocument,
    {
      answer: 'It is delivered',
      button: 'Save as delivered',
      words: {
        name: 'reason',
        label: 'What shows that it was delivered?',
        hint: `Somebody in the delivery group checks this. ${NO_NAMES}`,
        empty: 'Say what shows that it was delivered',
      },
    },
    withReason,
  ),
  declareCommitmentAtRisk: step(
    DeclareCommitmentAtRiskDocument,
    {
      answer: 'It is at risk',
      button: 'Save as at risk',
      words: {
        name: 'reason',
        label: 'Why is it at risk, and what help is needed?',
        hint: NO_NAMES,
        empty: 'Say why it is at risk, and what help is needed',
      },
    },
    withReason,
  ),
};

const NAMES = Object.keys(STEPS) as StepName[];

/** What may be done now, as the server says, in the order it is offered. */
export function stepsOf({ allowedTransitions }: { allowedTransitions: readonly { name: string }[] }): StepName[] {
  return NAMES.filter((name) => allowedTransitions.some((allowed) => allowed.name === name));
}

/** What opens a row: to update it where one may, else the one thing there is to do. */
export function rowLabel(commitment: Pick<CommitmentRowFragment, 'state' | 'allowedTransitions'>): string | undefined {
  const [first] = stepsOf(commitment);
  if (!first || first === 'updateCommitment') return first && 'Update';
  const given = commitment.allowedTransitions.find(({ name }) => name === first)?.label ?? STEPS[first].button;
  return stepLabel(first, commitment.state, given);
}

/** Mistakes that can be seen before anything is sent. What the work demands beyond that, the server says. */
export function stepProblems(name: StepName, { words, value }: StepAnswers): FieldProblem[] {
  const { words: field, figure } = STEPS[name];
  return [
    ...(figure && readFigure(value) === undefined ? [{ field: 'value', message: 'Enter a number, like 7' }] : []),
    ...(field && !field.optional && !words.trim() ? [{ field: field.name, message: field.empty ?? '' }] : []),
  ];
}

/** What a step is called where the commitment stands: to say "at risk" of what was claimed is to send the claim back. */
export function stepLabel(name: StepName, state: CommitmentRowFragment['state'], given: string): string {
  if (name === 'declareCommitmentAtRisk' && state === 'DELIVERED_CLAIMED') return 'Send it back: it is not delivered';
  if (name === 'agreeCommitment')
    return state === 'AT_RISK' ? 'Agree that it is back on track' : 'Agree to this commitment';
  return given;
}
