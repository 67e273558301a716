import type { Viewer } from '@app/access';
import { sameOrigin, Sessions, tokenOf } from '@app/people';
import { type ErrorCode, logger, noteTurnedAway, Sql } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { IncomingMessage } from 'node:http';
import type { Server, ServerOptions } from 'socket.io';
import { asked, Rates } from './rates.js';
import { Seats } from './seats.js';

const largestFrame = 64_000;
/** Between the hand-shake and the first word. */
const slowestHelloMs = 3_000;

interface EngineSocket {
  readonly request: IncomingMessage & { session?: string; giveUp?: () => void };
  on(event: 'packet' | 'close', heard: () => void): void;
  close(discard: boolean): void;
}

/**
 * socket.io on the same port, only for pages of our own origin with a session, with rooms shared by all replicas through
 * PostgreSQL. Over WebSockets only, as our page speaks it; so many lines a session, and so many packets a line.
 */
export class SocketAdapter extends IoAdapter {
  private readonly seats = new Seats(asked('SOCKETS_PER_SESSION', 6));

  constructor(private readonly application: INestApplication) {
    super(application);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      transports: ['websocket'],
      maxHttpBufferSize: largestFrame,
      connectTimeout: slowestHelloMs,
      allowRequest: (request, answer) => {
        this.mayEnter(request).then((may) => answer(null, may), notNow(answer));
      },
    } as ServerOptions);
    const { pool } = this.application.get(Sql);
    server.adapter(
      createAdapter(pool, { errorHandler: () => logger.warn('presence between replicas is interrupted') }),
    );
    server.engine.on('connection', (line: EngineSocket) => this.holdToTheRate(line));
    return server;
  }

  /** Asked before a connection is made, so that nobody without a session holds one. */
  private async mayEnter(request: EngineSocket['request']): Promise<boolean> {
    if (!sameOrigin(request)) return turnedAway('CSRF');
    const viewer = await this.viewerOf(request);
    if (!viewer) return false;
    const session = viewer.facts.sessionId;
    const giveUp = this.seats.take(session);
    if (!giveUp) return turnedAway('RATE_LIMITED', viewer.id);
    Object.assign(request, { session, giveUp });
    // A hand-shake that ends half-way holds no seat.
    request.socket.once('close', giveUp);
    return true;
  }

  private viewerOf(request: IncomingMessage): Promise<Viewer | undefined> {
    return this.application.get(Sessions).viewerOf(tokenOf(request));
  }

  /** Every packet counts, also one that means nothing. Who sends more than a page does is cut off. */
  private holdToTheRate(line: EngineSocket): void {
    const { session = '', giveUp } = line.request;
    const rates = this.application.get(Rates);
    line.on('packet', () => {
      rates.packet(session).then(
        (wait) => wait !== undefined && line.close(true),
        () => line.close(true),
      );
    });
    line.on('close', () => giveUp?.());
  }
}

function turnedAway(code: ErrorCode, workerId?: string): false {
  noteTurnedAway(code, workerId);
  return false;
}

const notNow = (answer: (error: string, may: boolean) => void) => () => {
  logger.warn('a socket was turned away: the session could not be read');
  answer('unavailable', false);
};
