import { logger } from '@app/platform';
import { type Server } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';

/** Whose line it is, for whoever answers over it. */
export interface LineOf {
  readonly request: IncomingMessage;
  /** The id of the session, which the hand-shake was let in with. */
  readonly session: string;
}

/** What a page sends, of all that graphql-transport-ws knows: the rest is for servers to say. */
const fromPages = /^\s*\{[^]*"type"\s*:\s*"(connection_init|ping|pong|subscribe|complete)"/;
const invalid = 4400;
const ourFault = 4500;

/**
 * One open WebSocket, spoken over as graphql-transport-ws has it. A line of our own and not the library’s, which prints a stack
 * for every frame that comes out of turn, and calls it a fault of ours.
 */
export function speakOver(
  socket: WebSocket,
  { server, whose, betweenPingsMs }: { server: Server<LineOf>; whose: LineOf; betweenPingsMs: number },
): void {
  socket.on('error', () => logger.debug('a WebSocket sent what cannot be read'));
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) => sent(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (heard) => socket.on('message', (data: Buffer) => void take(socket, String(data), heard)),
    },
    whose,
  );
  const stopPinging = pingEvery(socket, betweenPingsMs);
  socket.once('close', (code, reason) => {
    stopPinging();
    void closed(code, String(reason));
  });
}

async function take(socket: WebSocket, text: string, heard: (text: string) => Promise<void>): Promise<void> {
  if (!fromPages.test(text)) return socket.close(invalid, 'Invalid message');
  try {
    await heard(text);
  } catch {
    logger.error('a message over the WebSocket could not be taken');
    socket.close(ourFault, 'Internal server error');
  }
}

/** Waits for what is sent to be on its way, so that a page that reads slowly is not sent more than it takes. */
const sent = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });

/** A line that has not answered the last ping when the next is due is gone: a lid was closed, or the network lost it. */
function pingEvery(socket: WebSocket, ms: number): () => void {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    if (socket.readyState === WebSocket.OPEN) socket.ping();
  }, ms);
  return () => clearInterval(timer);
}
