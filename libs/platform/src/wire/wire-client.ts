import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { DataRow } from './data-row.js';

/** What the driver has underneath and does not tell its types of. */
interface Wired extends EventEmitter {
  attachListeners(stream: Readable): void;
}

/** The driver's client, but for what every statement is answered with: rows are not taken apart before somebody wants them. */
export class WireClient extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    const { connection } = this as unknown as { connection: Wired };
    const others = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
      // Everything else goes to the driver's own parser, in the order in which it came.
      const rest = new EventEmitter();
      others(rest as Readable);
      const messages = new Messages(connection, rest);
      stream.on('data', (chunk: Buffer) => messages.take(chunk));
    };
  }
}

/** A letter, and how long the message is, itself included. */
const head = 5;
const nothing = Buffer.alloc(0);
const [dataRow = 0, bindComplete = 0, commandComplete = 0, readyForQuery = 0] = Buffer.from('D2CZ');
const ready = new Map([...'ITE'].map((status) => [status.charCodeAt(0), { name: 'readyForQuery', length: 5, status }]));

/** How a statement ended, in PostgreSQL’s words, which mostly nobody reads. */
class Ended {
  readonly name = 'commandComplete';

  constructor(
    private readonly bytes: Buffer,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get text(): string {
    return this.bytes.toString('utf8', this.from, this.to - 1);
  }
}

/**
 * Takes apart what PostgreSQL sends: here what a statement is answered with that was asked before, the rows and that it is done;
 * whatever else lies between goes in one piece to the driver's parser.
 */
class Messages {
  private unread: Buffer = nothing;

  constructor(
    private readonly connection: EventEmitter,
    private readonly rest: EventEmitter,
  ) {}

  take(chunk: Buffer): void {
    const bytes = this.unread.length > 0 ? Buffer.concat([this.unread, chunk]) : chunk;
    let at = 0;
    let passed = 0;
    while (at + head <= bytes.length) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) break;
      if (isOurs(bytes[at])) {
        this.pass(bytes, passed, at);
        this.tell(bytes, at, end);
        passed = end;
      }
      at = end;
    }
    this.pass(bytes, passed, at);
    this.unread = at < bytes.length ? bytes.subarray(at) : nothing;
  }

  private tell(bytes: Buffer, at: number, end: number): void {
    const letter = bytes[at];
    if (letter === dataRow) this.connection.emit('dataRow', new DataRow(bytes, at + head, end));
    else if (letter === commandComplete) this.connection.emit('commandComplete', new Ended(bytes, at + head, end));
    else if (letter === readyForQuery) this.connection.emit('readyForQuery', ready.get(bytes[at + head] ?? 0));
  }

  private pass(bytes: Buffer, from: number, to: number): void {
    if (from < to) this.rest.emit('data', bytes.subarray(from, to));
  }
}

/** That a statement was bound, nobody asks: it is passed over. */
const isOurs = (letter: number | undefined): boolean =>
  letter === dataRow || letter === commandComplete || letter === readyForQuery || letter === bindComplete;
