import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { permissions } from '@app/access';
import { fieldRowsOf, inputRowsOf, matrixText, operationsOf } from '../../apps/api/src/access-matrix.js';
import { buildSchema, schemaText } from '../../apps/api/src/schema-text.js';

const argumentNames = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name)));

describe('the access matrix', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  it('has a row for every query, mutation and subscription', () => {
    expect(operationsOf(schema).filter(({ needs }) => !needs || !(needs in permissions))).toEqual([]);
    expect(operationsOf(schema).length).toBeGreaterThan(60);
  });

  it('has a class of facts for every field of every object', () => {
    expect(fieldRowsOf(schema).filter(({ shows }) => !shows)).toEqual([]);
  });

  it('knows which operation takes each input field', () => {
    expect(inputRowsOf(schema).filter(({ takenBy }) => takenBy.length === 0)).toEqual([]);
  });

  it('has no permission that no operation asks for', () => {
    const asked = new Set(operationsOf(schema).map(({ needs }) => needs));
    expect(Object.keys(permissions).filter((name) => !asked.has(name as keyof typeof permissions))).toEqual([]);
  });

  it('stands in docs/access-matrix.md as it is now', () => {
    expect(readFileSync('docs/access-matrix.md', 'utf8')).toBe(matrixText(schema));
  });

  it('goes with the schema that stands in schema.graphql', async () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(await schemaText());
  });

  it('takes no address and no postcode as an argument of any operation', () => {
    const arguments_ = [
      ...inputRowsOf(schema).map(({ coordinate }) => coordinate.split('.')[1] ?? ''),
      ...argumentNames(schema),
    ];
    expect(arguments_.filter((name) => /address|postcode/i.test(name))).toEqual([]);
    expect(arguments_.length).toBeGreaterThan(200);
  });

  it('says an address in one answer and nowhere else, and in no event', () => {
    const tellers = fieldRowsOf(schema).filter(({ coordinate, shows }) => {
      const [type = '', field = ''] = coordinate.split('.');
      return shows === 'ADDRESS' || type === 'RevealedAddress' || /address|postcode/i.test(field);
    });
    expect(tellers.map(({ coordinate }) => coordinate)).toEqual([
      'RevealedAddress.lines',
      'RevealedAddress.postcode',
      'RevealedAddress.secondsShown',
      'RevealedAddress.youngPersonId',
    ]);
    const answers = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => getNamedType(field.type).name === 'RevealedAddress');
    expect(answers.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(['Mutation.revealHomeAddress']);
  });
});
