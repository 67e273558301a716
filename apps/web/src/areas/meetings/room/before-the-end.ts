import { count, plural } from '../../../content/plural.js';
import { countUnsent, type Unsent } from './room-memory.js';
import { currentLine, shownLines, titleOf, type RoomState } from './room-state.js';

/** One thing to look at before a meeting ends. */
export interface Check {
  done: boolean;
  words: string;
}

/** What is still open, in sentences. It only tells: whether the meeting may end, the server says. */
export function beforeTheEnd(room: RoomState, unsent: Unsent): { checks: Check[]; notReached: number } {
  const listed = shownLines(room).filter(({ state }) => state === 'LISTED');
  const live = currentLine(room);
  const entries = Object.values(room.entries).flat();
  const notAgreed = entries.filter(({ kind, agreedAt }) => kind === 'DECISION' && agreedAt === null).length;
  const withoutGoal = entries.filter(({ action }) => action && !action.objective).length;
  const notSent = countUnsent(unsent);
  const checks = [
    live
      ? { done: false, words: `Item ${live.position} is still being discussed. Decide it or carry it over first` }
      : { done: true, words: 'No item is being discussed' },
    listed.length > 0
      ? {
          done: false,
          words: `Not reached: ${listed.map((line) => `item ${line.position}, ${titleOf(line)}`).join('; ')}`,
        }
      : { done: true, words: 'Every item was reached' },
    notAgreed > 0
      ? { done: false, words: `${count(notAgreed, 'decision')} not agreed by the chair yet` }
      : { done: true, words: 'No decision waits for the chair' },
    withoutGoal > 0
      ? { done: false, words: `${count(withoutGoal, 'action')} without a goal in a plan` }
      : { done: true, words: 'Every action has a goal' },
  ];
  if (notSent > 0)
    checks.push({
      done: false,
      words: `${count(notSent, 'piece')} of text ${plural(notSent, 'is', 'are')} not in the minutes yet`,
    });
  return { checks, notReached: listed.length };
}
