import { sameOrigin } from '@app/people';
import { logger, Sql } from '@app/platform';
import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { Server, ServerOptions } from 'socket.io';

/** socket.io on the same port, only for pages of our own origin, with rooms shared by all replicas through PostgreSQL. */
export class SocketAdapter extends IoAdapter {
  constructor(private readonly application: INestApplication) {
    super(application);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: 64_000,
      allowRequest: (request, answer) => answer(null, sameOrigin(request)),
    } as ServerOptions);
    const { pool } = this.application.get(Sql);
    server.adapter(
      createAdapter(pool, { errorHandler: () => logger.warn('presence between replicas is interrupted') }),
    );
    return server;
  }
}
