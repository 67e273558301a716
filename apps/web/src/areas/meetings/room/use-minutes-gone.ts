import { useSyncExternalStore } from 'react';
import { minutesSince } from './time-left.js';

const LOOK_EVERY_MS = 1000;

/** Whole minutes since an instant; draws again only when the number changes, once a minute. */
export function useMinutesGone(startedAt: string | null | undefined): number {
  return useSyncExternalStore(everySecond, () => minutesSince(startedAt, Date.now()));
}

function everySecond(look: () => void): () => void {
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
