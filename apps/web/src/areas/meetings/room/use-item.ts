import { useEffect } from 'react';
import { useQuery } from 'urql';
import { RoomItemDocument } from '../../../graphql/generated/meetings.js';
import { problemFrom, type Problem } from '../../../graphql/problem.js';
import type { Change, ItemAnswer } from './room-state.js';

/** The item on screen with what belongs to it: nothing while it is on its way, or closed, or when it failed. */
export interface ShownItem {
  item: ItemAnswer | undefined;
  failed: Problem | undefined;
  retry: () => void;
}

/** Asks for an item when it is shown; its minutes are taken into the room. */
export function useItem(id: string | undefined, take: (change: Change) => void): ShownItem {
  const [{ data, error }, ask] = useQuery({
    query: RoomItemDocument,
    variables: { id: id ?? '' },
    requestPolicy: 'cache-and-network',
    pause: id === undefined,
  });
  const answer = data?.agendaItem;
  const item = answer?.__typename === 'AgendaItem' && answer.id === id ? answer : undefined;
  useEffect(() => {
    if (item) take({ type: 'item', item });
  }, [item, take]);
  return { item, failed: item ? undefined : problemFrom(error), retry: () => ask({ requestPolicy: 'network-only' }) };
}
