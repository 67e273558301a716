import { useEffect, useRef, useState } from 'react';
import type { PersonHere, Presence, Typing } from './presence.js';

const TYPING_SHOWN_MS = 5000;
const TELL_EVERY_MS = 2000;

export interface Here {
  people: readonly PersonHere[];
  typing: readonly Typing[];
  /** Tells the others that one is writing; at most every two seconds. */
  tellTyping: (itemId: string, kind: string) => void;
  /** What somebody wrote has arrived: they are not writing it any more. */
  hasWritten: (workerId: string) => void;
}

/** Who is in the room and who is writing. Its code is fetched when the room is open: the minutes do not wait for it. */
export function usePresence(meetingId: string): Here {
  const [people, setPeople] = useState<readonly PersonHere[]>([]);
  const [typing, setTyping] = useState<readonly Typing[]>([]);
  const line = useRef<Presence>(undefined);
  const toldAt = useRef(0);

  useEffect(() => {
    let left = false;
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const stopped = (workerId: string) => setTyping((now) => without(now, workerId));
    const hear = {
      people: setPeople,
      typing: (one: Typing) => {
        setTyping((now) => [...without(now, one.workerId), one]);
        clearTimeout(timers.get(one.workerId));
        timers.set(
          one.workerId,
          setTimeout(() => stopped(one.workerId), TYPING_SHOWN_MS),
        );
      },
    };
    void import('./presence.js').then(({ enter }) => {
      if (!left) line.current = enter(meetingId, hear);
    });
    return () => {
      left = true;
      line.current?.leave();
      timers.forEach((timer) => clearTimeout(timer));
    };
  }, [meetingId]);

  const tellTyping = (itemId: string, kind: string) => {
    if (Date.now() - toldAt.current < TELL_EVERY_MS) return;
    toldAt.current = Date.now();
    line.current?.typing(itemId, kind);
  };
  const hasWritten = (workerId: string) => setTyping((now) => without(now, workerId));
  return { people, typing, tellTyping, hasWritten };
}

function without(typing: readonly Typing[], workerId: string): readonly Typing[] {
  return typing.some((one) => one.workerId === workerId) ? typing.filter((one) => one.workerId !== workerId) : typing;
}
