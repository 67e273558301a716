import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { newKey } from '../../../graphql/client-key.js';
import { MoveAgendaItemDocument } from '../../../graphql/generated/meetings.js';
import { problemFrom, type Problem } from '../../../graphql/problem.js';
import { moved, standing, type AgendaItem, type AgendaMeeting } from './agenda-lines.js';

/** The agenda in the order that is on screen, and what moves it. */
export interface AgendaOrder {
  items: readonly AgendaItem[];
  /** Puts an item at an index, at once on screen; the server hears of it in turn. */
  move: (id: string, toIndex: number) => void;
  /** Why the last move was refused. */
  refused: Problem | undefined;
}

/**
 * Order of an agenda. A move shows at once; moves are sent one after the other, each with the version the one before gave. When
 * two people order at once, the last move of an item wins and both see it: there is nothing to ask anybody.
 */
export function useAgendaOrder(meeting: AgendaMeeting, refresh: () => void): AgendaOrder {
  const client = useClient();
  const [order, setOrder] = useState<readonly string[]>();
  const [refused, setRefused] = useState<Problem>();
  const latest = useRef(meeting);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  useEffect(() => {
    latest.current = meeting;
  }, [meeting]);

  const ask = async (id: string, toIndex: number, version?: number): Promise<Problem | undefined> => {
    const lines = standing(latest.current);
    const item = openItems(latest.current).find((each) => each.id === id);
    if (!item) return undefined;
    const toPosition = lines[toIndex]?.position ?? toIndex + 1;
    const input = { clientKey: newKey(), itemId: id, expectedVersion: version ?? item.version, toPosition };
    const answer = await client.mutation(MoveAgendaItemDocument, { input }).toPromise();
    if (answer.data) latest.current = answer.data.moveAgendaItem;
    return problemFrom(answer.error);
  };
  const send = useEffectEvent(async (id: string, toIndex: number) => {
    let problem = await ask(id, toIndex);
    if (problem?.kind === 'conflict') problem = await ask(id, toIndex, problem.currentVersion);
    setRefused(problem);
    waiting.current -= 1;
    if (waiting.current > 0) return;
    setOrder(undefined);
    if (problem) refresh();
  });
  const move = (id: string, toIndex: number) => {
    const ids = order ?? openItems(meeting).map((item) => item.id);
    setOrder(moved(ids, ids.indexOf(id), toIndex));
    waiting.current += 1;
    queue.current = queue.current.then(() => send(id, toIndex));
  };
  return { items: inOrder(openItems(meeting), order), move, refused };
}

function openItems(meeting: AgendaMeeting): AgendaItem[] {
  return standing(meeting).filter((line) => line.__typename === 'AgendaItem');
}

/** The items in a wanted order; those that came since stand at the end. */
function inOrder(items: readonly AgendaItem[], order: readonly string[] | undefined): readonly AgendaItem[] {
  if (!order) return items;
  const place = ({ id }: AgendaItem) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...items].sort((one, other) => place(one) - place(other));
}
