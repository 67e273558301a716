import { logger, StartRefused } from '@app/platform';
import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

const lineShape = /^[0-9A-F]{40}(:\d+)?\r?$/;
/** Longer than any line: 40 figures, a colon, a count and the end of the line. */
const longestLine = 80;
/** What is left of the file is read and looked through when it is no longer than this. */
const smallPiece = 4_096;

/**
 * A list of passwords that were found in breaches, as the operator has it (`BREACHED_PASSWORDS_FILE`): the SHA-1 of each in
 * capitals and how often it was found, one a line, in the order of the hashes, as Have I Been Pwned publishes it. It is tens of
 * gigabytes long: it is never loaded, but halved until the place is found, some thirty short reads for a password.
 *
 * SHA-1 is the list’s own: it finds a line and protects nothing.
 */
export class BreachedPasswords {
  private file: Promise<FileHandle> | undefined;

  constructor(private readonly path: string) {}

  /** @throws StartRefused when the file is not there, or is not such a list. */
  async mustBeList(): Promise<void> {
    try {
      const file = await this.opened();
      const { size } = await file.stat();
      const first = (await this.textAt(0, longestLine)).split('\n')[0] ?? '';
      const last = (await this.textAt(Math.max(0, size - longestLine), size)).trimEnd().split('\n').at(-1) ?? '';
      if (lineShape.test(first) && lineShape.test(last) && hashIn(first) <= hashIn(last)) return;
    } catch {
      logger.debug('the list of breached passwords could not be read');
    }
    await this.close();
    throw new StartRefused(
      `BREACHED_PASSWORDS_FILE is ${this.path}, which is no list of SHA-1 hashes in their order: see docs/runbook.md.`,
    );
  }

  /** @throws Error when the file cannot be read: a password that could not be looked up is not let through. */
  async has(password: string): Promise<boolean> {
    const wanted = createHash('sha1').update(password).digest('hex').toUpperCase();
    const { size } = await (await this.opened()).stat();
    let [from, to] = [0, size];
    while (to - from > smallPiece) {
      const middle = Math.floor((from + to) / 2);
      const line = await this.firstLineAfter(middle);
      if (line.hash === wanted) return true;
      if (line.hash < wanted) from = line.at;
      else to = middle;
    }
    const piece = await this.textAt(from, to + longestLine);
    return piece.split('\n').some((line) => hashIn(line) === wanted);
  }

  async close(): Promise<void> {
    const file = await this.file?.catch(() => undefined);
    this.file = undefined;
    await file?.close();
  }

  private opened(): Promise<FileHandle> {
    return (this.file ??= open(this.path, 'r'));
  }

  /** Two lines hold at least one that begins there. */
  private async firstLineAfter(place: number): Promise<{ at: number; hash: string }> {
    const text = await this.textAt(place, place + 2 * longestLine);
    const begins = text.indexOf('\n') + 1;
    return { at: place + begins, hash: hashIn(text.slice(begins)) };
  }

  private async textAt(from: number, to: number): Promise<string> {
    const file = await this.opened();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.toString('latin1', 0, bytesRead);
  }
}

const hashIn = (line: string): string => line.slice(0, 40);
