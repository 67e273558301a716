import { sameOrigin, Sessions, tokenOf } from '@app/people';
import { logger, Sql } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { IncomingMessage } from 'node:http';
import type { Server, ServerOptions } from 'socket.io';

/** socket.io on the same port, only for pages of our own origin with a session, with rooms shared by all replicas through PostgreSQL. */
export class SocketAdapter extends IoAdapter {
  constructor(private readonly application: INestApplication) {
    super(application);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: 64_000,
      allowRequest: (request, answer) => {
        this.mayEnter(request).then((may) => answer(null, may), notNow(answer));
      },
    } as ServerOptions);
    const { pool } = this.application.get(Sql);
    server.adapter(
      createAdapter(pool, { errorHandler: () => logger.warn('presence between replicas is interrupted') }),
    );
    return server;
  }

  /** Asked before a connection is made, so that nobody without a session holds one. */
  private async mayEnter(request: IncomingMessage): Promise<boolean> {
    return sameOrigin(request) && Boolean(await this.application.get(Sessions).viewerOf(tokenOf(request)));
  }
}

const notNow = (answer: (error: string, may: boolean) => void) => () => {
  logger.warn('a socket was turned away: the session could not be read');
  answer('unavailable', false);
};
