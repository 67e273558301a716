import type { Problem } from '../graphql/problem.js';
import { bothInWords, isClash, joined, partsOf } from './conflict-parts.js';
import type { ToldField } from './form-context.js';

const field = (label: string, began: unknown, value: unknown): ToldField => ({
  label,
  began,
  value,
  say: String,
  put: () => undefined,
  between: '\n\n',
});

const conflict = (current: object, differs?: string[]): Problem => ({
  kind: 'conflict',
  message: '',
  fields: [],
  current,
  differs,
});

describe('what two people wrote in one form', () => {
  const fields = new Map([
    ['title', field('What is it called?', 'Sharing', 'Sharing with housing')],
    ['power', field('Power or duty', 'Children Act 2004 s10', 'Children Act 2004 s10')],
    ['reason', field('Why?', '', 'She moved')],
  ]);

  it('is every answer that says something else than what is saved now', () => {
    const parts = partsOf(conflict({ title: 'Sharing', power: 'Housing Act 1996', reason: null, version: 3 }), fields);

    expect(parts.map(({ name, mineChanged, theirsChanged }) => [name, mineChanged, theirsChanged])).toEqual([
      ['title', true, false],
      ['power', false, true],
      ['reason', true, false],
    ]);
    expect(parts.filter(isClash)).toEqual([]);
    expect(bothInWords('Helen', parts, fields)).toBe(
      'Helen changed “Power or duty”. You changed “What is it called?” and “Why?”.',
    );
  });

  it('clashes where both wrote', () => {
    const parts = partsOf(conflict({ reason: 'He moved' }, ['reason']), fields);

    expect(parts.filter(isClash).map(({ name }) => name)).toEqual(['reason']);
    expect(joined(' He moved', 'She moved ', '\n\n')).toBe('He moved\n\nShe moved');
  });

  it('is nothing where the server tells of something else, and says no more than it knows', () => {
    const parts = partsOf(conflict({ state: 'SEALED' }, []), fields);

    expect(parts).toEqual([]);
    expect(bothInWords('Someone else', parts, new Map())).toBe('Someone else changed this after you opened it.');
  });
});
