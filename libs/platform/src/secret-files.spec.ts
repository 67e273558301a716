import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretSettings, takeSecretsFromFiles } from './secret-files.js';

const directory = mkdtempSync(join(tmpdir(), 'secrets-'));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (text: string) => {
  const path = join(directory, 'secret');
  writeFileSync(path, text);
  return path;
};

describe('a secret in a file', () => {
  it.each(secretSettings)('%s is read from there, without the end of the line', (name) => {
    const settings: NodeJS.ProcessEnv = { [`${name}_FILE`]: file('se same\n') };
    takeSecretsFromFiles(settings);

    expect(settings[name]).toBe('se same');
    // A second look at the same settings, as of a command within a command, finds what it found before.
    expect(() => takeSecretsFromFiles(settings)).not.toThrow();
  });

  it('leaves alone what is given otherwise', () => {
    const settings: NodeJS.ProcessEnv = { DATABASE_URL: 'postgres://x', WAYMARK_KEY_FILE: '/nowhere' };
    takeSecretsFromFiles(settings);

    expect(settings).toEqual({ DATABASE_URL: 'postgres://x', WAYMARK_KEY_FILE: '/nowhere' });
  });

  it.each([
    [
      'given twice',
      () => ({ WAYMARK_KEYS: 'sesame', WAYMARK_KEYS_FILE: file('other') }),
      /WAYMARK_KEYS and WAYMARK_KEYS_FILE/,
    ],
    ['in a file that is not there', () => ({ WAYMARK_KEYS_FILE: join(directory, 'none') }), /which cannot be read/],
    ['in a file without anything', () => ({ WAYMARK_KEYS_FILE: file('\n') }), /which is empty/],
  ])('%s ends the start with a sentence that does not repeat it', (_what, settings, sentence) => {
    const start = () => takeSecretsFromFiles(settings());

    expect(start).toThrow(sentence);
    expect(start).not.toThrow(/sesame|other/);
  });
});
