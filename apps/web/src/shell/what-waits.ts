import { useEffect, useSyncExternalStore } from 'react';

let words = '';
const watchers = new Set<() => void>();

/** What the bar at the top says of unsent work while the connection is lost; each page with such work tells it. */
export function useWhatWaits(next: string): void {
  useEffect(() => {
    tell(next);
    return () => tell('');
  }, [next]);
}

/** What a page has told, for the bar. */
export function useToldWaiting(): string {
  return useSyncExternalStore(watch, () => words);
}

function tell(next: string): void {
  words = next;
  watchers.forEach((watcher) => watcher());
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
