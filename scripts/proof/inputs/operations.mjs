import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
} from 'graphql';
import { randomUUID } from 'node:crypto';

/**
 * Every operation of the live schema: its text with a variable for each argument, and variables that are right, from which one
 * is made wrong at a time.
 */
export function operationsOf(schema, world) {
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => [
      operationOf(kind, field, world),
      ...(kind === 'query' ? nestedOf(field, world) : []),
    ]),
  );
}

function operationOf(kind, field, world) {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const text = `${kind} Proof${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${selection(field.type)} }`;
  return {
    kind,
    name: field.name,
    text,
    args: field.args,
    literal: (name, value) =>
      `${kind} Proof { ${field.name}(${literals(field.args, name, value, world)})${selection(field.type)} }`,
    right: () => Object.fromEntries(field.args.map(({ name, type }) => [name, rightValue(type, name, world)])),
  };
}

/** Fields within an answer that take arguments themselves: a timeline, a page of findings. */
function nestedOf(field, world) {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || field.args.some(({ name }) => name !== 'id')) return [];
  const within = Object.values(type.getFields()).filter(({ args }) => args.length > 0);
  return within.map((inner) => {
    const declared = [...field.args, ...inner.args].map(({ name, type: of }) => `$${name}: ${of}`).join(', ');
    const outer = field.args.length ? '(id: $id)' : '';
    const given = inner.args.map(({ name }) => `${name}: $${name}`).join(', ');
    return {
      kind: 'query',
      name: `${field.name}.${inner.name}`,
      text: `query Proof(${declared}) { ${field.name}${outer} { ${inner.name}(${given})${selection(inner.type)} } }`,
      args: inner.args,
      right: () => ({
        ...(field.args.length ? { id: rightValue(field.args[0].type, idNameFor(field.name), world) } : {}),
        ...Object.fromEntries(inner.args.map(({ name, type: of }) => [name, rightValue(of, name, world)])),
      }),
    };
  });
}

const idNameFor = (operation) => `${operation}Id`;

/** As little as may be asked for: what a thing is, and its id where it has one. */
function selection(type) {
  const named = getNamedType(type);
  if (isUnionType(named) || isInterfaceType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  const fields = named.getFields();
  const nodes = fields.nodes ? ` nodes${selection(fields.nodes.type)}` : '';
  return ` { __typename${fields.id ? ' id' : ''}${nodes} }`;
}

function rightValue(type, name, world) {
  if (isNonNullType(type)) return rightValue(type.ofType, name, world);
  if (isListType(type)) return [rightValue(type.ofType, name, world)];
  if (isEnumType(type)) return world.enums[name] ?? type.getValues()[0].name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, rightValue(field.type, field.name, world)]),
    );
  return scalars[type.name](name, world);
}

const scalars = {
  ID: (name, world) => (name === 'clientKey' ? randomUUID() : (world.ids[name] ?? randomUUID())),
  String: (name, world) =>
    world.words[name] ?? (name === 'after' ? null : 'Something that was agreed and written down'),
  Int: (name) => ({ first: 5, expectedVersion: 1, minutes: 10, lengthMinutes: 60, cycleDays: 31 })[name] ?? 1,
  Float: () => 5,
  Boolean: () => true,
  LocalDate: (name, { today }) => today,
  Instant: () => new Date().toISOString(),
  Cursor: () => null,
};

/** The places of an operation that can be made wrong: its arguments, and the fields of an input. */
export function placesOf({ args }) {
  return args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const own = { path: [name], type, name };
    if (!isInputObjectType(named)) return [own];
    return [
      own,
      ...Object.values(named.getFields()).map((field) => ({
        path: [name, field.name],
        type: field.type,
        name: field.name,
      })),
    ];
  });
}

/** The right variables with one place made wrong; `undefined` leaves it out. */
export function withWrong(right, [first, second], value) {
  if (second === undefined) return { ...right, [first]: value };
  return { ...right, [first]: { ...right[first], [second]: value } };
}

/** The argument written out in the document itself, and the others as they should be. */
function literals(args, wrong, value, world) {
  return args
    .map(({ name, type }) => `${name}: ${written(name === wrong ? value : rightValue(type, name, world), type)}`)
    .join(', ');
}

export function written(value, type) {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => written(each)).join(', ')}]`;
  if (typeof value === 'object') return writtenObject(value, type);
  return isName(value) && type && isEnumType(getNamedType(type)) ? value : JSON.stringify(value);
}

const isName = (value) => typeof value === 'string' && /^[_A-Za-z]\w*$/.test(value);

function writtenObject(value, type) {
  const named = type ? getNamedType(type) : undefined;
  const fields = isInputObjectType(named) ? named.getFields() : {};
  const pairs = Object.entries(value).filter(([name]) => isName(name));
  return `{${pairs.map(([name, each]) => `${name}: ${written(each, fields[name]?.type)}`).join(', ')}}`;
}
