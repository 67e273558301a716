import { atLeast } from './at-least.js';

describe('what is sent over a version that somebody else has made', () => {
  const variables = { input: { id: 'a', expectedVersion: 2, words: 'Mine' } };

  it('is the same, on the version whose changes the person has seen', () => {
    expect(atLeast(variables, 3)).toEqual({ input: { id: 'a', expectedVersion: 3, words: 'Mine' } });
  });

  it('is left alone where the page already knows a newer one, or there is no version', () => {
    expect(atLeast(variables, 0)).toBe(variables);
    expect(atLeast(variables, 2)).toBe(variables);
    expect(atLeast({ input: { id: 'a' } }, 3)).toEqual({ input: { id: 'a' } });
    expect(atLeast(undefined, 3)).toBeUndefined();
  });
});
