import { count, plural } from './plural.js';
import { belongingTo, initials, list, outOf, percent, quoted, stopped } from './words.js';

describe('words', () => {
  it('count with their noun', () => {
    expect([0, 1, 2].map((n) => count(n, 'action'))).toEqual(['0 actions', '1 action', '2 actions']);
    expect(count(1234, 'young person', 'young people')).toBe('1,234 young people');
    expect(plural(1, 'is', 'are')).toBe('is');
  });

  it('are joined as English joins them', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('say whose a thing is', () => {
    expect([belongingTo('Tia'), belongingTo('James')]).toEqual(['Tia’s', 'James’']);
  });

  it('are quoted once', () => {
    expect([quoted('"I want a dog"'), quoted('I want a dog')]).toEqual(['“I want a dog”', '“I want a dog”']);
  });

  it('end with one full stop', () => {
    expect(['It is not shared', 'It is not shared.', 'Why?'].map(stopped)).toEqual([
      'It is not shared.',
      'It is not shared.',
      'Why?',
    ]);
  });

  it('give two initials at most', () => {
    expect(['Priya Nair', 'Ella-Mae van Dunn', 'Nan', ''].map(initials)).toEqual(['PN', 'ED', 'N', '']);
  });

  it('never give a percentage of nothing', () => {
    expect([percent(268, 285), percent(0, 0)]).toEqual([94, undefined]);
    expect(outOf(268, 1285)).toBe('268 of 1,285');
  });
});
