import { type RequestContext, type Viewer } from '@app/access';
import { LogReader } from '@app/activity';
import { MeetingReader } from '@app/panel';
import { Loaders } from '@app/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { orderOf } from './log-order.js';
import { MeetingChannels } from './meeting-channels.js';
import { MeetingStream, type StreamGround } from './meeting-stream.js';
import { RoomGate } from './room-gate.js';
import { WaitingLine } from './waiting-line.js';

/** What a reader asks for. `token` is their session’s, so that its end can be seen. */
export interface FeedRequest {
  readonly viewer: Viewer;
  readonly token: string;
  readonly meetingId: string;
  readonly after: string | null;
}

/**
 * Meetings as they happen, from the log: nothing is announced that was rolled back, and nothing is lost on a restart or a
 * cut line, because every event carries the cursor to go on from. Each line is read once a process, whoever listens.
 */
@Injectable()
export class MeetingFeed implements OnApplicationShutdown {
  private readonly open = new Set<MeetingStream>();

  constructor(
    private readonly modules: ModuleRef,
    private readonly log: LogReader,
    private readonly gate: RoomGate,
    private readonly meetings: MeetingReader,
    private readonly channels: MeetingChannels,
  ) {}

  /** How many streams are open in this process. */
  get size(): number {
    return this.open.size;
  }

  /** A stream of the meeting from the cursor on; from now on, where none is given. @throws NotFound, BadCursor */
  async listen({ viewer, token, meetingId, after }: FeedRequest): Promise<MeetingStream> {
    await this.meetings.byId(viewer, meetingId);
    if (after !== null) orderOf(after);
    const line = new WaitingLine();
    const { joinedAt, leave } = await this.channels.join(meetingId, line);
    const ground: StreamGround = {
      log: this.log,
      gate: this.gate,
      contextFor: (now) => this.contextFor(now, token),
      leave: () => {
        leave();
        this.open.delete(stream);
      },
    };
    const stream: MeetingStream = new MeetingStream(ground, { token, meetingId, after: after ?? joinedAt }, line);
    this.open.add(stream);
    try {
      return await stream.begin();
    } catch (error) {
      await stream.return();
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.open].map((stream) => stream.return()));
  }

  private contextFor(viewer: Viewer, token: string): RequestContext & { token: string } {
    return { viewer, token, loaders: new Loaders(this.modules, viewer) };
  }
}
