import { logger } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { appendFile, readFile } from 'node:fs/promises';
import type { Head } from './verdict.rules.js';

/**
 * Where the head of the log is kept outside the database: a file that is only ever added to, one line of JSON each. Put it on a
 * disk that the database’s account cannot write (AUDIT_ANCHOR_FILE); the private database has it beside it.
 */
@Injectable()
export class Anchors {
  private readonly file = process.env.AUDIT_ANCHOR_FILE;
  private last = 0;

  /** Whether there is a place outside at all. */
  get kept(): boolean {
    return Boolean(this.file);
  }

  /** Adds a head, unless it is the one that was added last. */
  async keep(head: Head): Promise<void> {
    if (!this.file || head.seq <= this.last) return;
    await appendFile(this.file, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    this.last = head.seq;
  }

  /** All that were kept, oldest first. A line that cannot be read is told of: somebody wrote in the file. */
  async all(): Promise<Head[]> {
    const text = this.file ? await readFile(this.file, 'utf8').catch(missing) : '';
    const lines = text.split('\n').filter((line) => line !== '');
    return lines.flatMap((line, at) => {
      const head = headIn(line);
      if (!head) logger.error({ line: at + 1 }, 'a line of the file of anchors cannot be read');
      return head ? [head] : [];
    });
  }
}

/** The service may be asked before the first head was kept. */
function missing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}

function headIn(line: string): Head | undefined {
  try {
    const { seq, chain, entries, looks, at } = JSON.parse(line) as Partial<Head>;
    const whole = typeof seq === 'number' && typeof chain === 'string' && typeof at === 'string';
    return whole ? { seq, chain, entries: entries ?? 0, looks: looks ?? 0, at } : undefined;
  } catch {
    return undefined;
  }
}
