import { LogReader } from '@app/activity';
import { Injectable } from '@nestjs/common';
import { Doorbell } from './doorbell.js';
import { MeetingChannel } from './meeting-channel.js';
import type { WaitingLine } from './waiting-line.js';

interface Held {
  readonly made: Promise<MeetingChannel>;
  /** Who reads it, or is about to: counted before anything is awaited, so that nobody joins what was let go meanwhile. */
  readers: number;
}

/** Somebody’s place in a meeting’s stream. */
export interface Joined {
  /** The place in the log after which it starts. */
  readonly joinedAt: string;
  /** Gives it up; once is enough, twice does no harm. */
  readonly leave: () => void;
}

/** The meetings that somebody in this process listens to, one channel for each; the bell is heard while there is one. */
@Injectable()
export class MeetingChannels {
  private readonly held = new Map<string, Held>();
  private silence: (() => void) | undefined;

  constructor(
    private readonly log: LogReader,
    private readonly bell: Doorbell,
  ) {}

  async join(meetingId: string, line: WaitingLine): Promise<Joined> {
    const held = this.held.get(meetingId) ?? this.hold(meetingId);
    held.readers++;
    try {
      const channel = await held.made;
      let here = true;
      const leave = () => {
        if (!here) return;
        here = false;
        channel.leave(line);
        this.release(meetingId, held);
      };
      return { joinedAt: channel.join(line), leave };
    } catch (error) {
      this.release(meetingId, held);
      throw error;
    }
  }

  private hold(meetingId: string): Held {
    const made = this.log.head().then((head) => new MeetingChannel(this.log, meetingId, head));
    const held = { made, readers: 0 };
    this.held.set(meetingId, held);
    this.silence ??= this.bell.onRing(() => void this.readOn());
    return held;
  }

  private release(meetingId: string, held: Held): void {
    held.readers--;
    if (held.readers === 0 && this.held.get(meetingId) === held) this.held.delete(meetingId);
    if (this.held.size > 0) return;
    this.silence?.();
    this.silence = undefined;
  }

  private async readOn(): Promise<void> {
    await Promise.all([...this.held.values()].map(({ made }) => made.then((channel) => channel.readOn(), ignored)));
  }
}

/** A channel that could not be made has told whoever asked for it. */
const ignored = (): void => undefined;
