import type { Entry } from './room-state.js';

export type ComposedKind = 'NOTE' | 'DECISION';

/** Words on their way into the minutes. */
export interface Pending {
  /** Made by the browser when they were written: sent again, they make one entry. */
  key: string;
  itemId: string;
  kind: ComposedKind;
  words: string;
  /** When they were written, ISO 8601. */
  writtenAt: string;
  state: 'sending' | 'waiting' | 'refused';
  /** Why they were refused, in a sentence. */
  because?: string | undefined;
}

/** What is sent next: the oldest that was not refused. One at a time, so that they arrive in order. */
export function nextToSend(outbox: readonly Pending[]): Pending | undefined {
  return outbox.find(({ state }) => state !== 'refused');
}

export function without(outbox: readonly Pending[], key: string): Pending[] {
  return outbox.filter((each) => each.key !== key);
}

export function marked(outbox: readonly Pending[], key: string, mark: Partial<Pending>): Pending[] {
  return outbox.map((each) => (each.key === key ? { ...each, ...mark } : each));
}

/** Without a connection nothing is on its way: all wait, in their order. */
export function allWaiting(outbox: readonly Pending[]): Pending[] {
  return outbox.map((each) => (each.state === 'sending' ? { ...each, state: 'waiting' } : each));
}

/** How new words begin: behind others that wait, they wait too. */
export function stateBehind(outbox: readonly Pending[]): 'sending' | 'waiting' {
  return outbox.some(({ state }) => state === 'waiting') ? 'waiting' : 'sending';
}

const CLOCKS_DIFFER_MS = 120_000;

/** Whose outbox it is, the item that is shown, and the entries that are known to be answers to earlier words. */
export interface Asked {
  itemId: string;
  viewerId: string;
  answered: ReadonlySet<string>;
}

/**
 * What of an item's outbox is still to be shown: an entry may come back by the subscription before its own answer does, and is
 * not shown twice meanwhile.
 */
export function stillPending(
  outbox: readonly Pending[],
  entries: readonly Entry[],
  { itemId, viewerId, answered }: Asked,
): Pending[] {
  const arrived = entries.filter((entry) => entry.author.id === viewerId && !answered.has(entry.id));
  return outbox.filter((each) => {
    if (each.itemId !== itemId) return false;
    const twin = arrived.findIndex((entry) => isTwin(entry, each));
    if (twin >= 0) arrived.splice(twin, 1);
    return twin < 0;
  });
}

function isTwin(entry: Entry, pending: Pending): boolean {
  const since = Date.parse(pending.writtenAt) - CLOCKS_DIFFER_MS;
  return entry.kind === pending.kind && entry.words === pending.words.trim() && Date.parse(entry.at) >= since;
}
