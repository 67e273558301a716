import { dateProblems } from '../../../design/date-input.js';
import type { RecordContactInput } from '../../../graphql/generated/young-people.js';
import type { FieldProblem } from '../../../graphql/problem.js';

/** The ways of being in touch, as they are recorded. */
export const WAYS = [
  { value: 'F2F_HOME', label: 'Visit at home' },
  { value: 'F2F_OTHER', label: 'Met in person' },
  { value: 'PHONE', label: 'Phone call' },
  { value: 'VIDEO', label: 'Video call' },
  { value: 'TEXT', label: 'Text message' },
  { value: 'EMAIL', label: 'Email' },
  { value: 'LETTER', label: 'Letter' },
  { value: 'THIRD_PARTY', label: 'Through somebody else' },
] as const;

/** What the form holds. */
export interface ContactDraft {
  happenedOn: string;
  way: string;
  /** Nothing came back: it does not count as being in touch. */
  noAnswer: boolean;
  note: string;
}

/** What is wrong before anything is sent. */
export function contactProblems({ happenedOn, way }: ContactDraft): FieldProblem[] {
  const chosen = way ? [] : [{ field: 'way', message: 'Say how you were in touch' }];
  return [...chosen, ...dateProblems('happenedOn', happenedOn, { say: 'Enter the day it happened' })];
}

/** What is sent. */
export function contactInput(
  ids: { clientKey: string; youngPersonId: string },
  { happenedOn, way, noAnswer, note }: ContactDraft,
): RecordContactInput {
  return { ...ids, happenedOn, way, twoWay: !noAnswer, ...(note.trim() && { note: note.trim() }) };
}
