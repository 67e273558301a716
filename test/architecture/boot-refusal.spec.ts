import { StartRefused } from '@app/platform';
import { buildSchema as schemaOf, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { withEveryRow, withoutRow } from '../../apps/api/src/boot-refusal.js';
import { buildSchema } from '../../apps/api/src/schema-text.js';

describe('starting with a hole in the access model', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();

  /** Runs `look` while something of the schema has other extensions. */
  function without(thing: { extensions: object } | undefined, look: () => void, instead = {}): void {
    if (!thing) throw new Error('There is no such coordinate');
    const before = thing.extensions;
    thing.extensions = instead;
    try {
      look();
    } finally {
      thing.extensions = before;
    }
  }

  it('goes on where every coordinate has a row, and takes no time to speak of', () => {
    const began = performance.now();
    expect(withEveryRow(schema)).toBe(schema);
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('is refused for a question that names no permission, and for the inputs that only it takes', () => {
    without(fieldsOf('Query').youngPeople, () => {
      expect(withoutRow(schema)).toEqual(expect.arrayContaining(['Query.youngPeople', 'YoungPeopleFilter.search']));
      expect(() => withEveryRow(schema)).toThrow(StartRefused);
    });
  });

  it('is refused for a permission that there is not', () => {
    const look = () => expect(() => withEveryRow(schema)).toThrow(/no row for Mutation\.raiseAction/);
    without(fieldsOf('Mutation').raiseAction, look, { needs: 'action.anything' });
  });

  it('is refused for a type whose fields tell nobody knows what', () => {
    without(schema.getType('Identity'), () => {
      expect(withoutRow(schema)).toEqual(expect.arrayContaining(['Identity.dateOfBirth', 'Identity.familyName']));
    });
    without(schema.getType('Identity'), () => expect(withoutRow(schema)).toContain('Identity.familyName'), {
      shows: 'SOMETHING',
    });
  });

  it('knows an input that only another input holds', () => {
    const nested = schemaOf('type Query { a(b: Outer): Int } input Outer { c: Inner } input Inner { d: Int }');
    expect(withoutRow(nested)).toEqual(['Query.a', 'Outer.c', 'Inner.d']);
  });
});
