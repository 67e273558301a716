import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commonHashes, hashBytes } from '../generated/common-passwords.js';
import { BreachedPasswords } from './breached-passwords.js';
import { KnownPasswords } from './known-passwords.js';

const ann = { displayName: 'Ann Cole', email: 'ann.cole@harbour.example', agencyName: 'Harbour Housing' };
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase();

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'breached-'))));
afterAll(() => {
  delete process.env.BREACHED_PASSWORDS_FILE;
  rmSync(directory, { recursive: true });
});

describe('passwords that many people choose', () => {
  const known = new KnownPasswords();

  it('are more than the 3,000 commonest of 12 characters or more, each once and in their order', () => {
    const list = Buffer.from(commonHashes, 'base64');
    const hashes = Array.from({ length: list.length / hashBytes }, (_, at) =>
      list.subarray(at * hashBytes, (at + 1) * hashBytes).toString('hex'),
    );

    expect(hashes.length).toBeGreaterThan(40_000);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect([...hashes].sort()).toEqual(hashes);
  });

  // The 1st, 2nd, 1,000th, 3,000th, 5,000th and 40,000th of 12 characters or more in the list it was made from, and one in capitals.
  it.each([
    '123qweasdzxc',
    '1qaz2wsx3edc',
    'severodvinsk',
    'fyutkbyf2005',
    't5t7ubxltnbm',
    'wangyanswallow',
    'MAILCREATED5240',
  ])('%s is one', async (password) => {
    expect(await known.whyNot(password, ann)).toMatch(/Many people|close to/);
  });

  it('are not all there are: what nobody else uses is taken', async () => {
    for (const password of ['copper lantern otter nine', 'xk2-vv9q-ehw7-pt', '寿司と雨と猫と電車と本と空と海'])
      expect(await known.whyNot(password, ann)).toBeUndefined();
  });
});

describe('passwords from breaches, in a file of the operator', () => {
  const breached = Array.from({ length: 2_000 }, (_, at) => `a breached password ${at}`);
  const lines = breached.map((password, at) => `${sha1(password)}:${at + 1}`).sort();
  /** The first and the last line, and every ninth between. */
  const ordered = [...breached].sort((a, b) => (sha1(a) < sha1(b) ? -1 : 1));
  const some = ordered.filter((_, at) => at % 9 === 0 || at === ordered.length - 1);
  const write = (name: string, text: string) => {
    const path = join(directory, name);
    writeFileSync(path, text);
    return path;
  };

  it.each([
    ['\n', 'as lines'],
    ['\r\n', 'as lines of Windows'],
  ])('are found wherever they stand, and nothing else is', async (end) => {
    const list = new BreachedPasswords(write('list.txt', lines.join(end) + end));
    await list.mustBeList();

    for (const password of some) expect([password, await list.has(password)]).toEqual([password, true]);
    for (const password of some.map((each) => `${each}!`))
      expect([password, await list.has(password)]).toEqual([password, false]);
    await list.close();
  });

  it('are found by a few short reads, whatever the length of the file', async () => {
    const list = new BreachedPasswords(write('long.txt', lines.join('\n')));
    let reads = 0;
    const { textAt } = list as unknown as { textAt: (from: number, to: number) => Promise<string> };
    Object.assign(list, {
      textAt: (from: number, to: number) => {
        reads++;
        expect(to - from).toBeLessThan(5_000);
        return textAt.call(list, from, to);
      },
    });

    expect(await list.has('a breached password 1234')).toBe(true);
    // 90 kB are halved five times to less than 4 kB; 40 GB would be 24 times.
    expect(reads).toBeLessThanOrEqual(6);
    await list.close();
  });

  it('are refused when somebody chooses one, in words of their own', async () => {
    process.env.BREACHED_PASSWORDS_FILE = write('few.txt', lines.join('\n'));
    const known = new KnownPasswords();
    await known.onModuleInit();

    expect(await known.whyNot('a breached password 7', ann)).toMatch(/data breach/);
    expect(await known.whyNot('copper lantern otter nine', ann)).toBeUndefined();
    await known.onApplicationShutdown();
  });

  it.each([
    ['is not there', () => join(directory, 'nothing.txt')],
    ['holds words', () => write('words.txt', 'a breached password\nanother\n')],
    ['is not in order', () => write('turned.txt', [...lines].reverse().join('\n'))],
    ['is empty', () => write('empty.txt', '')],
  ])('are no reason to start when the file %s', async (_what, path) => {
    process.env.BREACHED_PASSWORDS_FILE = path();

    await expect(new KnownPasswords().onModuleInit()).rejects.toThrow(/BREACHED_PASSWORDS_FILE/);
  });
});
