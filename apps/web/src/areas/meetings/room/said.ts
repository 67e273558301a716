import { day } from '../../../content/dates.js';
import { count } from '../../../content/plural.js';
import { list } from '../../../content/words.js';
import { lineOf, titleOf, type Entry, type Line, type RoomEvent, type RoomState } from './room-state.js';

/**
 * What is read out of an event, to those who do not see it: other people’s decisions and actions, and that the chair moved on.
 * Notes are not: they would talk over the people in the room.
 */
export function toSay(room: RoomState, event: RoomEvent, viewerId: string): string | undefined {
  if (!event.actor || event.actor.id === viewerId) return undefined;
  if (event.entry) return isNew(room, event.entry) ? ofEntry(event.entry) : undefined;
  return event.item ? ofItem(room, event.item) : undefined;
}

function ofItem(room: RoomState, item: Line): string | undefined {
  const starts = item.state === 'IN_DISCUSSION' && lineOf(room, item.id)?.state !== 'IN_DISCUSSION';
  return starts ? `The chair has moved to item ${item.position}, ${titleOf(item)}` : undefined;
}

function ofEntry({ kind, author, words, action }: Entry): string | undefined {
  if (kind === 'DECISION') return `Decision, by ${author.displayName}: ${words}`;
  if (!action) return undefined;
  return `Action for ${action.owner.displayName}, by ${day(action.dueOn)}: ${action.title}`;
}

function isNew(room: RoomState, entry: Entry): boolean {
  const all = Object.values(room.entries).flat();
  return entry.editedAt === null && !all.some(({ id }) => id === entry.id);
}

/** "While you were away: 2 notes, 1 decision and 1 action, which is yours." Nothing when nothing was missed. */
export function whileAway(room: RoomState, events: readonly RoomEvent[], viewerId: string): string | undefined {
  const missed = events.flatMap(({ entry }) => (entry && isNew(room, entry) ? [entry] : []));
  const others = missed.filter(({ author }) => author.id !== viewerId);
  const mine = others.filter(({ action }) => action?.owner.id === viewerId).length;
  const words = [
    some(others.filter(({ kind }) => kind === 'NOTE').length, 'note'),
    some(others.filter(({ kind }) => kind === 'DECISION').length, 'decision'),
    some(others.filter(({ kind }) => kind === 'ACTION').length, 'action'),
  ].filter((each) => each !== undefined);
  if (words.length === 0) return undefined;
  return `While you were away: ${list(words)}.${mine > 0 ? ` ${count(mine, 'action is', 'actions are')} yours.` : ''}`;
}

function some(n: number, what: string): string | undefined {
  return n > 0 ? count(n, what) : undefined;
}
