import { NestLog, runtimeAddresses } from '@app/platform';
import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { guardTheDoor, type Times } from './door.js';
import { answerKnownQueries } from './known-queries.js';
import { readNamedQuestions } from './named-questions.js';
import { SocketAdapter } from './socket-adapter.js';
import { serveWeb } from './web-pages.js';

/** Everything that the running server and the tests share. */
export function configure(app: INestApplication, times?: Times): void {
  const express = app as NestExpressApplication;
  guardTheDoor(express, times);
  readNamedQuestions(express);
  answerKnownQueries(express);
  app.useWebSocketAdapter(new SocketAdapter(app));
  serveWeb(express);
}

/** The whole application on a migrated database, whose owner’s address is given and only the run-time roles’ are used: API, sockets and web pages, not yet listening. */
export async function createApp({ databaseUrl }: { databaseUrl: string }): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forDatabase(runtimeAddresses(databaseUrl)), {
    logger: new NestLog(),
    abortOnError: false,
    bodyParser: false,
  });
  configure(app);
  return app;
}
