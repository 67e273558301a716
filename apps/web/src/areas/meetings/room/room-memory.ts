import { useSyncExternalStore } from 'react';
import type { ComposedKind, Pending } from './outbox.js';

/** What somebody began to write for the minutes of one item. */
export interface Draft {
  kind: ComposedKind;
  words: string;
}

/** When an action is to be done: one of the dates worth one press, or another. */
export type DueChoice = 'WEEK' | 'NEXT_PANEL' | 'EIGHTEEN' | 'OTHER';

/** The action form of one item. */
export interface ActionDraft {
  title: string;
  ownerId: string;
  due: DueChoice;
  otherDate: string;
  /** A goal's part of the plan, or NO_GOAL, or nothing chosen yet. */
  goal: string;
  noPlanBecause: string;
  shown: boolean;
  plainWords: string;
}

/** The choice that no goal fits, or that there is no plan. */
export const NO_GOAL = 'NO_GOAL';

export const EMPTY_DRAFT: Draft = { kind: 'NOTE', words: '' };
export const EMPTY_ACTION: ActionDraft = {
  title: '',
  ownerId: '',
  due: 'WEEK',
  otherDate: '',
  goal: '',
  noPlanBecause: '',
  shown: true,
  plainWords: '',
};

/**
 * Everything typed in one meeting and not saved. It is kept in the memory of the page: it outlives going to another page of the
 * application and coming back, a lost connection and a refusal, but not closing the tab (of which the browser warns). It is
 * not put in the browser's storage: that would be personal data at rest.
 */
export interface Unsent {
  drafts: Readonly<Record<string, Draft>>;
  actions: Readonly<Record<string, ActionDraft>>;
  /** Entries being changed, and the new words so far. */
  changing: Readonly<Record<string, string>>;
  outbox: readonly Pending[];
  /** Entries known to be answers to what was sent from here. */
  answered: ReadonlySet<string>;
}

const nothing: Unsent = { drafts: {}, actions: {}, changing: {}, outbox: [], answered: new Set() };
const rooms = new Map<string, Unsent>();
const watchers = new Set<() => void>();

export function unsentIn(meetingId: string): Unsent {
  return rooms.get(meetingId) ?? nothing;
}

export function useUnsent(meetingId: string): Unsent {
  return useSyncExternalStore(watch, () => unsentIn(meetingId));
}

export function remember(meetingId: string, change: (before: Unsent) => Unsent): void {
  rooms.set(meetingId, change(unsentIn(meetingId)));
  warnBeforeLeaving([...rooms.values()].some((room) => countUnsent(room) > 0));
  watchers.forEach((watcher) => watcher());
}

export function writeDraft(meetingId: string, itemId: string, draft: Draft): void {
  remember(meetingId, (before) => ({ ...before, drafts: { ...before.drafts, [itemId]: draft } }));
}

export function writeAction(meetingId: string, itemId: string, action: ActionDraft): void {
  remember(meetingId, (before) => ({ ...before, actions: { ...before.actions, [itemId]: action } }));
}

/** Writes the new words of an entry; without words the change is given up or done. */
export function writeChange(meetingId: string, entryId: string, words?: string): void {
  remember(meetingId, (before) => {
    const { [entryId]: _, ...others } = before.changing;
    return { ...before, changing: words === undefined ? others : { ...others, [entryId]: words } };
  });
}

/** Whether something is half-written where somebody is: then the chair does not take them along. */
export function hasUnsentText(unsent: Unsent, itemId: string): boolean {
  const words = unsent.drafts[itemId]?.words ?? '';
  const title = unsent.actions[itemId]?.title ?? '';
  return words.trim() !== '' || title.trim() !== '' || Object.keys(unsent.changing).length > 0;
}

/** How many pieces of text would be lost if the tab were closed now. */
export function countUnsent(unsent: Unsent): number {
  const drafts = Object.values(unsent.drafts).filter(({ words }) => words.trim() !== '').length;
  const actions = Object.values(unsent.actions).filter(({ title }) => title.trim() !== '').length;
  return drafts + actions + Object.keys(unsent.changing).length + unsent.outbox.length;
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

function stay(event: Event): void {
  event.preventDefault();
}

function warnBeforeLeaving(warn: boolean): void {
  if (warn) window.addEventListener('beforeunload', stay);
  else window.removeEventListener('beforeunload', stay);
}
