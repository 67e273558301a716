import { day } from '../../content/dates.js';
import { count } from '../../content/plural.js';
import type { Tone } from '../../design/status.js';
import type {
  AskedForFragment,
  SubjectAccessState,
  SubjectAccessWay,
} from '../../graphql/generated/data-protection.js';

/** How somebody asked. */
export const WAYS: readonly { value: SubjectAccessWay; label: string }[] = [
  { value: 'IN_PERSON', label: 'In person' },
  { value: 'PHONE', label: 'By phone' },
  { value: 'EMAIL', label: 'By email' },
  { value: 'LETTER', label: 'By letter' },
  { value: 'FORM', label: 'On a form' },
];
export const wayWords = (way: SubjectAccessWay): string => WAYS.find(({ value }) => value === way)?.label ?? way;

const STATES: Readonly<Record<SubjectAccessState, string>> = {
  RECEIVED: 'Received: to be put together',
  IN_REVIEW: 'Put together: passages are being read',
  GIVEN: 'Given',
  REFUSED: 'Refused',
};

/** Where a request stands, in words. */
export function stateWords({ state, held, givenOn }: Pick<AskedForFragment, 'state' | 'held' | 'givenOn'>): string {
  if (state === 'IN_REVIEW')
    return held === 0 ? 'Read: ready to give' : `Put together: ${count(held, 'passage')} to decide`;
  return state === 'GIVEN' && givenOn ? `Given on ${day(givenOn)}` : STATES[state];
}

export const isOpen = ({ state }: Pick<AskedForFragment, 'state'>): boolean =>
  state === 'RECEIVED' || state === 'IN_REVIEW';

/** How long there is, for a status. */
export function dueWords({ daysLeft, dueOn }: Pick<AskedForFragment, 'daysLeft' | 'dueOn'>): {
  tone: Tone;
  words: string;
} {
  if (daysLeft < 0) return { tone: 'LATE', words: `${count(-daysLeft, 'day')} late, due ${day(dueOn)}` };
  if (daysLeft === 0) return { tone: 'SOON', words: 'Due today' };
  return { tone: daysLeft <= 7 ? 'SOON' : 'OK', words: `Due ${day(dueOn)}, in ${count(daysLeft, 'day')}` };
}
