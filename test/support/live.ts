import { type Client as Socket, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Api, Client } from './api.js';

/** A socket is closed with a number of its own for a session that is over: whichever comes first, the stream's error or the end of the line, says so. */
const closedAs = (error: unknown): { message: string; extensions?: Record<string, unknown> } => {
  const { code, reason } = error as { code?: unknown; reason?: unknown };
  return code === 4403
    ? { message: String(reason), extensions: { code: 'UNAUTHENTICATED' } }
    : { message: String(error) };
};

/** A real graphql-ws socket of one signed-in person, and everything that came through it. */
export class Live<Event> {
  readonly events: Event[] = [];
  readonly errors: { message: string; extensions?: Record<string, unknown> }[] = [];
  ended = false;
  private sockets: WebSocket[] = [];
  private readonly socket: Socket;
  private readonly waiting = new Set<() => void>();

  constructor(api: Api, who: Client, query: string, variables: Record<string, unknown>, origin = api.url) {
    const { sockets } = this;
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers: { cookie: who.cookie, origin } });
        sockets.push(this);
      }
    }
    this.socket = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      lazy: true,
    });
    this.socket.subscribe<Event>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (data) this.events.push(data);
          if (errors) this.errors.push(...(errors as typeof this.errors));
          this.tell();
        },
        error: (error) => {
          this.errors.push(...(Array.isArray(error) ? (error as typeof this.errors) : [closedAs(error)]));
          this.ended = true;
          this.tell();
        },
        complete: () => {
          this.ended = true;
          this.tell();
        },
      },
    );
  }

  /** Waits until something holds of what came; fails after five seconds. */
  async until(holds: (live: this) => boolean): Promise<this> {
    const late = Date.now() + 5_000;
    while (!holds(this)) {
      if (Date.now() > late)
        throw new Error(`It did not happen. Came: ${JSON.stringify({ events: this.events, errors: this.errors })}`);
      await this.next();
    }
    return this;
  }

  /** Cuts the line as a lost network does: no goodbye. */
  cut(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  async close(): Promise<void> {
    await this.socket.dispose();
  }

  private next(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, 100);
      const { waiting } = this;
      function done(): void {
        clearTimeout(timer);
        waiting.delete(done);
        resolve();
      }
      waiting.add(done);
    });
  }

  private tell(): void {
    for (const wake of this.waiting) wake();
  }
}
