import type { Viewer } from '@app/access';
import { type Admission, RoomAccess } from '@app/panel';
import { Sessions, tokenOf } from '@app/people';
import { logger } from '@app/platform';
import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import { everybodyOnce, meetingOf, type PersonHere, typingOf } from './presence.rules.js';
import { SessionWatch } from './session-watch.js';

interface SocketData {
  meetingId?: string;
  person?: PersonHere;
  typedAt?: number;
}
type RoomSocket = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
type RoomServer = Server<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

/** How long somebody who has been taken off a panel may still hear who is in its meeting. */
const betweenLooksMs = 2_000;

/** More often than this nobody needs to hear that somebody is still writing. */
const betweenTypingMs = 500;

type Entrance = Pick<Admission, 'inRoom' | 'open' | 'itemId'>;
const turnedAway: Entrance = { inRoom: false, open: false, itemId: null };

const roomOf = (meetingId: string): string => `meeting:${meetingId}`;

/**
 * Who is in the live room, and who is writing where. Transient, at most once, and never about a young person: nothing that
 * must arrive travels here. Same session as everything else; only people who sit in the meeting.
 * Nobody comes as far as this without a session: the adapter asks for it before it lets a connection be made.
 */
@WebSocketGateway({ path: '/socket.io' })
export class PresenceGateway
  implements OnGatewayConnection<RoomSocket>, OnGatewayDisconnect<RoomSocket>, OnModuleInit, OnModuleDestroy
{
  @WebSocketServer() private readonly server: RoomServer;
  private looking?: NodeJS.Timeout;

  constructor(
    private readonly sessions: Sessions,
    private readonly access: RoomAccess,
    private readonly watch: SessionWatch,
  ) {}

  onModuleInit(): void {
    this.looking = setInterval(() => {
      this.turnOutOfRooms().catch(() => logger.warn('who may be in the rooms could not be read'));
    }, betweenLooksMs);
    this.looking.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.looking);
  }

  handleConnection(socket: RoomSocket): void {
    const stop = this.watch.watch(tokenOf(socket.request), () => socket.disconnect(true));
    socket.once('disconnect', stop);
  }

  async handleDisconnect({ data: { meetingId } }: RoomSocket): Promise<void> {
    if (meetingId) await this.tellWhoIsHere(meetingId);
  }

  @SubscribeMessage('room:join')
  async join(@ConnectedSocket() socket: RoomSocket, @MessageBody() body: unknown): Promise<{ people: PersonHere[] }> {
    const meetingId = meetingOf(body);
    const viewer = await this.viewerOf(socket);
    if (!meetingId || !viewer || !(await this.admission(viewer, meetingId)).inRoom) return { people: [] };

    const before = socket.data.meetingId;
    if (before && before !== meetingId) await this.leave(socket, before);
    socket.data.meetingId = meetingId;
    socket.data.person = personOf(viewer);
    await socket.join(roomOf(meetingId));
    return { people: await this.tellWhoIsHere(meetingId) };
  }

  @SubscribeMessage('room:typing')
  async typing(@ConnectedSocket() socket: RoomSocket, @MessageBody() body: unknown): Promise<void> {
    const { meetingId, person } = socket.data;
    const typing = typingOf(body);
    if (!meetingId || !person || !typing || tooSoon(socket.data)) return;

    const { inRoom, open, itemId } = await this.admissionOf(socket, meetingId, typing.itemId);
    if (!inRoom) return this.leave(socket, meetingId);
    if (!open || !itemId) return;
    const { id: workerId, displayName } = person;
    socket.to(roomOf(meetingId)).emit('room:typing', { workerId, displayName, ...typing });
  }

  /** Of the sockets of this replica: each looks after its own, with two statements for all of them. */
  private async turnOutOfRooms(): Promise<void> {
    const sockets = [...this.server.sockets.sockets.values()].filter(({ data }) => data.meetingId);
    if (sockets.length === 0) return;
    const viewers = await this.sessions.viewersOf(sockets.map((socket) => tokenOf(socket.request) ?? ''));
    const here = sockets.flatMap((socket) => {
      const viewer = viewers.get(tokenOf(socket.request) ?? '');
      const { meetingId } = socket.data;
      return viewer && meetingId ? [{ socket, viewer, meetingId }] : [];
    });
    const admissions = await this.access.ask(here.map(({ viewer, meetingId }) => ({ viewer, meetingId })));
    for (const [at, { socket, meetingId }] of here.entries())
      if (!admissions[at]?.inRoom) await this.leave(socket, meetingId);
  }

  private viewerOf(socket: RoomSocket): Promise<Viewer | undefined> {
    return this.sessions.viewerOf(tokenOf(socket.request));
  }

  private async admission(viewer: Viewer, meetingId: string, itemId?: string): Promise<Entrance> {
    const [admission] = await this.access.ask([{ viewer, meetingId, itemId }]);
    return admission ?? turnedAway;
  }

  private async admissionOf(socket: RoomSocket, meetingId: string, itemId: string): Promise<Entrance> {
    const viewer = await this.viewerOf(socket);
    return viewer ? this.admission(viewer, meetingId, itemId) : turnedAway;
  }

  private async leave(socket: RoomSocket, meetingId: string): Promise<void> {
    await socket.leave(roomOf(meetingId));
    delete socket.data.meetingId;
    await this.tellWhoIsHere(meetingId);
  }

  /** Across all replicas: the adapter asks the others. */
  private async tellWhoIsHere(meetingId: string): Promise<PersonHere[]> {
    const sockets = await this.server.in(roomOf(meetingId)).fetchSockets();
    const people = everybodyOnce(sockets.flatMap(({ data }) => data.person ?? []));
    this.server.to(roomOf(meetingId)).emit('room:people', { people });
    return people;
  }
}

const personOf = ({ facts: { id, displayName, agencyName, jobTitle } }: Viewer): PersonHere => ({
  id,
  displayName,
  agencyName,
  role: jobTitle,
});

/** Whether the last word of it is too fresh for another; remembers this one when it is not. */
function tooSoon(data: SocketData): boolean {
  const now = performance.now();
  if (data.typedAt !== undefined && now - data.typedAt < betweenTypingMs) return true;
  data.typedAt = now;
  return false;
}
