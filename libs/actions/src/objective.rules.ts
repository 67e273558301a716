import { type LocalDate, Tone } from '@app/platform';
import { ObjectiveState } from '@app/pathway-plans';
import type { Action } from './action.entity.js';
import { ActionState } from './action.states.js';
import { toneOfAction } from './action.words.rules.js';

type Goal = { readonly state: ObjectiveState; readonly byOn: LocalDate | null };
type Carrying = Pick<Action, 'state' | 'dueOn' | 'doneOn'>;

/** Done and checked. */
export const isDone = ({ state }: Pick<Action, 'state'>): boolean => state === ActionState.VERIFIED;

/** Cancelled actions are neither done nor to do. */
export const countsTowards = ({ state }: Pick<Action, 'state'>): boolean => state !== ActionState.CANCELLED;

const decided: Readonly<Partial<Record<ObjectiveState, Tone>>> = {
  [ObjectiveState.ACHIEVED]: Tone.DONE,
  [ObjectiveState.STOPPED]: Tone.NONE,
};
/** Worst first. */
const byWorst = [Tone.LATE, Tone.HOLD, Tone.SOON] as const;

/** How a goal goes: what was decided of it, then its own date, then the worst of its actions. */
export function objectiveTone({ state, byOn }: Goal, actions: readonly Carrying[], today: LocalDate): Tone {
  const tone = decided[state];
  if (tone) return tone;
  if (byOn !== null && byOn < today) return Tone.LATE;

  const tones = new Set(actions.filter(countsTowards).map((action) => toneOfAction(action, today)));
  return byWorst.find((worst) => tones.has(worst)) ?? (moves(tones) ? Tone.OK : Tone.NONE);
}

/** Something is under way or done. */
const moves = (tones: ReadonlySet<Tone>): boolean => tones.has(Tone.OK) || tones.has(Tone.DONE);

/** The same in words. */
export function objectiveWords(goal: Goal, actions: readonly Carrying[], today: LocalDate): string {
  if (goal.state === ObjectiveState.STOPPED) return 'Stopped';
  const words: Readonly<Record<Tone, string>> = {
    [Tone.DONE]: 'Achieved',
    [Tone.LATE]: 'Off track',
    [Tone.HOLD]: 'Stuck',
    [Tone.SOON]: 'At risk',
    [Tone.OK]: 'On track',
    [Tone.NONE]: 'Not started',
  };
  return words[objectiveTone(goal, actions, today)];
}
