import { useLayoutEffect, useRef } from 'react';
import { ActionPanel } from './action-panel.js';
import { ChairMoved } from './chair-moved.js';
import { CurrentItem } from './current-item.js';
import { RoomAgenda } from './room-agenda.js';
import { useRoom } from './room-context.js';
import { RoomNotices } from './room-notices.js';
import { lineOf } from './room-state.js';
import { useItem } from './use-item.js';
import type { Hearing } from './use-meeting-events.js';
import { useRoomKeys } from './use-room-keys.js';

/** The three columns of the room; on narrow screens the item comes first, then the action form, then the agenda. */
export function RoomColumns({ hearing }: { hearing: Hearing }) {
  const { room, place, take } = useRoom();
  const line = place.shownId === undefined ? undefined : lineOf(room, place.shownId);
  const shown = useItem(line?.__typename === 'AgendaItem' ? line.id : undefined, take);
  const box = useFocusKept(place.shownId);
  useRoomKeys();
  return (
    <div ref={box}>
      <RoomNotices hearing={hearing} />
      <div className="app-room">
        <RoomAgenda />
        <div className="app-room__main">
          <CurrentItem shown={shown} />
        </div>
        <div className="app-room__side">
          <ActionPanel item={shown.item} />
        </div>
      </div>
      <ChairMoved />
    </div>
  );
}

/**
 * The focus is never moved when the item changes; but where what had it is gone with the old item, it goes to the heading of the
 * new one, not to the top of the page.
 */
function useFocusKept(shownId: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  useLayoutEffect(() => {
    const look = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  useLayoutEffect(() => {
    const gone = last.current && !last.current.isConnected && document.activeElement === document.body;
    if (gone) box.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [shownId]);
  return box;
}
