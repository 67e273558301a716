import { buildSchema, getVariableValues, GraphQLError, parse, type OperationDefinitionNode, validate } from 'graphql';
import { refusalOf } from './graphql-sentences.js';

const schema = buildSchema(`
  enum Way { PHONE }
  input Contact { minutes: Int!, way: Way!, on: Boolean, times: [Int!] }
  type Query { contact(input: Contact!, id: ID): Int }
`);

function said(value: unknown) {
  const document = parse('query($input: Contact!) { contact(input: $input) }');
  const [operation] = document.definitions as OperationDefinitionNode[];
  const { errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], { input: value });
  return (errors ?? []).map(({ message }) => refusalOf({ message, extensions: { code: 'BAD_USER_INPUT' } }));
}

describe('what is said of a question that does not fit', () => {
  it.each([
    ['a wrong number', { minutes: 'Marlowe', way: 'PHONE' }, 'minutes'],
    ['no answer of the list', { minutes: 1, way: 'Marlowe' }, 'way'],
    ['a wrong item', { minutes: 1, way: 'PHONE', times: ['Marlowe'] }, 'times[0]'],
    ['a wrong yes or no', { minutes: 1, way: 'PHONE', on: 'Marlowe' }, 'on'],
  ])('%s: which field, and not the value', (_what, value, field) => {
    expect(said(value)).toEqual([{ code: 'BAD_USER_INPUT', message: 'Check what you entered', field }]);
  });

  it.each([['Marlowe'], [{ Marlowe: 1, minutes: 1, way: 'PHONE' }], [null]])(
    '%j as a whole: not the value',
    (value) => {
      expect(JSON.stringify(said(value))).not.toMatch(/Marlowe|Contact/);
    },
  );

  it('keeps the sentence of a scalar of ours', () => {
    const message =
      'Variable "$input" got invalid value "Marlowe; x" at "input.heldOn"; Enter a real date, like 27 3 2026';
    expect(refusalOf({ message, extensions: { code: 'BAD_USER_INPUT' } })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Enter a real date, like 27 3 2026',
      field: 'heldOn',
    });
  });

  it('has no value of the question in it', () => {
    const documents = [
      '{ contact(input: {minutes: "Marlowe", way: PHONE}) }',
      '{ contact(input: {minutes: 1, way: Marlowe}) }',
    ];
    for (const document of documents)
      for (const { message } of validate(schema, parse(document)))
        expect(refusalOf({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })?.message).not.toMatch(
          /Marlowe/,
        );
  });

  it('is one sentence for a question that is no GraphQL', () => {
    const message = 'Syntax Error: Expected Name, found String "Marlowe".';
    expect(refusalOf({ message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })?.message).not.toMatch(/Marlowe/);
  });

  it('is too much at once, whoever counts it', () => {
    for (const message of [
      'Syntax Error: Document contains more that 10 tokens. Parsing aborted.',
      'Aliases limit of 15 exceeded, found 16.',
    ])
      expect(refusalOf(new GraphQLError(message))?.code).toBe('QUERY_TOO_COMPLEX');
  });

  it('is nothing where it is a fault of ours, or a code nobody knows', () => {
    expect(refusalOf(new GraphQLError('x'))).toBeUndefined();
    for (const code of ['INTERNAL_SERVER_ERROR', 'ECONNRESET', 7])
      expect(refusalOf({ message: 'x', extensions: { code } })).toBeUndefined();
  });
});
