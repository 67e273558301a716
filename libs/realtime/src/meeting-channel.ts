import type { LogReader } from '@app/activity';
import { logger } from '@app/platform';
import { Happening } from './happening.js';
import type { WaitingLine } from './waiting-line.js';

const page = 200;

/** One meeting’s stream in this process: reads each line of the log once, and puts it in every reader’s line. */
export class MeetingChannel {
  private readonly readers = new Set<WaitingLine>();
  private reading = false;
  private rung = false;

  constructor(
    private readonly log: LogReader,
    private readonly meetingId: string,
    /** Everything before it was there before anybody listened. */
    private cursor: string,
  ) {}

  get empty(): boolean {
    return this.readers.size === 0;
  }

  /** Puts what happens from now on in the line; gives the place in the log that “from now on” starts after. */
  join(reader: WaitingLine): string {
    this.readers.add(reader);
    return this.cursor;
  }

  leave(reader: WaitingLine): void {
    this.readers.delete(reader);
  }

  /** Reads on from where it stopped. Rings while it reads make it read once more. */
  async readOn(): Promise<void> {
    this.rung = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.rung && !this.empty) {
        this.rung = false;
        if (await this.readPage()) this.rung = true;
      }
    } catch {
      logger.warn('the log of a meeting could not be read; looking again in a second');
    } finally {
      this.reading = false;
    }
  }

  /** Whether there is more. */
  private async readPage(): Promise<boolean> {
    const lines = await this.log.afterInMeeting(this.meetingId, this.cursor, page);
    for (const line of lines) {
      const happening = new Happening(line);
      this.cursor = line.cursor;
      for (const reader of this.readers) reader.push(happening);
    }
    return lines.length === page;
  }
}
