import { createHash } from 'node:crypto';
import type { FileSource } from './file-source.js';
import { LIMITS, type Limits } from './limits.js';

export type Encoding = 'utf-8' | 'windows-1252';

/** What a first reading of the bytes says about a file, before any of it is taken for text. */
export interface Survey {
  readonly bytes: number;
  /** SHA-256 of the content in hexadecimal: two files with the same one are the same file. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** Which character stands between the cells. */
  readonly delimiter: ',' | ';' | '\t';
  /** Why the file is refused, as a sentence; null when it can be read on. */
  readonly refusal: string | null;
}

const HEAD = 64 * 1024;

/**
 * Reads a file once, in pieces, and stops as soon as it must be refused. UTF-8 is taken when every byte fits it,
 * otherwise Windows-1252 (what Excel in England saves as "CSV"). NUL bytes and halves of surrogate pairs are refused:
 * they are a broken export or an attack, and PostgreSQL cannot store them.
 */
export async function survey(source: FileSource, limits: Limits = LIMITS): Promise<Survey> {
  const hash = createHash('sha256');
  const bytes = new ByteCheck();
  for await (const piece of source.open()) {
    hash.update(piece);
    bytes.take(piece);
    if (bytes.count > limits.bytes) break;
    if (bytes.refusal()) break;
  }
  return {
    bytes: bytes.count,
    sha256: hash.digest('hex'),
    encoding: bytes.isUtf8() ? 'utf-8' : 'windows-1252',
    delimiter: delimiterOf(bytes.head()),
    refusal: bytes.count > limits.bytes ? tooBig(limits) : (bytes.refusal() ?? bytes.refusalAtEnd()),
  };
}

function tooBig(limits: Limits): string {
  const megabytes = Math.floor(limits.bytes / (1024 * 1024));
  return `This file is bigger than ${megabytes} MB. Check that it is the right file, or send one year at a time.`;
}

class ByteCheck {
  count = 0;
  private readonly first: Uint8Array[] = [];
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private utf8 = true;
  private nul = false;
  private halfPair = false;
  private tail = new Uint8Array(0);

  take(piece: Uint8Array): void {
    if (this.count < HEAD) this.first.push(piece);
    this.count += piece.length;
    this.nul ||= piece.includes(0);
    this.utf8 &&= this.decodes(piece, true);
    this.lookForHalfPairs(piece);
  }

  head(): Uint8Array {
    return Buffer.concat(this.first).subarray(0, HEAD);
  }

  isUtf8(): boolean {
    return this.utf8 && this.decodes(new Uint8Array(0), false);
  }

  refusal(): string | null {
    const head = this.head();
    return (
      anotherKindOfFile(head) ??
      (this.nul ? 'This file holds NUL characters, so it is not plain text. Export it again as CSV.' : null)
    );
  }

  refusalAtEnd(): string | null {
    if (this.count === 0 || new TextDecoder().decode(this.head()).trim() === '') return 'This file is empty.';
    return this.halfPair && !this.isUtf8()
      ? 'This file holds half of a two-part character, which happens when an export is cut or damaged. Export it again as CSV UTF-8.'
      : null;
  }

  private decodes(piece: Uint8Array, stream: boolean): boolean {
    try {
      this.decoder.decode(piece, { stream });
      return true;
    } catch {
      return false;
    }
  }

  /** A surrogate written as UTF-8 is ED, then A0 to BF, then 80 to BF: legal in neither encoding's real text. */
  private lookForHalfPairs(piece: Uint8Array): void {
    const joined = Buffer.concat([this.tail, piece]);
    for (let at = joined.indexOf(0xed); at >= 0 && !this.halfPair; at = joined.indexOf(0xed, at + 1))
      this.halfPair = isContinuation(joined[at + 1], 0xa0) && isContinuation(joined[at + 2], 0x80);
    this.tail = Uint8Array.from(joined.subarray(-2));
  }
}

function isContinuation(byte: number | undefined, from: number): boolean {
  return byte !== undefined && byte >= from && byte <= 0xbf;
}

function anotherKindOfFile(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004'))
    return 'This is an Excel workbook or a zip file. Open it, choose Save as, then CSV UTF-8, and send that file.';
  if (start.startsWith('ÿþ') || start.startsWith('þÿ'))
    return 'This file is saved as Unicode text (UTF-16). Save it as CSV UTF-8 and send it again.';
  if (start.startsWith('%PDF')) return 'This is a PDF. Send the CSV file it was made from.';
  if (/^(ï»¿)?<(\?xml|!DOC|html)/i.test(start)) return 'This is a web page or XML. Send the CSV form of the return.';
  return null;
}

/** The character that separates most cells in the first line; a comma when none does. */
function delimiterOf(head: Uint8Array): ',' | ';' | '\t' {
  const line = new TextDecoder('utf-8').decode(head).split(/\r?\n/, 1)[0] ?? '';
  const uses = (mark: string) => line.split(mark).length - 1;
  if (uses(',') >= Math.max(uses(';'), uses('\t'))) return ',';
  return uses(';') >= uses('\t') ? ';' : '\t';
}
