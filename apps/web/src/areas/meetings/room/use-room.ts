import type { CombinedError } from '@urql/core';
import { useCallback, useEffect, useReducer, useState } from 'react';
import { useClient } from 'urql';
import { RoomDocument } from '../../../graphql/generated/meetings.js';
import { reduce, type Change, type RoomState } from './room-state.js';

const GATHER_MS = 150;

/** The state of one meeting, and the ways to change it. */
export interface RoomHandle {
  room: RoomState | undefined;
  /** Why there is no state. */
  error: CombinedError | undefined;
  /** Takes in what a mutation or an event says. */
  take: (change: Change) => void;
  /** Asks for the whole meeting again. */
  ask: () => Promise<void>;
}

/**
 * Holds a meeting while it goes on. The whole is asked for once; after that it is changed by what mutations answer and by events.
 * It is asked for again when an event could not be followed, and for those who chair when a state has changed: what may be done
 * next with one item depends on the others.
 */
export function useRoomState(meetingId: string): RoomHandle {
  const client = useClient();
  const [room, take] = useReducer(reduce, undefined);
  const [error, setError] = useState<CombinedError>();

  const ask = useCallback(async () => {
    const query = client.query(RoomDocument, { id: meetingId }, { requestPolicy: 'network-only' });
    const answer = await query.toPromise();
    setError(answer.error);
    if (answer.data) take({ type: 'snapshot', meeting: answer.data.meeting });
  }, [client, meetingId]);

  useEffect(() => void ask(), [ask]);

  const wanted = room?.askAgain ?? 0;
  useEffect(() => {
    if (wanted === 0) return;
    const timer = setTimeout(() => void ask(), GATHER_MS);
    return () => clearTimeout(timer);
  }, [wanted, ask]);

  return { room, error, take, ask };
}
