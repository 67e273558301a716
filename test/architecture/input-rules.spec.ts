import { TypeMetadataStorage } from '@nestjs/graphql';
import { getMetadataStorage } from 'class-validator';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { buildSchema } from '../../apps/api/src/schema-text.js';

/** Which checks bound a value, by the scalar it travels as. Any one group of them is enough. */
const bounds: Readonly<Record<string, readonly (readonly string[])[]>> = {
  String: [['maxLength'], ['isLength'], ['isIn'], ['matches']],
  ID: [['isUuid']],
  Int: [['isInt', 'min', 'max']],
  Float: [['isNumber', 'min', 'max']],
  Boolean: [[]],
  LocalDate: [[]],
  Instant: [[]],
  Cursor: [[]],
};

/** Read by their names and lengths elsewhere: a pattern bounds the length of what it matches. */
const patterns = /^\^.*\$$/;

interface Rule {
  readonly name: string | undefined;
  readonly constraints: unknown[] | undefined;
}

function rulesOf(input: GraphQLInputObjectType, field: string): Rule[] {
  const target = TypeMetadataStorage.getInputTypesMetadata().find(({ name }) => name === input.name)?.target;
  if (!target) throw new Error(`${input.name} is of no class`);
  return getMetadataStorage()
    .getTargetValidationMetadatas(target as new () => object, '', false, false)
    .filter(({ propertyName }) => propertyName === field)
    .map(({ name, constraints }) => ({ name, constraints: constraints as unknown[] | undefined }));
}

function isBounded(input: GraphQLInputObjectType, { name, type }: GraphQLInputField): boolean {
  const rules = rulesOf(input, name);
  const names = new Set(rules.map((rule) => rule.name));
  if (isListType(getNullableType(type)) && !names.has('arrayMaxSize')) return false;
  const scalar = getNamedType(type);
  if (isEnumType(scalar)) return true;
  if (names.has('matches') && !rules.every(isWholePattern)) return false;
  return (bounds[scalar.name] ?? []).some((group) => group.every((check) => names.has(check)));
}

const isWholePattern = ({ name, constraints }: Rule): boolean =>
  name !== 'matches' || patterns.test((constraints?.[0] as RegExp).source);

describe('what may be sent', () => {
  let schema: GraphQLSchema;
  let fields: { input: GraphQLInputObjectType; field: GraphQLInputField }[];

  beforeAll(async () => {
    schema = await buildSchema();
    fields = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .flatMap((input) => Object.values(input.getFields()).map((field) => ({ input, field })));
  });

  it('has an end, in every field of every input: a length, a range, a shape or a list of answers', () => {
    const endless = fields.filter(({ input, field }) => !isBounded(input, field));

    expect(endless.map(({ input, field }) => `${input.name}.${field.name}: ${String(field.type)}`)).toEqual([]);
    expect(fields.length).toBeGreaterThan(200);
  });

  it('is never an input within an input: each is looked at by the rules of its class', () => {
    expect(fields.filter(({ field }) => isInputObjectType(getNamedType(field.type)))).toEqual([]);
  });
});
