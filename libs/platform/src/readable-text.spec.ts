import { fieldsWithUnseen, tidied } from './readable-text.js';

describe('text that was sent', () => {
  it.each([
    ['a NUL', 'Tia\u0000'],
    ['a character that turns the direction', 'Tia \u202Etxt'],
    ['an isolate', 'Tia\u2066'],
    ['half a character', 'Tia\ud800'],
  ])('may not hold %s, however deep', (_what, title) => {
    expect(fieldsWithUnseen({ action: [{ title }], note: 'Fine' }, 'input')).toEqual(['title']);
  });

  it.each(['Zoë', 'نادية کریم', 'First line\n\tsecond', '👩🏽‍🦱 it’s fine', ''])('may be %j', (text) => {
    expect(fieldsWithUnseen(text, 'note')).toEqual([]);
  });

  it('is looked for only in text', () => {
    expect(fieldsWithUnseen({ minutes: 12, on: null, shown: true }, 'input')).toEqual([]);
  });
});

describe('text as it is kept', () => {
  it('is composed and has no blanks at its ends, however deep', () => {
    expect(tidied({ note: ' Zoe\u0308 \n', lines: [{ words: '\u00a0two  words ' }] }, 'input')).toEqual({
      note: 'Zo\u00eb',
      lines: [{ words: 'two  words' }],
    });
  });

  it('leaves a password and what is no text alone', () => {
    const on = new Date(0);
    expect(tidied({ newPassword: ' a ', minutes: 12, on, shown: null }, 'input')).toEqual({
      newPassword: ' a ',
      minutes: 12,
      on,
      shown: null,
    });
  });
});
