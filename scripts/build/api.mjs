// The API, transpiled file by file into dist/ with the settings the tests use. It leaves out what takes a compiler its five
// seconds, checking the types: `npm run check` does that. `nest build api` makes the same files, with the check.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesIn, fingerprintOf, isFresh, remember } from './fingerprint.mjs';
import { root } from './root.mjs';

const product = 'dist/apps/api/src/main.js';
const settings = ['.swcrc', 'package-lock.json', 'tsconfig.json', 'scripts/build/api.mjs'];
const isSource = (file) =>
  /^(apps\/api\/src|libs\/[^/]+\/src|migrations)\/.*\.(ts|json)$/.test(file) && !file.endsWith('.spec.ts');

/** Builds the API unless nothing has changed since it last was. */
export async function buildApi({ log = console.log } = {}) {
  const sources = filesIn(['apps/api/src', 'libs', 'migrations'], isSource);
  const fingerprint = fingerprintOf([...settings, ...sources]);
  if (isFresh('api', fingerprint, product)) return false;

  log('Building the API ...');
  const { transformFile } = await import('@swc/core');
  const swc = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  delete swc.$schema;
  const made = await Promise.all(
    sources.map((source) => (source.endsWith('.json') ? copied(source) : transpiled(source, transformFile, swc))),
  );
  const outputs = made.flat();
  outputs.forEach(write);
  removeAllBut(new Set(outputs.map(({ file }) => file)));
  remember('api', fingerprint, product);
  return true;
}

const copied = (source) => [{ file: join('dist', source), text: readFileSync(join(root, source), 'utf8') }];

async function transpiled(source, transformFile, swc) {
  const file = join('dist', source.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(join(root, source), {
    ...swc,
    swcrc: false,
    sourceMaps: true,
    sourceFileName: relative(dirname(file), source),
  });
  const text = `${withoutAliases(code, source)}\n//# sourceMappingURL=${file.split('/').at(-1)}.map\n`;
  return [
    { file, text },
    { file: `${file}.map`, text: map },
  ];
}

/** `@app/panel` is a name for the compiler alone: Node needs the path from this file to that one. */
function withoutAliases(code, source) {
  return code.replace(/(\bfrom\s*|\bimport\s*\(?\s*)(['"])@app\/([a-z-]+)\2/g, (_, before, quote, name) => {
    const door = name === 'migrations' ? 'migrations/index.js' : `libs/${name}/src/index.js`;
    const path = relative(dirname(source), door);
    return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
}

/** Only what differs, so that a process that runs from dist/ (a test, a second server) never meets half a file. */
function write({ file, text }) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A file whose source is gone would still answer an import. */
function removeAllBut(kept) {
  for (const folder of ['dist/apps', 'dist/libs', 'dist/migrations']) {
    for (const file of readdirSync(join(root, folder), { recursive: true })) {
      const path = join(folder, file);
      if (/\.(js|map|json)$/.test(path) && !kept.has(path)) rmSync(join(root, path));
    }
  }
}
