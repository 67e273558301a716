import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { follow, leftBehind, type Place } from './follow.js';
import { hasUnsentText, type Unsent } from './room-memory.js';
import { currentLine, lineOf, shownLines, type RoomState } from './room-state.js';

export interface PlaceHandle {
  /** The item on screen; nothing on an empty agenda. */
  shownId: string | undefined;
  following: boolean;
  /** The item the chair has moved to, while this follower has unsent text elsewhere. */
  chairMovedTo: string | undefined;
  /** Looks at an item; the chair’s own item means following again. */
  goTo: (itemId: string) => void;
  followAgain: () => void;
  stopFollowing: () => void;
}

/**
 * Which item is on screen. Following the chair is the rule, and then the address names no item; an item that was chosen is in the
 * address, so that Back leads back to the chair.
 */
export function usePlace(room: RoomState | undefined, unsent: Unsent): PlaceHandle {
  const [search, setSearch] = useSearchParams();
  const [place, setPlace] = useState<Place>(NOWHERE);
  const chairAt = room && currentLine(room)?.id;
  const chosen = chosenIn(room, search);
  const following = chosen === undefined;
  const next = follow(place, chairAt, following && !isWriting(unsent, place.at));
  if (next !== place) setPlace(next);

  const choose = (item: string | undefined) => setSearch(item === undefined ? {} : { item });
  const followAgain = () => {
    setPlace({ at: chairAt ?? next.at, chairAt });
    if (search.has('item')) choose(undefined);
  };
  const shownId = chosen ?? next.at ?? firstToSee(room);
  return {
    shownId,
    following,
    chairMovedTo: following ? leftBehind(next) : undefined,
    goTo: (itemId) => (itemId === chairAt ? followAgain() : choose(itemId)),
    followAgain,
    stopFollowing: () => choose(shownId),
  };
}

const NOWHERE: Place = { at: undefined, chairAt: undefined };

/** The item that the address names, if it is on this agenda. */
function chosenIn(room: RoomState | undefined, search: URLSearchParams): string | undefined {
  const asked = search.get('item');
  return room && asked !== null ? lineOf(room, asked)?.id : undefined;
}

function isWriting(unsent: Unsent, at: string | undefined): boolean {
  return at !== undefined && hasUnsentText(unsent, at);
}

/** Before the chair has started anything: the first item that is still to come, else the first. */
function firstToSee(room: RoomState | undefined): string | undefined {
  if (!room) return undefined;
  const lines = shownLines(room);
  return (lines.find(({ state }) => state === 'LISTED') ?? lines[0])?.id;
}
