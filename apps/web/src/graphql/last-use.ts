/** When the session was last used, here or in another tab (milliseconds, as `Date.now` counts). */
let last = Date.now();
const listeners = new Set<() => void>();

/** Other tabs have the same session: what they use, this one need not warn of. */
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waymark-session-use');
if (tabs) tabs.onmessage = () => note();

function note(): void {
  last = Date.now();
  for (const listener of listeners) listener();
}

/** The server has just answered somebody who is signed in. */
export function sessionUsed(): void {
  note();
  tabs?.postMessage('used');
}

/** Milliseconds since the session was last used. */
export const sinceLastUse = (): number => Date.now() - last;

/** Calls back at each use; gives what ends that. */
export function onSessionUse(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
