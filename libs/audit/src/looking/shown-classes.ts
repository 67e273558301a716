import { type FactClass, sees, type Viewer } from '@app/access';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Classes that no lens takes away: what they tell is decided before the answer. */
const alwaysShown: ReadonlySet<string> = new Set([
  'MINIMUM',
  'WORKER',
  'MEETING',
  'MINUTES',
  'ACTION',
  'REFERRAL',
  'COMMITMENT',
  'COUNTS',
  'IMPORT',
  'ACTIVITY',
  'SELF',
  'PLAN',
  'ACCESS',
]);
/** Of no interest to anybody who asks who has looked. */
const passedOver: ReadonlySet<string> = new Set(['NONE', 'WORKER', 'COUNTS', 'SELF']);

/** The same for every request that sends the document: found once, and gone with it. */
const askedIn = new WeakMap<FieldNode, readonly string[]>();

/** The classes of facts that an answer shows this viewer: those of the fields asked for, through the lens of their agency. */
export function classesShown(info: GraphQLResolveInfo, viewer: Viewer): string[] {
  const asked = [...new Set(info.fieldNodes.flatMap((node) => asks(node, info)))];
  return asked.filter((name) => alwaysShown.has(name) || sees(viewer, name as FactClass));
}

function asks(node: FieldNode, info: GraphQLResolveInfo): readonly string[] {
  const known = askedIn.get(node);
  if (known) return known;
  const found = new Set<string>();
  below(node.selectionSet, getNamedType(info.returnType), { info, found });
  const classes = [...found].filter((name) => !passedOver.has(name)).sort();
  askedIn.set(node, classes);
  return classes;
}

interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly found: Set<string>;
}

function below(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, walk: Walk): void {
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) inField(node, type, walk);
    else inPart(node.kind === Kind.INLINE_FRAGMENT ? node : walk.info.fragments[node.name.value], type, walk);
  }
}

/** A fragment may be of one type of a union. */
function inPart(
  part: InlineFragmentNode | FragmentDefinitionNode | undefined,
  type: GraphQLNamedType | undefined,
  walk: Walk,
): void {
  const condition = part?.typeCondition;
  below(part?.selectionSet, condition ? walk.info.schema.getType(condition.name.value) : type, walk);
}

function inField(node: FieldNode, type: GraphQLNamedType | undefined, walk: Walk): void {
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field || !type) return;
  const shows = (field.extensions.shows ?? (isUnionType(type) ? undefined : type.extensions.shows)) as
    string | undefined;
  if (shows) walk.found.add(shows);
  below(node.selectionSet, getNamedType(field.type), walk);
}
