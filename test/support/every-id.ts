import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { randomUUID } from 'node:crypto';

/** A place in an operation that takes an id: an argument, or a field of an input. */
export interface IdPlace {
  readonly operation: string;
  readonly path: readonly [string] | readonly [string, string];
  readonly text: string;
  /** The whole of the variables, right but for `id` at this place. */
  readonly variables: (id: string) => Record<string, unknown>;
}

/** Right answers, by the name of the argument or field: ids of what the asker may see, and words that need a shape. */
export type Right = Readonly<Record<string, unknown>>;

/** Every place of every query and mutation of the schema that takes the id of a thing; a key of one’s own making is none. */
export function idPlacesOf(schema: GraphQLSchema, right: Right): IdPlace[] {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  return Object.entries(roots).flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) => placesIn(kind, field, right)),
  );
}

function placesIn(kind: string, field: GraphQLField<unknown, unknown>, right: Right): IdPlace[] {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const text = `${kind} Ask(${declared}) { ${field.name}(${given})${selectionOf(field.type)} }`;
  const whole = () => Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type, name, right)]));
  return field.args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const inner = isInputObjectType(named) ? Object.values(named.getFields()).filter(isOfThing) : [];
    const within = inner.map(({ name: part }) => ({
      operation: field.name,
      path: [name, part] as const,
      text,
      variables: (id: string) => ({ ...whole(), [name]: { ...(whole()[name] as object), [part]: id } }),
    }));
    const own = isOfThing({ name, type })
      ? [
          {
            operation: field.name,
            path: [name] as const,
            text,
            variables: (id: string) => ({ ...whole(), [name]: id }),
          },
        ]
      : [];
    return [...own, ...within];
  });
}

const isOfThing = ({ name, type }: { name: string; type: GraphQLInputType }): boolean =>
  getNamedType(type).name === 'ID' && name !== 'clientKey';

/** As little as may be asked for: nothing but that there is an answer, and its id. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!('getFields' in named || 'getTypes' in named)) return '';
  return isObjectType(named) && named.getFields().id ? ' { __typename id }' : ' { __typename }';
}

function valueOf(type: GraphQLInputType, name: string, right: Right): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, right);
  if (name in right) return right[name];
  if (isListType(type)) return [valueOf(type.ofType, name, right)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueOf(field.type, field.name, right)]),
    );
  return simpleValue(type, name);
}

function simpleValue(type: GraphQLInputType, name: string): unknown {
  if (name === 'clientKey') return randomUUID();
  return isEnumType(type) ? type.getValues()[0]?.name : (scalars[getNamedType(type).name] ?? null);
}

const scalars: Readonly<Record<string, unknown>> = {
  String: 'Something that was agreed and written down',
  Int: 1,
  Float: 1,
  Boolean: true,
  ID: '00000000-0000-4000-8000-000000000000',
};
