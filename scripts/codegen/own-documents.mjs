// The questions of our own pages as the API knows them: each operation with the fragments it uses, under the SHA-256 of its text.
import { formatDocument } from '@urql/core';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import { createHash } from 'node:crypto';

/** @returns name, id and text of each operation of an area */
export function ownDocuments(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const used = new Set();
      collect(operation, fragments, used);
      const whole = { kind: Kind.DOCUMENT, definitions: [operation, ...used] };
      // With what the cache of the pages adds to whatever it sends.
      const text = stripIgnoredCharacters(print(formatDocument(whole)));
      return { name: operation.name.value, id: createHash('sha256').update(text).digest('hex'), text };
    });
}

function collect(node, fragments, used) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(fragment)) return;
      used.add(fragment);
      collect(fragment, fragments, used);
    },
  });
}

/** Each typed document with its id, for the page to send instead of the text. */
export function withIds(typed, own) {
  return own.reduce((text, { name, id }) => {
    const before = `export const ${name}Document = {"kind":"Document",`;
    if (!text.includes(before)) throw new Error(`${name}: write the name of an operation in capitals, LikeThis`);
    return text.replace(before, before.replace('{', `{"__meta__":{"hash":"${id}"},`));
  }, typed);
}

/** The list, as the API reads it. */
export function listOf(own) {
  const lines = own
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ id, text }) => `  '${id}': ${JSON.stringify(text)},\n`);
  const meaning =
    'Every question of our own pages, by the SHA-256 of its text: outside a demonstration no other is answered.';
  const name = 'export const webDocuments: Readonly<Record<string, string>>';
  return `// Written by scripts/codegen.mjs.\n/** ${meaning} */\n${name} = {\n${[...new Set(lines)].join('')}};\n`;
}
