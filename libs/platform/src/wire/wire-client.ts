import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { DataRow } from './data-row.js';

/** What the driver has underneath and does not tell its types of. */
interface Wired extends EventEmitter {
  attachListeners(stream: Readable): void;
}

/** The driver's client, but for the rows: they are not taken apart before somebody wants them, and then more cheaply. */
export class WireClient extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    const { connection } = this as unknown as { connection: Wired };
    const others = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
      // Everything that is no row goes to the driver's own parser, in the order in which it came.
      const rest = new EventEmitter();
      others(rest as Readable);
      const messages = new Messages(connection, rest);
      stream.on('data', (chunk: Buffer) => messages.take(chunk));
    };
  }
}

/** A letter, and how long the message is, itself included. */
const head = 5;
const dataRow = 'D'.charCodeAt(0);
const nothing = Buffer.alloc(0);

/** Takes apart what PostgreSQL sends: the rows here, whatever lies between them in one piece for the driver's parser. */
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
      if (bytes[at] === dataRow) {
        this.pass(bytes, passed, at);
        this.connection.emit('dataRow', new DataRow(bytes, at + head, end));
        passed = end;
      }
      at = end;
    }
    this.pass(bytes, passed, at);
    this.unread = at < bytes.length ? bytes.subarray(at) : nothing;
  }

  private pass(bytes: Buffer, from: number, to: number): void {
    if (from < to) this.rest.emit('data', bytes.subarray(from, to));
  }
}
