import { sinceLastUse } from './last-use.js';

/** The server closes the line of a session that has ended. */
const SIGNED_OUT = 4403;
const TRY_AGAIN_MS = 15_000;
/** Near half an hour without use a session ends by itself: that is told by <IdleWarning>, which keeps what was typed. */
const IDLE_MS = 28 * 60_000;

/**
 * Holds a line to the server while somebody looks at this page, on which nothing is said: the server closes it within two seconds
 * of the end of the session, also where the page has nothing live. Being on the line is no use of the session. Gives what stops it.
 */
export function watchSession(over: () => void): () => void {
  let line: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const open = () => {
    clearTimeout(timer);
    if (stopped || line || document.visibilityState !== 'visible') return;
    line = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/graphql?watch`, 'graphql-transport-ws');
    line.onopen = ({ target }) => (target as WebSocket).send('{"type":"connection_init"}');
    line.onclose = closed;
  };
  const closed = ({ code }: CloseEvent) => {
    line = undefined;
    if (stopped) return;
    if (code === SIGNED_OUT && sinceLastUse() < IDLE_MS) return void isOver().then((sure) => (sure ? over() : open()));
    timer = setTimeout(open, TRY_AGAIN_MS);
  };
  const look = () => (document.visibilityState === 'visible' ? open() : line?.close());

  document.addEventListener('visibilitychange', look);
  open();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    line?.close();
  };
}

/**
 * Whether nobody is signed in any more. Somebody who has just confirmed that it is they has a new token: the line that was opened
 * with the old one is closed, and the session goes on.
 */
async function isOver(): Promise<boolean> {
  const body = JSON.stringify({ query: '{ viewer { id } }' });
  const headers = { 'x-waymark': '1', 'content-type': 'application/json' };
  try {
    return (await fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body })).status === 401;
  } catch {
    return false; // no network: the line tries again
  }
}
