import { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';
import pg from 'pg';
import { DataRow } from './data-row.js';
import { WireClient } from './wire-client.js';

const int = (value: number, size: 2 | 4): Buffer => {
  const bytes = Buffer.alloc(size);
  bytes.writeIntBE(value, 0, size);
  return bytes;
};

/** What PostgreSQL sends of a row behind its letter and its length. */
const bodyOf = (columns: readonly (string | null)[]): Buffer =>
  Buffer.concat([
    int(columns.length, 2),
    ...columns.flatMap((text) => {
      const bytes = Buffer.from(text ?? '');
      return [int(text === null ? -1 : bytes.length, 4), bytes];
    }),
  ]);
const messageOf = (letter: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(letter), int(body.length + 4, 4), body]);
const rowOf = (columns: readonly (string | null)[]): DataRow => {
  const body = bodyOf(columns);
  return new DataRow(Buffer.concat([Buffer.from('before'), body, Buffer.from('behind')]), 6, 6 + body.length);
};

const columns = ['plain', null, '', 'Zoë’s 🏠', 'x'.repeat(200), 'ž'.repeat(100), 'A\u0000\n"'];

describe('A row as PostgreSQL sends it', () => {
  it('is read as what was sent, whatever letters are in it and however long it is', () => {
    expect(rowOf(columns).values()).toEqual(columns);
    expect(rowOf([]).values()).toEqual([]);
  });

  it('is read by what reads each type', () => {
    const readers = [Number, (text: string) => text === 't', undefined] as never[];
    expect(rowOf(['12', 't', 'words']).values(readers)).toEqual([12, true, 'words']);
    expect(rowOf([null, null, null]).values(readers)).toEqual([null, null, null]);
  });

  it('comes in its order, in whatever pieces the network makes of it', () => {
    const sent = Buffer.concat([
      messageOf('1', Buffer.alloc(0)),
      messageOf('2', Buffer.alloc(0)),
      messageOf('D', bodyOf(columns)),
      messageOf('D', bodyOf(['second'])),
      messageOf('C', Buffer.from('SELECT 2\0')),
      messageOf('Z', Buffer.from('I')),
    ]);
    for (let size = 1; size <= sent.length; size += 7) {
      const { heard, stream } = listening();
      for (let at = 0; at < sent.length; at += size) stream.emit('data', sent.subarray(at, at + size));
      expect(heard).toEqual(['parseComplete', columns, ['second'], 'SELECT 2', 'I']);
    }
  });
});

function listening() {
  const client = new WireClient();
  expect(client).toBeInstanceOf(pg.Client);
  const { connection } = client as unknown as { connection: EventEmitter & { attachListeners(from: Readable): void } };
  const heard: unknown[] = [];
  connection.on('parseComplete', () => void heard.push('parseComplete'));
  connection.on('commandComplete', ({ text }: { text: string }) => void heard.push(text));
  connection.on('readyForQuery', ({ status }: { status: string }) => void heard.push(status));
  connection.on('dataRow', ({ fields }: DataRow) => void heard.push(fields));
  const stream = new EventEmitter();
  connection.attachListeners(stream as Readable);
  return { heard, stream };
}
