import { readdirSync, readFileSync } from 'node:fs';

const folder = 'test/browser';
const stories = readdirSync(folder).filter((file) => file.endsWith('.browser-spec.ts'));

describe('the browser stories', () => {
  it('are told by our own `test`, which closes the windows of one before the next begins', () => {
    const others = stories.filter((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return !/import \{[^}]*\btest\b[^}]*\} from '\.\/story\.js'/.test(text);
    });

    expect(stories.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });
});
