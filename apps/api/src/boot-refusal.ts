import { allFactClasses, otherClasses, permissions } from '@app/access';
import { StartRefused } from '@app/platform';
import type { GraphQLSchema } from 'graphql';
import { fieldRowsOf, inputRowsOf, operationsOf } from './access-matrix.js';

/** Everything of the schema that no row of the access model says anything about: nobody could say who may have it. */
export function withoutRow(schema: GraphQLSchema): string[] {
  const classes = new Set<string>([...allFactClasses, ...otherClasses]);
  const asked = operationsOf(schema);
  const open = new Set(asked.filter(({ needs }) => needs && needs in permissions).map(({ coordinate }) => coordinate));
  return [
    ...asked.map(({ coordinate }) => coordinate).filter((coordinate) => !open.has(coordinate)),
    ...fieldRowsOf(schema)
      .filter(({ shows }) => shows === undefined || !classes.has(shows))
      .map(({ coordinate }) => coordinate),
    ...inputRowsOf(schema)
      .filter(({ takenBy }) => !takenBy.some((operation) => open.has(operation)))
      .map(({ coordinate }) => coordinate),
  ];
}

/**
 * The schema, when every query, change and subscription names a permission, every field a class of facts, and every field of an
 * input is taken by an operation that names one.
 *
 * @throws StartRefused with the coordinates that have no row: the service does not start with a hole in its access model.
 */
export function withEveryRow(schema: GraphQLSchema): GraphQLSchema {
  const holes = withoutRow(schema);
  if (holes.length > 0) throw new StartRefused(`The access model has no row for ${holes.join(', ')}: see libs/access.`);
  return schema;
}
