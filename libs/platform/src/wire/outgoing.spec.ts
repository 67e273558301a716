import { createRequire } from 'node:module';
import { Outgoing } from './outgoing.js';

/** The driver’s own writer, to hold ours against. */
interface Writer {
  parse(what: object): Buffer;
  bind(what: object): Buffer;
  describe(what: object): Buffer;
  execute(): Buffer;
  sync(): Buffer;
}
/** What the driver itself stands on. */
const ofTheDriver = createRequire(createRequire(import.meta.url).resolve('pg'));
const { serialize } = ofTheDriver('pg-protocol') as { serialize: Writer };
const { prepareValue } = ofTheDriver('pg/lib/utils') as { prepareValue: (value: unknown) => unknown };

describe('What is sent of a statement', () => {
  it('is what the driver sends, but for what is said by saying nothing', () => {
    const ours = new Outgoing();
    ours.parse('known', 'select $1');
    ours.describe();
    expect(ours.execute()).toEqual(
      Buffer.concat([
        serialize.parse({ name: 'known', text: 'select $1' }),
        serialize.describe({ type: 'P', name: '' }),
        serialize.execute(),
        serialize.sync(),
      ]),
    );
  });

  it('gives each value as the driver does', () => {
    const values = [null, undefined, 'Zoë’s 🏠', '', 12, -1.5, true, false, Buffer.from([0, 255]), { a: "it's" }];
    const lists = [[], ['a b', 'x"y\\z', null, 'null', 'NULL', ''], [1, 2], [[1], [2]], ['2026-11-25', 'ž,{}']];
    const ours = new Outgoing();
    ours.bind('known', [...values, ...lists.map((list) => list as unknown)]);
    expect(valuesIn(ours.execute())).toEqual(
      valuesIn(serialize.bind({ statement: 'known', values: [...values, ...lists], valueMapper: prepareValue })).map(
        unquoted,
      ),
    );
  });

  it('is as long as it needs to be', () => {
    const ours = new Outgoing();
    const long = 'ž'.repeat(40_000);
    ours.bind('', [long, long]);
    expect(valuesIn(ours.execute())).toEqual([long, long]);
    ours.bind('', ['short']);
    expect(valuesIn(ours.execute())).toEqual(['short']);
  });
});

/** Words that need no quotes, the driver puts in quotes. */
const unquoted = (value: string | null): string | null =>
  value?.startsWith('{') && !value.startsWith('{"a') ? value.replace(/"((?!null")[\w-]+)"/gi, '$1') : value;

function valuesIn(bind: Buffer): (string | null)[] {
  let at = bind.indexOf(0, 6) + 1;
  const formats = bind.readInt16BE(at);
  at += 2 + formats * 2;
  const count = bind.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = bind.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return bind.toString('utf8', at - length, at);
  });
}
