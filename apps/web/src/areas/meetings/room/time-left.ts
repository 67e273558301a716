import { duration } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';

const MINUTE_MS = 60_000;

/** Whole minutes since an instant (ISO 8601), never less than nought; nought when it has not begun. */
export function minutesSince(startedAt: string | null | undefined, now: number): number {
  return startedAt ? Math.max(0, Math.floor((now - Date.parse(startedAt)) / MINUTE_MS)) : 0;
}

/** "6 minutes left", "No time left", "4 minutes over". Minutes only: seconds would hurry people. */
export function timeLeft(left: number): string {
  if (left > 0) return `${count(left, 'minute')} left`;
  return left === 0 ? 'No time left' : `${count(-left, 'minute')} over`;
}

/** "Meeting has 40 minutes left", "Meeting is 4 minutes over". */
export function meetingTime(left: number): string {
  if (left < 0) return `Meeting is ${duration(-left)} over`;
  return left === 0 ? 'Meeting has no time left' : `Meeting has ${duration(left)} left`;
}

/** What is said aloud, once each: at two minutes, and at none. */
export function timeWarning(left: number): string | undefined {
  if (left === 2) return '2 minutes left for this item';
  return left === 0 ? 'No time left for this item' : undefined;
}
