import { placesOf, withWrong } from './operations.mjs';
import { long, naughty } from './naughty.mjs';
import { badValues } from './values.mjs';

/** One bad input in every place of every operation: each is a body of a request and the value that is bad in it. */
export function badVariables(operations) {
  return operations.flatMap((operation) =>
    placesOf(operation).flatMap(({ path, type, name }) =>
      badValues(type, name).map((value) => ({
        about: `${operation.name} ${path.join('.')}`,
        operation,
        value,
        body: () => ({ query: operation.text, variables: withWrong(operation.right(), path, value) }),
      })),
    ),
  );
}

/** The same written into the document itself: a sample, for GraphQL reads most of them before we do. */
export function badLiterals(operations, random, count) {
  const places = operations
    .filter(({ literal }) => literal)
    .flatMap((operation) => operation.args.map((arg) => ({ operation, arg })));
  return Array.from({ length: count }, () => {
    const { operation, arg } = random.pick(places);
    const value = random.pick(badValues(arg.type, arg.name));
    return {
      about: `${operation.name} ${arg.name} (literal)`,
      operation,
      value,
      body: () => ({ query: operation.literal(arg.name, value) }),
    };
  });
}

/** More than one place wrong at a time, as a program gone wrong would send it. */
export function badTogether(operations, random, count) {
  const inputs = operations.filter(({ args }) => args.length > 0);
  return Array.from({ length: count }, () => {
    const operation = random.pick(inputs);
    const wrong = random.shuffled(placesOf(operation)).slice(0, 1 + random.below(6));
    const values = wrong.map(({ path, type, name }) => ({ path, value: random.pick(badValues(type, name)) }));
    return {
      about: `${operation.name} (several)`,
      operation,
      value: values.at(-1)?.value,
      body: () => ({
        query: operation.text,
        variables: values.reduce(
          (variables, { path, value }) => withWrong(objectOr(variables), path, value),
          operation.right(),
        ),
      }),
    };
  });
}

const objectOr = (value) => (typeof value === 'object' && value !== null ? value : {});

const times = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const nest = (depth) => `{ ${chain(depth)} }`;
const chain = (depth) => (depth === 0 ? 'viewer { id }' : `... { ${chain(depth - 1)} }`);

/** Questions that are no question, or far too many of them. */
// prettier-ignore
export const badDocuments = [
  '', ' ', '{', '}', '{}', '{ }', 'null', '0', '[]', '"', '"""', '#', 'query', 'query {', 'mutation { }', 'subscription', 'fragment', '{ ... }', '{ ...a }', '{ a }', '{ viewer }',
  '{ viewer { nothing } }', '{ viewer(id: 1) { id } }', '{ viewer { id { id } } }', 'query A { viewer { id } } query B { viewer { id } }', 'query A { viewer { id } } query A { viewer { id } }',
  '{ viewer { id } } { viewer { id } }', 'query($a: Nothing) { viewer { id } }', 'query($a: Int) { viewer { id } }', '{ viewer { id @nothing } }', '{ viewer { id @include } }', '{ viewer { id @skip(if: 1) } }',
  'fragment a on Viewer { ...a } { viewer { ...a } }', 'fragment a on Viewer { ...b } fragment b on Viewer { ...a } { viewer { ...a } }', 'fragment a on Nothing { id } { viewer { ...a } }',
  '{ __schema { types { name fields { name type { name ofType { name } } } } } }', '{ __type(name: "YoungPerson") { fields { name } } }', '{ viewer { __typename @a @b @c @d @e @f @g @h @i @j } }',
  'type A { b: Int }', 'schema { query: A }', 'extend type Query { a: Int }', 'scalar A', 'directive @a on FIELD', '{ viewer { id } } type A { b: Int }', '\ufeff{ viewer { id } }', '{ viewer { id\u0000 } }',
  '{ viewer { i\u200bd } }', '{ "viewer" }', '{ viewer: }', '{ viewer { id ', 'query("a") { viewer { id } }', '{ youngPerson(id: ) { id } }', '{ youngPerson(id: "\\u00") { id } }', '{ youngPerson(id: "a\nb") { id } }',
  '{ youngPerson(id: "\\q") { id } }', '{ youngPerson(id: """a) { id } }', '{ meetings(first: 99999999999999999999) { id } }', '{ meetings(first: 1e400) { id } }', '{ meetings(first: 01) { id } }', '{ meetings(first: -) { id } }',
  '{ meetings(first: 1, first: 2) { id } }', 'query($a: Int, $a: Int) { meetings(first: $a) { id } }', 'query($a: Int! = null) { meetings(first: $a) { id } }', 'query { meetings(first: $a) { id } }',
  `{ ${times(16, (at) => `a${at}: viewer { id }`).join(' ')} }`, `{ ${times(400, (at) => `a${at}: viewer { id }`).join(' ')} }`, `{ ${times(3_000, () => 'viewer { id }').join(' ')} }`,
  `{ viewer { ${times(200, () => '__typename').join(' ')} } }`, `{ viewer { id ${times(60, () => '@include(if: true)').join(' ')} } }`, `{ ${times(12, (at) => `a${at}: youngPeople(first: 100) { nodes { id timeline { nodes { id } } } }`).join(' ')} }`,
  nest(20), nest(400), `${'{ viewer '.repeat(500)}`, `${'['.repeat(5_000)}`, `{ youngPerson(id: ${'['.repeat(1_000)}${']'.repeat(1_000)}) { id } }`, `{ a${'b'.repeat(20_000)} }`, `# ${'x'.repeat(60_000)}\n{ viewer { nothing } }`,
  `query ${'$a: Int '.repeat(300)} { viewer { id } }`, `query(${times(300, (at) => `$a${at}: Int`).join(', ')}) { viewer { id } }`, times(200, (at) => `fragment f${at} on Viewer { ${at ? `...f${at - 1}` : 'id'} }`).join(' ') + ' { viewer { ...f199 } }',
  ...Object.values(naughty).flat(), ...long,
];

/** The text of every operation, cut, doubled or with a character changed: as a broken line would have it. */
export function brokenDocuments(operations, random, count) {
  return Array.from({ length: count }, () => {
    const { text } = random.pick(operations);
    const at = random.below(text.length);
    const odd = random.pick(['\u0000', '{', '}', '(', '"', '@', '$', '#', '\\', '...', '\ud800', '&', '|', '!', '0x']);
    return random.pick([
      text.slice(0, at),
      text.slice(at),
      text.slice(0, at) + odd + text.slice(at),
      text + text,
      text.slice(0, at) + text.slice(at + 3),
    ]);
  });
}
