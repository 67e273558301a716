import { errorCodes, isErrorCode } from '@app/platform';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sources of what runs, and of nothing else. */
const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !/\.spec\.ts$|testing\/|\bweb\//.test(name))
    .map((name) => join(folder, name));

/** Where a code is put on an error: in the extensions, in an error's class, or as an argument of a refusal. */
const codesIn = (text: string): string[] =>
  [
    /extensions: \{ code: '([A-Z_]+)'/g,
    /^ {2}(?:override )?readonly code = '([A-Z_]+)'/gm,
    /\brefuse\([^)]*?, '([A-Z_]{4,})'/g,
    /\bcode: '([A-Z]+_[A-Z_]+)', message/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, code]) => code ?? []));

describe('the codes of errors', () => {
  const thrown = [...sources('libs'), ...sources('apps/api/src')].flatMap((path) =>
    codesIn(readFileSync(path, 'utf8')).map((code) => ({ path, code })),
  );

  it('are all of the one catalogue, wherever they are thrown', () => {
    expect(thrown.filter(({ code }) => !isErrorCode(code))).toEqual([]);
    expect(new Set(thrown.map(({ code }) => code)).size).toBeGreaterThan(10);
  });

  it('have a status, and say when', () => {
    for (const { status, when } of Object.values(errorCodes)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(when.length).toBeGreaterThan(10);
    }
  });

  it('stand in the documents, each with its status', () => {
    const text = readFileSync('docs/architecture.md', 'utf8');
    const rows = Object.entries(errorCodes).map(([code, { status }]) => new RegExp(`\\| ${code} +\\| ${status} +\\|`));
    expect(rows.filter((row) => !row.test(text)).map(String)).toEqual([]);
  });
});
