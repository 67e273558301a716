import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip, createGzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import type { SentFile } from '../files/read-files.js';

/** A file as it came in: on the server's disk, or made in memory. */
export interface IncomingFile {
  readonly name: string;
  readonly content: { readonly path: string } | { readonly text: string };
}

const keep = `insert into import_file (batch_id, position, name, kind, bytes, contents) values ($1, $2, $3, '', $4, $5)`;
const kept = `select name, contents from import_file where batch_id = $1 order by position`;

/** The files of an import, kept compressed until it is written or thrown away: what is confirmed is what was checked. */
@Injectable()
export class StoredFiles {
  async keep(tx: EntityManager, batchId: string, files: readonly IncomingFile[]): Promise<void> {
    for (const [position, { name, content }] of files.entries()) {
      const size = { bytes: 0 };
      const source = 'path' in content ? createReadStream(content.path) : Readable.from([Buffer.from(content.text)]);
      source.on('data', (piece: Buffer) => (size.bytes += piece.length));
      const contents = await buffer(source.pipe(createGzip({ level: 3 })));
      await tx.query(keep, [batchId, position, name, size.bytes, contents]);
    }
  }

  async of(tx: EntityManager, batchId: string): Promise<SentFile[]> {
    const rows = await tx.query<{ name: string; contents: Buffer | null }[]>(kept, [batchId]);
    return rows.flatMap(({ name, contents }) =>
      contents
        ? [{ source: { name, open: () => Readable.from([contents]).pipe(createGunzip()) }, expected: null }]
        : [],
    );
  }

  /** Nothing of the files is needed any more. */
  async forget(tx: EntityManager, batchId: string): Promise<void> {
    await tx.query('update import_file set contents = null where batch_id = $1', [batchId]);
  }
}
