import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Whether changes by others reach this page: yes; not now, trying again; no network at all. */
export type LiveState = 'live' | 'reconnecting' | 'offline';

export interface Live {
  state: LiveState;
  /** When the connection was lost, in milliseconds since 1970; nothing while it stands. */
  lostAt?: number | undefined;
  /** When it will be tried again, in milliseconds since 1970. */
  retryAt?: number | undefined;
}

/** A blink is not worth a banner: a loss is told only when it has lasted this long. */
const SILENCE_MS = 3000;

const watchers = new Set<() => void>();
const returns = new Set<() => void>();
let live: Live = { state: 'live' };
let lostSince: number | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
let tryNow: (() => void) | undefined;

/** The connection as one word, for what a page shows: `live`, `reconnecting` or `offline`. */
export function useLiveState(): LiveState {
  return useLive().state;
}

/** The connection with its times, for the bar at the top. */
export function useLive(): Live {
  return useSyncExternalStore(watch, currentLive);
}

/** The connection as it is now. */
export function currentLive(): Live {
  return live;
}

/** Runs when the connection is back after a loss: fetch again what may have been missed. */
export function useBackOnline(refetch: () => void): void {
  const latest = useEffectEvent(refetch);
  useEffect(() => {
    return onBackOnline(() => latest());
  }, []);
}

/** The same outside a component; gives what stops it. */
export function onBackOnline(run: () => void): () => void {
  returns.add(run);
  return () => void returns.delete(run);
}

/** Does not wait for the next attempt. */
export function reconnectNow(): void {
  tryNow?.();
}

/** The connection stands (again). Called by the client only. */
export function connectionUp(): void {
  const wasLost = lostSince !== undefined;
  lostSince = undefined;
  clearTimeout(telling);
  tell({ state: 'live' });
  if (wasLost) returns.forEach((run) => run());
}

/** The connection was lost, or could not be made. Called by the client only. */
export function connectionLost(): void {
  if (lostSince !== undefined) return;
  lostSince = Date.now();
  telling = setTimeout(tellLoss, SILENCE_MS);
}

/** Waits before the next attempt, unless the person asks for it now: 1, 2, 4, 8, then 15 seconds, each shortened by chance. */
export function waitToRetry(attempt: number): Promise<void> {
  const wait = Math.min(1000 * 2 ** attempt, 15_000) * (0.5 + Math.random() / 2);
  if (live.state !== 'live') tell({ ...live, retryAt: Date.now() + wait });
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, wait);
    tryNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function tellLoss(): void {
  tell({ ...live, state: navigator.onLine ? 'reconnecting' : 'offline', lostAt: lostSince });
}

function tell(next: Live): void {
  if (next.state === live.state && next.retryAt === live.retryAt) return;
  live = next;
  watchers.forEach((watcher) => watcher());
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Follows the browser's own word for the network. Called once, at the start. */
export function followTheNetwork(): void {
  window.addEventListener('offline', connectionLost);
  window.addEventListener('online', () => {
    reconnectNow();
    if (!usesSocket) connectionUp();
    else if (live.state === 'offline') tell({ ...live, state: 'reconnecting' });
  });
}

let usesSocket = false;

/** Tells whether a subscription holds the socket open: without one, the browser's word for the network is all there is. */
export function socketInUse(inUse: boolean): void {
  usesSocket = inUse;
}
