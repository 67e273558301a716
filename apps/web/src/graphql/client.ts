import { Client, fetchExchange, mapExchange, subscriptionExchange, type CombinedError } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient } from 'graphql-ws';
import { cacheOptions } from './cache.js';
import { ViewerDocument } from './generated/shell.js';
import { connectionLost, connectionUp, socketInUse, waitToRetry } from './live.js';

/** Marks a request as ours: another site's page cannot send it without being asked first (CSRF). */
const OURS = { 'x-waymark': '1' };

/** The server let the socket not in: mostly because nobody is signed in any more. */
const REFUSED = [4401, 4403];

const socket = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazy: true,
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
      if (REFUSED.includes(code)) askWhoIsSignedIn();
    },
  },
});

/** The one GraphQL client: a cache of things by their id, one POST for each question, one socket for all subscriptions. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false, // urql would ask by GET; the server's CSRF prevention wants a JSON POST
  fetchOptions: { credentials: 'same-origin', headers: OURS },
  exchanges: [
    mapExchange({ onError: watchForSignedOut }),
    cacheExchange(cacheOptions),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (request) => ({
        subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
      }),
    }),
  ],
});

function watchForSignedOut(error: CombinedError): void {
  if (error.graphQLErrors.some((each) => each.extensions['code'] === 'UNAUTHENTICATED')) signInAgain();
}

/** Its answer leads to the sign-in page when the session has ended; when it has not, the socket was refused for another reason. */
function askWhoIsSignedIn(): void {
  void client.query(ViewerDocument, {}, { requestPolicy: 'network-only' }).toPromise();
}

let leaving = false;

/** To the sign-in page, and back here after it. */
function signInAgain(): void {
  if (leaving) return;
  leaving = true;
  location.assign(`/sign-in?from=${encodeURIComponent(location.pathname + location.search)}`);
}
