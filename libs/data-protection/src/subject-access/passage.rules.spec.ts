import { written, type Told } from './column.js';
import { cutsOf, digestOf, givenOut, passagesIn, PassageState } from './passage.rules.js';

const text = 'Tia is well. Her mum Dawn drinks, and Dawn rings at night.';
const decided = (state: PassageState, cuts: [number, number][] = [], of = text) => ({
  ...{ ofTable: 'a', rowKey: '1', ofColumn: 'note' },
  ...{ digest: digestOf(of), state, cuts, reason: 'It is about your family' },
});

describe('a passage that is about somebody else', () => {
  it('is given out whole, not at all, or without the words', () => {
    expect(givenOut(text, decided(PassageState.RELEASED))).toEqual([{ text }]);
    expect(givenOut(text, decided(PassageState.REMOVED))).toEqual([{ removed: 'It is about your family' }]);
    const cut = givenOut(
      text,
      decided(PassageState.CUT, cutsOf(text, ['Her mum Dawn drinks', 'Dawn']) as [number, number][]),
    );
    expect(cut).toEqual([
      { text: 'Tia is well. ' },
      { removed: 'It is about your family' },
      { text: ', and ' },
      { removed: 'It is about your family' },
      { text: ' rings at night.' },
    ]);
    expect(JSON.stringify(cut)).not.toContain('Dawn');
  });

  it('is held where nobody has decided, and again where it has been changed since', () => {
    expect(givenOut(text, undefined)).toBeNull();
    expect(givenOut(text, decided(PassageState.HELD))).toBeNull();
    expect(givenOut(text, decided(PassageState.RELEASED, [], 'Tia is well.'))).toBeNull();
  });

  it('loses only words that stand in it', () => {
    expect(() => cutsOf(text, ['Darren'])).toThrow('Enter the words exactly as they stand');
    expect(() => cutsOf(text, [' '])).toThrow('Enter the words to take out');
  });
});

describe('the passages of a record', () => {
  const table: Told = {
    table: 'keeping_in_touch',
    title: 'We were in touch',
    key: ['id'],
    day: null,
    columns: { note: written('Note', ({ way }) => way === 'LETTER') },
    leftOut: {},
  };
  const rows = [
    { id: '1', way: 'PHONE', note: 'Came to the office' },
    { id: '2', way: 'THIRD_PARTY', note: 'all well' },
    { id: '3', way: 'LETTER', note: 'Their own words' },
    { id: '4', way: 'PHONE', note: ' ' },
  ];

  it('are all that others wrote; what came through somebody else is about others', () => {
    const found = passagesIn([table], new Map([[table.table, rows]]), []);
    expect(found.map(({ rowKey, namesSomebody }) => [rowKey, namesSomebody])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });
});
