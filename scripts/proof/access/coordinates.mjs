import { isInputObjectType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { given, unknown } from './arguments.mjs';
import { knownOperations } from './oracle-operations.mjs';

const roots = ['Query', 'Mutation', 'Subscription'];
const own = ({ name }) => !name.startsWith('__');

/** How much of the schema was asked for and answered, by coordinate. */
export function coordinatesOf(schema, operations, executed, findings) {
  const types = Object.values(schema.getTypeMap()).filter(own);
  const objects = types.filter(isObjectType).filter(({ name }) => !roots.includes(name));
  const allFields = objects.flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  const inputFields = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  const allInputs = [
    ...inputFields,
    ...operations.flatMap(({ name, field }) => field.args.map((arg) => `${name}(${arg.name}:)`)),
  ];
  const asked = askedFor(schema, operations);
  return {
    operations: operations.filter(({ name }) => executed.has(name)).length,
    allOperations: operations.length,
    unknownOperations: operations.filter(({ line }) => !line).map(({ name }) => name),
    stale: knownOperations().filter((name) => !operations.some((one) => one.name === name)),
    unknownInputs: [...unknown],
    inputs: allInputs.filter((name) => given.has(name)).length,
    allInputs: allInputs.length,
    neverGiven: allInputs.filter((name) => !given.has(name)),
    asked: allFields.filter((name) => asked.has(name)).length,
    neverAsked: allFields.filter((name) => !asked.has(name)),
    answered: allFields.filter((name) => findings.fields.has(name)).length,
    neverAnswered: allFields.filter((name) => !findings.fields.has(name)),
    allFields: allFields.length,
  };
}

/** The fields that stand in the questions. */
function askedFor(schema, operations) {
  const found = new Set();
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    Field({ name }) {
      const parent = info.getParentType();
      if (parent && own({ name: name.value })) found.add(`${parent.name}.${name.value}`);
    },
  });
  for (const { questions } of operations) for (const text of questions.all) visit(parse(text), visitor);
  return found;
}
