import { dayInWords, daysBetween, type LocalDate, Tone } from '@app/platform';
import { awayInWords } from '@app/young-people';
import { ActionState } from './action.states.js';

/** An action is soon due from 7 days before. */
export const DUE_SOON_DAYS = 7;

type Dated = { readonly state: ActionState; readonly dueOn: LocalDate; readonly doneOn: LocalDate | null };

const waiting: ReadonlySet<ActionState> = new Set([
  ActionState.ASSIGNED,
  ActionState.ACCEPTED,
  ActionState.BLOCKED,
  ActionState.DECLINED,
]);

/** Somebody has still to do it: not said to be done, not closed. */
export const stillToDo = (state: ActionState): boolean => waiting.has(state);

/** Not closed: to do, or said to be done and not checked yet. */
export const isOpen = (state: ActionState): boolean => waiting.has(state) || state === ActionState.DONE_CLAIMED;

/** How many days late; 0 when it is not, or when it is said to be done. */
export function daysOverdue({ state, dueOn }: Dated, today: LocalDate): number {
  return stillToDo(state) ? Math.max(0, daysBetween(dueOn, today)) : 0;
}

/** The tone of what somebody did, where the date adds nothing to it. */
const tones: Readonly<Partial<Record<ActionState, Tone>>> = {
  [ActionState.VERIFIED]: Tone.DONE,
  [ActionState.CANCELLED]: Tone.NONE,
  [ActionState.DONE_CLAIMED]: Tone.OK,
  [ActionState.BLOCKED]: Tone.HOLD,
};

/** Shape and colour, worked out from what was done and the date, never stored. */
export function toneOfAction({ state, dueOn }: Dated, today: LocalDate): Tone {
  const settled = tones[state];
  if (settled) return settled;
  if (dueOn < today) return Tone.LATE;
  if (state === ActionState.DECLINED || isSoon(dueOn, today)) return Tone.SOON;
  return state === ActionState.ASSIGNED ? Tone.NONE : Tone.OK;
}

const closedWords: Readonly<Partial<Record<ActionState, string>>> = {
  [ActionState.VERIFIED]: 'Done',
  [ActionState.CANCELLED]: 'Cancelled',
  [ActionState.DONE_CLAIMED]: 'Done, waiting to be checked',
};

/** The status in words: "Overdue", "Stuck", "Due in 2 days", "On track", "Not started". */
export function statusWords(action: Dated, today: LocalDate): string {
  const { state, dueOn } = action;
  const closed = closedWords[state];
  if (closed) return closed;
  if (state === ActionState.BLOCKED) return dueOn < today ? 'Stuck and overdue' : 'Stuck';
  if (state === ActionState.DECLINED) return 'Declined: needs a new owner';
  if (dueOn < today) return 'Overdue';
  if (isSoon(dueOn, today)) return `Due ${awayInWords(today, dueOn)}`;
  return state === ActionState.ASSIGNED ? 'Not started' : 'On track';
}

/** What goes under the date: "3 days overdue", "In 2 days", "Done on 20 November 2026". */
export function dueWords(action: Dated, today: LocalDate): string {
  const { state, dueOn, doneOn } = action;
  if (state === ActionState.CANCELLED) return 'No longer due';
  if (!stillToDo(state)) return doneOn === null ? 'Done' : `Done on ${dayInWords(doneOn)}`;
  const words = awayInWords(today, dueOn);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isSoon(dueOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(today, dueOn) <= DUE_SOON_DAYS;
}
