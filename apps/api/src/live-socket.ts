import { Loaders, noteTurnedAway } from '@app/platform';
import { tokenOf } from '@app/people';
import { SessionWatch, sharedSubscribe } from '@app/realtime';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type ConnectionInitMessage,
  type Context,
  handleProtocols,
  makeServer,
  type Server,
  type SubscribePayload,
} from 'graphql-ws';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type LineOf, speakOver } from './graphql-line.js';
import { HandShakes } from './hand-shakes.js';
import { readSubscription, tooManyAtOnce, tooOften } from './subscription-limits.js';

const path = '/graphql';
const largestFrame = 64_000;
const slowestHelloMs = 3_000;
const betweenPingsMs = 30_000;
const goingAway = 1001;
/** What the page understands as: nobody is signed in here any more (graphql-transport-ws, "Forbidden"). */
const signedOut = 4403;

/**
 * Subscriptions over a WebSocket at the address of GraphQL. A server of our own and not Nest’s, which takes anybody and reads
 * frames of 100 MiB before a session is known: here the hand-shake itself is refused without our origin and a session.
 * Limits: docs/architecture.md, "Limits".
 */
@Injectable()
export class LiveSocket implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestFrame,
    perMessageDeflate: false,
    handleProtocols,
  });
  private speaker?: Server<LineOf>;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly handShakes: HandShakes,
    private readonly modules: ModuleRef,
    private readonly watch: SessionWatch,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.schemas;
    this.speaker = makeServer<ConnectionInitMessage['payload'], LineOf>({
      schema,
      subscribe: sharedSubscribe,
      connectionInitWaitTimeout: slowestHelloMs,
      context: ({ extra }) => this.contextOf(extra),
      onSubscribe: async (
        { subscriptions, extra }: Context<ConnectionInitMessage['payload'], LineOf>,
        _id: string,
        payload: SubscribePayload,
      ) =>
        noted(
          tooManyAtOnce(Object.keys(subscriptions).length) ??
            tooOften(await this.handShakes.again(extra.session)) ??
            readSubscription(schema, payload),
        ),
    });
    const server = this.host.httpAdapter.getHttpServer() as HttpServer;
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.split('?')[0] === path) void this.open(request, socket, head);
    });
  }

  async onModuleDestroy(): Promise<void> {
    for (const socket of this.sockets.clients) socket.close(goingAway, 'Going away');
    await new Promise((resolve) => void this.sockets.close(resolve));
  }

  private async open(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const drop = () => socket.destroy();
    socket.on('error', drop);
    const entry = await this.handShakes.of(request);
    if ('refusal' in entry)
      return void socket.end(`HTTP/1.1 ${entry.refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

    const { session } = entry;
    if (socket.destroyed) return;
    socket.off('error', drop);
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      this.endWithTheSession(opened, request);
      if (this.speaker) speakOver(opened, { server: this.speaker, whose: { request, session }, betweenPingsMs });
    });
  }

  /** Also where nothing happens on it: within two seconds of the session’s end the line is closed. */
  private endWithTheSession(opened: WebSocket, request: IncomingMessage): void {
    const stop = this.watch.watch(tokenOf(request), () => opened.close(signedOut, 'Forbidden'));
    opened.once('close', stop);
  }

  /** Who they are now: a session may have ended since the hand-shake. */
  private async contextOf({ request }: LineOf) {
    const viewer = await this.handShakes.viewerOf(request);
    return { viewer, loaders: viewer && new Loaders(this.modules, viewer), token: tokenOf(request) };
  }
}

function noted(read: ReturnType<typeof readSubscription>): ReturnType<typeof readSubscription> {
  if (Array.isArray(read)) noteTurnedAway(read[0]?.extensions.code);
  return read;
}
