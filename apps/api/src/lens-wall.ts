import { allFactClasses, type FactClass, type RequestContext, sees, Withheld } from '@app/access';
import { NotAllowed } from '@app/platform';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, Partial<RequestContext>>;
type Resolver = GraphQLFieldResolver<unknown, Partial<RequestContext>>;
/** The class of facts that one value tells. */
type Tells = (value: object) => FactClass;

/**
 * The lens once more, where a part of somebody's record leaves: a reader that forgot to ask it answers FORBIDDEN and tells
 * nothing. Only fields whose answer is of one class of facts have this in front of them, some ten of a young person: a look into a
 * list of words for each. What tells of no class is decided before, by scope.
 */
export function withLens(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields()) as Field[]) {
      const tells = tellsOf(getNamedType(field.type));
      if (tells && !isAskedAlready(type, getNamedType(field.type))) field.resolve = throughLens(field, type, tells);
    }
  return schema;
}

const classes: ReadonlySet<unknown> = new Set(allFactClasses);
const isClass = (shows: unknown): shows is FactClass => classes.has(shows);

/** What an answer of the type tells; of a union, what its one member tells that is not said to be withheld. */
function tellsOf(type: GraphQLNamedType): Tells | undefined {
  if (isUnionType(type)) return type.getTypes().flatMap((member) => tellsOf(member) ?? [])[0];
  const { shows, showsOf } = type.extensions;
  if (typeof showsOf === 'function') return showsOf as Tells;
  return isClass(shows) ? () => shows : undefined;
}

/** What is in a part of one class, and tells of the same class, has been asked with it. */
const isAskedAlready = ({ extensions }: GraphQLObjectType, inside: GraphQLNamedType): boolean =>
  isClass(extensions.shows) && extensions.shows === inside.extensions.shows && !inside.extensions.showsOf;

function throughLens(field: Field, { name }: GraphQLObjectType, tells: Tells): Resolver {
  const resolve: Resolver = field.resolve ?? ((source) => (source as Record<string, unknown>)[field.name]);
  const about = name === 'YoungPerson' ? 'id' : 'youngPersonId';
  return (source, args: unknown, context, info) => {
    const youngPersonId = (source as Readonly<Record<string, string | undefined>> | undefined)?.[about];
    const asked = (value: unknown) => mustBeShown(value, tells, context, youngPersonId);
    const value: unknown = resolve(source, args, context, info);
    return value instanceof Promise ? value.then(asked) : asked(value);
  };
}

/** @throws NotAllowed for what the viewer's agency is not shown */
function mustBeShown(
  value: unknown,
  tells: Tells,
  { viewer }: Partial<RequestContext>,
  youngPersonId: string | undefined,
): unknown {
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (typeof one !== 'object' || one === null || isWithheld(one)) continue;
    if (!viewer || !sees(viewer, tells(one), youngPersonId)) throw new NotAllowed('see this');
  }
  return value;
}

const isWithheld = (value: object): boolean => value instanceof Withheld || 'withheld' in value;
