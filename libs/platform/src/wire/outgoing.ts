const letters = { parse: 'P', bind: 'B', describe: 'D', execute: 'E', sync: 'S' } as const;
type Letter = keyof typeof letters;
const codes = Object.fromEntries(
  Object.entries(letters).map(([name, letter]) => [name, letter.charCodeAt(0)]),
) as Record<Letter, number>;

/** What is sent to PostgreSQL of one statement, put together in one piece: https://www.postgresql.org/docs/18/protocol-message-formats.html */
export class Outgoing {
  // Used again for each statement: what is made of it is copied out before anything else runs.
  private bytes = Buffer.allocUnsafe(16_384);
  private at = 0;

  /** Has it planned under its name; without one, under none. */
  parse(name: string, text: string): void {
    const from = this.begin('parse');
    this.text(name);
    this.text(text);
    this.int16(0);
    this.end(from);
  }

  /** Every answer comes as text. Bytes go as they are, everything else as text. */
  bind(name: string, values: readonly unknown[]): void {
    const from = this.begin('bind');
    this.text('');
    this.text(name);
    const anyBytes = values.some((value) => Buffer.isBuffer(value));
    this.int16(anyBytes ? values.length : 0);
    if (anyBytes) for (const value of values) this.int16(Buffer.isBuffer(value) ? 1 : 0);
    this.int16(values.length);
    for (const value of values) this.value(value);
    this.int16(0);
    this.end(from);
  }

  describe(): void {
    const from = this.begin('describe');
    this.bytes[this.at++] = letters.parse.charCodeAt(0);
    this.text('');
    this.end(from);
  }

  /** Runs what was bound, and ends what belongs together. Gives all of it, and begins anew. */
  execute(): Buffer {
    const from = this.begin('execute');
    this.text('');
    this.int32(0);
    this.end(from);
    this.end(this.begin('sync'));
    const all = Buffer.from(this.bytes.subarray(0, this.at));
    this.at = 0;
    return all;
  }

  private value(value: unknown): void {
    if (value === null || value === undefined) return this.int32(-1);
    const from = this.at;
    this.int32(0);
    if (Buffer.isBuffer(value)) {
      this.room(value.length);
      this.at += value.copy(this.bytes, this.at);
    } else this.write(typeof value === 'string' ? value : textOf(value));
    this.bytes.writeInt32BE(this.at - from - 4, from);
  }

  private begin(message: Letter): number {
    this.room(16);
    this.bytes[this.at++] = codes[message];
    this.at += 4;
    return this.at - 4;
  }

  private end(from: number): void {
    this.bytes.writeInt32BE(this.at - from, from);
  }

  /** A name or a text, ended by a zero. */
  private text(text: string): void {
    this.write(text);
    this.bytes[this.at++] = 0;
  }

  private write(text: string): void {
    this.room(text.length * 3 + 1);
    if (text.length > 0) this.at += this.bytes.write(text, this.at);
  }

  private int16(value: number): void {
    this.room(2);
    this.at = this.bytes.writeInt16BE(value, this.at);
  }

  private int32(value: number): void {
    this.room(4);
    this.at = this.bytes.writeInt32BE(value, this.at);
  }

  private room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe((this.at + more) * 2);
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}

/** A value as PostgreSQL reads it: a list as an array, an instant with its zone, a record as JSON. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : `${value as number | boolean}`;
}

/** Ids and closed words stand as they are; the word null would be read as nothing. */
const plain = /^(?!null$)[\w-]+$/i;

function elementOf(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return textOf(value);
  const text = typeof value === 'string' ? value : textOf(value);
  return plain.test(text) ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
