import { createContext, useContext } from 'react';
import type { Unsent } from './room-memory.js';
import type { Change, RoomState } from './room-state.js';
import type { Here } from './use-presence.js';
import type { Outbox } from './use-outbox.js';
import type { PlaceHandle } from './use-place.js';

/** What every part of the room works with. */
export interface RoomParts {
  meetingId: string;
  room: RoomState;
  take: (change: Change) => void;
  /** Asks for the whole meeting again: after a refusal, what is on screen may be old. */
  ask: () => Promise<void>;
  unsent: Unsent;
  outbox: Outbox;
  here: Here;
  place: PlaceHandle;
  /** The connection stands: what must not wait can be done. */
  live: boolean;
}

export const RoomContext = createContext<RoomParts | undefined>(undefined);

/** The room this part is in. */
export function useRoom(): RoomParts {
  const parts = useContext(RoomContext);
  if (!parts) throw new Error('useRoom is used outside the room');
  return parts;
}
