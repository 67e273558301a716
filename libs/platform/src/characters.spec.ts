import { charactersIn, Characters, MaxCharacters } from './characters.js';
import { InvalidInput } from './errors.js';
import { inputAs } from './nest.js';

class Written {
  @MaxCharacters(3) words: string;
  @Characters(2, 3) title: string;
}

const refused = async (words: unknown, title: unknown): Promise<string[]> => {
  const refusal: unknown = await inputAs(Written)
    .transform({ words, title }, { type: 'body' })
    .then(
      () => undefined,
      (error: unknown) => error,
    );
  return refusal instanceof InvalidInput ? refusal.fields.map(({ field }) => field) : [];
};

describe('the length of text', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['👩🏽‍🦱', 4],
    ['\ufe0f\ufe0f\ufe0f\ufe0f', 4],
    ['é', 1],
  ])('of %j is %d characters', (text, count) => {
    expect(charactersIn(text)).toBe(count);
  });

  it('is held against the limit, variation selectors and all', async () => {
    expect(await refused('abc', 'ab')).toEqual([]);
    expect(await refused('\ufe0f'.repeat(4), 'a')).toEqual(['words', 'title']);
    expect(await refused(3, ['ab'])).toEqual(['words', 'title']);
  });

  it('is that of the text as it is kept: trimmed, and composed', async () => {
    expect(await refused('  abc  ', 'e\u0301\u0065\u0301')).toEqual([]);
    expect(await refused('abc', '  a   ')).toEqual(['title']);
  });
});
