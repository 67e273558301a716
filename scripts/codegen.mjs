// Typed documents from schema.graphql and every apps/web/src/**/*.graphql, one file for each area, what the cache must know, and
// the list of them all, by which the API knows our own questions.
// Uses the core of graphql-codegen, not its command line: 43 packages instead of about 250.
// --check writes nothing and fails when what is committed is out of date.
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { parse } from 'graphql';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listOf, ownDocuments, withIds } from './codegen/own-documents.mjs';

const check = process.argv.includes('--check');
const src = 'apps/web/src';
const out = `${src}/graphql/generated/`;
const list = 'apps/api/src/generated/web-documents.ts';
const schema = parse(readFileSync(process.env.SCHEMA ?? 'schema.graphql', 'utf8'));
const asText = { input: 'string', output: 'string' };

/** The documents of each area (every .graphql file below areas/<area>), and those of the shell. */
function documentsByArea() {
  const areas = {};
  const files = readdirSync(src, { recursive: true }).filter((file) => file.endsWith('.graphql'));
  for (const file of files.map((each) => each.replaceAll('\\', '/')).sort()) {
    const parts = file.split('/');
    const area = parts[0] === 'areas' ? parts[1] : parts[0];
    const location = `${src}/${file}`;
    const rawSDL = readFileSync(location, 'utf8');
    (areas[area] ??= []).push({ location, rawSDL, document: parse(rawSDL) });
  }
  return areas;
}

/** The custom scalars all travel as text. */
function scalars() {
  const named = schema.definitions.filter(({ kind }) => kind === 'ScalarTypeDefinition').map(({ name }) => name.value);
  return Object.fromEntries([...named, 'ID'].map((name) => [name, asText]));
}

/** What the cache must know of the schema. */
function cacheFacts() {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  const objects = schema.definitions.filter(({ kind }) => kind === 'ObjectTypeDefinition');
  const embedded = objects
    .filter(({ name, fields = [] }) => !roots.has(name.value) && !fields.some((field) => field.name.value === 'id'))
    .map(({ name }) => name.value);
  const mutations = objects.find(({ name }) => name.value === 'Mutation')?.fields?.map(({ name }) => name.value) ?? [];
  return [
    '// Written by scripts/codegen.mjs.',
    words('embeddedTypes', 'Types without an id: the cache keeps them inside what holds them.', embedded),
    words('mutationNames', 'Everything that can be changed.', mutations),
    unions(),
  ].join('\n');
}

/** Without them the cache guesses which part of a union an answer is, and takes a whole answer for a missing one. */
function unions() {
  const named = schema.definitions.filter(({ kind }) => kind === 'UnionTypeDefinition');
  const lines = named.map(({ name, types = [] }) => {
    const members = types.map((type) => `'${type.name.value}'`).sort();
    return `  ${name.value}: [${members.join(', ')}],\n`;
  });
  return `/** What each union may be. */\nexport const possibleTypes: Record<string, string[]> = {\n${lines.sort().join('')}};\n`;
}

function words(name, meaning, all) {
  const lines = [...all].sort().map((word) => `  '${word}',\n`);
  return `/** ${meaning} */\nexport const ${name}: readonly string[] = [\n${lines.join('')}];\n`;
}

/** One area's documents as typed constants: a page loads its own area's and no other. */
async function typedDocuments(documents) {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: out,
    schema,
    documents,
    config: { useTypeImports: true, enumsAsTypes: true, scalars: scalars(), strictScalars: true },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    profiler: { run: (fn) => fn(), collect: () => [] },
    cache: (_namespace, _key, fn) => fn(),
  });
  // Only the typed documents: no gql() tag function is used.
  const text = await codegen(sections.find(({ filename }) => filename.endsWith('graphql.ts')));
  // The same type, from the package that is used anyway.
  return text.replace("from '@graphql-typed-document-node/core'", "from '@urql/core'");
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const wanted = { [`${out}cache-facts.ts`]: cacheFacts() };
const listed = [];
const broken = [];
for (const [area, documents] of Object.entries(documentsByArea())) {
  try {
    const own = ownDocuments(documents);
    wanted[`${out}${area}.ts`] = withIds(await typedDocuments(documents), own);
    listed.push(...own);
  } catch (error) {
    broken.push(`${area}: ${error.message}`);
  }
}
wanted[list] = listOf(listed);
const stale = Object.entries(wanted).filter(([file, content]) => read(file) !== content);
for (const [file, content] of check ? [] : stale) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log('wrote', file);
}
if (check && stale.length > 0) broken.push('The typed GraphQL documents are out of date: run "npm run codegen".');
if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exit(1);
}
