import { useSyncExternalStore } from 'react';

let said = '';
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();

/** Says something to people who do not see the change: "Action added for Priya Nair, by 1 December 2026". Politely, once. */
export function announce(words: string): void {
  tell('');
  clearTimeout(timer);
  timer = setTimeout(() => tell(words), 60);
}

/** Where announcements are made; the shell has the one. */
export function LiveRegion() {
  const words = useSyncExternalStore(watch, () => said);
  return (
    <div className="govuk-visually-hidden" role="status" aria-live="polite">
      {words}
    </div>
  );
}

function tell(words: string): void {
  said = words;
  watchers.forEach((watcher) => watcher());
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
