import type { TypedDocumentNode } from '@urql/core';
import {
  AcknowledgeReferralDocument,
  AnswerReferralInformationDocument,
  AskReferralInformationDocument,
  DecideReferralDocument,
  WithdrawReferralDocument,
  type DecideReferralInput,
  type HousingRoute,
  type ReferralCardFragment,
  type ReferralCommandInput,
} from '../../../graphql/generated/housing.js';
import type { FieldProblem } from '../../../graphql/problem.js';

/** What a person can do with a referral that was sent. Deciding is two: to accept it, and not to. */
export type MoveName = 'acknowledge' | 'ask' | 'answer' | 'accept' | 'refuse' | 'withdraw';

/** What the form of a move holds. */
export interface MoveAnswers {
  words: string;
  route: HousingRoute | '';
}

export const NO_ANSWERS: MoveAnswers = { words: '', route: '' };

interface WordsField {
  name: string;
  label: string;
  hint?: string;
  /** What to say when it is empty. */
  empty: string;
}

export interface Moved {
  referral: ReferralCardFragment;
}

export interface MoveBase {
  clientKey: string;
  referralId: string;
  expectedVersion: number;
}

/** A move: its form, and what is sent. */
export interface Move {
  /** The mutation the server names when it may be done. */
  mutation: string;
  document: TypedDocumentNode<Moved, { input: object }>;
  /** In the menu. */
  label: string;
  button: string;
  words?: WordsField;
  route?: boolean;
  inputOf: (base: MoveBase, answers: MoveAnswers) => object;
}

/** Ties a document to the input it takes, then forgets which: the moves stand in one table. */
function move<Input extends object>(
  document: TypedDocumentNode<Moved, { input: Input }>,
  terms: Omit<Move, 'document' | 'inputOf'>,
  inputOf: (base: MoveBase, answers: MoveAnswers) => Input,
): Move {
  return { ...terms, document: document as TypedDocumentNode<Moved, { input: object }>, inputOf };
}

const withNote = (base: MoveBase, { words }: MoveAnswers): ReferralCommandInput => ({ ...base, note: words.trim() });

const decided =
  (accepted: boolean) =>
  (base: MoveBase, { words, route }: MoveAnswers): DecideReferralInput => ({
    ...base,
    accepted,
    ...(accepted && route && { route }),
    reason: words.trim(),
  });

/** Every move with its form. Which of them are offered, the server says. */
export const MOVES: Readonly<Record<MoveName, Move>> = {
  acknowledge: move(
    AcknowledgeReferralDocument,
    {
      mutation: 'acknowledgeReferral',
      label: 'Say you have it and will deal with it',
      button: 'Yes, I will deal with it',
    },
    (base): ReferralCommandInput => base,
  ),
  ask: move(
    AskReferralInformationDocument,
    {
      mutation: 'askReferralInformation',
      label: 'Ask for information',
      button: 'Send the question',
      words: {
        name: 'note',
        label: 'What do you need, and why?',
        hint: 'Your clock is paused until children’s services answer',
        empty: 'Say what information you need, and why',
      },
    },
    withNote,
  ),
  answer: move(
    AnswerReferralInformationDocument,
    {
      mutation: 'answerReferralInformation',
      label: 'Answer housing',
      button: 'Send the answer',
      words: { name: 'note', label: 'Your answer to housing', empty: 'Answer what housing asked' },
    },
    withNote,
  ),
  accept: move(
    DecideReferralDocument,
    {
      mutation: 'decideReferral',
      label: 'Accept: say which kind of home',
      button: 'Accept the referral',
      words: {
        name: 'reason',
        label: 'What happens next, and why this home?',
        hint: 'The young person is told this',
        empty: 'Say what happens next, and why this home',
      },
      route: true,
    },
    decided(true),
  ),
  refuse: move(
    DecideReferralDocument,
    {
      mutation: 'decideReferral',
      label: 'Cannot help: give a reason',
      button: 'Do not accept the referral',
      words: {
        name: 'reason',
        label: 'Why can you not help, and what should they do next?',
        hint: 'The young person is told this',
        empty: 'Give the reason, and what they should do next',
      },
    },
    decided(false),
  ),
  withdraw: move(
    WithdrawReferralDocument,
    {
      mutation: 'withdrawReferral',
      label: 'Withdraw the referral',
      button: 'Withdraw the referral',
      words: { name: 'note', label: 'Why is it withdrawn?', empty: 'Say why the referral is withdrawn' },
    },
    withNote,
  ),
};

const NAMES = Object.keys(MOVES) as MoveName[];

/** The moves the server allows now, in the order of the work. */
export function movesOf(referral: Pick<ReferralCardFragment, 'allowedTransitions'>): MoveName[] {
  const allowed = new Set(referral.allowedTransitions.map(({ name }) => name));
  return NAMES.filter((name) => allowed.has(MOVES[name].mutation));
}

/** Whether the address names a move we have a form for. */
export function isMove(name: string | null): name is MoveName {
  return name !== null && Object.hasOwn(MOVES, name);
}

/** Mistakes that can be seen before anything is sent. What the work demands beyond that, the server says. */
export function moveProblems(name: MoveName, { words, route }: MoveAnswers): FieldProblem[] {
  const { words: field, route: asksRoute } = MOVES[name];
  return [
    ...(asksRoute && !route ? [{ field: 'route', message: 'Choose the kind of home' }] : []),
    ...(field && !words.trim() ? [{ field: field.name, message: field.empty }] : []),
  ];
}
