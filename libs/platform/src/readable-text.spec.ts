import { fieldsWithUnseen } from './readable-text.js';

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
