import {
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

/** What was asked for below a field: look-ahead for a reader that can bring a whole tree at once. */
export interface Selection {
  /** By the fields' names, aliases and type conditions aside. */
  readonly fields: ReadonlyMap<string, Selection>;
  /** The field was asked for more than once with different arguments: nothing can be brought for all of them. */
  readonly mixed: boolean;
  readonly args: Readonly<Record<string, unknown>>;
}

interface Growing extends Selection {
  readonly fields: Map<string, Growing>;
  mixed: boolean;
  args: Record<string, unknown>;
}

interface Walk {
  readonly info: GraphQLResolveInfo;
  /** An argument is given by a variable: another request may give another. */
  varies: boolean;
}

/** What is the same for every request that sends the document: found once, and gone with it. */
const fixed = new WeakMap<FieldNode, Selection>();

/** The selection below the field that is being resolved, with the variables of this request in its arguments. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const only = info.fieldNodes.length === 1 ? info.fieldNodes[0] : undefined;
  const known = only && fixed.get(only);
  if (known) return known;

  const root: Growing = { fields: new Map(), mixed: false, args: {} };
  const walk: Walk = { info, varies: false };
  for (const node of info.fieldNodes) addAll(root, node.selectionSet, walk);
  if (only && !walk.varies) fixed.set(only, root);
  return root;
}

function addAll(to: Growing, set: SelectionSetNode | undefined, walk: Walk): void {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) addField(to, node, walk);
    else if (node.kind === Kind.INLINE_FRAGMENT) addAll(to, node.selectionSet, walk);
    else addAll(to, walk.info.fragments[node.name.value]?.selectionSet, walk);
  }
}

function addField(to: Growing, node: FieldNode, walk: Walk): void {
  const name = node.name.value;
  const given = node.arguments ?? [];
  walk.varies ||= given.some(({ value }) => holdsVariable(value));
  const args = Object.fromEntries(
    given.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, walk.info.variableValues)]),
  );
  const known = to.fields.get(name);
  const field = known ?? { fields: new Map<string, Growing>(), mixed: false, args };
  if (known && JSON.stringify(known.args) !== JSON.stringify(args)) known.mixed = true;
  to.fields.set(name, field);
  addAll(field, node.selectionSet, walk);
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
}

/** Whether nothing below was asked for but these. */
export const onlyAsksFor = (selection: Selection, names: ReadonlySet<string>): boolean =>
  [...selection.fields.keys()].every((name) => name === '__typename' || names.has(name));

/** The columns to read for what was asked. */
export interface Chosen {
  /** Names the choice: statements are prepared under it. */
  readonly shape: string;
  /** To be put behind others: begins with a comma, where there are any. */
  readonly columns: string;
  /** Which of them is which, by the field, for rows that are arrays: counted from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * As few columns as what was asked for is made of: `columnOf` has them by field, and nothing for a field that needs none of its
 * own. Undefined where a field is not in it, or too many choices were made: then all are to be read.
 */
export function chosenColumns({ fields }: Selection, columnOf: Readonly<Record<string, string>>): Chosen | undefined {
  for (const field of fields.keys()) if (field !== '__typename' && !(field in columnOf)) return undefined;
  let shape = 0;
  let columns = '';
  const places = new Map<string, number>();
  for (const [at, [field, column]] of Object.entries(columnOf).entries()) {
    if (!column || !fields.has(field)) continue;
    shape += 2 ** at;
    columns += `, ${column}`;
    places.set(field, places.size);
  }
  return mayBeAdded(columnOf, shape) ? { shape: shape.toString(36), columns, places } : undefined;
}

/** Each choice is a statement that every connection keeps. Our own pages make a few; somebody who tries them all makes no more. */
export const mostShapes = 40;
const shapesOf = new WeakMap<object, Set<number>>();

function mayBeAdded(columnOf: object, shape: number): boolean {
  const shapes = shapesOf.get(columnOf) ?? new Set();
  shapesOf.set(columnOf, shapes);
  if (!shapes.has(shape) && shapes.size >= mostShapes) return false;
  shapes.add(shape);
  return true;
}
