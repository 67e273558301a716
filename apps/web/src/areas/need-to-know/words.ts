import type { Choice } from '../../design/select.js';
import type { BreakGlassReason } from '../../graphql/generated/need-to-know.js';

/** Why somebody may see a record that nothing opens to them, the gravest first. */
export const REASONS: readonly Choice<BreakGlassReason>[] = [
  {
    value: 'RISK_TO_LIFE_NOW',
    label: 'A life is at risk now',
    hint: 'Also opens a sealed record without a second person',
  },
  { value: 'SAFEGUARDING', label: 'Somebody may be hurt', hint: 'Contacts, home, family and risk' },
  { value: 'MISSING', label: 'The young person is missing', hint: 'Contacts, home and family' },
  {
    value: 'OUT_OF_HOURS',
    label: 'They need help and nobody who works with them can be reached',
    hint: 'Contacts, home and support',
  },
  {
    value: 'COVERING_COLLEAGUE',
    label: 'I cover for a colleague today',
    hint: 'Contacts, home, learning and their own words',
  },
];

/** "47 minutes left", for the bar across the record. */
export const minutesLeft = (minutes: number): string => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`);

/** What the page finds before anything is sent. */
export function breakGlassProblems(draft: { youngPerson: string; reasonCode: string; reason: string }) {
  return [
    draft.youngPerson.trim().length < 3 && { field: 'youngPerson', message: 'Enter the exact reference' },
    draft.reasonCode === '' && { field: 'reasonCode', message: 'Choose why you need to see this record' },
    [...draft.reason.trim()].length < 20 && {
      field: 'reason',
      message: 'Say why you need to see this record now, in 20 to 1,000 characters',
    },
  ].filter((problem) => problem !== false);
}

/** A reason of at least 10 characters, for the forms that ask for one. */
export const reasonProblem = (reason: string) =>
  [...reason.trim()].length < 10 ? [{ field: 'reason', message: 'Say why, in 10 to 1,000 characters' }] : [];

/** An answer to somebody who asks: yes or no, and why. */
export const answerProblems = ({ agree, words }: { agree: string; words: string }) => [
  ...(agree === '' ? [{ field: 'agree', message: 'Choose whether you agree' }] : []),
  ...([...words.trim()].length < 10 ? [{ field: 'words', message: 'Say why, in 10 to 1,000 characters' }] : []),
];

/** Who does not agree says why; who agrees may. */
export const refusalProblem = (agree: boolean, words: string) =>
  (agree && words.trim() === '') || [...words.trim()].length >= 10
    ? []
    : [
        {
          field: 'words',
          message: agree ? 'Say why, in 10 to 1,000 characters' : 'Say why you do not agree, in 10 to 1,000 characters',
        },
      ];

/** What the page finds before a request is sent. */
export const askProblems = ({ reference, reason }: { reference: string; reason: string }) => [
  ...(reference.trim().length < 3 ? [{ field: 'reference', message: 'Enter the exact reference' }] : []),
  ...([...reason.trim()].length < 20
    ? [{ field: 'reason', message: 'Say why your work needs this record, in 20 to 1,000 characters' }]
    : []),
];
