import { Sessions } from '@app/people';
import { logger, Sql } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { IncomingMessage } from 'node:http';
import type { Server, ServerOptions } from 'socket.io';
import { HandShakes } from './hand-shakes.js';
import { Rates } from './rates.js';

const largestFrame = 64_000;
/** Between the hand-shake and the first word. */
const slowestHelloMs = 3_000;

interface EngineSocket {
  readonly request: IncomingMessage & { session?: string };
  on(event: 'packet', heard: () => void): void;
  close(discard: boolean): void;
}

/**
 * socket.io on the same port, only for pages of our own origin with a session, with rooms shared by all replicas through
 * PostgreSQL. Over WebSockets only, as our page speaks it; so many lines a session, and so many packets a line.
 */
export class SocketAdapter extends IoAdapter {
  private readonly handShakes: HandShakes;

  constructor(private readonly application: INestApplication) {
    super(application);
    this.handShakes = new HandShakes(application.get(Sessions), application.get(Rates));
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      transports: ['websocket'],
      maxHttpBufferSize: largestFrame,
      connectTimeout: slowestHelloMs,
      allowRequest: (request, answer) => {
        void this.mayEnter(request).then((may) => answer(null, may));
      },
    } as ServerOptions);
    const { pool } = this.application.get(Sql);
    server.adapter(
      createAdapter(pool, { errorHandler: () => logger.warn('presence between replicas is interrupted') }),
    );
    server.engine.on('connection', (line: EngineSocket) => this.holdToTheRate(line));
    return server;
  }

  private async mayEnter(request: EngineSocket['request']): Promise<boolean> {
    const entry = await this.handShakes.of(request);
    if ('refusal' in entry) return false;
    request.session = entry.session;
    return true;
  }

  /** Every packet counts, also one that means nothing. Who sends more than a page does is cut off. */
  private holdToTheRate(line: EngineSocket): void {
    const { session = '' } = line.request;
    const rates = this.application.get(Rates);
    line.on('packet', () => {
      rates.packet(session).then(
        (wait) => wait !== undefined && line.close(true),
        () => line.close(true),
      );
    });
  }
}
