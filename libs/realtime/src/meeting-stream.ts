import { type RequestContext, type Viewer } from '@app/access';
import type { LogReader } from '@app/activity';
import { NotFound, NotSignedIn } from '@app/platform';
import { deliveryOf } from './delivery.rules.js';
import { Happening } from './happening.js';
import { isAfter, type LogOrder, orderOf } from './log-order.js';
import type { MeetingEvent } from './meeting-event.js';
import type { Answer, RoomGate } from './room-gate.js';
import type { WaitingLine } from './waiting-line.js';

const page = 200;

/** What a stream needs of the process it runs in. */
export interface StreamGround {
  readonly log: LogReader;
  readonly gate: RoomGate;
  readonly contextFor: (viewer: Viewer) => RequestContext;
  readonly leave: () => void;
}

/** Who listens, to what, from where. */
export interface Listening {
  readonly token: string;
  readonly meetingId: string;
  readonly after: string;
}

interface Payload {
  readonly meetingEvents: MeetingEvent;
}

/**
 * One reader’s stream of a meeting: first what was missed, page by page, then what happens. Whether something may be sent is
 * asked when it is about to be sent. Ends at once when the reader leaves.
 */
export class MeetingStream implements AsyncIterableIterator<Payload> {
  private place: LogOrder;
  private replayed: Happening[] = [];
  private catchingUp = true;
  private cursor: string;

  constructor(
    private readonly ground: StreamGround,
    private readonly listening: Listening,
    private readonly line: WaitingLine,
  ) {
    this.cursor = listening.after;
    this.place = orderOf(listening.after);
  }

  /** Reads the first page of what was missed. @throws BadCursor */
  async begin(): Promise<this> {
    await this.readMissed();
    return this;
  }

  async next(): Promise<IteratorResult<Payload, undefined>> {
    try {
      for (let happening = await this.following(); happening; happening = await this.following()) {
        const event = await this.admitted(happening);
        if (event) return { value: { meetingEvents: event }, done: false };
      }
    } catch (error) {
      await this.return();
      throw error;
    }
    return { value: undefined, done: true };
  }

  return(): Promise<IteratorResult<Payload, undefined>> {
    this.line.close();
    this.ground.leave();
    this.replayed = [];
    this.catchingUp = false;
    return Promise.resolve({ value: undefined, done: true });
  }

  async throw(error: unknown): Promise<IteratorResult<Payload, undefined>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next line in the order of the log. What came both from the replay and live is given once. */
  private async following(): Promise<Happening | undefined> {
    let happening = await this.nearest();
    while (happening && !isAfter(happening.order, this.place)) happening = await this.nearest();
    if (happening) this.place = happening.order;
    return happening;
  }

  /** From what was missed, while there is any; then from the line. */
  private async nearest(): Promise<Happening | undefined> {
    while (this.replayed.length === 0 && this.catchingUp) await this.readMissed();
    return this.replayed.shift() ?? this.line.take();
  }

  private async readMissed(): Promise<void> {
    const lines = await this.ground.log.afterInMeeting(this.listening.meetingId, this.cursor, page);
    this.replayed = lines.map((line) => new Happening(line));
    this.cursor = lines.at(-1)?.cursor ?? this.cursor;
    this.catchingUp = lines.length === page;
  }

  /** The event for this reader as they are now; undefined when it is not for them. @throws NotSignedIn, NotFound */
  private async admitted(happening: Happening): Promise<MeetingEvent | undefined> {
    const { token, meetingId } = this.listening;
    const answer = await this.ground.gate.ask({ token, meetingId, line: happening.line });
    if (!answer) throw new NotSignedIn();
    if (!answer.admission.inRoom) throw new NotFound('meeting');

    const delivery = deliveryOf(happening.line, answer.admission);
    if (delivery === 'NOTHING') return undefined;
    return this.eventOf(happening, answer);
  }

  private eventOf(happening: Happening, answer: Answer): MeetingEvent {
    const { cursor, type, at, subjectId, actorId } = happening.line;
    return {
      cursor,
      type,
      at,
      subjectId,
      actorId,
      meetingId: this.listening.meetingId,
      itemId: answer.admission.itemId,
      entryId: type.startsWith('entry.') ? subjectId : null,
      context: this.ground.contextFor(answer.viewer),
      lens: lensOf(answer),
      happening,
    };
  }
}

/** Two readers with the same lens are given the same, as far as `isShareable` says so of what they ask for. */
function lensOf({ viewer, admission: { rights, open, authored } }: Answer): string {
  const { arrange, chair, minute, agree } = rights;
  const flags = [arrange, chair, minute, agree, open, authored, viewer.coordinatesEveryone];
  const { shared, narrowed } = viewer.facts;
  const agreed = shared === 'ALL' ? 'ALL' : shared.join(',');
  // Whoever sees somebody by break-glass sees less than the others of their agency: nobody shares an answer with them.
  const alone = narrowed ? viewer.id : '';
  return `${viewer.agencyKind} ${agreed} ${alone} ${flags.map(Number).join('')}`;
}
