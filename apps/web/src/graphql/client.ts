import {
  Client,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
  type CombinedError,
  type OperationResult,
} from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient } from 'graphql-ws';
import { cacheOptions } from './cache.js';
import { ViewerDocument } from './generated/shell.js';
import { sessionUsed } from './last-use.js';
import { connectionLost, connectionUp, socketInUse, waitToRetry } from './live.js';
import { byItsId, idOf } from './own-documents.js';
import { followShown } from './shown.js';

/** Marks a request as ours: another site's page cannot send it without being asked first (CSRF). */
const OURS = { 'x-waymark': '1' };

/** How a browser tells of a refused hand-shake: like a lost line, without the status. It may be that nobody is signed in any more. */
const MAYBE_REFUSED = 1006;

/** The server closes the line of a session that has ended. */
const SIGNED_OUT = 4403;

const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazy: true,
  lazyCloseTimeout: 2000, // from one page to the next, or when a page subscribes anew, the socket stays
  keepAlive: 10_000, // finds half-open connections: laptop lids, hotel wifi
  retryAttempts: Infinity,
  shouldRetry: () => true, // also after a restart of the server (close 1005 or 1006, refused hand-shake)
  retryWait: waitToRetry,
  on: {
    connected: () => {
      socketInUse(true);
      connectionUp();
    },
    closed: (event) => {
      const { code } = event as CloseEvent;
      if (code === 1000) return socketInUse(false); // nobody subscribes any more
      connectionLost();
      if (code === MAYBE_REFUSED || code === SIGNED_OUT) askWhetherSignedIn();
    },
  },
});

/** The one GraphQL client: a cache of things by their id, one POST for each question, one socket for all subscriptions. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false, // urql would ask by GET; the server's CSRF prevention wants a JSON POST
  fetchOptions: { credentials: 'same-origin', headers: OURS },
  exchanges: [
    mapExchange({ onOperation: followShown, onError: watchForSignedOut }),
    cacheExchange(cacheOptions),
    mapExchange({ onOperation: import.meta.env.DEV ? undefined : byItsId, onResult: watchForUse }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
      }),
    }),
  ],
});

/** An answer to a question of this page: the server counts it as use of the session. What comes by the socket it does not. */
function watchForUse({ operation, data }: OperationResult): void {
  if (data && operation.kind !== 'subscription') sessionUsed();
}

function watchForSignedOut(error: CombinedError): void {
  if (error.graphQLErrors.some((each) => each.extensions['code'] === 'UNAUTHENTICATED')) signInAgain();
}

/** Past the cache and its readers: while the server is away nothing on the page may turn into an error. */
function askWhetherSignedIn(): void {
  const body = JSON.stringify({ extensions: idOf(ViewerDocument) });
  const headers = { ...OURS, 'content-type': 'application/json' };
  fetch('/graphql', { method: 'POST', credentials: 'same-origin', headers, body }).then(
    ({ status }) => status === 401 && signInAgain(),
    () => undefined, // no network: the socket tries again
  );
}

let leaving = false;

/** To the sign-in page, and back here after it. */
function signInAgain(): void {
  if (leaving) return;
  leaving = true;
  location.assign(`/sign-in?from=${encodeURIComponent(location.pathname + location.search)}`);
}
