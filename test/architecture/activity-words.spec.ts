import { readdirSync, readFileSync } from 'node:fs';
import { activitySentence } from '@app/indicators';

const factTypes = /type: '([a-z-]+\.[a-z-]+)'/g;

/** Every fact the product's code names, by its type. */
const named = (): string[] => [
  ...new Set(
    readdirSync('libs', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && path.includes('/src/') && !path.endsWith('.spec.ts'))
      .flatMap((path) => [...readFileSync(`libs/${path}`, 'utf8').matchAll(factTypes)].map(([, type]) => type ?? '')),
  ),
];

describe('the record of activity', () => {
  it('has a sentence for everything that is logged', () => {
    const types = named().filter((type) => !type.includes('example'));
    expect(types.length).toBeGreaterThan(40);
    expect(types.filter((type) => activitySentence(type, {}, null).includes('did something in'))).toEqual([]);
  });
});
