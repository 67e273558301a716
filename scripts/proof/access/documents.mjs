import { getNamedType, isEnumType, isInterfaceType, isLeafType, isObjectType, isUnionType } from 'graphql';

/** How much one question may ask, well within the limits of the server. */
const most = { words: 900, cost: 3_500 };

/**
 * Every field that can be reached from a type, `depth` objects deep, as selections that each fit into one question. A type that
 * is on the way already is not gone into again. What may not be asked in one place with another (two kinds of answer under one
 * name) gets a name of its own.
 */
export function selectionsOf(type, depth, way = []) {
  if (isLeafType(type)) return [''];
  if (isUnionType(type)) return packed(type.getTypes().flatMap((member) => membersOf(type, member, depth, way)));
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${type.name} cannot be selected from`);
  const on = [...way, type.name];
  return packed(Object.values(type.getFields()).flatMap((field) => partsOf(field, depth, on)));
}

function partsOf(field, depth, way, name = field.name) {
  const type = getNamedType(field.type);
  const asked = `${name === field.name ? '' : `${name}: `}${field.name}${argumentsOf(field)}`;
  if (isLeafType(type)) return [asked];
  if (depth <= 1 || way.includes(type.name)) return [`${asked} { __typename }`];
  return selectionsOf(type, depth - 1, way).map((selection) => `${asked} { ${selection} }`);
}

function membersOf(union, member, depth, way) {
  const others = union.getTypes().filter((other) => other !== member);
  const named = (field) =>
    others.some((other) => clashes(other, field)) ? `${member.name}_${field.name}` : field.name;
  const parts = Object.values(member.getFields()).flatMap((field) =>
    partsOf(field, depth, [...way, member.name], named(field)),
  );
  return packed(parts).map((selection) => `... on ${member.name} { ${selection} }`);
}

const clashes = (other, field) => {
  const same = other.getFields()[field.name];
  return Boolean(same) && String(same.type) !== String(field.type);
};

/** What a field inside an answer is given: few, and from the beginning. */
function argumentsOf({ args }) {
  const given = args.map((arg) => `${arg.name}: ${literalOf(arg)}`);
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function literalOf({ name, type, coordinate }) {
  const named = getNamedType(type);
  if (name === 'first') return '5';
  if (name === 'after') return 'null';
  if (name === 'open') return 'true';
  if (isEnumType(named)) return named.getValues()[0].name;
  if (named.name === 'Boolean') return 'true';
  throw new Error(`nobody knows what to give ${coordinate ?? name}`);
}

/** As few selections as hold all parts. */
function packed(parts) {
  const bins = [];
  for (const part of parts) {
    const size = sizeOf(part);
    const bin = bins.find((one) => one.words + size.words <= most.words && one.cost + size.cost <= most.cost);
    if (bin)
      Object.assign(bin, { text: `${bin.text} ${part}`, words: bin.words + size.words, cost: bin.cost + size.cost });
    else bins.push({ text: `__typename ${part}`, words: size.words + 1, cost: size.cost });
  }
  return bins.map(({ text }) => text);
}

/** Words as the parser counts them, and cost as the server does: half as much again for each level. */
function sizeOf(text) {
  const words = text.match(/\w+|[{}():]|\.\.\./g) ?? [];
  let level = 0;
  let cost = 0;
  for (const word of words) {
    if (word === '{') level++;
    else if (word === '}') level--;
    else if (/^\w/.test(word)) cost += 1.5 ** level;
  }
  return { words: words.length, cost };
}
