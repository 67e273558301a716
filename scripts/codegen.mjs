// Typed documents from schema.graphql and every apps/web/src/**/*.graphql, and the list of types that have no id of their own.
// Uses the core of graphql-codegen, not its command line: 43 packages instead of about 250.
// --check writes nothing and fails when what is committed is out of date.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { parse } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const check = process.argv.includes('--check');
const src = 'apps/web/src';
const out = `${src}/graphql/generated/`;
const schema = parse(readFileSync(process.env.SCHEMA ?? 'schema.graphql', 'utf8'));
const text = { input: 'string', output: 'string' };

/** Every GraphQL document of the web application, in a settled order. */
function documents() {
  return readdirSync(src, { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => join(src, file))
    .sort()
    .map((location) => {
      const rawSDL = readFileSync(location, 'utf8');
      return { location, rawSDL, document: parse(rawSDL) };
    });
}

/** The custom scalars all travel as text, but for JSON. */
function scalars() {
  const named = schema.definitions.filter(({ kind }) => kind === 'ScalarTypeDefinition').map(({ name }) => name.value);
  const own = named.map((name) => [name, name === 'JSON' ? { input: 'unknown', output: 'unknown' } : text]);
  return Object.fromEntries([...own, ['ID', text]]);
}

/** Object types without an `id`: the cache keeps them inside what holds them. */
function embeddedTypes() {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  const names = schema.definitions
    .filter(({ kind, name }) => kind === 'ObjectTypeDefinition' && !roots.has(name.value))
    .filter(({ fields = [] }) => !fields.some(({ name }) => name.value === 'id'))
    .map(({ name }) => `  '${name.value}',\n`)
    .sort();
  const comment = '/** Written by scripts/codegen.mjs: types without an id, which the cache keeps inside what holds them. */\n';
  return `${comment}export const embeddedTypes: readonly string[] = [\n${names.join('')}];\n`;
}

async function typedDocuments() {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema,
    documents: documents(),
    config: { useTypeImports: true, enumsAsTypes: true, scalars: scalars(), strictScalars: true },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    profiler: { run: (fn) => fn(), collect: () => [] },
    cache: (_namespace, _key, fn) => fn(),
  });
  // Only the typed documents: no gql() tag function is used.
  return codegen(sections.find(({ filename }) => filename.endsWith('graphql.ts')));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const wanted = { [`${out}graphql.ts`]: await typedDocuments(), [`${out}embedded-types.ts`]: embeddedTypes() };
const stale = Object.entries(wanted).filter(([file, content]) => read(file) !== content);
if (check && stale.length > 0) {
  console.error('The typed GraphQL documents are out of date: run "npm run codegen".');
  process.exit(1);
}
for (const [file, content] of stale) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log('wrote', file);
}
