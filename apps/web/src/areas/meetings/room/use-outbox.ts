import type { Client } from '@urql/core';
import { useCallback, useEffect } from 'react';
import { useClient } from 'urql';
import { count } from '../../../content/plural.js';
import { announce } from '../../../design/announce.js';
import { newKey } from '../../../graphql/client-key.js';
import { AddEntryDocument } from '../../../graphql/generated/meetings.js';
import { useBackOnline } from '../../../graphql/live.js';
import { problemFrom, type Problem } from '../../../graphql/problem.js';
import { allWaiting, marked, nextToSend, stateBehind, without, type Pending } from './outbox.js';
import { remember, unsentIn, useUnsent, type Draft } from './room-memory.js';
import type { Change } from './room-state.js';

const NO_ANSWER_MS = 10_000;
const TRY_AGAIN_MS = 5000;
const sending = new Set<string>();

export interface Outbox {
  /** Puts words on their way; they show at once. */
  add: (itemId: string, draft: Draft) => void;
  /** Sends refused words once more. */
  tryAgain: (key: string) => void;
  /** Takes refused words off their way. */
  remove: (key: string) => void;
}

/**
 * Sends what was written, in order, one at a time, each under its own key: what is sent twice (an answer was lost) is there once.
 * Without a connection the words wait, and go when it is back.
 */
export function useOutbox(meetingId: string, take: (change: Change) => void): Outbox {
  const client = useClient();
  const waiting = useUnsent(meetingId).outbox.some(({ state }) => state === 'waiting');
  const flush = useCallback(() => void sendAll(client, meetingId, take), [client, meetingId, take]);

  useEffect(flush, [flush]);
  useBackOnline(flush);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(flush, TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [waiting, flush]);

  const add = (itemId: string, { kind, words }: Draft) => {
    const writtenAt = new Date(Date.now()).toISOString();
    const pending = { key: newKey(), itemId, kind, words, writtenAt };
    put(meetingId, (before) => [...before, { ...pending, state: stateBehind(before) }]);
    flush();
  };
  const tryAgain = (key: string) => {
    put(meetingId, (before) => marked(before, key, { state: 'sending', because: undefined }));
    flush();
  };
  return { add, tryAgain, remove: (key) => put(meetingId, (before) => without(before, key)) };
}

async function sendAll(client: Client, meetingId: string, take: (change: Change) => void): Promise<void> {
  if (sending.has(meetingId)) return;
  sending.add(meetingId);
  let waited = 0;
  for (let next = head(meetingId); next; next = head(meetingId)) {
    const outcome = await sendOne(client, meetingId, next, take);
    if (outcome === 'no answer') break;
    if (outcome === 'sent' && next.state === 'waiting') waited += 1;
  }
  sending.delete(meetingId);
  if (waited > 0) announce(`${count(waited, 'note')} sent`);
}

function head(meetingId: string): Pending | undefined {
  return nextToSend(unsentIn(meetingId).outbox);
}

async function sendOne(
  client: Client,
  meetingId: string,
  { key, itemId, kind, words }: Pending,
  take: (change: Change) => void,
): Promise<'sent' | 'refused' | 'no answer'> {
  const request = client.mutation(AddEntryDocument, { input: { clientKey: key, itemId, kind, words } });
  const answer = await Promise.race([request.toPromise(), noAnswer()]);
  const entry = answer?.data?.addEntry;
  if (entry) {
    take({ type: 'entry', itemId, entry, at: entry.at });
    remember(meetingId, (before) => ({
      ...before,
      outbox: without(before.outbox, key),
      answered: new Set([...before.answered, entry.id]),
    }));
    return 'sent';
  }
  const problem = problemFrom(answer?.error);
  const gone = !problem || NOT_OUR_WORDS.includes(problem.kind);
  put(meetingId, (before) =>
    gone ? allWaiting(before) : marked(before, key, { state: 'refused', because: problem.message }),
  );
  return gone ? 'no answer' : 'refused';
}

/** Nothing was said about the words themselves: they wait. */
const NOT_OUR_WORDS: Problem['kind'][] = ['unavailable', 'signedOut'];

function noAnswer(): Promise<undefined> {
  return new Promise((resolve) => void setTimeout(() => resolve(undefined), NO_ANSWER_MS));
}

function put(meetingId: string, change: (before: readonly Pending[]) => readonly Pending[]): void {
  remember(meetingId, (before) => ({ ...before, outbox: change(before.outbox) }));
}
