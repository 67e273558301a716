import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

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

/** The selection below the field that is being resolved, with the variables of this request in its arguments. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const root: Growing = { fields: new Map(), mixed: false, args: {} };
  for (const node of info.fieldNodes) addAll(root, node.selectionSet, info);
  return root;
}

function addAll(to: Growing, set: SelectionSetNode | undefined, info: GraphQLResolveInfo): void {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) addField(to, node, info);
    else if (node.kind === Kind.INLINE_FRAGMENT) addAll(to, node.selectionSet, info);
    else addAll(to, info.fragments[node.name.value]?.selectionSet, info);
  }
}

function addField(to: Growing, node: FieldNode, info: GraphQLResolveInfo): void {
  const name = node.name.value;
  const args = Object.fromEntries(
    (node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, info.variableValues)]),
  );
  const known = to.fields.get(name);
  const field = known ?? { fields: new Map<string, Growing>(), mixed: false, args };
  if (known && JSON.stringify(known.args) !== JSON.stringify(args)) known.mixed = true;
  to.fields.set(name, field);
  addAll(field, node.selectionSet, info);
}

/** Whether nothing below was asked for but these. */
export const onlyAsksFor = (selection: Selection, names: ReadonlySet<string>): boolean =>
  [...selection.fields.keys()].every((name) => name === '__typename' || names.has(name));
