import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Nest gives every field that is only a property a resolver of its own, which reads that property. Without one, a compiled
 * query reads it in place: a panel's pack has some fifteen hundred of them. What a field says does not change: graphql-js
 * reads the property too.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const field of types.flatMap((type) => Object.values(type.getFields())))
    if (field.resolve?.name === readsTheProperty) delete field.resolve;
  return schema;
}

/** Nest's name for it; a spec finds out when that changes. */
const readsTheProperty = 'rootFieldResolver';
