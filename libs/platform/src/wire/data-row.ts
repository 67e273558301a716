/** Makes a value of the text of a column. */
export type Read = (text: string) => unknown;

const beyondAscii = /[\u0080-\u00ff]/;
const asItIs: Read = (text) => text;

/**
 * One row as it came, of PostgreSQL's message `D`: how many columns, and of each how long it is and what it says. What it says is
 * made into a string once for the whole row, and each column is a part of that: a call into native code for every column costs
 * more than the rest of reading it. Only a column that is not plain ASCII is decoded by itself.
 */
export class DataRow {
  readonly name = 'dataRow';

  constructor(
    private readonly bytes: Buffer,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get length(): number {
    return this.to - this.from;
  }

  /** The columns as text: what the driver's own queries ask for. */
  get fields(): unknown[] {
    return this.values();
  }

  /** The columns in their order, each through what reads its type; null where there is nothing. */
  values(readers?: readonly Read[]): unknown[] {
    const { bytes, from, to } = this;
    const row = bytes.toString('latin1', from, to);
    const isPlain = !beyondAscii.test(row);
    const count = bytes.readUInt16BE(from);
    const values = new Array<unknown>(count);
    let at = from + 2;
    for (let column = 0; column < count; column++) {
      const length = bytes.readInt32BE(at);
      at += 4;
      if (length < 0) {
        values[column] = null;
        continue;
      }
      const text = row.substring(at - from, at - from + length);
      const read = readers?.[column] ?? asItIs;
      values[column] = read(isPlain || !beyondAscii.test(text) ? text : bytes.toString('utf8', at, at + length));
      at += length;
    }
    return values;
  }
}
