import { type RequestContext, type Viewer } from '@app/access';
import { LogReader } from '@app/activity';
import { MeetingReader } from '@app/panel';
import { Loaders } from '@app/platform';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Doorbell } from './doorbell.js';
import { MeetingChannel } from './meeting-channel.js';
import { MeetingStream } from './meeting-stream.js';
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
  private readonly channels = new Map<string, Promise<MeetingChannel>>();
  private readonly open = new Set<MeetingStream>();
  private silence: (() => void) | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly log: LogReader,
    private readonly gate: RoomGate,
    private readonly meetings: MeetingReader,
    private readonly bell: Doorbell,
  ) {}

  /** How many streams are open in this process. */
  get size(): number {
    return this.open.size;
  }

  /** A stream of the meeting from the cursor on; from now on, where none is given. @throws NotFound, BadCursor */
  async listen({ viewer, token, meetingId, after }: FeedRequest): Promise<MeetingStream> {
    await this.meetings.byId(viewer, meetingId);
    const channel = await this.channelOf(meetingId);
    const line = new WaitingLine();
    const joinedAt = channel.join(line);
    const ground = {
      log: this.log,
      gate: this.gate,
      contextFor: (now: Viewer) => this.contextFor(now, token),
      leave: () => this.leave(meetingId, channel, line, stream),
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

  private channelOf(meetingId: string): Promise<MeetingChannel> {
    const known = this.channels.get(meetingId);
    if (known) return known;
    const made = this.log.head().then((head) => new MeetingChannel(this.log, meetingId, head));
    made.catch(() => this.channels.delete(meetingId));
    this.channels.set(meetingId, made);
    this.silence ??= this.bell.onRing(() => void this.readOn());
    return made;
  }

  private async readOn(): Promise<void> {
    await Promise.all([...this.channels.values()].map((made) => made.then((channel) => channel.readOn(), ignored)));
  }

  private leave(meetingId: string, channel: MeetingChannel, line: WaitingLine, stream: MeetingStream): void {
    channel.leave(line);
    this.open.delete(stream);
    if (channel.empty) this.channels.delete(meetingId);
    if (this.channels.size > 0) return;
    this.silence?.();
    this.silence = undefined;
  }
}

/** A channel that could not be made has told whoever asked for it. */
const ignored = (): void => undefined;
