import type { CombinedError } from '@urql/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { announce } from '../../../design/announce.js';
import { RoomEventsDocument } from '../../../graphql/generated/meetings.js';
import { useBackOnline } from '../../../graphql/live.js';
import { problemFrom } from '../../../graphql/problem.js';
import type { RoomEvent, RoomState } from './room-state.js';
import { toSay, whileAway } from './said.js';
import type { RoomHandle } from './use-room.js';

const CATCHING_UP_MS = 1500;
const TRY_AGAIN_MS = 2000;

/** What was missed while the connection was lost: what was known before, and what came since. */
interface Missed {
  before: RoomState;
  events: RoomEvent[];
}

/** What the subscription adds to the room beside its state. */
export interface Hearing {
  /** "While you were away: 2 notes and 1 decision." */
  away: string | undefined;
  dismissAway: () => void;
  /** Why nothing is heard any more: the room was closed to this viewer. */
  shut: string | undefined;
}

/**
 * Hears what happens in a meeting, from the last event that was taken in. After a lost connection it goes on from there: nothing
 * is missed, and what comes twice changes nothing (see room-state).
 */
export function useMeetingEvents(
  meetingId: string,
  viewerId: string,
  { room, take, ask }: RoomHandle,
  onWritten: (workerId: string) => void,
): Hearing {
  const client = useClient();
  const [round, setRound] = useState(0);
  const [away, setAway] = useState<string>();
  const [shut, setShut] = useState<string>();
  const missed = useRef<Missed>(undefined);
  const cursor = useEffectEvent(() => room?.cursor);

  useBackOnline(() => {
    if (room) missed.current = { before: room, events: [] };
    setTimeout(() => caughtUp(), CATCHING_UP_MS);
    setRound((n) => n + 1);
  });
  const caughtUp = () => {
    const words = missed.current && whileAway(missed.current.before, missed.current.events, viewerId);
    missed.current = undefined;
    setAway(words);
    if (words) announce(words);
  };
  const hear = useEffectEvent((event: RoomEvent) => {
    const words = room && !missed.current ? toSay(room, event, viewerId) : undefined;
    missed.current?.events.push(event);
    take({ type: 'event', event });
    if (event.entry) onWritten(event.entry.author.id);
    if (words) announce(words);
  });
  const fail = useEffectEvent((error: CombinedError) => {
    const problem = problemFrom(error);
    if (problem?.kind === 'notFound' || problem?.kind === 'rule') return setShut(problem.message);
    setTimeout(() => void ask().then(() => setRound((n) => n + 1)), TRY_AGAIN_MS);
  });

  const ready = room !== undefined;
  useEffect(() => {
    if (!ready) return;
    const events = client.subscription(RoomEventsDocument, { meetingId, after: cursor() ?? null });
    const line = events.subscribe(({ data, error }) => {
      if (error) fail(error);
      else if (data) hear(data.meetingEvents);
    });
    return () => line.unsubscribe();
  }, [client, meetingId, ready, round]);

  return { away, dismissAway: () => setAway(undefined), shut };
}
